import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement, ReactNode, RefObject } from 'react';
import { Virtualizer } from 'virtua';
import type { VirtualizerHandle } from 'virtua';
import type { Marks } from '../../domain/rating';
import type { Reply, Session } from '../../domain/session';
import { visibleReply, wordingFor } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';
import { DownIcon } from '../../ui/icons';
import { EmptyStage } from './portrait-panel';
import { ReplyView } from './reply-view';
import type { ReplyActions } from './reply-view';
import { UserMessage } from './user-message';

export interface TranscriptActions extends ReplyActions {
  readonly onEdit: (turnId: string, text: string) => void;
}

interface TranscriptProps {
  /** True before the first word: a narrow screen shows the character instead. */
  readonly hidden: boolean;
  readonly session: Session;
  readonly turns: readonly TurnWithReplies[];
  /** Reply id → its marks. */
  readonly marks: ReadonlyMap<string, Marks>;
  /** Turn id → the reply the reader turned to. */
  readonly turnedTo: Readonly<Record<string, string>>;
  readonly selectedReplyId: string | null;
  readonly busy: boolean;
  readonly actions: TranscriptActions;
}

/** Pixels from the end within which the reader counts as reading the end. */
const NEAR_END = 60;

/** Frames in which rows that come into view are measured and may move the end once more. */
const SETTLE_FRAMES = 12;

/** Goes to the end and stays there while rows are measured, unless the reader scrolls up. */
function settleAtEnd(
  box: RefObject<HTMLDivElement | null>,
  following: RefObject<boolean>,
  frames = SETTLE_FRAMES,
): void {
  if (frames === SETTLE_FRAMES) following.current = true;
  const element = box.current;
  if (!element || !following.current) return;
  element.scrollTop = element.scrollHeight;
  if (frames > 0) requestAnimationFrame(() => settleAtEnd(box, following, frames - 1));
}

/** Keeps the end in view while the content grows, unless the reader has scrolled up. */
function useFollowEnd(
  box: RefObject<HTMLDivElement | null>,
  count: number,
): { readonly away: boolean; readonly toEnd: () => void } {
  const following = useRef(true);
  const [away, setAway] = useState(false);
  useEffect(() => {
    const element = box.current;
    const content = element?.firstElementChild;
    if (!element || !content) return;
    let last = element.scrollTop;
    const onScroll = (): void => {
      const rest = element.scrollHeight - element.clientHeight - element.scrollTop;
      if (element.scrollTop < last - 2 && rest > NEAR_END) following.current = false;
      else if (rest <= NEAR_END) following.current = true;
      last = element.scrollTop;
      setAway(!following.current);
    };
    const stick = new ResizeObserver(() => {
      if (following.current) element.scrollTop = element.scrollHeight;
    });
    stick.observe(content);
    stick.observe(element);
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      stick.disconnect();
      element.removeEventListener('scroll', onScroll);
    };
  }, [box]);
  const toEnd = (): void => {
    setAway(false);
    settleAtEnd(box, following);
  };
  useLayoutEffect(() => settleAtEnd(box, following), [box, count]);
  return { away, toEnd };
}

interface TurnViewProps extends Omit<TranscriptProps, 'turns' | 'marks' | 'turnedTo' | 'hidden'> {
  readonly entry: TurnWithReplies;
  readonly reply: Reply | null;
  readonly last: boolean;
  readonly marks: Marks | undefined;
}

function TurnView({
  entry,
  reply,
  last,
  session,
  marks,
  selectedReplyId,
  busy,
  actions,
}: TurnViewProps): ReactNode {
  const { turn, replies } = entry;
  const siblings = useMemo(() => replies.map(({ id }) => id), [replies]);
  return (
    <div className="px-3 pb-3 sm:px-5">
      {turn.userText === '' ? null : (
        <UserMessage
          text={wordingFor(turn, reply)}
          hidden={turn.userHidden === true}
          onEdit={last && !busy ? (text) => actions.onEdit(turn.id, text) : undefined}
        />
      )}
      {reply ? (
        <ReplyView
          session={session}
          reply={reply}
          siblings={siblings}
          greeting={turn.userText === ''}
          marks={marks}
          selected={selectedReplyId === reply.id}
          busy={busy}
          actions={actions}
        />
      ) : null}
    </div>
  );
}

function EndButton({ onClick }: { readonly onClick: () => void }): ReactNode {
  const t = useT();
  return (
    <button
      type="button"
      onClick={onClick}
      aria-label={t('chat.toEnd')}
      title={t('chat.toEnd')}
      className="panel absolute right-4 bottom-3 flex size-11 items-center justify-center rounded-full"
    >
      <DownIcon />
    </button>
  );
}

/** The talk so far; only what is near the view is in the page. */
export function Transcript(props: TranscriptProps): ReactNode {
  const { turns, marks, turnedTo } = props;
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const list = useRef<VirtualizerHandle>(null);
  const { away, toEnd } = useFollowEnd(box, turns.length);
  const earlier = turns.slice(0, -1);
  const newest = turns.at(-1);
  const viewOf = (entry: TurnWithReplies): ReactElement => {
    const reply = visibleReply(entry, turnedTo[entry.turn.id]);
    return (
      <TurnView
        {...props}
        key={entry.turn.id}
        entry={entry}
        reply={reply}
        last={entry === newest}
        marks={reply ? marks.get(reply.id) : undefined}
      />
    );
  };
  return (
    <div className={cx('relative min-h-0 flex-1', props.hidden && 'hidden lg:block')}>
      <div
        ref={box}
        role="log"
        aria-live="off"
        aria-label={t('chat.transcript')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
        tabIndex={0}
        // Contained and with a ground of its own: what grows in here costs the rest of the page nothing.
        className="absolute inset-0 overflow-y-auto overscroll-contain bg-page pt-5 contain-strict"
      >
        {turns.length === 0 ? <EmptyStage session={props.session} /> : null}
        <div className="keeps-pointers">
          <Virtualizer
            ref={list}
            scrollRef={box}
            startMargin={20}
            // Just before the newest: it has to be measured at once when it comes in here.
            keepMounted={earlier.length > 0 ? [earlier.length - 1] : []}
          >
            {earlier.map(viewOf)}
          </Virtualizer>
          {/* The growing turn stands outside of the list, which would measure and draw itself anew at every line. */}
          {newest ? viewOf(newest) : null}
        </div>
      </div>
      {away ? <EndButton onClick={toEnd} /> : null}
    </div>
  );
}
