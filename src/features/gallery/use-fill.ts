import { startTransition, useEffect, useState } from 'react';

/** Panels that are drawn at once, and on either side of the one the keyboard is on. */
const AT_ONCE = 24;
/** Panels that are drawn in each pause of the browser. */
const STEP = 12;

interface Item {
  readonly id: string;
}

interface Fill {
  readonly list: readonly Item[];
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

/** The next ones in order as well. */
function withMore({ list, drawn }: Fill): Fill {
  const more = list.filter(({ id }) => !drawn.has(id)).slice(0, STEP);
  return { list, drawn: new Set([...drawn, ...more.map(({ id }) => id)]) };
}

/** Those drawn already stay, the others wait for a pause again. */
function carriedOver(before: Fill, list: readonly Item[]): Fill {
  return { list, drawn: new Set(list.filter(({ id }) => before.drawn.has(id)).map(({ id }) => id)) };
}

/**
 * Which of hundreds of panels are drawn: the first ones and those around `active` (an index, -1 for none) at once,
 * the others bit by bit in the pauses of the browser.
 */
export function useFill(list: readonly Item[], active: number): (index: number) => boolean {
  const [state, setState] = useState<Fill>({ list, drawn: new Set() });
  const fill = state.list === list ? state : carriedOver(state, list);
  if (fill !== state) setState(fill);
  const isDrawn = (index: number): boolean =>
    index < AT_ONCE ||
    (active >= 0 && Math.abs(index - active) < AT_ONCE) ||
    fill.drawn.has(list[index]?.id ?? '');
  const done = fill.drawn.size >= list.length;
  useEffect(() => {
    if (done) return;
    return whenIdle(() =>
      startTransition(() => setState((now) => (now.list === list ? withMore(now) : now))),
    );
  }, [list, done, fill]);
  return isDrawn;
}
