import { getPreferences, setWelcomed } from '../../services/storage/preferences';

/** Marks the entry of the browser's history whose page has the opening page at its top. */
const MARK = 'opening';

/** Shown in this page, and not put away yet. */
let open = false;

function isMarked(state: unknown): boolean {
  return typeof state === 'object' && state !== null && MARK in state;
}

/**
 * Whether the cast has the opening page above it: on the first visit of this device, and again for somebody who
 * goes back to the very page on which they left it open, so that they find it as it was.
 */
export function opensHere(): boolean {
  return !getPreferences().welcomed || (open && isMarked(history.state));
}

/** The opening page is before the visitor's eyes. */
export function markOpened(): void {
  open = true;
  setWelcomed();
  const state: unknown = history.state;
  history.replaceState({ ...(typeof state === 'object' ? state : null), [MARK]: true }, '');
}

/** The visitor has chosen to go on, or to skip it. */
export function putAway(): void {
  open = false;
}
