import { findCharacter } from '../../content/cast';
import type { Locale } from '../../domain/locale';
import { recordedPersonaId } from '../../domain/persona';
import type { PersonaKind } from '../../domain/persona';
import { roleCharacterId } from '../../domain/recording';
import { nameInKey } from '../../domain/recording-names';
import type { Author } from '../../domain/session';
import { carryingReply } from '../../domain/transcript';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard } from './errors';
import { openRecorded } from './recordings';

/** A reply that is there already and could be in a trial. Names: only for putting one together. */
export interface OfferedReply {
  /** The persona's id. */
  readonly source: string;
  readonly name: string;
  readonly kind: PersonaKind;
  readonly author: Author;
  readonly place:
    | { readonly kind: 'session'; readonly sessionId: string; readonly replyId: string }
    | {
        readonly kind: 'recorded';
        readonly sourceId: string;
        readonly characterKey: string;
        readonly dialogId: number;
      };
}

/** The replies of one character to one message. */
export interface TrialPool {
  readonly characterId: string;
  readonly characterName: string;
  /** null: an open talk. */
  readonly scenarioId: number | null;
  readonly locale: Locale;
  readonly message: string;
  readonly replies: readonly OfferedReply[];
}

type Growing = Omit<TrialPool, 'replies'> & { readonly replies: OfferedReply[] };

class Pools {
  readonly #pools = new Map<string, Growing>();

  add(pool: Omit<TrialPool, 'replies'>, reply: OfferedReply): void {
    const key = `${pool.characterId}\n${pool.locale}\n${pool.message}`;
    const known = this.#pools.get(key);
    if (!known) this.#pools.set(key, { ...pool, replies: [reply] });
    // One reply a source: the first that is there.
    else if (known.replies.every(({ source }) => source !== reply.source)) known.replies.push(reply);
  }

  all(): readonly TrialPool[] {
    return [...this.#pools.values()];
  }
}

async function addRecordings(db: ChatDatabase, pools: Pools): Promise<void> {
  const sources = (await db.sources.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
  const byId = new Map(sources.map((source) => [source.id, source]));
  await db.recordings.each(({ sourceId, characterKey, characterId, dialogues }) => {
    const source = byId.get(sourceId);
    if (!source) return;
    const { name, author, locale } = source;
    const cast = characterId === null ? undefined : findCharacter(characterId);
    for (const { dialogId, rounds } of dialogues) {
      const [first] = rounds;
      if (!first || first.answer.trim() === '') continue;
      pools.add(
        {
          characterId: roleCharacterId({ key: characterKey, characterId }),
          characterName: cast?.name[locale] ?? nameInKey(characterKey),
          scenarioId: dialogId,
          locale,
          message: first.question,
        },
        {
          source: recordedPersonaId(sourceId),
          name,
          kind: 'recorded',
          author,
          place: { kind: 'recorded', sourceId, characterKey, dialogId },
        },
      );
    }
  });
}

async function addSessions(db: ChatDatabase, pools: Pools): Promise<void> {
  const sessions = (await db.sessions.toArray()).filter(
    ({ deletedAt, persona }) => deletedAt === undefined && persona.kind !== 'recorded',
  );
  for (const { id, character, scenario, locale } of sessions) {
    const turns = await db.turns
      .where('sessionId')
      .equals(id)
      .filter(({ round }) => round === 1)
      .toArray();
    for (const turn of turns) {
      if (turn.userText.trim() === '' || turn.userHidden) continue;
      const replies = await db.replies.where('turnId').equals(turn.id).sortBy('createdAt');
      const reply = carryingReply({ turn, replies, alternatives: [] });
      if (!reply || reply.state !== 'complete' || reply.text.trim() === '' || reply.hidden) continue;
      const { persona, author } = reply;
      pools.add(
        {
          characterId: character.id,
          characterName: character.name,
          scenarioId: scenario?.id ?? null,
          locale,
          message: turn.userText,
        },
        {
          source: persona.id,
          name: persona.name,
          kind: persona.kind,
          author,
          place: { kind: 'session', sessionId: id, replyId: reply.id },
        },
      );
    }
  }
}

/** Every first reply on this device, by character and message. */
export function readTrialPools(): Promise<readonly TrialPool[]> {
  return guard(() => {
    const db = database();
    const pools = new Pools();
    return db.transaction('r', [db.sources, db.recordings, db.sessions, db.turns, db.replies], async () => {
      await addSessions(db, pools);
      await addRecordings(db, pools);
      return pools.all();
    });
  });
}

/** The session and the reply behind an offer; a recorded one becomes a talk at its first use. */
export function takeOffered({
  place,
}: OfferedReply): Promise<{ readonly sessionId: string; readonly replyId: string }> {
  return guard(async () => {
    if (place.kind === 'session') return { sessionId: place.sessionId, replyId: place.replyId };
    const sessionId = await openRecorded(place.sourceId, place.characterKey, place.dialogId);
    const db = database();
    const first = await db.turns
      .where('sessionId')
      .equals(sessionId)
      .filter(({ round }) => round === 1)
      .first();
    return { sessionId, replyId: first?.chosen ?? '' };
  });
}
