import { useCallback } from 'react';
import { newId } from '../../lib/id';
import type { Rater } from '../../domain/rater';
import { database } from './database';
import type { ChatDatabase } from './database';
import { guard, refuse } from './errors';
import { useLive } from './live';
import { findSetting } from './settings';

/** The raters of this device by the time they came, and which of them rates now (null: nobody has rated yet). */
export interface RaterList {
  readonly raters: readonly Rater[];
  readonly current: string | null;
}

export async function queryRaters(db: ChatDatabase): Promise<RaterList> {
  const [rows, current] = await Promise.all([db.raters.toArray(), findSetting(db, 'rater')]);
  // Who rated before there was a table of raters stands in the settings alone.
  const unnamed = current !== null && !rows.some(({ id }) => id === current);
  const raters = unnamed ? [{ id: current, name: '', createdAt: 0 }, ...rows] : rows;
  return { raters: raters.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1)), current };
}

async function makeCurrent(db: ChatDatabase, id: string): Promise<void> {
  const before = await findSetting(db, 'rater');
  if (before !== null && !(await db.raters.get(before))) {
    await db.raters.put({ id: before, name: '', createdAt: 0 });
  }
  await db.settings.put({ key: 'rater', value: id });
}

/** Adds a rater and lets them rate from now on. An empty name stands for a made-up one. `at`: epoch milliseconds. */
export function addRater(name: string, at: number): Promise<Rater> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.raters, db.settings], async () => {
      const rater: Rater = { id: newId(), name: name.trim(), createdAt: at };
      await makeCurrent(db, rater.id);
      await db.raters.add(rater);
      return rater;
    });
  });
}

/** From now on this rater rates, in every tab. Rejects when there is no such rater. */
export function chooseRater(id: string): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.raters, db.settings], async () => {
      const { raters } = await queryRaters(db);
      if (!raters.some((rater) => rater.id === id)) return refuse('There is no such rater.');
      await makeCurrent(db, id);
    });
  });
}

/** Calls a rater something else; empty for the made-up name. The ratings stay with the id. */
export function renameRater(id: string, name: string): Promise<void> {
  return guard(() => {
    const db = database();
    return db.transaction('rw', [db.raters, db.settings], async () => {
      const { raters } = await queryRaters(db);
      const rater = raters.find((each) => each.id === id);
      if (!rater) return refuse('There is no such rater.');
      await db.raters.put({ ...rater, name: name.trim() });
    });
  });
}

export function useRaters(): RaterList | undefined {
  return useLive(useCallback((db) => queryRaters(db), []));
}
