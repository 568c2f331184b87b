import type { QueueItem } from '../../domain/queue';
import type { ChatDatabase } from './database';

/** A run of a queue's items. One row an item would make 26,400 of them ten times slower to write and to find. */
export interface QueuePage {
  readonly queueId: string;
  /** From 0. */
  readonly page: number;
  readonly items: readonly QueueItem[];
}

const PAGE = 200;

export function pagesOf(queueId: string, items: readonly QueueItem[]): QueuePage[] {
  return Array.from({ length: Math.ceil(items.length / PAGE) }, (_, page) => ({
    queueId,
    page,
    items: items.slice(page * PAGE, (page + 1) * PAGE),
  }));
}

/** undefined outside the queue. `position`: from 0. */
export async function itemAt(
  db: ChatDatabase,
  queueId: string,
  position: number,
): Promise<QueueItem | undefined> {
  const row = await db.queuePages.get([queueId, Math.floor(position / PAGE)]);
  return row?.items[position % PAGE];
}
