import react from '@vitejs/plugin-react';
import tailwindcss from '@tailwindcss/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { relay } from './relay/relay.ts';
import { CHROMIUM_ARGS, findChromium } from './test/chromium.ts';

const testing = process.env['VITEST'] === 'true';

export default defineConfig(async () => ({
  base: './',
  plugins: [react(), tailwindcss(), relay()],
  define: { __APP_VERSION__: JSON.stringify(process.env['npm_package_version'] ?? '0.2.0') },
  optimizeDeps: {
    include: [
      'dexie',
      'dexie-react-hooks',
      'fflate',
      'uuid',
      'react',
      'react-dom/client',
      'vitest-browser-react',
      'zod/mini',
      'ajv/dist/2020',
      'ajv-formats',
    ],
  },
  build: { target: 'es2022', assetsInlineLimit: 0, manifest: true },
  preview: { port: 4173 },
  test: {
    projects: [
      {
        extends: true as const,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        extends: true as const,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: testing
                ? { executablePath: await findChromium(), args: CHROMIUM_ARGS }
                : { args: CHROMIUM_ARGS },
            }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
    ],
  },
}));
