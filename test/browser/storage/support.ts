import { onTestFinished } from 'vitest';
import { database } from '../../../src/services/storage/database';
import { beginReply, createSession, openDatabase } from '../../../src/services/storage';
import type { BegunReply, NewReply, NewTurn } from '../../../src/services/storage';
import { newId } from '../../../src/lib/id';
import { SOME_TIME, aPersonaSnapshot, aSession } from '../../fixtures/builders';

/** Opens a database of this test's own, deleted at its end. */
export function freshDatabase(): string {
  const name = `test-${newId()}`;
  const opened = openDatabase(name);
  onTestFinished(() => opened.destroy());
  return name;
}

export function aNewTurn(overrides: Partial<NewTurn> = {}): NewTurn {
  return { id: newId(), sessionId: 'session-1', userText: 'Hello.', userAt: SOME_TIME, ...overrides };
}

export function aNewReply(overrides: Partial<NewReply> = {}): NewReply {
  return {
    id: newId(),
    author: 'llm',
    persona: aPersonaSnapshot(),
    promptHash: 'ab'.repeat(32),
    sampling: {},
    createdAt: SOME_TIME,
    ...overrides,
  };
}

/** A session with one turn and a reply that streams. */
export async function aBegunReply(): Promise<BegunReply & { sessionId: string }> {
  const session = aSession();
  await createSession(session);
  const begun = await beginReply({ turn: aNewTurn({ sessionId: session.id }), reply: aNewReply() });
  return { ...begun, sessionId: session.id };
}

/** How many rows each table holds. */
export async function rowCounts(): Promise<Record<string, number>> {
  const counts = await Promise.all(
    database().tables.map(async (table) => [table.name, await table.count()] as const),
  );
  return Object.fromEntries(counts);
}

/** Until the end of this test, reading `window[name]` is refused, as some privacy settings refuse it. */
export function refuseWindowStorage(name: 'localStorage' | 'sessionStorage'): void {
  const original = Object.getOwnPropertyDescriptor(window, name);
  if (!original) throw new Error(`This browser keeps ${name} elsewhere.`);
  Object.defineProperty(window, name, {
    get: () => {
      throw new DOMException('Denied', 'SecurityError');
    },
    configurable: true,
  });
  onTestFinished(() => {
    Object.defineProperty(window, name, original);
  });
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The value, where a test knows that there is one. */
export function sure<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Error('There is nothing here.');
  return value;
}

/** A connection without the app: what an older or newer version of it would open. */
export function openRaw(name: string, nativeVersion: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, nativeVersion);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(sure(request.error)));
  });
}
