import { pathTo } from '../../domain/branches';
import { recordedPersonaId } from '../../domain/persona';
import type { PersonaKind } from '../../domain/persona';
import type { Candidate } from '../../domain/queue';
import { roleCharacterId } from '../../domain/recording';
import { TRIAL } from '../../domain/session';
import type { Author, Collected, Reply, Session, Turn } from '../../domain/session';
import { carryingReply } from '../../domain/transcript';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard } from './errors';

/** Who can be asked for a queue. Names: only for making a queue, never while one is rated. */
export interface SourceChoice {
  /** The persona's id. */
  readonly id: string;
  readonly name: string;
  readonly kind: PersonaKind;
  readonly author: Author;
}

/** A collection, to choose from it alone. */
export interface OfferedCollection {
  readonly id: string;
  readonly name: string;
  readonly personaIds: readonly string[];
}

export interface QueueOffer {
  readonly sources: readonly SourceChoice[];
  readonly candidates: readonly Candidate[];
  /** Those that have brought something, the newest first. */
  readonly collections: readonly OfferedCollection[];
  /** The characters' names by id; one of the cast may be called by its name in the language of the page instead. */
  readonly characters: ReadonlyMap<string, string>;
}

interface Found {
  readonly sources: Map<string, SourceChoice>;
  readonly candidates: Candidate[];
  readonly characters: Map<string, string>;
}

async function addRecorded(db: ChatDatabase, found: Found): Promise<void> {
  const sources = (await db.sources.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
  for (const { id, name, author } of sources) {
    const source = recordedPersonaId(id);
    found.sources.set(source, { id: source, name, kind: 'recorded', author });
  }
  const known = new Set(sources.map(({ id }) => id));
  for (const recording of await db.recordings.toArray()) {
    const { sourceId, characterKey, dialogues } = recording;
    if (!known.has(sourceId)) continue;
    const characterId = roleCharacterId({ key: characterKey, characterId: recording.characterId });
    found.characters.set(characterId, characterKey);
    for (const { dialogId, rounds } of dialogues) {
      found.candidates.push({
        source: recordedPersonaId(sourceId),
        place: { kind: 'recorded', sourceId, characterKey, dialogId },
        characterId,
        scenarioId: dialogId,
        replies: rounds.map(() => ''),
      });
    }
  }
}

function grouped<T extends { readonly sessionId: string }>(rows: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.sessionId);
    if (group) group.push(row);
    else groups.set(row.sessionId, [row]);
  }
  return groups;
}

/** The replies on the talk's path that there are to rate. */
function pathReplies(session: Session, turns: readonly Turn[], replies: readonly Reply[]): Reply[] {
  return pathTo(turns, session.head).flatMap((turn) => {
    const own = replies.filter(({ turnId }) => turnId === turn.id);
    const reply = carryingReply({ turn, replies: own });
    if (turn.userText.trim() === '' || turn.userHidden || !reply || reply.hidden) return [];
    return reply.state === 'complete' && reply.text.trim() !== '' ? [reply] : [];
  });
}

/** What a collection has still to finish, and what was asked for a trial, is not a dialogue of its own. */
function isOffered(collected: Collected | undefined): boolean {
  return !collected || (collected.at !== undefined && collected.by !== TRIAL);
}

async function addSessions(db: ChatDatabase, found: Found): Promise<void> {
  const sessions = (await db.sessions.toArray()).filter(
    // What was recorded is offered as a recording; a talk about it would be the same dialogue twice.
    ({ deletedAt, persona, collected }) =>
      deletedAt === undefined && !found.sources.has(persona.id) && isOffered(collected),
  );
  const ids = sessions.map(({ id }) => id);
  const [turns, replies] = await Promise.all([
    db.turns.where('sessionId').anyOf(ids).toArray(),
    db.replies.where('sessionId').anyOf(ids).sortBy('createdAt'),
  ]);
  const [turnsOf, repliesOf] = [grouped(turns), grouped(replies)];
  for (const session of sessions) {
    const { id, character, scenario, collected } = session;
    const rateable = pathReplies(session, turnsOf.get(id) ?? [], repliesOf.get(id) ?? []);
    const [first] = rateable;
    // Where several spoke in one talk, nobody could be told from it.
    if (!first || rateable.some((reply) => reply.persona.id !== first.persona.id)) continue;
    const { persona, author } = first;
    found.sources.set(persona.id, { id: persona.id, name: persona.name, kind: persona.kind, author });
    found.characters.set(character.id, character.name);
    found.candidates.push({
      source: persona.id,
      place: { kind: 'session', sessionId: id },
      characterId: character.id,
      scenarioId: scenario?.id ?? null,
      replies: rateable.map((reply) => reply.id),
      ...(collected && { collectedBy: collected.by }),
    });
  }
}

async function offeredCollections(db: ChatDatabase, { candidates }: Found): Promise<OfferedCollection[]> {
  const used = new Set(candidates.map(({ collectedBy }) => collectedBy));
  const all = (await db.collections.orderBy('createdAt').toArray()).toReversed();
  return all
    .filter(({ id, deletedAt }) => deletedAt === undefined && used.has(id))
    .map(({ id, name, plan: { personaIds } }) => ({ id, name, personaIds }));
}

/** Everything on this device that could be rated, and who said it. */
export function readQueueOffer(): Promise<QueueOffer> {
  return guard(() => {
    const db = database();
    const found: Found = { sources: new Map(), candidates: [], characters: new Map() };
    const tables = [db.sources, db.recordings, db.sessions, db.turns, db.replies, db.collections];
    return db.transaction('r', tables, async () => {
      await addRecorded(db, found);
      await addSessions(db, found);
      const collections = await offeredCollections(db, found);
      return { ...found, sources: [...found.sources.values()], collections };
    });
  });
}
