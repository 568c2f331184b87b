import { useEffect, useMemo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { themeOf } from '../../content/cast/themes';
import type { Marks } from '../../domain/rating';
import type { Session } from '../../domain/session';
import { carryingReply, visibleReply } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';
import { useT } from '../../services/i18n';
import { usePicture, useRatings, useSession, useSetting, useTranscript } from '../../services/storage';
import { NotHere } from '../../ui/not-here';
import { useTitle } from '../../ui/use-title';
import { Announcer } from './announcer';
import { ComposerBar } from './composer-bar';
import { faceFor } from './face';
import { useKeysHelp } from './keys-dialog';
import { personaName } from './reply-details';
import { Entrance, PortraitPanel } from './portrait-panel';
import { TalkHeader } from './talk-header';
import type { TalkForm } from './talk-header';
import { Transcript } from './transcript';
import { useTalk } from './use-talk';

interface ChatProps {
  readonly sessionId: string;
  /** The reply chosen to be rated; null: the newest one. */
  readonly selectedReplyId: string | null;
  readonly onSelectReply: (replyId: string) => void;
  /** A new reply has begun: what was selected is no longer what is talked about. */
  readonly onNewReply: () => void;
  readonly onExport: (session: Session, form: TalkForm) => void;
  readonly onDelete: (session: Session) => void;
  /** What stands beside the talk, for the reply to be rated. */
  readonly aside: (session: Session, replyId: string | null) => ReactNode;
}

/** The talk with a character. */
export function Chat(props: ChatProps): ReactNode {
  const t = useT();
  const session = useSession(props.sessionId);
  useTitle(session ? t('chat.pageTitle', { name: session.character.name }) : t('nav.library'));
  const turns = useTranscript(props.sessionId);
  if (session === null) {
    return (
      <NotHere title={t('chat.missingTitle')} body={t('chat.missing')}>
        <Link href="/library" className="link inline-flex min-h-11 items-center">
          {t('chat.toLibrary')}
        </Link>
      </NotHere>
    );
  }
  if (!session || !turns) return <p className="p-6 text-soft">{t('app.loading')}</p>;
  return <Scene key={session.id} {...props} session={session} turns={turns} />;
}

interface SceneProps extends ChatProps {
  readonly session: Session;
  readonly turns: readonly TurnWithReplies[];
}

function newestRateable(
  turns: readonly TurnWithReplies[],
  turnedTo: Readonly<Record<string, string>>,
): string | null {
  for (const entry of turns.toReversed()) {
    // A greeting answers nobody.
    if (entry.turn.userText === '') continue;
    const reply = visibleReply(entry, turnedTo[entry.turn.id]);
    if (reply && reply.state !== 'streaming' && reply.text !== '') return reply.id;
  }
  return null;
}

function useMarks(sessionId: string): ReadonlyMap<string, Marks> {
  const rater = useSetting('rater') ?? '';
  const ratings = useRatings(sessionId, rater);
  return useMemo(() => new Map([...(ratings ?? [])].map(([id, rating]) => [id, rating.marks])), [ratings]);
}

/** Alt+R goes from anywhere in the talk to the rating of the newest reply. */
function useRatingKey(newest: string | null, onSelect: (replyId: string) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!event.altKey || event.code !== 'KeyR' || newest === null) return;
      event.preventDefault();
      onSelect(newest);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [newest, onSelect]);
}

function Scene({
  session,
  turns,
  selectedReplyId,
  onSelectReply,
  onNewReply,
  onExport,
  onDelete,
  aside,
}: SceneProps): ReactNode {
  const t = useT();
  const talk = useTalk(session, turns, onNewReply);
  const marks = useMarks(session.id);
  const newest = newestRateable(turns, talk.turnedTo);
  const { again, turnTo, edit } = talk;
  const actions = useMemo(
    () => ({ onRate: onSelectReply, onAgain: again, onChoose: turnTo, onEdit: edit }),
    [onSelectReply, again, turnTo, edit],
  );
  useRatingKey(newest, onSelectReply);
  const keys = useKeysHelp();
  const { hue, chroma } = themeOf(session.character.id, session.character.card);
  const last = turns.at(-1);
  const face = faceFor(session, turns);
  const picture = usePicture(session.character.card ? session.character.id : null, 'image');
  const speaker = (last && carryingReply(last)?.persona) ?? session.persona;
  return (
    // Keys pressed anywhere inside come up here; the elements themselves are below.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      data-spot
      onKeyDown={keys.onKeyDown}
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className="mx-auto grid h-full grid-cols-[minmax(0,1fr)] max-w-[100rem] lg:grid-cols-[17rem_minmax(0,1fr)] lg:gap-3 lg:p-3 wide:grid-cols-[minmax(12rem,16rem)_minmax(0,1fr)_24.5rem]"
    >
      <PortraitPanel session={session} playedBy={personaName(speaker, t)} face={face} picture={picture} />
      <section
        className="flex min-h-0 flex-col bg-page lg:rounded-[3px] lg:border-2 lg:border-line"
        aria-label={t('chat.pageTitle', { name: session.character.name })}
      >
        <TalkHeader
          face={face}
          picture={picture}
          session={session}
          underway={turns.length > 0}
          onExport={(form) => onExport(session, form)}
          onDelete={() => onDelete(session)}
        />
        {turns.length === 0 ? <Entrance session={session} face={face} picture={picture} /> : null}
        <Transcript
          hidden={turns.length === 0}
          session={session}
          turns={turns}
          marks={marks}
          turnedTo={talk.turnedTo}
          selectedReplyId={selectedReplyId}
          busy={talk.busy}
          actions={actions}
        />
        <ComposerBar session={session} talk={talk} fresh={turns.length === 0} />
        <Announcer session={session} turns={turns} turnedTo={talk.turnedTo} />
      </section>
      {aside(session, selectedReplyId ?? newest)}
      {keys.dialog}
    </div>
  );
}
