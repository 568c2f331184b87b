import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { themeOf } from '../../content/cast/themes';
import { settingLineWithRole } from '../../content/scenarios/words';
import { RoundFace } from '../../portrait';
import { LANGUAGE_TAGS, useT } from '../../services/i18n';
import { usePicture, useTrial } from '../../services/storage';
import type { ShownTrial } from '../../services/storage';
import { NotHere } from '../../ui/not-here';
import { ScenePanel } from '../../ui/scene-panel';
import { useTitle } from '../../ui/use-title';
import { Judged } from './judged';
import type { JudgedProps } from './judged';
import { BackLink } from './page-head';
import { Tally } from './trial-bar';

type TrialPageProps = Omit<JudgedProps, 'shown'> & { readonly trialId: string };

function Scene({ shown }: { readonly shown: ShownTrial }): ReactNode {
  const { scenario, trial } = shown;
  const { locale } = trial;
  if (!scenario) return null;
  return (
    <ScenePanel
      place={scenario.place}
      emotion={scenario.emotion}
      setting={settingLineWithRole(scenario, locale)}
      event={scenario.event}
      lang={LANGUAGE_TAGS[locale]}
    />
  );
}

function Head({ shown }: { readonly shown: ShownTrial }): ReactNode {
  const t = useT();
  const { trial, card } = shown;
  const picture = usePicture(card ? trial.characterId : null, 'thumbnail');
  const title = t(trial.kind === 'fan' ? 'compare.fanAsk' : 'compare.side');
  return (
    <header>
      <BackLink />
      <div className="flex items-center gap-3">
        <RoundFace who={trial.characterId} name={trial.characterName} picture={picture} className="size-14" />
        <div className="min-w-0 flex-1">
          <h1 className="text-2xl leading-tight font-extrabold tracking-tight sm:text-3xl">{title}</h1>
          <p dir="auto" className="truncate font-semibold text-soft">
            {trial.characterName}
          </p>
        </div>
        {/* Once it is locked, the tally would tell before the letters do. */}
        {trial.kind === 'fan' && trial.lockedAt === undefined ? (
          <p className="shrink-0 text-sm">
            <Tally />
          </p>
        ) : null}
      </div>
    </header>
  );
}

/** A trial: read, judged without names, then revealed. */
export function TrialPage({ trialId, ...rest }: TrialPageProps): ReactNode {
  const t = useT();
  const shown = useTrial(trialId);
  useTitle(t('compare.title'));
  if (shown === null) {
    return (
      <NotHere title={t('compare.missingTitle')} body={t('compare.missing')}>
        <Link href="/compare" className="link inline-flex min-h-11 items-center">
          {t('compare.back')}
        </Link>
      </NotHere>
    );
  }
  if (!shown) return <p className="p-6 text-soft">{t('app.loading')}</p>;
  const { trial } = shown;
  const { hue, chroma } = themeOf(trial.characterId, shown.card ?? undefined);
  return (
    <div
      data-spot
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className="mx-auto flex max-w-[84rem] flex-col gap-3 p-3 pb-16"
    >
      <Head shown={shown} />
      <Scene shown={shown} />
      <section aria-label={t('compare.message')} className="flex justify-end">
        <p
          dir="auto"
          lang={LANGUAGE_TAGS[trial.locale]}
          className="bubble bubble-user pre max-w-[92%] sm:max-w-[44rem]"
        >
          {trial.message}
        </p>
      </section>
      <Judged key={trial.id} shown={shown} {...rest} />
    </div>
  );
}
