/*
 * Contact sheets of the portraits, to look at while drawing:
 *   node test/tools/portrait-sheet.js out.png zoom <id>            six expressions at 480 px, both prints
 *   node test/tools/portrait-sheet.js out.png sheet <id> [<id>…]   64 (face crop), 160 and 320 px, both prints
 *   node test/tools/portrait-sheet.js out.png small <id> [<id>…]   the 64 px face crops at two device pixels a pixel
 *   node test/tools/portrait-sheet.js out.png cast [<id>…]         neutral busts without labels, five in a row
 */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { createServer } from 'vite';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const LIGHT = '#f7f3ea';
const DARK = '#15131f';

const [out, kind = '', ...names] = process.argv.slice(2);
if (!out || !['zoom', 'sheet', 'small', 'cast'].includes(kind)) {
  console.error('Usage: node test/tools/portrait-sheet.js <out.png> zoom|sheet|small|cast [<id>…]');
  process.exit(2);
}
const everybody = readdirSync(join(ROOT, 'src/portrait/cast')).map((file) => file.replace(/\.ts$/, ''));
const ids = names.length > 0 ? names : everybody;

const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});

try {
  const { drawPortrait } = await server.ssrLoadModule('/src/portrait/draw.ts');
  const { EXPRESSIONS } = await server.ssrLoadModule('/src/portrait/expression.ts');
  const { CHROMIUM_ARGS, findChromium } = await server.ssrLoadModule('/test/chromium.ts');

  const image = async (id, expression, crop, px) => {
    const svg = await drawPortrait(id, expression, crop);
    if (svg === null) throw new Error(`There is no drawing of "${id}" in src/portrait/cast.`);
    const data = Buffer.from(svg).toString('base64');
    return `<img width="${px}" height="${px}" src="data:image/svg+xml;base64,${data}">`;
  };
  const row = async (id, crop, px, expressions = EXPRESSIONS) =>
    (await Promise.all(expressions.map((expression) => image(id, expression, crop, px)))).join('');
  const block = (colour, body) => `<div style="background:${colour}">${body}</div>`;
  const both = (body) => block(LIGHT, body) + block(DARK, body);

  const sheets = {
    zoom: async () => {
      const rows = await Promise.all(
        [EXPRESSIONS.slice(0, 3), EXPRESSIONS.slice(3)].map((some) => row(ids[0], 'bust', 480, some)),
      );
      return [1440, rows.map((body, i) => block(i ? DARK : LIGHT, body)).join('')];
    },
    sheet: async () => {
      const parts = await Promise.all(
        ids.map(async (id) => {
          const small = await row(id, 'face', 64);
          const busts = await row(id, 'bust', 160);
          const large = await row(id, 'bust', 320, ['neutral', 'joy', 'determination']);
          return both(`<div>${small}</div><div>${busts}</div>`) + both(`<div>${large}</div>`);
        }),
      );
      return [960, parts.join('')];
    },
    small: async () => {
      const rows = await Promise.all(ids.map((id) => row(id, 'face', 64)));
      return [768, rows.map((body) => `<div style="display:flex">${both(body)}</div>`).join('')];
    },
    cast: async () => {
      const busts = await Promise.all(ids.map((id) => image(id, 'neutral', 'bust', 240)));
      return [1200, block(LIGHT, busts.join(''))];
    },
  };

  const [width, body] = await sheets[kind]();
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  try {
    const page = await browser.newPage({
      viewport: { width, height: 60 },
      deviceScaleFactor: kind === 'small' ? 2 : 1,
    });
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><style>*{margin:0}img{display:block;float:left}div{overflow:hidden}</style>${body}`,
    );
    await page.screenshot({ path: out, fullPage: true });
  } finally {
    await browser.close();
  }
  for (const id of ids) {
    const sizes = await Promise.all(
      EXPRESSIONS.flatMap((expression) => ['bust', 'face'].map((crop) => drawPortrait(id, expression, crop))),
    );
    const largest = Math.max(...sizes.map((svg) => gzipSync(svg ?? '', { level: 9 }).length));
    console.log(`${id}: largest ${(largest / 1024).toFixed(1)} KB gzip`);
  }
} finally {
  await server.close();
}
