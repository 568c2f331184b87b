import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import type { Queue } from '../../../src/domain/queue';
import type { Rating } from '../../../src/domain/rating';
import type { Reply, Session, Turn } from '../../../src/domain/session';
import { newId } from '../../../src/lib/id';
import { createQueue, revealQueue, setRatingMark } from '../../../src/services/storage';
import type { SessionBundle } from '../../../src/services/storage';
import { exportChat } from '../../../src/services/transfer';
import {
  SOME_TIME,
  aDiversityRating,
  aPersonaSnapshot,
  aReply,
  aSession,
  aTurn,
} from '../../fixtures/builders';
import { freshDatabase } from '../storage/support';
import { aFullBundle, dump as dumpText, exported, exportedText, imported, put } from './support';
import type { ReadLog } from './support';

const ajv = new Ajv2020({ allErrors: true, strict: true });
addFormats.default(ajv);
const validate = ajv.compile((await (await fetch('/schema/session-log.v1.json')).json()) as object);

const SECRETS = [
  'Glimmerbot',
  'glimmer-9-large',
  'glimmer.example',
  'wren-the-writer',
  'PROMPT OF GLIMMER',
  'stop-of-glimmer',
];

const NUMBERS = ['7070707', '8080808', '9090909', '1717171', '4711471', '0.3141592'];

function aSecretBundle(): SessionBundle {
  const persona = aPersonaSnapshot({
    id: 'persona-glimmerbot',
    name: 'Glimmerbot',
    provider: 'https://glimmer.example',
    model: 'glimmer-9-large',
    sampling: { temperature: 0.3141592 },
  });
  const prompt = { template: 'esrp/1', system: 'PROMPT OF GLIMMER', hash: 'cd'.repeat(32) };
  const session = aSession({ persona, prompt, seed: 4_711_471, extra: { from: 'Glimmerbot' } });
  const sessionId = session.id;
  const turn = aTurn({ sessionId, origin: 'adaptive', extra: { by: 'Glimmerbot' } });
  const replies = [
    aReply({
      sessionId,
      turnId: turn.id,
      persona,
      model: 'glimmer-9-large',
      promptHash: prompt.hash,
      sampling: { temperature: 0.3141592 },
      usage: { inputTokens: 7_070_707, outputTokens: 8_080_808 },
      timing: { firstTokenMs: 9_090_909, totalMs: 1_717_171 },
      finishReason: 'stop-of-glimmer',
      reasoning: 'Glimmerbot thinks.',
      createdAt: SOME_TIME + 1717,
      extra: { sillytavern: { extra: { model: 'glimmer-9-large' } } },
    }),
    aReply({ sessionId, turnId: turn.id, author: 'human', writer: 'wren-the-writer', persona }),
  ];
  return {
    session,
    turns: [{ ...turn, chosen: replies[0]?.id ?? null }],
    replies,
    ratings: [],
    diversity: [],
  };
}

interface Rows {
  readonly sessions: Session[];
  readonly turns: Turn[];
  readonly replies: Reply[];
  readonly ratings: Rating[];
}

async function dump(): Promise<Rows> {
  return Object.fromEntries(JSON.parse(await dumpText()) as [string, unknown][]) as unknown as Rows;
}

async function sealedQueue(sessionId: string): Promise<string> {
  const id = newId();
  const queue: Queue = {
    id,
    name: 'Sealing',
    createdAt: SOME_TIME,
    seed: 1,
    blind: true,
    unit: 'dialogue',
    filter: { sources: [], characterIds: [], scenarioIds: [], limit: null },
    count: 1,
    respondents: [],
    groups: [],
    setSize: 5,
  };
  await createQueue(queue, [{ place: { kind: 'session', sessionId }, group: 0 }]);
  return id;
}

async function rated(bundle: SessionBundle): Promise<void> {
  await setRatingMark({
    replyId: bundle.replies[0]?.id ?? '',
    rater: 'rater-1',
    metric: 'fluency',
    mark: 4,
    at: SOME_TIME + 9,
    blind: true,
    context: { queueId: 'q', position: 1, exposedMs: 5, round2: 'adaptive' },
  });
}

interface ReadReply {
  readonly persona: object;
  readonly ratings: object[];
}

/** The replies of the first turn of the only session. */
function repliesOf(log: ReadLog): readonly ReadReply[] {
  const turns = (log.sessions[0]?.['turns'] ?? []) as { replies: ReadReply[] }[];
  return turns[0]?.replies ?? [];
}

/** A device with a sealed session, and its sealed and its opened log. */
async function aSealedAndOpened() {
  freshDatabase();
  const bundle = aSecretBundle();
  await put(bundle);
  const queueId = await sealedQueue(bundle.session.id);
  await rated(bundle);
  const sealed = await exported();
  await revealQueue(queueId, SOME_TIME);
  const opened = await exported();
  return { bundle, sealed, opened };
}

describe('a judgement over several talks', () => {
  it('stays here while it would tell who wrote a sealed one, and leaves once the names are shown', async () => {
    freshDatabase();
    const [one, other] = [aSecretBundle(), aSecretBundle()];
    const replyIds = [one, other].map(({ replies }) => replies[0]?.id ?? '');
    await put(one);
    await put({
      ...other,
      diversity: [
        aDiversityRating({ sessionId: other.session.id, replyIds }),
        aDiversityRating({ sessionId: other.session.id, replyIds: replyIds.slice(1) }),
      ],
    });
    const judged = async () =>
      (await exported()).sessions
        .flatMap(({ diversity }) => diversity as { reply_ids: string[] }[])
        .map((judgement) => judgement.reply_ids.length)
        .toSorted();
    expect(await judged()).toEqual([1, 2]);
    const queueId = await sealedQueue(one.session.id);
    expect(await judged()).toEqual([1]);
    await revealQueue(queueId, SOME_TIME);
    expect(await judged()).toEqual([1, 2]);
  });
});

