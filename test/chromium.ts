import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';

/** Arguments every test browser starts with: quiet, and able to run as root in a container. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

function onPath(name: string): string | null {
  if (process.platform === 'win32') return null;
  try {
    return (
      execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null
    );
  } catch {
    return null; // `which` exits 1 for a name that is not on the path
  }
}

/**
 * The browser the tests run in: `CHROMIUM_PATH`, a system Chromium or Chrome, Playwright's own, or the one
 * that comes with `npm ci` on Linux x64. Throws with the command to install one when there is none.
 */
export async function findChromium(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH is set to ${named}, and there is no file there.`);
  }
  for (const name of SYSTEM_NAMES) {
    const found = onPath(name);
    if (found) return found;
  }
  const installed = SYSTEM_PATHS.find((path) => existsSync(path));
  if (installed) return installed;
  const { chromium } = await import('playwright');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  if (process.platform === 'linux' && process.arch === 'x64') {
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
    const bundled = await import('@sparticuz/chromium');
    return bundled.default.executablePath();
  }
  throw new Error('No Chromium found. Install one with: npx playwright install chromium');
}
