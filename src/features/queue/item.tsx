import { useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { themeOf } from '../../content/cast/themes';
import { isBlind } from '../../domain/queue';
import type { SkipReason } from '../../domain/queue';
import { isFullyRated } from '../../domain/rating';
import type { Marks, RatingContext } from '../../domain/rating';
import { useT } from '../../services/i18n';
import { useMarks } from '../../services/storage';
import type { ItemKey, Leaving, QueueProgress, ShownItem } from '../../services/storage';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Dialogue, Scene } from './dialogue';
import { Keys, RunBar } from './run-bar';
import { SkipDialog } from './skip-dialog';
import { useFocusKept } from './use-focus-kept';
import { useHeldKeys } from './use-held-keys';
import { useLeaving } from './use-leaving';
import { useRunKeys } from './use-run-keys';
import { useVisibleTime } from './use-visible-time';

/** What the rating of one reply is given; the route puts it in. */
export interface RatingSlot {
  readonly replyId: string;
  readonly blind: boolean;
  readonly contextNow: () => RatingContext;
  /** What is marked already. */
  readonly marks: Marks;
  /** To be shown once all nine are marked. */
  readonly next: ReactNode;
}

interface ItemProps {
  readonly itemKey: ItemKey;
  readonly item: ShownItem;
  readonly progress: QueueProgress;
  readonly ratingFor: (slot: RatingSlot) => ReactNode;
  /** The item is left behind, rated or skipped: on to the next one. Resolves with false when that was not kept. */
  readonly onLeave: (leaving: Leaving) => Promise<boolean>;
  readonly onBack: () => void;
  /** Stands over the words, when there is something to say. */
  readonly note: ReactNode;
}

function Paused({ onGoOn }: { readonly onGoOn: () => void }): ReactNode {
  const t = useT();
  return (
    <Dialog title={t('queue.run.paused')} closeLabel={t('queue.run.goOn')} onClose={onGoOn}>
      <p>{t('queue.run.pausedText')}</p>
      <Button look="primary" className="mt-4" onClick={onGoOn}>
        {t('queue.run.goOn')}
      </Button>
    </Dialog>
  );
}

/** Where the second round's words came from, for a reply of it. */
function originOf(item: ShownItem, replyId: string): Pick<RatingContext, 'round2'> {
  const round = item.dialogue.rounds.find(({ reply }) => reply?.id === replyId);
  return round && round.round > 1 && round.origin ? { round2: round.origin } : {};
}

interface Course {
  readonly currentId: string;
  readonly doneIds: ReadonlySet<string>;
  readonly last: boolean;
  readonly pick: (replyId: string) => void;
  /** On to the next reply that is open, or out of the item. */
  readonly next: () => void;
}

/** Which reply is being rated: the first one open when the item came, then one after the other. */
function useCourse(
  replyIds: readonly string[],
  marks: ReadonlyMap<string, Marks>,
  onDone: () => void,
): Course {
  // Whoever is quicker than the disk has finished replies whose marks are still on their way to it.
  const [finished, setFinished] = useState<ReadonlySet<string>>(new Set());
  const isDone = (id: string): boolean => finished.has(id) || isFullyRated(marks.get(id) ?? {});
  const [picked, setPicked] = useState<string | null>(
    () => replyIds.find((id) => !isDone(id)) ?? replyIds.at(-1) ?? null,
  );
  const currentId = picked ?? replyIds[0] ?? '';
  const open = replyIds.filter((id) => !isDone(id) && id !== currentId);
  const after = open.find((id) => replyIds.indexOf(id) > replyIds.indexOf(currentId)) ?? open[0];
  return {
    currentId,
    doneIds: new Set(replyIds.filter(isDone)),
    last: after === undefined,
    pick: setPicked,
    next: () => {
      setFinished((before) => new Set([...before, currentId]));
      if (after === undefined) onDone();
      else setPicked(after);
    },
  };
}

