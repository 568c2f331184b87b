import { useEffect, useState } from 'react';
import { useT } from '../../services/i18n';
import { completesSet, prepareItem, showItem } from '../../services/storage';
import type { ItemKey, ShownItem } from '../../services/storage';
import { showNotice } from '../../ui/notice';

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
}

/** The item of a position. The next one is laid ready meanwhile, so that it is there at once when it is its turn. */
export function useItem(key: ItemKey): ItemInView {
  const t = useT();
  const { queueId, rater, position } = key;
  const of = nameOf(key);
  const [shown, setShown] = useState<Shown<ShownItem | 'gone' | null> | null>(null);
  const [ready, setReady] = useState<Shown<ShownItem> | null>(null);
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
      () => showNotice({ text: t('queue.problem') }),
    );
    return () => {
      current = false;
    };
  }, [queueId, rater, position, t]);
  const inView = shown?.of === of ? shown.item : ready?.of === of ? ready.item : undefined;
  return { item: inView, nextReady: ready?.of === nameOf({ queueId, rater, position: position + 1 }) };
}
