import { useEffect, useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { themeOf } from '../../content/cast/themes';
import { DAY_TIME_NAMES, EMOTION_NAMES, PLACE_SCENES, USER_PERSONA_NAMES } from '../../content/labels';
import { timeOf } from '../../content/scenarios/times';
import { letterOf } from '../../domain/blind';
import type { RatingContext } from '../../domain/rating';
import type { TrialKind } from '../../domain/trial';
import { canLock } from '../../domain/trial';
import { cx } from '../../lib/cx';
import { Portrait } from '../../portrait';
import { LANGUAGE_TAGS, useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import {
  failureOf,
  guessTrial,
  lockTrial,
  rankTrial,
  showTrial,
  useMarks,
  usePicture,
  useSetting,
  useTrial,
} from '../../services/storage';
import type { ShownTrial } from '../../services/storage';
import { Button } from '../../ui/button';
import { NotHere } from '../../ui/not-here';
import { showNotice } from '../../ui/notice';
import { ScenePanel } from '../../ui/scene-panel';
import { useTitle } from '../../ui/use-title';
import { EntryPanel } from './entry-panel';
import { Score } from './score';
import { usePaced } from './use-paced';
import { useSight } from './use-sight';

/** A reply that is to be rated without anybody knowing whose it is. */
export interface BlindReply {
  readonly replyId: string;
  /** As shown: names are masked. */
  readonly text: string;
  readonly context: RatingContext;
  readonly onClose: () => void;
}

interface TrialPageProps {
  readonly trialId: string;
  readonly ratingFor: (reply: BlindReply) => ReactNode;
  readonly onNext: (kind: TrialKind) => void;
}

function Scene({ shown }: { readonly shown: ShownTrial }): ReactNode {
  const { scenario, trial } = shown;
  const { locale } = trial;
  if (!scenario) return null;
  const time = timeOf(scenario.id);
  const said = [
    PLACE_SCENES[scenario.place][locale],
    ...(time ? [DAY_TIME_NAMES[time][locale]] : []),
    EMOTION_NAMES[scenario.emotion][locale],
    USER_PERSONA_NAMES[scenario.userPersona][locale],
  ];
  return (
    <ScenePanel
      place={scenario.place}
      emotion={scenario.emotion}
      setting={said.join(' · ')}
      event={scenario.event}
      lang={LANGUAGE_TAGS[locale]}
    />
  );
}

function Head({ shown }: { readonly shown: ShownTrial }): ReactNode {
  const t = useT();
  const { trial, own } = shown;
  const picture = usePicture(own ? trial.characterId : null, 'thumbnail');
  const title = t(trial.kind === 'fan' ? 'compare.fanAsk' : 'compare.side');
  return (
    <header>
      <Link href="/compare" className="link inline-flex min-h-11 items-center text-sm">
        {t('compare.back')}
      </Link>
      <div className="flex items-center gap-3">
        <span className="tone size-14 shrink-0 overflow-hidden rounded-full border-2 border-line">
          <Portrait
            who={trial.characterId}
            name={trial.characterName}
            picture={picture}
            expression="neutral"
            crop="face"
            className="size-full"
          />
        </span>
        <div className="min-w-0">
          <h1 className="text-2xl leading-tight font-extrabold tracking-tight sm:text-3xl">{title}</h1>
          <p dir="auto" className="truncate font-semibold text-soft">
            {trial.characterName}
          </p>
        </div>
      </div>
    </header>
  );
}

/** What the judge does; each tells when it could not be kept. */
function useJudging(trialId: string) {
  const t = useT();
  const told = (error: unknown): void => {
    const reason = t(`failure.${failureOf(error).code}.remedy` as MessageId);
    showNotice({ text: t('compare.keepFailed', { reason }) });
  };
  return {
    show: () => void showTrial(trialId, Date.now()).catch(told),
    guess: (position: number) => void guessTrial(trialId, position, Date.now()).catch(told),
    rank: (position: number, rank: number) => void rankTrial(trialId, position, rank).catch(told),
    lock: () => void lockTrial(trialId, Date.now()).catch(told),
  };
}

/** What the guess was worth. */
function Verdict({ shown }: { readonly shown: ShownTrial }): ReactNode {
  const t = useT();
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), []);
  const taken = shown.trial.guess === undefined ? undefined : shown.revealed?.[shown.trial.guess];
  if (!taken) return null;
  const name = taken.persona.kind === 'understudy' ? t('persona.understudy') : taken.persona.name;
  return (
    <p ref={place} tabIndex={-1} role="status" className="text-2xl font-extrabold outline-none">
      {taken.author === 'human' ? t('compare.found') : t('compare.fooled', { name })}
    </p>
  );
}

