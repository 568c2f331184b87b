/** The browser's locks; null where the page is not served from a secure context. */
function locks(): LockManager | null {
  return (globalThis.navigator as { readonly locks?: LockManager } | undefined)?.locks ?? null;
}

/**
 * Runs `run` while this tab alone holds `name`; the browser takes the lock back when the tab dies. False when another
 * tab holds it: nothing is run then. Without locks it always runs. Passes on what `run` throws.
 */
export async function runAlone(name: string, run: () => Promise<void>): Promise<boolean> {
  const manager = locks();
  if (!manager) {
    await run();
    return true;
  }
  return manager.request(name, { ifAvailable: true }, async (lock) => {
    if (!lock) return false;
    await run();
    return true;
  });
}
