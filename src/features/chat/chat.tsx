import { useEffect, useMemo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { themeOf } from '../../content/cast/themes';
import type { Marks } from '../../domain/rating';
import type { Session } from '../../domain/session';
import { carryingReply, visibleReply } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';
import { useT } from '../../services/i18n';
import {
  useBranches,
  usePicture,
  useRatings,
  useSession,
  useSetting,
  useTranscript,
} from '../../services/storage';
import type { TranscriptTurn } from '../../services/storage';
import { NotHere } from '../../ui/not-here';
import { useTitle } from '../../ui/use-title';
import { Announcer } from './announcer';
import { ComposerBar } from './composer-bar';
import { faceFor } from './face';
import { useKeysHelp } from './keys-dialog';
import { personaName } from './reply-details';
import { Entrance, PortraitPanel } from './portrait-panel';
import { TalkHeader } from './talk-header';
import type { TalkForm } from './talk-menu';
import { Transcript } from './transcript';
import type { TranscriptActions } from './transcript';
import { useTalk } from './use-talk';
import type { TalkControls } from './use-talk';

interface ChatProps {
  readonly sessionId: string;
  /** The reply chosen to be rated; null: the newest one. */
  readonly selectedReplyId: string | null;
  readonly onSelectReply: (replyId: string) => void;
  /** A new reply has begun: what was selected is no longer what is talked about. */
  readonly onNewReply: () => void;
  readonly onExport: (session: Session, form: TalkForm) => void;
  readonly onDelete: (session: Session) => void;
  /** A sealed key is needed: asks for its passphrase, and calls `opened` once it was given. */
  readonly onUnlock: (opened: () => void) => void;
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
  readonly turns: readonly TranscriptTurn[];
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

function useActions(talk: TalkControls, onRate: (replyId: string) => void): TranscriptActions {
  const { again, askWith, goOn, turnTo, toBranch, edit } = talk;
  return useMemo(
    () => ({
      onRate,
      onAgain: again,
      onAskWith: askWith,
      onGoOn: goOn,
      onChoose: turnTo,
      onBranch: toBranch,
      onEdit: edit,
    }),
    [onRate, again, askWith, goOn, turnTo, toBranch, edit],
  );
}

function Scene({
  session,
  turns,
  selectedReplyId,
  onSelectReply,
  onNewReply,
  onExport,
  onDelete,
  onUnlock,
  aside,
}: SceneProps): ReactNode {
  const t = useT();
  const talk = useTalk(session, turns, onNewReply);
  const marks = useMarks(session.id);
  const branches = useBranches(session.id) ?? [];
  const newest = newestRateable(turns, talk.turnedTo);
  const actions = useActions(talk, onSelectReply);
  const { personas, persona } = talk;
  const players = useMemo(() => ({ personas, persona }), [personas, persona]);
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
          branches={branches}
          busy={talk.busy}
          onBranch={talk.toBranch}
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
          players={players}
        />
        <ComposerBar session={session} turns={turns} talk={talk} onUnlock={onUnlock} />
        <Announcer session={session} turns={turns} turnedTo={talk.turnedTo} />
      </section>
      {aside(session, selectedReplyId ?? newest)}
      {keys.dialog}
    </div>
  );
}