describe('an export made while a blind queue is open', () => {
  it('tells nothing of who spoke, in either form', async () => {
    freshDatabase();
    const bundle = aSecretBundle();
    await put(bundle);
    await sealedQueue(bundle.session.id);
    await rated(bundle);
    const chat = await exportChat(bundle.session.id);
    for (const text of [await exportedText(), chat.fileName + (await chat.blob.text())]) {
      for (const secret of [...SECRETS, ...NUMBERS, 'adaptive']) expect(text).not.toContain(secret);
      expect(text).toContain('Then we take them one by one.');
    }
  });

  it('fits the schema, counts its replies for nobody, and keeps the ratings', async () => {
    const { sealed } = await aSealedAndOpened();
    validate(sealed);
    expect(validate.errors ?? []).toEqual([]);
    const [session] = sealed.sessions;
    const reply = repliesOf(sealed)[0];
    expect(reply).toMatchObject({ author: 'script', model: null, usage: null, timing: null });
    expect(reply?.ratings[0]).toMatchObject({ marks: { fluency: 4 }, context: { position: 1 } });
    expect(session).toHaveProperty('sealed', expect.stringMatching(/^[0-9a-f]{64}$/));
  });

  it('leaves other talks as they are', async () => {
    freshDatabase();
    const [hidden, open] = [aSecretBundle(), aFullBundle()];
    await put(hidden, open);
    const before = (await exported()).sessions.find(({ id }) => id === open.session.id);
    await sealedQueue(hidden.session.id);
    expect((await exported()).sessions.find(({ id }) => id === open.session.id)).toEqual(before);
  });

  it('is sealed with the same salt every time, and the salt comes along at the end', async () => {
    const { sealed, opened } = await aSealedAndOpened();
    expect(opened.sessions[0]).toHaveProperty('seal.salt', expect.stringMatching(/^[0-9a-f]{64}$/));
    expect(JSON.stringify(sealed)).not.toContain('salt');
    expect(opened.sessions[0]).toHaveProperty('persona.name', 'Glimmerbot');
  });
});

describe('a sealed log', () => {
  it('comes in, and the opened one opens it', async () => {
    const { bundle, sealed, opened } = await aSealedAndOpened();
    const whole = await dump();
    freshDatabase();
    expect(await imported(sealed)).toMatchObject({ sessionsAdded: 1, ratingsAdded: 1 });
    expect(await dumpText()).not.toContain('Glimmerbot');
    expect(await imported(opened)).toMatchObject({ sessionsUpdated: 1, ratingsAdded: 0 });
    const there = await dump();
    expect(there.sessions[0]).toMatchObject({ persona: bundle.session.persona, createdAt: SOME_TIME });
    expect(there.sessions[0]?.extra).not.toHaveProperty('sealed');
    expect(there.replies).toEqual(whole.replies);
    expect(there.turns).toEqual(whole.turns);
    expect(there.ratings).toEqual(whole.ratings);
    expect(await imported(opened)).toMatchObject({ sessionsUnchanged: 1 });
    expect(await imported(sealed)).toMatchObject({ sessionsUnchanged: 1 });
    expect(await dump()).toEqual(there);
  });

  it('goes on sealed from the device it came to', async () => {
    const { sealed } = await aSealedAndOpened();
    freshDatabase();
    await imported(sealed);
    expect((await exported()).sessions).toEqual(sealed.sessions);
  });

  it('brings its ratings home to where the names are known', async () => {
    const { bundle, sealed } = await aSealedAndOpened();
    const file = structuredClone(sealed);
    repliesOf(file)[0]?.ratings.push({
      id: 'theirs',
      rater: 'rater-2',
      marks: { fluency: 2 },
      note: '',
      blind: true,
      started_at: '2026-11-01T12:00:00.000Z',
      rated_at: '2026-11-01T12:00:00.000Z',
      revisions: [],
    });
    expect(await imported(file)).toMatchObject({ sessionsUpdated: 1, ratingsAdded: 1 });
    const there = await dump();
    expect(there.sessions[0]?.persona).toEqual(bundle.session.persona);
    expect(there.replies.map(({ author }) => author).toSorted()).toEqual(['human', 'llm']);
    expect(there.ratings).toHaveLength(2);
  });

  it('is not opened by one that shows another name, another salt or none', async () => {
    const { sealed, opened } = await aSealedAndOpened();
    freshDatabase();
    await imported(sealed);
    const before = await dump();
    const forged = [structuredClone(opened), structuredClone(opened), structuredClone(opened)] as const;
    const [name, salt, none] = forged;
    Object.assign(repliesOf(name)[0]?.persona ?? {}, { name: 'Somebody else' });
    Object.assign(salt.sessions[0] ?? {}, { seal: { salt: 'ef'.repeat(32) } });
    delete none.sessions[0]?.['seal'];
    for (const file of forged) {
      await expect(imported(file)).rejects.toThrow();
      expect(await dump()).toEqual(before);
    }
  });
});
