/** How long a silence may last, milliseconds. */
export interface Patience {
  /** From sending the request to the first word of the reply, and between two pieces of the reasoning before it. */
  readonly firstTokenMs: number;
  /** Between two pieces of a reply that has begun. */
  readonly chunkMs: number;
  /** Before word is given that nothing comes; and again after each such time. */
  readonly noticeMs: number;
  /** After the machine's sleep, before the connection is taken for lost. */
  readonly wakeMs: number;
}

/**
 * A reasoning model that keeps its thoughts to itself, and a local one that is still loading, are silent for a minute
 * and more before their first word: giving up earlier would throw away an answer that is already paid for. Once a
 * reply has begun its words come several a second, and half a minute without any is a broken connection.
 */
export const USUAL_PATIENCE: Patience = {
  firstTokenMs: 120_000,
  chunkMs: 30_000,
  noticeMs: 30_000,
  wakeMs: 10_000,
};

/** The clocks of the machine. */
export interface Clock {
  /** Epoch milliseconds: goes on while the machine sleeps. */
  readonly wall: () => number;
  /** Milliseconds that only go forward, and on most machines stand still while it sleeps. */
  readonly steady: () => number;
  /** Calls `beat` every `ms` until what it returns is called. */
  readonly every: (ms: number, beat: () => void) => () => void;
}

export const MACHINE_CLOCK: Clock = {
  wall: () => Date.now(),
  steady: () => performance.now(),
  every: (ms, beat) => {
    const timer = setInterval(beat, ms);
    return () => clearInterval(timer);
  },
};

/** Ends a request that says nothing for too long, and passes the user's own *Stop* on to it. */
export interface Watchdog {
  /** Aborted by the user's signal, by a silence, or by `end`. */
  readonly signal: AbortSignal;
  /** From now on something must come within `ms`. */
  readonly expect: (ms: number) => void;
  /** Nothing is waited for. */
  readonly rest: () => void;
  /** True if the machine slept while something was waited for, and nothing has come since. */
  readonly woke: () => boolean;
  /** The parts of a stream, and between them the seconds of a silence whenever it has got longer. */
  readonly listen: <T extends object>(stream: AsyncIterable<T>) => AsyncGenerator<T | Silence>;
  /** Ends the request if it still runs, and all watching. */
  readonly end: () => void;
}

/** Nothing has come for that long; a class, so that no part of a stream can be mistaken for it. */
export class Silence {
  constructor(readonly seconds: number) {}
}

const BEAT_MS = 1000;
/** The clocks of one machine drift apart by less while it is awake. */
const JUMP_MS = 5000;
/** A browser lets a hidden page's timers run once a minute; a longer pause was none of its making. */
const LONGEST_BEAT_MS = 90_000;

/** Notices that the machine slept: the wall clock ran ahead of the steady one, or no beat came for too long. */
class Heart {
  #wall: number;
  #steady: number;

  constructor(private readonly clock: Clock) {
    this.#wall = clock.wall();
    this.#steady = clock.steady();
  }

  /** True if the machine slept since the last time this was asked. */
  slept(): boolean {
    const wall = this.clock.wall();
    const steady = this.clock.steady();
    const passed = steady - this.#steady;
    const jumped = wall - this.#wall - passed > JUMP_MS || passed > LONGEST_BEAT_MS;
    this.#wall = wall;
    this.#steady = steady;
    return jumped;
  }
}

interface Wait {
  /** On the steady clock. */
  since: number;
  limit: number;
  /** How often word of the silence has been given. */
  told: number;
  woke: boolean;
}

/** Watches over a request from now on, until `end`. */
export function createWatchdog(user: AbortSignal, patience: Patience, clock: Clock): Watchdog {
  const controller = new AbortController();
  const heart = new Heart(clock);
  let wait: Wait | null = null;
  let tell: ((silence: Silence) => void) | null = null;
  const stop = (): void => controller.abort(user.reason);
  const look = (): void => {
    if (!heart.slept() || wait === null) return;
    // The connection may have lived through it: what still comes counts.
    wait = { since: clock.steady(), limit: Math.min(wait.limit, patience.wakeMs), told: 0, woke: true };
  };
  const beat = (): void => {
    look();
    if (wait === null) return;
    const silence = clock.steady() - wait.since;
    if (silence >= wait.limit) {
      controller.abort(new DOMException('Nothing came for too long', 'TimeoutError'));
      return;
    }
    const notices = Math.floor(silence / patience.noticeMs);
    if (notices <= wait.told) return;
    wait.told = notices;
    tell?.(new Silence(Math.round((notices * patience.noticeMs) / 1000)));
  };
  const least = Math.min(...Object.values(patience).filter((ms: number) => ms > 0));
  const still = clock.every(Math.min(BEAT_MS, least / 4), beat);
  if (user.aborted) stop();
  else user.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    expect: (limit) => {
      wait = { since: clock.steady(), limit, told: 0, woke: false };
    },
    rest: () => {
      wait = null;
    },
    woke: () => {
      look();
      return wait?.woke === true;
    },
    async *listen(stream) {
      const iterator = stream[Symbol.asyncIterator]();
      try {
        for (let next = iterator.next(); ;) {
          const step = await new Promise<Awaited<typeof next> | Silence>((resolve, reject) => {
            tell = resolve;
            next.then(resolve, reject);
          });
          if (step instanceof Silence) {
            yield step;
            continue;
          }
          if (step.done) return;
          yield step.value;
          next = iterator.next();
        }
      } finally {
        tell = null;
        // Not waited for: it answers only after the part that may never come.
        void Promise.allSettled([iterator.return?.()]);
      }
    },
    end: () => {
      still();
      wait = null;
      user.removeEventListener('abort', stop);
      controller.abort();
    },
  };
}

/** Waits `ms` milliseconds, or less if the signal aborts first. Never throws. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted || ms <= 0) {
      resolve();
      return;
    }
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
}