function Rateable(props: ItemProps & { readonly marks: ReadonlyMap<string, Marks> }): ReactNode {
  const { itemKey, item, progress, ratingFor, onLeave, onBack, note, marks } = props;
  const t = useT();
  const { dialogue, exposure, respondent } = item;
  const { queue } = progress;
  const [asking, setAsking] = useState<'skip' | 'pause' | 'keys' | null>(null);
  const time = useVisibleTime(itemKey, exposure.visibleMs, asking === 'pause');
  const { leaving, leaveBy } = useLeaving();
  const leave = (skipped?: SkipReason): void => {
    setAsking(null);
    leaveBy(() => onLeave({ at: Date.now(), visibleMs: time.now(), ...(skipped && { skipped }) }));
  };
  useHeldKeys(leaving);
  const course = useCourse(exposure.replyIds, marks, () => leave());
  // The button is there exactly when all nine are marked, which the marks on their way to the database do not tell.
  const nextButton = useRef<HTMLButtonElement>(null);
  useRunKeys({
    next: () => nextButton.current?.click(),
    back: onBack,
    skip: () => setAsking('skip'),
    pause: () => setAsking('pause'),
    keys: () => setAsking('keys'),
  });
  const words = useRef<HTMLDivElement>(null);
  useFocusKept(`${course.currentId} ${leaving}`, () => {
    const first = course.currentId === exposure.replyIds[0];
    return (first ? null : words.current?.querySelector<HTMLElement>('[aria-current]')) ?? words.current;
  });
  const contextNow = (): RatingContext => ({
    queueId: queue.id,
    position: itemKey.position + 1,
    exposedMs: time.now(),
    ...originOf(item, course.currentId),
  });
  const { hue, chroma } = themeOf(dialogue.character.id);
  const close = (): void => setAsking(null);
  return (
    <div
      data-spot
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className="flex h-full min-h-0 flex-col"
      inert={leaving}
    >
      <RunBar
        progress={progress}
        position={itemKey.position}
        onBack={onBack}
        onSkip={() => setAsking('skip')}
        onPause={() => setAsking('pause')}
        onKeys={() => setAsking('keys')}
      />
      <div className="mx-auto grid min-h-0 w-full max-w-[90rem] flex-1 grid-rows-[minmax(0,1fr)_auto] wide:grid-cols-[minmax(0,1fr)_27rem] wide:grid-rows-1 wide:gap-3 wide:p-3">
        <section
          className="wide:panel min-h-0 overflow-y-auto bg-page wide:border-2 wide:border-line"
          aria-label={t('queue.run.position', { position: itemKey.position + 1, count: queue.count })}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
          tabIndex={0}
        >
          {note}
          {exposure.skipped === undefined ? null : (
            <p className="border-b-2 border-hair px-4 py-1.5 text-sm text-soft">
              {t('queue.run.wasSkipped')}
            </p>
          )}
          <div ref={words} tabIndex={-1} className="outline-none">
            <Scene dialogue={dialogue} respondent={respondent} />
            <Dialogue
              dialogue={dialogue}
              replyIds={exposure.replyIds}
              currentId={course.currentId}
              doneIds={course.doneIds}
              onPick={course.pick}
            />
          </div>
        </section>
        {ratingFor({
          replyId: course.currentId,
          blind: isBlind(queue),
          contextNow,
          marks: marks.get(course.currentId) ?? {},
          next: (
            <Button ref={nextButton} look="primary" onClick={course.next}>
              {t(course.last ? 'queue.run.nextItem' : 'queue.run.nextReply')}
            </Button>
          ),
        })}
      </div>
      {asking === 'skip' ? <SkipDialog onSkip={leave} onClose={close} /> : null}
      {asking === 'pause' ? <Paused onGoOn={close} /> : null}
      {asking === 'keys' ? <Keys onClose={close} /> : null}
    </div>
  );
}

/** One item a screen: the scene, the dialogue, and the nine metrics for each reply. */
export function Item(props: ItemProps): ReactNode {
  const marks = useMarks(props.item.exposure.replyIds, props.itemKey.rater);
  return <Rateable {...props} marks={marks ?? props.item.marks} />;
}
