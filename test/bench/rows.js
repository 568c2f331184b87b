/* Rows of talks as the app keeps them, made without the app. */

const START = Date.UTC(2026, 0, 1);

const USER = 'Today was long. I had the talk at work that I told you about, and I do not know how it went.';
const REPLY =
  '*puts the cup down* Then tell me from the beginning. You prepared for weeks, and nobody who was in that ' +
  'room can say that you did not.\n\nWhatever they decide, “it went badly” is only what the walk home says. ' +
  'Eat something warm first, and then we look at it together.';

export const PERSONA_ID = 'bench-persona';

const STYLE = { kind: 'balanced' };

export function personaRow(baseUrl) {
  return {
    id: PERSONA_ID,
    kind: 'endpoint',
    name: 'Bench',
    supportStyle: STYLE,
    baseUrl,
    model: 'bench',
    sampling: {},
  };
}

function snapshot(origin) {
  return {
    id: PERSONA_ID,
    kind: 'endpoint',
    name: 'Bench',
    provider: origin,
    model: 'bench',
    sampling: {},
    supportStyle: STYLE,
  };
}

function sessionRow(id, origin) {
  const profile = {
    identity: 'A swordsman who sleeps too much.',
    background: 'He lives by the river.',
    personality: ['patient'],
    facts: [],
    people: [],
    speech: { style: 'Few words.', habits: [], selfReference: 'I', userAddress: 'you' },
    behavior: ['Thinks before he speaks.'],
    comfort: 'Sits down beside you and waits.',
  };
  return {
    id,
    createdAt: START,
    updatedAt: START,
    locale: 'en',
    blind: false,
    character: { id: 'luffy', name: 'Monkey D. Luffy', work: 'One Piece', profile },
    scenario: null,
    persona: snapshot(origin),
    prompt: { template: 'esrp/1', system: 'Play the character.', hash: '0'.repeat(64) },
    seed: 1,
  };
}

/** Text of the user's `index`th message, from 0. */
export function userText(index) {
  return `${index + 1}. ${USER}`;
}

/** Text of the `index`th reply, from 0. */
export function replyText(index) {
  return `${index + 1}. ${REPLY}`;
}

/** The session, turns and replies of a talk of `messages` messages; its id is `id`. */
export function talkRows(id, messages, origin) {
  const session = sessionRow(id, origin);
  const turns = [];
  const replies = [];
  for (let index = 0; index < messages / 2; index += 1) {
    const number = String(index).padStart(6, '0');
    const at = START + index * 60_000;
    const turnId = `${id}-t${number}`;
    const replyId = `${id}-r${number}`;
    turns.push({
      id: turnId,
      sessionId: id,
      round: index + 1,
      parent: index === 0 ? null : `${id}-t${String(index - 1).padStart(6, '0')}`,
      userText: userText(index),
      userAt: at,
      userRevisions: [],
      chosen: replyId,
    });
    replies.push({
      id: replyId,
      sessionId: id,
      turnId,
      text: replyText(index),
      reasoning: '',
      state: 'complete',
      author: 'llm',
      persona: snapshot(origin),
      model: 'bench',
      promptHash: session.prompt.hash,
      sampling: {},
      timing: { firstTokenMs: 300, totalMs: 4000 },
      finishReason: 'stop',
      userRevision: 0,
      createdAt: at + 1,
    });
  }
  return { sessions: [session], turns, replies };
}

/** Runs in the page: waits until the app has made its database. */
export async function databaseMade() {
  const isMade = async () => (await indexedDB.databases()).some(({ name }) => name === 'chatanime');
  while (!(await isMade())) await new Promise((done) => setTimeout(done, 50));
}

/** Runs in the page: adds rows to the app's own database, table by table. */
export function writeRows(tables) {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('chatanime');
    opening.addEventListener('error', () => failed(opening.error));
    opening.addEventListener('blocked', () => failed(new Error('Another tab holds the database.')));
    // A database without our tables is one the app has not made yet.
    opening.addEventListener('upgradeneeded', () => opening.transaction.abort());
    opening.addEventListener('success', () => {
      const db = opening.result;
      const writing = db.transaction(Object.keys(tables), 'readwrite');
      const finish = (settle) => () => {
        db.close();
        settle(writing.error);
      };
      writing.addEventListener('complete', finish(done));
      writing.addEventListener('abort', finish(failed));
      for (const [table, rows] of Object.entries(tables)) {
        for (const row of rows) writing.objectStore(table).put(row);
      }
    });
  });
}
