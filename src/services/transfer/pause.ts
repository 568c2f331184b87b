/** How long work may keep the page from answering, milliseconds. */
const SLICE_MS = 12;

/** Makes a function that long work awaits at every step: now and then it lets the page have its turn. */
export function createPause(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
    since = performance.now();
  };
}
