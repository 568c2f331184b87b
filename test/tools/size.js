/*
 * What the first screen costs: the entry, everything it imports at once, its styles and one language, in KB of
 * gzip. The AI SDK must stay out of it, in a chunk of its own that is loaded when an endpoint speaks.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const FIRST_SCREEN_KB = 130;
const LLM_KB = 180;
const DIST = process.env.CHATANIME_DIST ?? 'dist';

function gzipKb(file) {
  return gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1000;
}

/** The chunk and everything it imports at once. */
function closure(manifest, key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(manifest, next, seen);
  return seen;
}

function filesOf(manifest, keys) {
  const files = new Set();
  for (const key of keys) {
    files.add(manifest[key].file);
    for (const css of manifest[key].css ?? []) files.add(css);
  }
  return files;
}

const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'));
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const endpoint = Object.keys(manifest).find((key) => key.endsWith('services/llm/endpoint.ts'));
const languages = Object.keys(manifest).filter((key) => /content\/messages\/[a-z]+\/first\.ts$/.test(key));
if (!entry || !endpoint || languages.length < 3) {
  console.error(
    'The build is not as the size check knows it: entry, endpoint chunk or languages are missing.',
  );
  process.exit(1);
}

const first = closure(manifest, entry);
const language = Math.max(...languages.map((key) => gzipKb(manifest[key].file)));
const rows = [...filesOf(manifest, first)].map((file) => [file, gzipKb(file)]);
rows.push(['the largest language', language]);
const total = rows.reduce((sum, [, kb]) => sum + kb, 0);
const llm = [...filesOf(manifest, closure(manifest, endpoint))]
  .filter((file) => !filesOf(manifest, first).has(file))
  .reduce((sum, file) => sum + gzipKb(file), 0);

for (const [name, kb] of rows) console.log(`${kb.toFixed(1).padStart(7)} KB  ${name}`);
console.log(`${total.toFixed(1).padStart(7)} KB  first screen (at most ${FIRST_SCREEN_KB})`);
console.log(
  `${llm.toFixed(1).padStart(7)} KB  what an endpoint adds when it first speaks (at most ${LLM_KB})`,
);

const faults = [];
if (total > FIRST_SCREEN_KB) faults.push('The first screen is over its budget.');
if (llm > LLM_KB) faults.push('The endpoint chunk is over its budget.');
if (first.has(endpoint)) faults.push('The AI SDK is loaded with the first screen.');
for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);