const COLUMNS: Readonly<Record<number, string>> = {
  2: 'lg:grid-cols-2',
  3: 'lg:grid-cols-3',
  4: 'md:grid-cols-2 wide:grid-cols-4',
};

function Judged({
  shown,
  ratingFor,
  onNext,
}: { readonly shown: ShownTrial } & Omit<TrialPageProps, 'trialId'>): ReactNode {
  const t = useT();
  const { trial, entries } = shown;
  const judging = useJudging(trial.id);
  const [picked, setPicked] = useState<number | null>(trial.guess ?? null);
  const [guessing, setGuessing] = useState(trial.guess === undefined);
  const [rated, setRated] = useState<number | null>(null);
  const rater = useSetting('rater') ?? '';
  const marks = useMarks(
    entries.map(({ replyId }) => replyId),
    rater,
  );
  const locked = trial.lockedAt !== undefined;
  const paced = usePaced(Math.max(...entries.map(({ text }) => text.length)), trial.shownAt === undefined);
  useSight(trial.id, !locked);
  const { show } = judging;
  useEffect(() => {
    if (trial.shownAt === undefined) show();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- noted once
  }, [trial.id]);
  const entry = rated === null ? undefined : entries[rated];
  const actions = { onPick: setPicked, onRank: judging.rank, onRate: setRated };
  return (
    <>
      <div
        role={trial.kind === 'fan' && guessing && !locked ? 'radiogroup' : undefined}
        aria-label={trial.kind === 'fan' && guessing && !locked ? t('compare.fanAsk') : undefined}
        className={cx('grid gap-3', COLUMNS[entries.length])}
      >
        {entries.map(({ replyId }, position) => (
          <EntryPanel
            key={replyId}
            shown={shown}
            position={position}
            paced={paced}
            marks={marks?.get(replyId)}
            guessing={guessing}
            picked={picked === position}
            actions={actions}
          />
        ))}
      </div>
      {locked ? (
        <div className="flex flex-col gap-3">
          {trial.kind === 'fan' ? <Verdict shown={shown} /> : null}
          <Button look="primary" className="self-start" onClick={() => onNext(trial.kind)}>
            {t('compare.next')}
          </Button>
          {trial.kind === 'fan' ? <Score /> : null}
        </div>
      ) : (
        <div className="panel sticky bottom-2 flex flex-wrap items-center justify-between gap-3 px-4 py-3">
          {trial.kind === 'side-by-side' ? (
            <>
              <p className="text-soft">{t(canLock(trial) ? 'compare.rankHint' : 'compare.lockNeedsRanks')}</p>
              <Button
                look="primary"
                aria-disabled={!canLock(trial)}
                onClick={() => canLock(trial) && judging.lock()}
              >
                {t('compare.lock')}
              </Button>
            </>
          ) : guessing ? (
            <Button
              look="primary"
              aria-disabled={picked === null}
              onClick={() => {
                if (picked === null) return;
                judging.guess(picked);
                setGuessing(false);
              }}
            >
              {t('compare.guess')}
            </Button>
          ) : (
            <>
              <p role="status">{t('compare.guessed', { letter: letterOf(trial.guess ?? picked ?? 0) })}</p>
              <span className="flex flex-wrap gap-3">
                <Button onClick={() => setGuessing(true)}>{t('compare.changeGuess')}</Button>
                <Button
                  look="primary"
                  aria-disabled={!canLock(trial)}
                  onClick={() => canLock(trial) && judging.lock()}
                >
                  {t('compare.reveal')}
                </Button>
              </span>
            </>
          )}
        </div>
      )}
      {entry && rated !== null
        ? ratingFor({
            replyId: entry.replyId,
            text: entry.text,
            context: { trialId: trial.id, position: rated + 1, exposedMs: trial.visibleMs },
            onClose: () => setRated(null),
          })
        : null}
    </>
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
  const { hue, chroma } = themeOf(trial.characterId);
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
