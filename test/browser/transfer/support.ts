import { database } from '../../../src/services/storage/database';
import { writeBundles } from '../../../src/services/storage';
import type { SessionBundle } from '../../../src/services/storage';
import { buildSessionLog, importSessionLog } from '../../../src/services/transfer';
import type { ImportOutcome, ImportReport } from '../../../src/services/transfer';
import { newId } from '../../../src/lib/id';
import {
  SOME_TIME,
  aDiversityRating,
  aPersonaSnapshot,
  aRating,
  aReply,
  aSession,
  aTurn,
  allMarks,
} from '../../fixtures/builders';

/** A talk with everything a talk can have. */
export function aFullBundle(sessionId: string = newId()): SessionBundle {
  const first = aTurn({
    sessionId,
    userText: 'Four chapters, 实话说。',
    userRevisions: [{ text: 'Three chapters.', at: SOME_TIME - 50 }],
  });
  const [second, aside] = [
    aTurn({ sessionId, round: 2, parent: first.id, userText: 'またね', origin: 'adaptive' }),
    aTurn({
      sessionId,
      round: 2,
      parent: first.id,
      userText: 'Another way.',
      userPersona: { name: 'Ren', pronoun: 'he/him', description: 'A sailor.' },
    }),
  ];
  const replies = [
    aReply({ sessionId, turnId: first.id, reasoning: 'She is tired.', userRevision: 1 }),
    aReply({
      sessionId,
      turnId: first.id,
      text: '',
      state: 'failed',
      failure: { code: 'rate-limited', status: 429, retryAfterSeconds: 20, host: 'models.example' },
    }),
    aReply({
      sessionId,
      turnId: second.id,
      author: 'human',
      persona: aPersonaSnapshot({ kind: 'human', name: 'A fan', provider: null, model: null, sampling: {} }),
      usage: { inputTokens: 700, outputTokens: 12 },
      timing: { firstTokenMs: 120, totalMs: 900 },
    }),
    aReply({
      sessionId,
      turnId: second.id,
      text: 'See y',
      state: 'interrupted',
      checkpointAt: SOME_TIME + 4,
      context: { droppedRounds: 1, tokens: 900 },
    }),
    aReply({
      sessionId,
      turnId: aside.id,
      continues: 'an-earlier-reply',
      cost: { amount: 0.25, currency: 'USD' },
    }),
  ];
  const [chosen, , last] = replies;
  return {
    session: aSession({ id: sessionId, head: second.id }),
    turns: [{ ...first, chosen: chosen?.id ?? null }, { ...second, chosen: last?.id ?? null }, aside],
    replies,
    ratings: replies.slice(0, 1).flatMap(({ id: replyId }) => [
      aRating({ sessionId, replyId }),
      aRating({
        sessionId,
        replyId,
        rater: 'rater-2',
        marks: { ...allMarks(2), fluency: null },
        note: 'Kind of flat.\nBut warm.',
        blind: true,
        revisions: [{ metric: 'fluency', mark: 5, at: SOME_TIME }],
        context: { queueId: 'queue-1', position: 3, exposedMs: 4200, round2: 'adaptive' },
      }),
    ]),
    diversity: [aDiversityRating({ sessionId, replyIds: replies.map(({ id }) => id) })],
  };
}

export async function put(...bundles: readonly SessionBundle[]): Promise<void> {
  await writeBundles(bundles, (_existing, incoming) => incoming);
}

/** Every row of every table: what must not change when an import is refused. */
export async function dump(): Promise<string> {
  const tables = await Promise.all(
    database().tables.map(async (table) => [table.name, await table.toCollection().toArray()] as const),
  );
  return JSON.stringify(tables);
}

export interface ReadLog extends Record<string, unknown> {
  exported_at: string;
  sessions: Record<string, unknown>[];
}

export async function exportedText(ids: readonly string[] | 'all' = 'all'): Promise<string> {
  return (await buildSessionLog(ids)).text();
}

export async function exported(ids: readonly string[] | 'all' = 'all'): Promise<ReadLog> {
  return JSON.parse(await exportedText(ids)) as ReadLog;
}

export function importText(text: string): Promise<ImportOutcome> {
  return importSessionLog(new File([text], 'log.json', { type: 'application/json' }));
}

export async function imported(log: unknown): Promise<ImportReport> {
  const outcome = await importText(typeof log === 'string' ? log : JSON.stringify(log));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.report;
}

export async function refused(log: unknown): Promise<string[]> {
  const outcome = await importText(typeof log === 'string' ? log : JSON.stringify(log));
  if (outcome.ok) throw new Error('The file was accepted.');
  return outcome.faults.map(({ code, place }) => `${code} ${place}`.trim());
}
