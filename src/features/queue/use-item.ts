import { useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure';
import { completesSet, failureOf, prepareItem, showItem } from '../../services/storage';
import type { ItemKey, ShownItem } from '../../services/storage';

interface Shown<T> {
  readonly of: string;
  readonly item: T;
}

function nameOf({ queueId, rater, position }: ItemKey): string {
  return JSON.stringify([queueId, rater, position]);
}

export interface ItemInView {
  /** undefined while it is on its way, `gone` when its talk is not here, null outside the queue. */
  readonly item: ShownItem | 'gone' | null | undefined;
  /** True when the item after it lies ready and nothing comes in between. */
  readonly nextReady: boolean;
  /** Why it could not be brought, and the way to try once more; null: it is there or on its way. */
  readonly problem: { readonly failure: Failure; readonly again: () => void } | null;
}

/** The item of a position. The next one is laid ready meanwhile, so that it is there at once when it is its turn. */
export function useItem(key: ItemKey): ItemInView {
  const { queueId, rater, position } = key;
  const of = nameOf(key);
  const [shown, setShown] = useState<Shown<ShownItem | 'gone' | null> | null>(null);
  const [ready, setReady] = useState<Shown<ShownItem> | null>(null);
  const [failed, setFailed] = useState<Shown<Failure> | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let current = true;
    const here = { queueId, rater, position };
    const next = { queueId, rater, position: position + 1 };
    async function layReady(): Promise<void> {
      const [item, between] = await Promise.all([prepareItem(next, Date.now()), completesSet(here)]);
      if (current && item && !between && item.exposure.settled === undefined) {
        setReady({ of: nameOf(next), item });
      }
    }
    showItem(here, Date.now()).then(
      (item) => {
        if (!current) return;
        setShown({ of: nameOf(here), item });
        // Should laying ready fail, asking for it in its turn tells why.
        layReady().catch(() => undefined);
      },
      (error: unknown) => current && setFailed({ of, item: failureOf(error) }),
    );
    return () => {
      current = false;
    };
  }, [queueId, rater, position, of, tries]);
  const again = (): void => {
    setFailed(null);
    setTries(tries + 1);
  };
  const inView = shown?.of === of ? shown.item : ready?.of === of ? ready.item : undefined;
  return {
    item: inView,
    nextReady: ready?.of === nameOf({ queueId, rater, position: position + 1 }),
    problem: failed?.of === of && inView === undefined ? { failure: failed.item, again } : null,
  };
}
