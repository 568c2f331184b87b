import { database } from '../../../../src/services/storage/database';
import { importCard } from '../../../../src/services/transfer';
import type { CardOutcome } from '../../../../src/services/transfer';

/** Every row of every table, files by their type, size and content: what must not change when a file is refused. */
export async function dump(): Promise<string> {
  const tables = await Promise.all(
    database().tables.map(async (table) => {
      const rows: unknown[] = await table.toCollection().toArray();
      return [table.name, await Promise.all(rows.map(plain))] as const;
    }),
  );
  return JSON.stringify(tables);
}

async function plain(value: unknown): Promise<unknown> {
  if (value instanceof Blob) return [value.type, value.size, await value.text()];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).map(async ([key, field]) => [key, await plain(field)] as const);
  return Object.fromEntries(await Promise.all(fields));
}

export function aFile(content: BlobPart, name = 'card.png'): File {
  return new File([content], name);
}

type Added = Extract<CardOutcome, { ok: true }>;

export async function imported(content: BlobPart, name?: string): Promise<Added> {
  const outcome = await importCard(aFile(content, name));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome;
}
