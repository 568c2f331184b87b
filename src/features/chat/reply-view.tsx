import { memo, useState } from 'react';
import type { ReactNode } from 'react';
import type { Marks } from '../../domain/rating';
import { toneOf } from '../../domain/reply-text';
import type { Reply, Session, Turn } from '../../domain/session';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';
import { useCheckpoint, useShownText } from '../../services/storage';
import type { Players } from './again-menu';
import { useLiveReply } from './live';
import { continuedBy } from './other-ways';
import { ActionRow } from './reply-actions';
import type { ReplyActions } from './reply-actions';
import { Broken } from './reply-broken';
import { Concern } from './reply-concern';
import { ReplyDetails } from './reply-details';
import { Delay, Reasoning, ThinkingDots } from './reply-status';
import { ReplyText } from './reply-text';

interface ReplyViewProps {
  readonly session: Session;
  readonly turn: Turn;
  readonly reply: Reply;
  /** Ids of the turn's replies, oldest first. */
  readonly siblings: readonly string[];
  /** The character speaks first: it answers nobody, so it is neither rated nor asked for again. */
  readonly greeting: boolean;
  /** The last of the talk: what is odd about it is said. */
  readonly newest: boolean;
  readonly marks: Marks | undefined;
  readonly selected: boolean;
  /** True while some reply of the session is on its way: nothing else can be asked for. */
  readonly busy: boolean;
  readonly actions: ReplyActions;
  readonly players: Players;
}

interface BubbleProps {
  readonly session: Session;
  readonly reply: Reply;
  readonly text: string;
  readonly ended: boolean;
}

function Bubble({ session, reply, text, ended }: BubbleProps): ReactNode {
  if (text === '' && ended) return null;
  return (
    <div
      lang={session.locale === 'zh' ? 'zh-Hans' : session.locale}
      dir="auto"
      className={cx(
        'bubble bubble-reply',
        text === '' && 'w-fit',
        ended && `bubble-${toneOf(text)}`,
        ended && (reply.state !== 'complete' || reply.hidden) && 'bubble-broken',
      )}
    >
      {text === '' ? <ThinkingDots /> : <ReplyText text={text} />}
    </div>
  );
}

/** No reply's id: asks for a checkpoint that never is. */
const NONE = '';

/** Bubbles leave room on the other side; what can be done with one may take the whole line. */
const WIDTH = 'max-w-[92%] sm:max-w-[80%]';

/** What stands below the words of a reply that has ended. */
function Foot(
  props: ReplyViewProps & { readonly unsaved: Parameters<typeof Broken>[0]['unsaved'] },
): ReactNode {
  const { session, turn, reply, greeting, newest, busy, actions, players, siblings } = props;
  const [detailed, setDetailed] = useState(false);
  const again = (): void => actions.onAgain(reply.turnId);
  const player = continuedBy(reply, players.personas, players.persona);
  return (
    <>
      <div className={WIDTH}>
        <Broken
          reply={reply}
          unsaved={props.unsaved}
          busy={busy}
          onAgain={again}
          onGoOn={player && !greeting ? () => actions.onGoOn(reply) : undefined}
        />
      </div>
      {newest ? <Concern session={session} turn={turn} reply={reply} busy={busy} onAgain={again} /> : null}
      <ActionRow {...props} detailed={detailed} onDetails={() => setDetailed(!detailed)} />
      {detailed ? (
        <div className={WIDTH}>
          <ReplyDetails session={session} turn={turn} reply={reply} siblings={siblings} />
        </div>
      ) : null}
    </>
  );
}

/** A recorded answer: as it was published or without its odd signs, as the user likes it. */
function RecordedBubble(props: Parameters<typeof Bubble>[0]): ReactNode {
  const shown = useShownText(props.session.character);
  return <Bubble {...props} text={shown({ ...props.reply, text: props.text })} />;
}

/** One answer as the character: while it grows, from the live store; afterwards from its row. */
export const ReplyView = memo(function ReplyView(props: ReplyViewProps): ReactNode {
  const { session, reply } = props;
  const t = useT();
  const live = useLiveReply(session.id, reply.id);
  const open = reply.state === 'streaming';
  const elsewhere = useCheckpoint(open && !live ? reply.id : NONE);
  const source = (open || live?.unsaved ? (live ?? elsewhere) : null) ?? reply;
  const ended = !open || live?.streaming === false;
  return (
    <article aria-label={t('chat.replyFrom', { name: session.character.name })} aria-busy={!ended}>
      <div className={WIDTH}>
        <Reasoning text={source.reasoning} />
        {reply.persona.kind === 'recorded' && !open ? (
          <RecordedBubble session={session} reply={reply} text={source.text} ended={ended} />
        ) : (
          <Bubble session={session} reply={reply} text={source.text} ended={ended} />
        )}
      </div>
      {reply.hidden ? <p className="-mt-2 mb-2 pl-4 text-sm text-soft">{t('chat.hiddenLine')}</p> : null}
      {live && !ended ? <Delay sessionId={session.id} live={live} /> : null}
      {ended ? <Foot {...props} unsaved={live?.unsaved ?? null} /> : null}
    </article>
  );
});
