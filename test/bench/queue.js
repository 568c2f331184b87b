/*
 * A queue over 26,400 replies: how long it takes to open at its beginning and near its end, and how long from the key
 * that leaves an item behind to the next one on the screen: by a rater who takes half a second for an item, faster than
 * anyone reads, and by a machine that takes none. Against a build: `npm run build`, then `node test/bench/queue.js`.
 * Prints the medians; fails when a rater waits over 300 ms for the queue to open or over 50 ms for the next item.
 */
import { join } from 'node:path';
import { serve } from '../tools/serve.js';
import { launch } from './launch.js';
import { databaseMade, writeRows } from './rows.js';

const SOURCES = 11;
const SCENES = 60;
const RUNS = 9;
const RATING_MS = 500;
const LIMITS = { 'open, ms': 300, 'next item, ms': 50 };
const QUEUE = 'bench-queue';
const RATER = 'bench-rater';
const PAGE = 200;

const CHARACTERS = [
  'luffy',
  'naruto',
  'gintoki',
  'natsume',
  'kirito',
  'oreki',
  'levi',
  'hinata',
  'chuuya',
  'gojo',
].concat(['taiga', 'misaka', 'kurisu', 'saber', 'madoka', 'kuroneko', 'asuna', 'megumi', 'rem', 'violet']);

function recordings() {
  const dialogIds = Array.from({ length: SCENES }, (_, index) => index + 1);
  const ids = Array.from({ length: SOURCES }, (_, index) => `source-${index}`);
  const sources = ids.map((id) => ({
    id,
    name: id,
    author: 'llm',
    locale: 'zh',
    licence: '',
    citation: '',
    from: 'bench',
    importedAt: 1,
    dialogues: 1200,
    replies: 2400,
    roles: CHARACTERS.map((key) => ({ key, characterId: key, dialogIds })),
  }));
  const rows = ids.flatMap((sourceId) =>
    CHARACTERS.map((key) => ({
      sourceId,
      characterKey: key,
      characterId: key,
      dialogues: dialogIds.map((dialogId) => ({
        dialogId,
        rounds: [1, 2].map((round) => ({
          question: `${dialogId}.${round} 今天真是够呛的一天，我都不知道该从哪里说起。`,
          // Not by the source's name, which a blind queue would mask.
          answer: `${ids.indexOf(sourceId)}.${dialogId}.${round} `.padEnd(120, '慢慢说，我听着呢。'),
        })),
      })),
    })),
  );
  return { sources, recordings: rows };
}

/** The items as the app lays them, a source after the other; `left` of them are left behind. */
function queueRows(left) {
  const items = Array.from({ length: SOURCES * CHARACTERS.length * SCENES * 2 }, (_, index) => {
    const source = index % SOURCES;
    const rest = Math.floor(index / SOURCES);
    const role = rest % CHARACTERS.length;
    const scene = Math.floor(rest / CHARACTERS.length);
    const place = {
      kind: 'recorded',
      sourceId: `source-${source}`,
      characterKey: CHARACTERS[role],
      dialogId: (scene % SCENES) + 1,
    };
    return { place, group: source * CHARACTERS.length + role, round: Math.floor(scene / SCENES) + 1 };
  });
  const queue = {
    id: QUEUE,
    name: 'Bench',
    createdAt: 1,
    seed: 1,
    blind: true,
    unit: 'reply',
    filter: { sources: [], characterIds: [], scenarioIds: [], limit: null },
    count: items.length,
    respondents: Array.from({ length: SOURCES }, (_, index) => `recorded:source-${index}`),
    groups: Array.from({ length: SOURCES * CHARACTERS.length }, (_, group) => ({
      respondent: Math.floor(group / CHARACTERS.length),
      characterId: CHARACTERS[group % CHARACTERS.length],
    })),
    setSize: 20,
  };
  const queuePages = Array.from({ length: Math.ceil(items.length / PAGE) }, (_, page) => ({
    queueId: QUEUE,
    page,
    items: items.slice(page * PAGE, (page + 1) * PAGE),
  }));
  const exposures = items.slice(0, left).map(({ group }, position) => ({
    queueId: QUEUE,
    rater: RATER,
    position,
    group,
    sessionId: `gone-${position}`,
    replyIds: [`gone-${position}`],
    shownAt: 1,
    visibleMs: 20_000,
    doneAt: position + 1,
    settled: 1,
    later: true,
  }));
  return {
    queues: [queue],
    queuePages,
    exposures,
    settings: [{ key: 'rater', value: RATER }],
    raters: [{ id: RATER, name: '', createdAt: 1 }],
  };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** In the page: milliseconds from now until a reply is on the screen whose text is not `before`. */
function nextReply(before) {
  return new Promise((done) => {
    const start = performance.now();
    const look = () => {
      const words = document.querySelector('article .bubble')?.textContent;
      if (words && words !== before) requestAnimationFrame(() => done(performance.now() - start));
      else requestAnimationFrame(look);
    };
    look();
  });
}

async function measure(page, home, left) {
  const openings = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.goto(`${home}?lang=zh#/rate`);
    await page.locator(`a[href="#/rate/${QUEUE}"]`).waitFor();
    openings.push(
      await page.evaluate(
        ([href, wait]) => {
          document.querySelector(`a[href="${href}"]`).click();
          return new Function(`return (${wait})(null)`)();
        },
        [`#/rate/${QUEUE}`, nextReply.toString()],
      ),
    );
  }
  const human = await measureNext(page, RATING_MS);
  const machine = await measureNext(page, 0);
  return {
    'left behind': left,
    'open, ms': Math.round(median(openings)),
    'next item, ms': Math.round(median(human)),
    'slowest next, ms': Math.round(Math.max(...human)),
    'next without a pause, ms': Math.round(median(machine)),
  };
}

/** Milliseconds from Enter to the next reply on the screen, for one item after the other. */
async function measureNext(page, ratingMs) {
  const nexts = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.waitForTimeout(ratingMs);
    for (let digit = 0; digit < 9; digit += 1) await page.keyboard.press('4');
    await page.getByRole('button', { name: '下一个' }).waitFor();
    nexts.push(
      await page.evaluate((wait) => {
        const before = document.querySelector('article .bubble').textContent;
        const seen = new Function(`return ${wait}`)()(before);
        document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        return seen;
      }, nextReply.toString()),
    );
  }
  return nexts;
}

const server = await serve({ root: process.env.CHATANIME_DIST ?? join(import.meta.dirname, '../../dist') });
const browser = await launch();
const results = [];
for (const left of [0, 26_000]) {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('chatanime:welcomed', 'yes'));
  await page.goto(`${server.url}#/nowhere`);
  await page.evaluate(databaseMade);
  await page.waitForTimeout(500);
  await page.evaluate(writeRows, { ...recordings(), ...queueRows(left) });
  results.push(await measure(page, server.url, left));
  await context.close();
}
console.table(results);
const late = results.some((found) => Object.entries(LIMITS).some(([what, ms]) => found[what] > ms));
if (late) process.exitCode = 1;
await browser.close();
await server.close();
