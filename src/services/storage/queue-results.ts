import { letterOf } from '../../domain/blind';
import { meanScore } from '../../domain/rating';
import type { Queue } from '../../domain/queue';
import { isBlind } from '../../domain/queue';
import type { ChatDatabase } from './database';
import { findQueue } from './queues';

export interface RespondentResult {
  readonly letter: string;
  /** null before the names are shown. */
  readonly name: string | null;
  readonly kind: string | null;
  /** How many replies carry a score. */
  readonly replies: number;
  /** The mean of the replies' means, 1–5; null when none carries a score. */
  readonly mean: number | null;
}

export interface QueueResults {
  readonly replies: number;
  readonly mean: number | null;
  /** By letter. Of a blind queue null until the names are shown: who was best would tell who is who. */
  readonly respondents: readonly RespondentResult[] | null;
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

async function meansByRespondent(
  db: ChatDatabase,
  queue: Queue,
  rater: string,
): Promise<ReadonlyMap<number, number[]>> {
  const exposures = (await db.exposures.where('queueId').equals(queue.id).toArray()).filter(
    (row) => row.rater === rater && row.settled === 1 && row.skipped === undefined,
  );
  const respondentOf = new Map(
    exposures.flatMap(({ group, replyIds }) =>
      replyIds.map((id) => [id, queue.groups[group]?.respondent ?? 0] as const),
    ),
  );
  const means = new Map<number, number[]>();
  const keys = [...respondentOf.keys()].map((id) => [id, rater]);
  for (const rating of await db.ratings.where('[replyId+rater]').anyOf(keys).toArray()) {
    const mean = meanScore(rating.marks);
    const respondent = respondentOf.get(rating.replyId) ?? 0;
    if (mean !== null) means.set(respondent, [...(means.get(respondent) ?? []), mean]);
  }
  return means;
}

async function personasOf(
  db: ChatDatabase,
  queue: Queue,
): Promise<ReadonlyMap<string, { readonly name: string; readonly kind: string }>> {
  const exposures = await db.exposures.where('queueId').equals(queue.id).toArray();
  const ids = [...new Set(exposures.flatMap(({ replyIds }) => replyIds.slice(0, 1)))];
  const replies = await db.replies.bulkGet(ids);
  return new Map(replies.flatMap((reply) => (reply ? [[reply.persona.id, reply.persona] as const] : [])));
}

export async function queryResults(
  db: ChatDatabase,
  queueId: string,
  rater: string,
): Promise<QueueResults | null> {
  const queue = await findQueue(db, queueId);
  if (!queue) return null;
  const means = await meansByRespondent(db, queue, rater);
  const all = [...means.values()].flat();
  const whole = { replies: all.length, mean: meanOf(all) };
  if (isBlind(queue)) return { ...whole, respondents: null };
  const personas = await personasOf(db, queue);
  const respondents = queue.respondents.map((id, index) => ({
    letter: letterOf(index),
    name: personas.get(id)?.name ?? null,
    kind: personas.get(id)?.kind ?? null,
    replies: means.get(index)?.length ?? 0,
    mean: meanOf(means.get(index) ?? []),
  }));
  return { ...whole, respondents };
}
