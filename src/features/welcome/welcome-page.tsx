import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';
import { LanguageChoice } from './language-choice';
import { DevicePanel, RatePanel, ScenePanel, TitlePanel, WhoPanel } from './panels';
import './welcome.css';

interface WelcomePageProps {
  /** Above the cast, which has the heading of the page, and can be skipped; otherwise a page of its own. */
  readonly firstVisit: boolean;
  readonly onShown: () => void;
  /** The visitor wants to choose, or to skip this. */
  readonly onDone: () => void;
}

/** What this is, in five panels. */
export function WelcomePage({ firstVisit, onShown, onDone }: WelcomePageProps): ReactNode {
  const t = useT();
  useEffect(onShown, [onShown]);
  const Heading = firstVisit ? 'h2' : 'h1';
  return (
    <section
      aria-label={t('welcome.about')}
      className={cx('opening mx-auto max-w-[84rem] p-3', firstVisit && 'pt-1')}
    >
      {firstVisit ? (
        <div className="flex items-center justify-between gap-2">
          <LanguageChoice />
          <Button look="quiet" onClick={onDone}>
            {t('welcome.skip')}
          </Button>
        </div>
      ) : null}
      <div className="opening-page">
        <TitlePanel heading={<Heading className="opening-wordmark">{t('app.name')}</Heading>} />
        <ScenePanel />
        <RatePanel />
        <WhoPanel />
        <DevicePanel />
      </div>
      <div className="opening-foot">
        <p className="opening-care">{t('welcome.care')}</p>
        <Button look="primary" onClick={onDone} className="opening-choose">
          {t('welcome.choose')}
        </Button>
      </div>
    </section>
  );
}
