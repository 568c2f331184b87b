/** Ends a request that says nothing for too long, and passes the user's own *Stop* on to it. */
export interface Watchdog {
  /** Aborted by the user's signal, by a stall, or by `end`. */
  readonly signal: AbortSignal;
  /** True once nothing came in time. */
  readonly stalled: () => boolean;
  /** From now on something must come within `ms`. */
  readonly expect: (ms: number) => void;
  /** Nothing is waited for. */
  readonly rest: () => void;
  /** Ends the request if it still runs, and all watching. */
  readonly end: () => void;
}

export function createWatchdog(user: AbortSignal): Watchdog {
  const controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stalled = false;
  const stop = (): void => controller.abort(user.reason);
  const rest = (): void => clearTimeout(timer);
  const bark = (): void => {
    stalled = true;
    controller.abort(new DOMException('Nothing came for too long', 'TimeoutError'));
  };
  if (user.aborted) stop();
  else user.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    stalled: () => stalled,
    expect: (ms) => {
      rest();
      timer = setTimeout(bark, ms);
    },
    rest,
    end: () => {
      rest();
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
