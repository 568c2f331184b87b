import { LLM_BRANDS } from '../../content/brands';
import { cleanReply } from '../../domain/recording-clean';
import type { Locale } from '../../domain/locale';
import type { Marks } from '../../domain/rating';
import type { MessageOrigin, Reply, ScenarioSnapshot, Session } from '../../domain/session';
import { maskNames } from '../../domain/self-naming';
import { carryingReply, wordingFor } from '../../domain/transcript';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard } from './errors';
import { findSession } from './sessions';
import { queryTranscript } from './transcript';

/*
 * What a rater sees of a dialogue: the scene and the words, and nothing that tells who spoke. It is taken from the
 * rows in this room, so that the names never reach a screen that must not have them.
 */

export interface ShownReply {
  readonly id: string;
  readonly text: string;
  /** The reply gives away who wrote it; where that must not be seen, the name is masked in the text. */
  readonly named: boolean;
}

export interface ShownRound {
  /** From 1. */
  readonly round: number;
  /** Empty where the character speaks first. */
  readonly userText: string;
  readonly origin: MessageOrigin | null;
  /** null where nobody has answered. */
  readonly reply: ShownReply | null;
}

export interface ShownDialogue {
  readonly sessionId: string;
  readonly locale: Locale;
  readonly character: {
    readonly id: string;
    readonly name: string;
    readonly work: string;
    /** A character of one's own. */
    readonly own: boolean;
  };
  readonly scenario: ScenarioSnapshot | null;
  readonly rounds: readonly ShownRound[];
}

/** What would tell who wrote these replies. */
export function givenAwayBy(replies: readonly Pick<Reply, 'persona' | 'model'>[]): readonly string[] {
  return [
    ...LLM_BRANDS,
    ...replies.flatMap(({ persona, model }) => [persona.name, persona.model ?? '', model ?? '']),
  ];
}

/** A recording is shown without what its file brought along: that would tell recordings from the others. */
export function shownText({ character }: Session, { persona, text }: Reply): string {
  return persona.kind === 'recorded' ? cleanReply(text, [character.name]) : text;
}

function shownReply(session: Session, reply: Reply, masked: boolean): ShownReply {
  const { name, work } = session.character;
  const text = shownText(session, reply);
  if (!masked) return { id: reply.id, text, named: false };
  return { id: reply.id, ...maskNames(text, givenAwayBy([reply]), [name, work]) };
}

/** `masked`: names that replies give away are masked. */
export async function queryShown(
  db: ChatDatabase,
  sessionId: string,
  masked = false,
): Promise<ShownDialogue | null> {
  const session = await findSession(db, sessionId);
  if (!session) return null;
  const transcript = await queryTranscript(db, sessionId);
  const rounds = transcript
    .filter(({ turn }) => turn.userHidden !== true)
    .map((entry): ShownRound => {
      const reply = carryingReply(entry);
      const { turn } = entry;
      return {
        round: turn.round,
        userText: wordingFor(turn, reply),
        origin: turn.origin ?? null,
        reply:
          reply && reply.state !== 'streaming' && reply.text.trim() !== '' && reply.hidden !== true
            ? shownReply(session, reply, masked)
            : null,
      };
    });
  const { character, locale, scenario } = session;
  return {
    sessionId,
    locale,
    character: {
      id: character.id,
      name: character.name,
      work: character.work,
      own: character.card !== undefined,
    },
    scenario,
    rounds,
  };
}

/** null when the session is not there any more. `masked`: as of `queryShown`. */
export function getShownDialogue(sessionId: string, masked = false): Promise<ShownDialogue | null> {
  return guard(() => queryShown(database(), sessionId, masked));
}

/** The replies of a dialogue that answer the user: those there are to rate, by round. */
export function rateableReplies({ rounds }: ShownDialogue): readonly ShownReply[] {
  return rounds.flatMap(({ userText, reply }) => (reply && userText.trim() !== '' ? [reply] : []));
}

/** One rater's marks on these replies; a reply without marks is not in it. */
export async function queryMarks(
  db: ChatDatabase,
  replyIds: readonly string[],
  rater: string,
): Promise<ReadonlyMap<string, Marks>> {
  const keys = replyIds.map((id) => [id, rater]);
  const ratings = await db.ratings.where('[replyId+rater]').anyOf(keys).toArray();
  return new Map(ratings.map(({ replyId, marks }) => [replyId, marks]));
}
