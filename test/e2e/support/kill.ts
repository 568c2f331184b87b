import type { BrowserContext, Page } from '@playwright/test';

/**
 * Takes the renderer's process away from under the page: no event, no handler, no last write of the page runs.
 * (Closing the page or the context would let it say goodbye.) The time at which it was asked for.
 */
export async function kill(context: BrowserContext, page: Page): Promise<number> {
  const devtools = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  const at = Date.now();
  // The answer never comes: who would give it is dead.
  devtools.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
  return at;
}
