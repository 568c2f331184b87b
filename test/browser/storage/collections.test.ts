import { expect, it } from 'vitest';
import { buildQueue } from '../../../src/domain/queue';
import type { Collection } from '../../../src/domain/collection';
import { taskKey } from '../../../src/domain/collection';
import { TRIAL } from '../../../src/domain/session';
import type { Session } from '../../../src/domain/session';
import {
  createCollection,
  createQueue,
  createSession,
  deleteCollection,
  finishCollected,
  getSession,
  listSessions,
  purgeDeletedCollections,
  readCollected,
  readQueueOffer,
  undoDeleteCollection,
} from '../../../src/services/storage';
import { queryCollections } from '../../../src/services/storage/collections';
import { database } from '../../../src/services/storage/database';
import {
  SOME_TIME,
  aPersonaSnapshot,
  aRating,
  aReply,
  aScenarioSnapshot,
  aSession,
  aTurn,
} from '../../fixtures/builders';
import { freshDatabase } from './support';

const COLLECTION: Collection = {
  id: 'collection-1',
  name: 'An evening',
  createdAt: SOME_TIME,
  plan: {
    personaIds: ['persona-1'],
    characterIds: ['rem'],
    scenarioIds: [1, 2, 3],
    locale: 'en',
    secondRound: 'fixed',
  },
};

/** A dialogue of one round; `whole`: everything that was asked for has come. */
async function collect(id: string, scenarioId: number, whole: boolean, by = COLLECTION.id): Promise<Session> {
  const session = aSession({
    id,
    createdAt: SOME_TIME,
    updatedAt: SOME_TIME,
    persona: aPersonaSnapshot({ id: 'persona-1' }),
    scenario: aScenarioSnapshot({ id: scenarioId }),
    collected: { by },
  });
  await createSession(session, {
    turn: aTurn({ id: `${id}-turn`, sessionId: id, userText: 'Hello', chosen: `${id}-reply` }),
    replies: [
      aReply({
        id: `${id}-reply`,
        sessionId: id,
        turnId: `${id}-turn`,
        persona: aPersonaSnapshot({ id: 'persona-1' }),
      }),
    ],
  });
  if (whole) await finishCollected(id, SOME_TIME + 10);
  return session;
}

it('knows by its sessions alone how far it has come', async () => {
  await freshDatabase();
  await createCollection(COLLECTION);
  await collect('a', 1, true);
  const open = await collect('b', 2, false);
  const [progress] = await queryCollections(database());
  expect(progress).toMatchObject({ done: 1, count: 3 });
  expect(progress?.byPersona.get('persona-1')).toBe(1);
  const here = await readCollected(COLLECTION.id);
  const key = taskKey({ personaId: 'persona-1', characterId: open.character.id, scenarioId: 2 });
  expect(here.get(key)).toMatchObject({ id: 'b', collected: { by: COLLECTION.id } });
});

it('is offered for queues where it is whole, and a queue can be of it alone', async () => {
  await freshDatabase();
  await createCollection(COLLECTION);
  await collect('a', 1, true);
  await collect('b', 2, false);
  await collect('c', 1, true, TRIAL);
  const { candidates, collections } = await readQueueOffer();
  expect(candidates.map(({ place }) => place)).toEqual([{ kind: 'session', sessionId: 'a' }]);
  expect(collections).toEqual([{ id: COLLECTION.id, name: 'An evening', personaIds: ['persona-1'] }]);
  const filter = { sources: ['persona-1'], characterIds: [], scenarioIds: [], limit: null };
  const talk = candidates.map(({ collectedBy: _by, ...rest }) => rest);
  const of = (id: string) => ({ ...filter, collection: { id, personaIds: ['persona-1'] } });
  expect(buildQueue([...candidates, ...talk], of(COLLECTION.id), 'dialogue', 1).items).toHaveLength(1);
  expect(buildQueue([...candidates, ...talk], filter, 'dialogue', 1).items).toHaveLength(2);
});

it('stays out of the library until somebody rates it or goes on with it', async () => {
  await freshDatabase();
  await collect('a', 1, true);
  await collect('b', 2, false);
  await collect('c', 3, true, TRIAL);
  expect(await listSessions()).toEqual([]);
  await database().ratings.add(aRating({ id: 'r', sessionId: 'a', replyId: 'a-reply' }));
  const c = await getSession('c');
  if (c) await database().sessions.put({ ...c, updatedAt: SOME_TIME + 5000 });
  expect((await listSessions()).map(({ session }) => session.id).toSorted()).toEqual(['a', 'c']);
});

it('deleted, it takes along what nobody has rated or queued, and brings it back', async () => {
  await freshDatabase();
  await createCollection(COLLECTION);
  await collect('rated', 1, true);
  await database().ratings.add(aRating({ id: 'r', sessionId: 'rated', replyId: 'rated-reply' }));
  await collect('queued', 2, true);
  await collect('open', 3, false);
  const built = buildQueue(
    (await readQueueOffer()).candidates,
    { sources: ['persona-1'], characterIds: [], scenarioIds: [2], limit: null },
    'dialogue',
    1,
  );
  await createQueue(
    {
      id: 'queue',
      name: 'Queue',
      createdAt: SOME_TIME,
      seed: 1,
      blind: true,
      unit: 'dialogue',
      filter: { sources: ['persona-1'], characterIds: [], scenarioIds: [], limit: null },
      count: built.items.length,
      respondents: built.respondents,
      groups: built.groups,
      setSize: 5,
    },
    built.items,
  );
  const alive = async () =>
    (await Promise.all(['rated', 'queued', 'open'].map((id) => getSession(id)))).map(
      (session) => session?.id ?? null,
    );
  await deleteCollection(COLLECTION.id, SOME_TIME + 100);
  expect(await alive()).toEqual(['rated', 'queued', null]);
  expect(await queryCollections(database())).toEqual([]);
  await undoDeleteCollection(COLLECTION.id);
  expect(await alive()).toEqual(['rated', 'queued', 'open']);
  await deleteCollection(COLLECTION.id, SOME_TIME + 200);
  expect(await purgeDeletedCollections(SOME_TIME + 199)).toBe(0);
  expect(await purgeDeletedCollections(SOME_TIME + 200)).toBe(1);
  await expect(undoDeleteCollection(COLLECTION.id)).rejects.toThrow();
});
