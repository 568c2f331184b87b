import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from '../chromium';

const onCi = process.env['CI'] !== undefined;
const executablePath = await findChromium();

/** The suite runs against a build: `CHATANIME_DIST` names its folder, `dist` is the usual one. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  globalSetup: './support/start-servers.ts',
  fullyParallel: true,
  workers: 2,
  // On a busy machine one in some thousand waits is too short; whatever was tried again is named at the end.
  retries: onCi ? 2 : 0,
  forbidOnly: onCi,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    actionTimeout: 10_000,
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: CHROMIUM_ARGS },
  },
});
