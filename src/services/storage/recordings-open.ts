import { findCharacter } from '../../content/cast';
import { findScenario } from '../../content/scenarios';
import { sha256Hex } from '../../domain/hash';
import { snapshotPersona } from '../../domain/persona';
import { hashString } from '../../domain/random';
import { findRole, recordedPersona, roleCharacterId } from '../../domain/recording';
import type { RecordedDialogue, RecordedSource, Recording } from '../../domain/recording';
import { nameInKey } from '../../domain/recording-names';
import type { CharacterSnapshot, PromptSnapshot, Reply, Session, Turn } from '../../domain/session';
import { EMPTY_PROFILE } from '../../domain/character';
import { newId } from '../../lib/id';
import { loadCharacterText, snapshotOfCast, snapshotScenario } from '../stage';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';
import { findSource } from './recordings';

/** A recording was made with a prompt that we do not know. */
const TEMPLATE = 'recorded/1';
const PROMPT: PromptSnapshot = { template: TEMPLATE, system: '', hash: sha256Hex(`${TEMPLATE}\n`) };

interface Found {
  readonly source: RecordedSource;
  readonly recording: Recording;
  readonly dialogue: RecordedDialogue;
}

async function find(db: ChatDatabase, sourceId: string, character: string, dialogId: number): Promise<Found> {
  const source = await findSource(db, sourceId);
  const role = source?.roles.find(({ key }) => key === character) ?? (source && findRole(source, character));
  const recording = role && (await db.recordings.get([sourceId, role.key]));
  const dialogue = recording?.dialogues.find((each) => each.dialogId === dialogId);
  if (!source || !recording || !dialogue) return refuse('There is no such recording.');
  return { source, recording, dialogue };
}

async function snapshotCharacter({ source, recording }: Found): Promise<CharacterSnapshot> {
  const { characterKey: key, characterId } = recording;
  const character = characterId === null ? undefined : findCharacter(characterId);
  const text = character && (await loadCharacterText(character.id, source.locale));
  if (character && text) return snapshotOfCast(character, text, source.locale);
  return {
    id: roleCharacterId({ key, characterId }),
    name: nameInKey(key),
    work: '',
    profile: EMPTY_PROFILE,
  };
}

async function planTalk(found: Found, at: number): Promise<Session> {
  const { source, dialogue } = found;
  const scenario = findScenario(dialogue.dialogId);
  const id = newId();
  return {
    id,
    createdAt: at,
    updatedAt: at,
    locale: source.locale,
    blind: false,
    character: await snapshotCharacter(found),
    scenario: scenario ? snapshotScenario(scenario, source.locale) : null,
    persona: snapshotPersona(recordedPersona(source)),
    prompt: PROMPT,
    seed: hashString(id),
  };
}

interface Lines {
  readonly turns: readonly Turn[];
  readonly replies: readonly Reply[];
}

function linesOf({ source, dialogue }: Found, session: Session): Lines {
  const turns: Turn[] = [];
  const replies: Reply[] = [];
  for (const [index, { question, answer }] of dialogue.rounds.entries()) {
    const [turnId, replyId] = [newId(), newId()];
    turns.push({
      id: turnId,
      sessionId: session.id,
      round: index + 1,
      parent: turns.at(-1)?.id ?? null,
      userText: question,
      userAt: session.createdAt + index,
      userRevisions: [],
      chosen: replyId,
      origin: 'recorded',
    });
    replies.push({
      id: replyId,
      sessionId: session.id,
      turnId,
      text: answer,
      reasoning: '',
      state: 'complete',
      author: source.author,
      ...(source.author === 'human' && { writer: source.id }),
      persona: session.persona,
      model: null,
      promptHash: session.prompt.hash,
      sampling: {},
      userRevision: 0,
      createdAt: session.createdAt + index,
    });
  }
  return { turns, replies };
}

function talkTables(db: ChatDatabase) {
  return [db.sessions, db.turns, db.replies, db.openedRecordings];
}

/** The talk that was opened from these very words and is still there. */
async function openedBefore(db: ChatDatabase, found: Found): Promise<string | null> {
  const { recording, dialogue } = found;
  const key: [string, string, number] = [recording.sourceId, recording.characterKey, dialogue.dialogId];
  const opened = await db.openedRecordings.get(key);
  const session = opened && (await db.sessions.get(opened.sessionId));
  if (!session || session.deletedAt !== undefined) return null;
  const turns = await db.turns.where('sessionId').equals(session.id).toArray();
  const replies = await db.replies.where('sessionId').equals(session.id).toArray();
  // Of a source that was replaced meanwhile, the talk has the words of before.
  const whole = dialogue.rounds.every(({ question, answer }, index) => {
    const turn = turns.find(({ round, userText }) => round === index + 1 && userText === question);
    return turn && replies.some(({ turnId, text }) => turnId === turn.id && text === answer);
  });
  return whole ? session.id : null;
}

/**
 * The recorded dialogue as an ordinary talk that can be rated, exported and gone on with: made at the first call,
 * the same at every other. `character`: its key in the source, or the id talks have it under. Resolves with the session's id, which tells nothing of the source. Rejects when there is
 * no such recording.
 */
export function openAsTalk(sourceId: string, character: string, dialogId: number): Promise<string> {
  return guard(async () => {
    const db = database();
    const found = await find(db, sourceId, character, dialogId);
    const known = await openedBefore(db, found);
    if (known !== null) return known;
    const session = await planTalk(found, Date.now());
    const { turns, replies } = linesOf(found, session);
    return db.transaction('rw', talkTables(db), async () => {
      const meanwhile = await openedBefore(db, found);
      if (meanwhile !== null) return meanwhile;
      await db.sessions.add(session);
      await db.turns.bulkAdd(turns);
      await db.replies.bulkAdd(replies);
      const { characterKey } = found.recording;
      await db.openedRecordings.put({ sourceId, characterKey, dialogId, sessionId: session.id });
      return session.id;
    });
  });
}

/** A new talk with nothing said yet, in which the source's persona plays the scene. Resolves with its id. */
export function beginTalk(sourceId: string, character: string, dialogId: number): Promise<string> {
  return guard(async () => {
    const db = database();
    const session = await planTalk(await find(db, sourceId, character, dialogId), Date.now());
    await db.sessions.add(session);
    return session.id;
  });
}
