import { useMemo, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Virtualizer } from 'virtua';
import type { VirtualizerHandle } from 'virtua';
import type { Marks } from '../../domain/rating';
import type { Reply, Session } from '../../domain/session';
import { visibleReply, wordingFor } from '../../domain/transcript';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';
import type { TranscriptTurn } from '../../services/storage';
import { DownIcon } from '../../ui/icons';
import type { Players } from './again-menu';
import { ContextMarker, useContextStart } from './context-marker';
import { EmptyStage } from './portrait-panel';
import type { ReplyActions } from './reply-actions';
import { ReplyView } from './reply-view';
import { SequelLine } from './sequel-line';
import { useFollowEnd } from './follow-end';
import { UserMessage } from './user-message';

export interface TranscriptActions extends ReplyActions {
  readonly onEdit: (turnId: string, text: string) => void;
  readonly onBranch: (turnId: string) => void;
}

interface TranscriptProps {
  /** True before the first word: a narrow screen shows the character instead. */
  readonly hidden: boolean;
  readonly session: Session;
  readonly turns: readonly TranscriptTurn[];
  /** Reply id → its marks. */
  readonly marks: ReadonlyMap<string, Marks>;
  /** Turn id → the reply the reader turned to. */
  readonly turnedTo: Readonly<Record<string, string>>;
  readonly selectedReplyId: string | null;
  readonly busy: boolean;
  readonly actions: TranscriptActions;
  readonly players: Players;
}

interface TurnViewProps extends Omit<TranscriptProps, 'turns' | 'marks' | 'turnedTo' | 'hidden'> {
  readonly entry: TranscriptTurn;
  readonly reply: Reply | null;
  readonly last: boolean;
  readonly marks: Marks | undefined;
  /** What stands above is not sent any more. */
  readonly marked: boolean;
}

function TurnView(props: TurnViewProps): ReactNode {
  const { entry, reply, last, selectedReplyId, busy, actions, players, marked, session, marks } = props;
  const { turn, replies, alternatives, sequels } = entry;
  const siblings = useMemo(() => replies.map(({ id }) => id), [replies]);
  return (
    <div className="px-3 pb-3 sm:px-5">
      {marked ? <ContextMarker persona={players.persona} /> : null}
      {turn.userText === '' ? null : (
        <UserMessage
          turnId={turn.id}
          text={wordingFor(turn, reply)}
          alternatives={alternatives}
          busy={busy}
          hidden={turn.userHidden === true}
          onBranch={actions.onBranch}
          onEdit={busy ? undefined : (text) => actions.onEdit(turn.id, text)}
        />
      )}
      {reply ? (
        <ReplyView
          session={session}
          turn={turn}
          reply={reply}
          siblings={siblings}
          greeting={turn.userText === ''}
          newest={last}
          marks={marks}
          selected={selectedReplyId === reply.id}
          busy={busy}
          actions={actions}
          players={players}
        />
      ) : null}
      {reply && sequels ? (
        <SequelLine
          sequels={sequels}
          siblings={siblings}
          replyId={reply.id}
          busy={busy}
          onChoose={(id) => actions.onChoose(turn.id, id)}
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
  const contextStart = useContextStart(props.session, props.players.persona, turns);
  const viewOf = (entry: TranscriptTurn): ReactElement => {
    const reply = visibleReply(entry, turnedTo[entry.turn.id]);
    return (
      <TurnView
        {...props}
        key={entry.turn.id}
        entry={entry}
        reply={reply}
        last={entry === newest}
        marked={entry.turn.id === contextStart}
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
