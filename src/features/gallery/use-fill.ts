import { startTransition, useEffect, useState } from 'react';

/** Panels are drawn by blocks of so many, which fill whole rows on every size of page. */
export const BLOCK = 10;

/** Blocks that are drawn at once at the beginning, and on either side of the panel the keyboard is on. */
const AT_ONCE = 2;

interface Item {
  readonly id: string;
}

interface Fill {
  readonly list: readonly Item[];
  /** Ids of panels drawn in a pause of the browser. */
  readonly drawn: ReadonlySet<string>;
}

function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: 200 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 30);
  return () => clearTimeout(timer);
}

function blockAt<T>(list: readonly T[], index: number): readonly T[] {
  return list.slice(index * BLOCK, (index + 1) * BLOCK);
}

/** The blocks of a list, the last one with what is left. */
export function blocksOf<T>(list: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(list.length / BLOCK);
  return Array.from({ length: count }, (_, index) => blockAt(list, index));
}

/** Those drawn already stay, the others wait for a pause again. */
function carriedOver(before: Fill, list: readonly Item[]): Fill {
  return { list, drawn: new Set(list.filter(({ id }) => before.drawn.has(id)).map(({ id }) => id)) };
}

/**
 * Which blocks of hundreds of panels are drawn: the first ones and those around `active` (an index, -1 for none) at
 * once, the others bit by bit in the pauses of the browser. A last block that is not full is always drawn.
 */
export function useFill(list: readonly Item[], active: number): readonly boolean[] {
  const [state, setState] = useState<Fill>({ list, drawn: new Set() });
  const fill = state.list === list ? state : carriedOver(state, list);
  if (fill !== state) setState(fill);
  const activeBlock = Math.floor(active / BLOCK);
  const blocks = blocksOf(list);
  const drawn = blocks.map(
    (block, index) =>
      index < AT_ONCE ||
      block.length < BLOCK ||
      (active >= 0 && Math.abs(index - activeBlock) <= AT_ONCE) ||
      block.every(({ id }) => fill.drawn.has(id)),
  );
  const next = drawn.indexOf(false);
  useEffect(() => {
    if (next < 0) return;
    const more = blockAt(list, next).map(({ id }) => id);
    return whenIdle(() =>
      startTransition(() =>
        setState((now) => (now.list === list ? { list, drawn: new Set([...now.drawn, ...more]) } : now)),
      ),
    );
  }, [list, next]);
  return drawn;
}
