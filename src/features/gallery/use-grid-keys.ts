import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { isMove, nextPanel } from './grid-moves';
import type { Move } from './grid-moves';
import { tell } from './shelf';

const PANEL = '[data-panel]';
// What has stepped back behind what is searched for has no place on the page.
const SHOWN = `${PANEL}:not([aria-hidden='true'] *)`;

function panelOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(PANEL) : null;
}

function idOf(panel: HTMLElement): string {
  return panel.dataset['panel'] ?? '';
}

function panelsIn(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(SHOWN)];
}

/** Goes to a panel, which is drawn first if it is not yet: to its link, or to its heart. */
function goTo(root: HTMLElement, id: string, part: 'a' | 'button'): void {
  flushSync(() => tell({ active: id }));
  const panel = panelsIn(root).find((each) => idOf(each) === id);
  panel?.querySelector<HTMLElement>(part)?.focus();
}

/** Puts the keyboard on the first panel, if there is one. */
export function goToFirstPanel(root: HTMLElement | null): void {
  const first = root && panelsIn(root)[0];
  if (first) goTo(root, idOf(first), 'a');
}

function hasModifier(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
}

/** Panels before and after one among which those beside, above and below it are: more than a block. */
const REACH = 24;

/** The panel a key leads to; only those nearby are looked at, far ones are not even laid out. */
function panelAhead(panels: readonly HTMLElement[], from: HTMLElement, key: Move): HTMLElement {
  if (key === 'Home') return panels[0] ?? from;
  const at = panels.indexOf(from);
  const nearby = panels.slice(Math.max(0, at - REACH), at + REACH + 1);
  const boxes = nearby.map((each) => each.getBoundingClientRect());
  return nearby[nextPanel(boxes, nearby.indexOf(from), key)] ?? from;
}

interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
}

/**
 * Arrow keys, Home and End lead from panel to panel as they lie on the page; `/` goes to the search. Only while the
 * keyboard is on a panel, so that no letter is taken from anybody.
 */
export function useGridKeys(
  root: RefObject<HTMLElement | null>,
  search: RefObject<HTMLElement | null>,
  /** Id of the last panel on the page. */
  last: string | null,
): GridKeys {
  return {
    onFocus: ({ target }) => {
      const panel = panelOf(target);
      if (panel) tell({ active: idOf(panel) });
    },
    onKeyDown: (event) => {
      const panel = panelOf(event.target);
      if (!panel || !root.current || hasModifier(event)) return;
      if (event.key === '/') {
        event.preventDefault();
        search.current?.focus();
        return;
      }
      if (!isMove(event.key)) return;
      event.preventDefault();
      // The last panel may not be drawn yet; all others that a key leads to are.
      const next = event.key === 'End' ? last : idOf(panelAhead(panelsIn(root.current), panel, event.key));
      if (next) goTo(root.current, next, event.target instanceof HTMLButtonElement ? 'button' : 'a');
    },
  };
}
