/*
 * A sheet for a blind test of the voices: lines of every character of the cast, drawn by lot, without names, in
 * shuffled order. The same options always give the same sheet.
 *   node test/tools/voice-sheet.js --lang en --seed 7 --lines 3          the sheet
 *   node test/tools/voice-sheet.js --lang en --seed 7 --lines 3 --key    its answers, as JSON: number → id
 * The lines come from different parts of the voice sheets. Disclosures are left out, for they name the part, and
 * catchphrases, for they are too easy. Where a line names its own speaker or work, ■ stands instead.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const USAGE = 'Usage: node test/tools/voice-sheet.js --lang en|zh|ja --seed <number> --lines <1–10> [--key]';
const LEFT_OUT = ['disclosure', 'catchphrases'];

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        lang: { type: 'string', default: 'en' },
        seed: { type: 'string', default: '1' },
        lines: { type: 'string', default: '3' },
        key: { type: 'boolean', default: false },
      },
    });
    const options = { ...values, seed: Number(values.seed), lines: Number(values.lines) };
    const fine =
      ['en', 'zh', 'ja'].includes(options.lang) &&
      Number.isSafeInteger(options.seed) &&
      Number.isInteger(options.lines) &&
      options.lines >= 1 &&
      options.lines <= 10;
    return fine ? options : null;
  } catch {
    return null;
  }
}

const options = readOptions();
if (!options) {
  console.error(USAGE);
  process.exit(2);
}

function shuffled(items, random) {
  return items
    .map((item) => ({ item, rank: random() }))
    .sort((one, two) => one.rank - two.rank)
    .map(({ item }) => item);
}

/** Replaces what names the character or its work: whole names and their parts, but no single letters. */
function maskFor(summary, lang) {
  const names = [summary.name[lang], summary.work[lang], ...summary.aliases];
  const parts = summary.name[lang].split(/[\s·・•=＝()（）-]+/);
  const patterns = [...names, ...parts]
    .filter((name) => name.length >= (/^[\u0020-\u024f]+$/.test(name) ? 3 : 2))
    .sort((one, two) => two.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .map((name) => (/^\w/.test(name) && /\w$/.test(name) ? `\\b${name}\\b` : name));
  const pattern = new RegExp(patterns.join('|'), 'g');
  return (line) => line.replace(pattern, '■');
}

/** `count` lines, each from another part of the sheet as long as there are parts. */
function drawLines(voice, count, random) {
  const parts = Object.entries(voice)
    .filter(([name]) => !LEFT_OUT.includes(name))
    .map(([, lines]) => (Array.isArray(lines) ? lines : Object.values(lines).flat()));
  return shuffled(parts, random)
    .slice(0, count)
    .map((lines) => lines[Math.floor(random() * lines.length)]);
}

const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
});

try {
  const { CAST } = await server.ssrLoadModule('/src/content/cast/index.ts');
  const { characterTextLoader } = await server.ssrLoadModule('/src/content/cast/texts.ts');
  const { createRandom, hashString } = await server.ssrLoadModule('/src/domain/random.ts');
  const { lang, seed, lines, key } = options;
  const random = createRandom(hashString(`${lang} ${seed} ${lines}`));
  const drawn = await Promise.all(
    CAST.map(async (summary) => ({
      summary,
      voice: (await characterTextLoader(summary.id, lang)()).text.voice,
    })),
  );
  const entries = shuffled(
    drawn.map(({ summary, voice }) => ({
      id: summary.id,
      lines: drawLines(voice, lines, random).map(maskFor(summary, lang)),
    })),
    random,
  );
  const text = key
    ? JSON.stringify(Object.fromEntries(entries.map(({ id }, index) => [index + 1, id])), null, 2)
    : entries
        .map((entry, index) => [`${index + 1}.`, ...entry.lines.map((line) => `   - ${line}`)].join('\n'))
        .join('\n');
  process.stdout.write(`${text}\n`);
} finally {
  await server.close();
}
