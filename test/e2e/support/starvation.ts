import type { BrowserContext } from '@playwright/test';

const EVERY_MS = 50;
/** How far back a stall still tells on what has been written. */
const LOOK_BACK_MS = 1500;

/** How long the pages of a context were kept from writing by a busy machine. */
export interface Starvation {
  /** Forgets what was measured. */
  readonly reset: () => void;
  /** The longest a small write was late before that time (epoch milliseconds), in milliseconds. */
  readonly before: (time: number) => number;
}

interface Probe {
  readonly at: number;
  readonly lateMs: number;
}

/**
 * Has every page of the context write a small row again and again, in a database of its own, and tell how much later
 * than asked for that was done: what a machine that does other things takes from the page's timers and its disk.
 */
export async function measureStarvation(context: BrowserContext): Promise<Starvation> {
  let probes: Probe[] = [];
  await context.exposeFunction('probed', (lateMs: number) => {
    probes.push({ at: Date.now(), lateMs });
  });
  await context.addInitScript((everyMs) => {
    // An empty page has no disk.
    if (!location.protocol.startsWith('http')) return;
    const { probed } = window as unknown as { probed: (lateMs: number) => Promise<void> };
    const opening = indexedDB.open('probe');
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
    const probe = (): void => {
      const start = performance.now();
      setTimeout(() => {
        const transaction = opening.result.transaction('rows', 'readwrite');
        transaction.objectStore('rows').put(start, 'row');
        transaction.addEventListener('complete', () => {
          void probed(performance.now() - start - everyMs);
          probe();
        });
      }, everyMs);
    };
    opening.addEventListener('success', probe);
  }, EVERY_MS);
  return {
    reset: () => {
      probes = [{ at: Date.now(), lateMs: 0 }];
    },
    before: (time) => {
      const told = probes.filter(({ at }) => at <= time);
      const pending = time - (told.at(-1)?.at ?? time) - EVERY_MS;
      const lately = told.filter(({ at }) => at >= time - LOOK_BACK_MS).map(({ lateMs }) => lateMs);
      return Math.max(0, pending, ...lately);
    },
  };
}
