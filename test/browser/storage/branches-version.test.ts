import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { beginReply, getTranscript, listBranches } from '../../../src/services/storage';
import { database } from '../../../src/services/storage/database';
import { VERSIONS } from '../../../src/services/storage/versions';
import { newId } from '../../../src/lib/id';
import { SOME_TIME, aReply, aSession, aTurn } from '../../fixtures/builders';
import { aNewReply, aNewTurn, freshDatabase, sure } from './support';

/** The database as version 2 had it. */
function olderDatabase(name: string): Dexie {
  const old = new Dexie(name);
  for (const { version, stores } of VERSIONS.slice(0, 2)) old.version(version).stores({ ...stores });
  return old;
}

/** Turns as version 2 had them, in no order. */
function oldTurns(sessionId: string, rounds: readonly number[]) {
  return rounds.map((round) => {
    const { parent: _parent, ...turn } = aTurn({
      id: `${newId()}`,
      sessionId,
      round,
      userAt: SOME_TIME + round,
    });
    return turn;
  });
}

it('version 3 makes a line of each talk, by round, and touches nothing else', async () => {
  const name = freshDatabase();
  const old = olderDatabase(name);
  const sessions = Array.from({ length: 1500 }, (_, index) => aSession({ updatedAt: SOME_TIME + index }));
  const sets = [[], [1], [3, 1, 2], [5, 2, 9], [4, 1, 2, 3, 7, 6, 5]];
  const turns = sessions.flatMap(({ id }, index) => oldTurns(id, sets[index % sets.length] ?? []));
  await old.transaction('rw', ['sessions', 'turns'], async () => {
    await old.table('sessions').bulkAdd(sessions);
    await old.table('turns').bulkAdd(turns);
  });
  const gapped = sure(turns.find(({ round }) => round === 9));
  const reply = aReply({ sessionId: gapped.sessionId, turnId: gapped.id });
  await old.table('replies').add(reply);
  old.close();

  expect(await database().sessions.toArray()).toEqual(sessions);
  const rows = await database().turns.toArray();
  expect(rows).toHaveLength(turns.length);
  const before = new Map(turns.map((turn) => [turn.id, turn]));
  const roundOf = new Map(turns.map(({ id, round }) => [id, round]));
  for (const { parent, ...row } of rows) {
    expect(row).toEqual(before.get(row.id));
    const earlier = turns
      .filter(({ sessionId, round }) => sessionId === row.sessionId && round < row.round)
      .map(({ round }) => round);
    expect(parent === null ? undefined : roundOf.get(parent)).toBe(
      earlier.length > 0 ? Math.max(...earlier) : undefined,
    );
    const owner = parent === null ? undefined : before.get(parent)?.sessionId;
    if (parent !== null) expect(owner).toBe(row.sessionId);
  }

  const transcript = await getTranscript(gapped.sessionId);
  expect(transcript.map(({ turn }) => turn.round)).toEqual([2, 5, 9]);
  expect(transcript.at(-1)?.replies).toEqual([reply]);
  expect(await listBranches(gapped.sessionId)).toHaveLength(1);
  const grown = await beginReply({
    turn: aNewTurn({ sessionId: gapped.sessionId }),
    reply: aNewReply(),
  });
  expect(grown.turn).toMatchObject({ round: 10, parent: gapped.id });
});

it('version 3 lets two turns have one round, which version 2 did not', async () => {
  const name = freshDatabase();
  const old = olderDatabase(name);
  await old.table('turns').bulkAdd(oldTurns('s', [1, 2]));
  await expect(old.table('turns').add(sure(oldTurns('s', [2])[0]))).rejects.toMatchObject({
    name: 'ConstraintError',
  });
  old.close();
  await database().turns.add(aTurn({ sessionId: 's', round: 2 }));
  expect(await database().turns.where('[sessionId+round]').equals(['s', 2]).count()).toBe(2);
});
