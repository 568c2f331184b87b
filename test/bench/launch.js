import { join } from 'node:path';
import { chromium } from 'playwright';
import { createServer } from 'vite';

const ROOT = join(import.meta.dirname, '../..');

/** The browser the tests use. Test code is TypeScript and this script is not: the project's own bundler reads it. */
export async function launch() {
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
  try {
    const { CHROMIUM_ARGS, findChromium } = await vite.ssrLoadModule('/test/chromium.ts');
    return await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  } finally {
    await vite.close();
  }
}
