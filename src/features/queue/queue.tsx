import { useLayoutEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { failureSlots } from '../../domain/failure';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { settleItem, useQueueRun } from '../../services/storage';
import type { ItemKey, Leaving, OverallSet, QueueRun } from '../../services/storage';
import { Button } from '../../ui/button';
import { NotHere } from '../../ui/not-here';
import { showNotice } from '../../ui/notice';
import { End } from './end';
import { Item } from './item';
import type { RatingSlot } from './item';
import { Overall } from './overall';
import { PaceNote } from './pace-note';
import { useItem } from './use-item';
import type { ItemInView } from './use-item';
import { usePace } from './use-pace';
import type { Pace } from './use-pace';
import { useRater } from './use-rater';

export type { RatingSlot } from './item';

interface QueueProps {
  readonly queueId: string;
  /** Which item is asked for, from 1; null: where one left off. */
  readonly asked: number | null;
  /** Goes to an item, from 1, or back to where one left off. */
  readonly onGo: (position: number | null) => void;
  readonly ratingFor: (slot: RatingSlot) => ReactNode;
}

function ToQueues(): ReactNode {
  const t = useT();
  return (
    <Link href="/rate" className="link inline-flex min-h-11 items-center">
      {t('queue.run.toQueues')}
    </Link>
  );
}

interface AtProps extends QueueProps {
  readonly run: QueueRun;
  readonly rater: string;
  readonly pace: Pace;
  /** From 0. */
  readonly position: number;
  /** Goes to an item before the one at hand is written down as left; null: back to what is written. */
  readonly onAhead: (position: number | null) => void;
}

/** Writes down that an item is left, and goes on; resolves with false, and says so, when it could not be written. */
function useLeave(
  props: AtProps,
  key: ItemKey,
  { item, nextReady }: ItemInView,
): (leaving: Leaving) => Promise<boolean> {
  const { asked, onGo, run, pace, position, onAhead } = props;
  const t = useT();
  const here = useRef<number | null>(null);
  useLayoutEffect(() => {
    here.current = position;
    return () => {
      here.current = null;
    };
  }, [position]);
  return async (leaving) => {
    if (!item || item === 'gone') return false;
    const next = position + 1;
    if (nextReady && asked === null) onAhead(next);
    try {
      await settleItem(item.exposure, leaving);
    } catch {
      onAhead(null);
      showNotice({ text: t('queue.problem') });
      return false;
    }
    pace.look(key);
    // Whoever has gone somewhere else meanwhile stays there.
    if (asked !== null && here.current === position) {
      const { queue, position: open } = run.progress;
      onGo(next >= queue.count || open === null || next === open ? null : next + 1);
    }
    return true;
  };
}

function At(props: AtProps): ReactNode {
  const { queueId, asked, onGo, ratingFor, run, rater, pace, position } = props;
  const t = useT();
  const key = { queueId, rater, position };
  const inView = useItem(key);
  const { item } = inView;
  const leave = useLeave(props, key, inView);
  if (item === null || (item === 'gone' && asked !== null)) {
    return (
      <NotHere title={t('queue.run.outside')}>
        <ToQueues />
      </NotHere>
    );
  }
  if (inView.problem) {
    const { failure, again } = inView.problem;
    const say = (part: 'title' | 'remedy'): string =>
      t(`failure.${failure.code}.${part}` as MessageId, failureSlots(failure));
    return (
      <NotHere title={say('title')} body={say('remedy')}>
        <Button look="primary" onClick={again}>
          {t('common.tryAgain')}
        </Button>
      </NotHere>
    );
  }
  // One that is gone has been left behind: the next one is on its way.
  if (item === undefined || item === 'gone') return <p className="sr-only">{t('queue.run.preparing')}</p>;
  return (
    <Item
      key={position}
      itemKey={key}
      item={item}
      progress={run.progress}
      ratingFor={ratingFor}
      onLeave={leave}
      onBack={() => (position > 0 ? onGo(position) : undefined)}
      note={<PaceNote warning={pace.warning} onDismiss={pace.dismiss} />}
    />
  );
}

/** Where one is: the item asked for, else where one left off, or one ahead of what is written down so far. */
function placeOf(asked: number | null, written: number | null, ahead: number | null): number | null {
  if (asked !== null) return asked - 1;
  return written !== null && ahead !== null && ahead > written ? ahead : written;
}

function Running(props: QueueProps & { readonly run: QueueRun; readonly rater: string }): ReactNode {
  const { queueId, asked, onGo, run, rater } = props;
  const { progress, due } = run;
  // A set that is being judged stays on the screen after its mark, until one goes on.
  const [held, setHeld] = useState<OverallSet | null>(null);
  const [ahead, setAhead] = useState<number | null>(null);
  const pace = usePace();
  const set = held ?? (asked === null ? due : null);
  if (set) {
    return (
      <Overall
        key={set.replies.map(({ id }) => id).join()}
        itemKey={{ queueId, rater, position: set.position }}
        queue={progress.queue}
        set={set}
        onMarked={() => setHeld(set)}
        onDone={() => setHeld(null)}
        onBack={() => {
          setHeld(null);
          onGo(set.position + 1);
        }}
      />
    );
  }
  const position = placeOf(asked, progress.position, ahead);
  if (position === null) return <End progress={progress} rater={rater} onGo={onGo} onJudge={setHeld} />;
  return <At {...props} pace={pace} position={position} onAhead={setAhead} />;
}

/** A queue being rated: one item after the other, the overall metric in between, and the end. */
export function Queue(props: QueueProps): ReactNode {
  const t = useT();
  const rater = useRater();
  const run = useQueueRun(props.queueId, rater ?? '');
  if (run === null) {
    return (
      <NotHere title={t('queue.run.missing')} body={t('queue.run.missingText')}>
        <ToQueues />
      </NotHere>
    );
  }
  if (run === undefined || rater === null) return null;
  return <Running key={rater} {...props} run={run} rater={rater} />;
}
