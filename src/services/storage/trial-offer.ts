import { findCharacter } from '../../content/cast';
import type { Locale } from '../../domain/locale';
import { recordedPersonaId } from '../../domain/persona';
import type { PersonaKind } from '../../domain/persona';
import { roleCharacterId } from '../../domain/recording';
import type { RecordedSource, Recording } from '../../domain/recording';
import { nameInKey } from '../../domain/recording-names';
import type { Author, Session } from '../../domain/session';
import { carryingReply } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';
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

async function livingSources(db: ChatDatabase): Promise<readonly RecordedSource[]> {
  return (await db.sources.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
}

function addRecording(pools: Pools, source: RecordedSource, recording: Recording): void {
  const { id: sourceId, name, author, locale } = source;
  const { characterKey, characterId, dialogues } = recording;
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
}

async function addRecordings(db: ChatDatabase, pools: Pools, wanted: string | undefined): Promise<void> {
  for (const source of await livingSources(db)) {
    for (const role of source.roles) {
      if (wanted !== undefined && roleCharacterId(role) !== wanted) continue;
      // One at a time: each is a book of its own, and the page is not to stand still.
      const recording = await db.recordings.get([source.id, role.key]);
      if (recording) addRecording(pools, source, recording);
    }
  }
}

/** Sessions are read so many at a time: each brings its prompt along. */
const PAGE = 64;

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** The first turns of these sessions, each with its replies in order. */
async function firstTurns(
  db: ChatDatabase,
  sessionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly TurnWithReplies[]>> {
  const turns = await db.turns
    .where('sessionId')
    .anyOf([...sessionIds])
    .filter(({ round, userText, userHidden }) => round === 1 && userText.trim() !== '' && !userHidden)
    .toArray();
  const replies = groupBy(
    await db.replies
      .where('turnId')
      .anyOf(turns.map(({ id }) => id))
      .sortBy('createdAt'),
    ({ turnId }) => turnId,
  );
  const entries = turns.map((turn): TurnWithReplies => ({ turn, replies: replies.get(turn.id) ?? [] }));
  return groupBy(entries, ({ turn }) => turn.sessionId);
}

function addTurn(pools: Pools, { id, character, scenario, locale }: Session, entry: TurnWithReplies): void {
  const reply = carryingReply(entry);
  if (!reply || reply.state !== 'complete' || reply.text.trim() === '' || reply.hidden) return;
  const { persona, author } = reply;
  pools.add(
    {
      characterId: character.id,
      characterName: character.name,
      scenarioId: scenario?.id ?? null,
      locale,
      message: entry.turn.userText,
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

/** Reads sessions page by page; `wanted`: of one character. */
async function eachSession(
  db: ChatDatabase,
  wanted: string | undefined,
  onPage: (sessions: readonly Session[]) => Promise<void> | void,
): Promise<void> {
  const rows =
    wanted === undefined ? db.sessions.toCollection() : db.sessions.where({ 'character.id': wanted });
  const ids = await rows.primaryKeys();
  for (let start = 0; start < ids.length; start += PAGE) {
    const page = await db.sessions.bulkGet(ids.slice(start, start + PAGE));
    await onPage(
      page.filter(
        (session): session is Session =>
          session !== undefined && session.deletedAt === undefined && session.persona.kind !== 'recorded',
      ),
    );
  }
}

async function addSessions(db: ChatDatabase, pools: Pools, wanted: string | undefined): Promise<void> {
  await eachSession(db, wanted, async (sessions) => {
    const turns = await firstTurns(
      db,
      sessions.map(({ id }) => id),
    );
    for (const session of sessions) {
      for (const entry of turns.get(session.id) ?? []) addTurn(pools, session, entry);
    }
  });
}

/** Every first reply on this device, of one character or of all, by character and message. */
export function readTrialPools(characterId?: string): Promise<readonly TrialPool[]> {
  return guard(() => {
    const db = database();
    const pools = new Pools();
    return db.transaction('r', [db.sources, db.recordings, db.sessions, db.turns, db.replies], async () => {
      await addSessions(db, pools, characterId);
      await addRecordings(db, pools, characterId);
      return pools.all();
    });
  });
}

/** Everyone as whom a person has written something that is on this device: id and name as it is there. */
export function readPlayedByPeople(): Promise<ReadonlyMap<string, string>> {
  return guard(() => {
    const db = database();
    return db.transaction('r', [db.sources, db.sessions], async () => {
      const names = new Map<string, string>();
      for (const { author, roles } of await livingSources(db)) {
        if (author !== 'human') continue;
        for (const role of roles) names.set(roleCharacterId(role), nameInKey(role.key));
      }
      await eachSession(db, undefined, (sessions) => {
        for (const { character, persona } of sessions) {
          if (persona.kind === 'human') names.set(character.id, character.name);
        }
      });
      return names;
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
