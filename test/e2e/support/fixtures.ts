import { test as base, expect } from '@playwright/test';
import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { startFaultServer } from '../../fixtures/fault-server';
import type { FaultServer } from '../../fixtures/fault-server';
import { appUrl } from './places';
import { Visitor } from './visitor';

/** What the browser itself writes when a request fails: expected where a test makes one fail, and only there. */
export const FAILED_REQUEST = /^Failed to load resource/;

/** Watches over a test: nothing may be asked of a third party, and nothing may be complained of. */
export interface Guard {
  /** An origin that the user of this test has chosen to talk to. */
  readonly allowOrigin: (origin: string) => void;
  readonly allowConsole: (pattern: RegExp) => void;
  /** Watches one more context as well. */
  readonly watch: (context: BrowserContext) => void;
  /** Every address asked for so far. */
  readonly requests: readonly string[];
}

interface TestFixtures {
  readonly guard: Guard;
  readonly visitor: Visitor;
  /** The server that misbehaves, with an empty journal. */
  readonly faults: FaultServer;
  /** Another browser, with nothing in it; watched over and closed at the end. */
  readonly anotherDevice: (options?: BrowserContextOptions) => Promise<Page>;
}

interface WorkerFixtures {
  readonly faultServer: FaultServer;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  guard: [
    async ({ context }, use) => {
      const origins = new Set([new URL(appUrl()).origin]);
      const patterns: RegExp[] = [];
      const requests: string[] = [];
      const messages: string[] = [];
      const watch = (watched: BrowserContext): void => {
        watched.on('request', (request) => requests.push(request.url()));
        watched.on('console', (message) => {
          // The app asks the server it came from for a relay; a plain file server has none.
          if (message.location().url.endsWith('/relay/')) return;
          if (message.type() === 'error' || message.type() === 'warning') messages.push(message.text());
        });
        watched.on('weberror', (error) => messages.push(`Uncaught: ${String(error.error())}`));
      };
      watch(context);
      await use({
        allowOrigin: (origin) => origins.add(origin),
        allowConsole: (pattern) => patterns.push(pattern),
        watch,
        requests,
      });
      const foreign = requests.filter(
        (url) => /^(https?|wss?):/.test(url) && !origins.has(new URL(url).origin),
      );
      expect.soft(foreign, 'requests to origins that nobody chose').toEqual([]);
      const complaints = messages.filter((text) => !patterns.some((pattern) => pattern.test(text)));
      expect.soft(complaints, 'errors and warnings of the page').toEqual([]);
    },
    { auto: true },
  ],
  visitor: async ({ page }, use) => {
    await use(new Visitor(page));
  },
  faultServer: [
    // oxlint-disable-next-line no-empty-pattern -- the first argument of a fixture must be a pattern
    async ({}, use) => {
      const server = await startFaultServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  faults: async ({ faultServer, guard }, use) => {
    faultServer.reset();
    guard.allowOrigin(faultServer.origin);
    await use(faultServer);
  },
  anotherDevice: async ({ browser, guard, contextOptions }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ ...contextOptions, ...options });
      opened.push(context);
      guard.watch(context);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

export { expect } from '@playwright/test';
