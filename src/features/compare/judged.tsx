import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { canLock } from '../../domain/trial';
import type { TrialKind } from '../../domain/trial';
import type { RatingContext } from '../../domain/rating';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import {
  failureOf,
  guessTrial,
  lockTrial,
  rankTrial,
  showTrial,
  useMarks,
  useSetting,
} from '../../services/storage';
import type { ShownTrial } from '../../services/storage';
import { showNotice } from '../../ui/notice';
import { EntryPanel } from './entry-panel';
import type { EntryActions } from './entry-panel';
import { Score } from './score';
import { FanBar, RevealedBar, SideBar } from './trial-bar';
import { usePaced } from './use-paced';
import { useReveal } from './use-reveal';
import type { Reveal } from './use-reveal';
import { useSight } from './use-sight';
import { useTrialKeys } from './use-trial-keys';

/** A reply that is to be rated without anybody knowing whose it is. */
export interface BlindReply {
  readonly replyId: string;
  /** As shown: names are masked. */
  readonly text: string;
  readonly context: RatingContext;
  readonly onClose: () => void;
}

export interface JudgedProps {
  readonly shown: ShownTrial;
  readonly ratingFor: (reply: BlindReply) => ReactNode;
  readonly onNext: (kind: TrialKind) => void;
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

const COLUMNS: Readonly<Record<number, string>> = {
  2: 'lg:grid-cols-2',
  3: 'lg:grid-cols-3',
  4: 'md:grid-cols-2 wide:grid-cols-4',
};

/** The guess as it is being made; one made in another tab counts as well. */
function useGuessing({ trial }: ShownTrial) {
  const [own, setPicked] = useState<number | null>(null);
  const [changing, setChanging] = useState(false);
  const [made, setMade] = useState(false);
  return {
    picked: own ?? trial.guess ?? null,
    guessing: changing || (trial.guess === undefined && !made),
    pick: setPicked,
    make: () => {
      setMade(true);
      setChanging(false);
    },
    change: () => setChanging(true),
  };
}

interface EntriesProps extends JudgedProps {
  readonly picked: number | null;
  readonly guessing: boolean;
  readonly reveal: Reveal;
  readonly actions: EntryActions;
}

function Entries({ shown, picked, guessing, reveal, actions }: EntriesProps): ReactNode {
  const t = useT();
  const { trial, entries } = shown;
  const rater = useSetting('rater') ?? '';
  const marks = useMarks(
    entries.map(({ replyId }) => replyId),
    rater,
  );
  const paced = usePaced(Math.max(...entries.map(({ text }) => text.length)), trial.shownAt === undefined);
  const panels = (
    <div className={cx('grid gap-3', COLUMNS[entries.length])}>
      {entries.map(({ replyId }, position) => (
        <EntryPanel
          key={replyId}
          shown={shown}
          position={position}
          paced={paced}
          marks={marks?.get(replyId)}
          guessing={guessing}
          picked={picked === position}
          turned={reveal.turned(position)}
          newest={reveal.newest === position}
          actions={actions}
        />
      ))}
    </div>
  );
  if (trial.kind !== 'fan' || !guessing || trial.lockedAt !== undefined) return panels;
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t('compare.fanAsk')}</legend>
      {panels}
    </fieldset>
  );
}

/** The replies of a trial with what is asked about them, until the names are shown and after. */
export function Judged(props: JudgedProps): ReactNode {
  const { shown, ratingFor, onNext } = props;
  const { trial, entries } = shown;
  const judging = useJudging(trial.id);
  const { picked, guessing, pick, make, change } = useGuessing(shown);
  const [rated, setRated] = useState<number | null>(null);
  const reveal = useReveal(shown);
  const fan = trial.kind === 'fan';
  const locked = trial.lockedAt !== undefined;
  useSight(trial.id, !locked);
  const { show } = judging;
  useEffect(() => {
    if (trial.shownAt === undefined) show();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- noted once
  }, [trial.id]);
  const guess = (): void => {
    if (picked === null) return;
    judging.guess(picked);
    make();
  };
  const next = (): void => onNext(trial.kind);
  useTrialKeys(entries.length, {
    pick: fan && guessing && !locked ? pick : undefined,
    confirm: fan && guessing && !locked ? guess : undefined,
    reveal: !locked && (fan ? !guessing : canLock(trial)) ? judging.lock : undefined,
    next: reveal.whole ? next : undefined,
  });
  const entry = rated === null ? undefined : entries[rated];
  const actions = { onPick: pick, onRank: judging.rank, onRate: setRated };
  return (
    <>
      <Entries {...props} picked={picked} guessing={guessing} reveal={reveal} actions={actions} />
      <div className="panel sticky bottom-2 z-5 flex min-h-[4.5rem] flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3">
        {locked ? (
          <RevealedBar shown={shown} whole={reveal.whole} onNext={next} />
        ) : fan ? (
          <FanBar
            picked={picked}
            guessing={guessing}
            onGuess={guess}
            onChange={change}
            onReveal={judging.lock}
          />
        ) : (
          <SideBar shown={shown} onLock={judging.lock} />
        )}
      </div>
      {fan && reveal.whole ? <Score /> : null}
      {entry && rated !== null && !locked
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
