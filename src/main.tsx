import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startLocale } from './app/start-locale';
import { followTheme } from './app/theme';
import { loadCatalogue } from './services/i18n';
import { takeReturn } from './services/openrouter/returned';
import './ui/styles.css';

takeReturn();
followTheme();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id root.');
createRoot(root).render(<App catalogue={await loadCatalogue(startLocale())} />);
