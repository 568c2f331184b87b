import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serve } from '../../tools/serve.js';
import { SUB_PATH } from './places';

/** Serves the build at the root of one origin and below a path of another, for as long as the tests run. */
export default async function startServers(): Promise<() => Promise<void>> {
  const root = resolve(process.env['CHATANIME_DIST'] ?? join(import.meta.dirname, '../../../dist'));
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(
      `There is no build in ${root}. Make one with \`npm run build\`, or name its folder in CHATANIME_DIST.`,
    );
  }
  const [app, below] = await Promise.all([serve({ root }), serve({ root, base: SUB_PATH })]);
  process.env['CHATANIME_BUILD'] = root;
  process.env['CHATANIME_APP'] = app.url;
  process.env['CHATANIME_APP_BELOW'] = below.url;
  return async () => {
    await Promise.all([app.close(), below.close()]);
  };
}
