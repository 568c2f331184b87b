/*
 * What bringing in the eleven dataset files costs: 13,200 dialogues, dropped on the recordings page, read, told of,
 * kept. Beside it the same dialogues, read already, written with IndexedDB alone, one transaction a source, in a page
 * as fresh: a row for each dialogue, and packed as the app packs them, a row for each character. By hand, after a build:
 *   node test/bench/dataset.js [folder] [--runs 5] [--files folder-of-json] [--json out.json]
 * Without --files the texts are made up, as long as the study's. The time it takes the user to read the report is not
 * counted; everything the machine does before and after it is. A long task is one of more than 50 ms on the page's own
 * thread, as the browser counts them.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../tools/serve.js';
import { watch } from './in-page.js';
import { launch } from './launch.js';
import { databaseMade } from './rows.js';

const SOURCES = [
  'human', 'claude-sonnet-4', 'deepseek-v3', 'doubao-1.5-pro', 'doubao-rp', 'gemini-2.5-flash-preview',
  'glm-4-plus', 'gpt-4.1', 'minimax-abab6.5s', 'qwen-max', 'xingchen-plus-v2',
]; // prettier-ignore
const LIMITS = { ratio: 1.3, taskMs: 50, heap: 150 * 1024 * 1024 };
const CHARACTERS = 20;
const SCENES = 60;
const SIGNS = '今天店里来了好多人我一个忙不过听说河边的灯又亮起走吧去看看别想太久慢喝茶';

/** A text of `length` signs that ends like a sentence; the same for the same seed. */
function aText(seed, length) {
  let text = '';
  let state = seed;
  while (text.length < length - 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    text += text.length % 17 === 16 ? '，' : SIGNS[state % SIGNS.length];
  }
  return `${text}。`;
}

/** The files, each as the text of its JSON. */
async function makeFiles(folder) {
  if (folder) {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    return SOURCES.map((_source, at) => texts[at % texts.length]);
  }
  return SOURCES.map((_source, at) => {
    const characters = Array.from({ length: CHARACTERS }, (_, which) => {
      const dialogues = Array.from({ length: SCENES }, (__, scene) => {
        const seed = (at * 10_000 + which * 100 + scene) * 7 + 1;
        return {
          dialog_id: scene + 1,
          question_r1: aText(seed, 70),
          answer_r1: aText(seed + 1, 110),
          question_r2: aText(seed + 2, 80),
          answer_r2: aText(seed + 3, 110),
        };
      });
      return [`《作品${which}》的角色${which}`, dialogues];
    });
    return JSON.stringify(Object.fromEntries(characters), null, 4);
  });
}

/** Runs in the page: drops the files and keeps them; ms of machine's work. */
async function importAll({ keep }) {
  const shown = (test) =>
    new Promise((done) => {
      const look = () => {
        if (!test()) return;
        observer.disconnect();
        done(performance.now());
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      look();
    });
  const button = (label) =>
    [...document.querySelectorAll('button')].find((each) => each.textContent.includes(label));
  const data = new DataTransfer();
  window.files.forEach((file) => data.items.add(file));
  const dropped = performance.now();
  document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  const reported = await shown(() => button(keep));
  await new Promise((done) => setTimeout(done, 500));
  const agreed = performance.now();
  button(keep).click();
  const told = await shown(() => !button(keep) && document.querySelector('#import-report'));
  return { readMs: reported - dropped, writeMs: told - agreed };
}

/** Runs in a bare page: the files' dialogues into a database, by IndexedDB alone, one transaction a source; ms. */
async function writeRaw({ texts, packed }) {
  const sources = texts.map((text, at) => {
    const sourceId = `source-${at}`;
    const dialogueOf = (fields) => ({
      dialogId: fields.dialog_id,
      rounds: [1, 2].map((round) => ({
        question: fields[`question_r${round}`],
        answer: fields[`answer_r${round}`],
      })),
    });
    return Object.entries(JSON.parse(text)).flatMap(([characterKey, dialogues]) =>
      packed
        ? [{ sourceId, characterKey, dialogues: dialogues.map(dialogueOf) }]
        : dialogues.map((fields) => ({ sourceId, characterKey, ...dialogueOf(fields) })),
    );
  });
  const keyPath = ['sourceId', 'characterKey', ...(packed ? [] : ['dialogId'])];
  const database = await new Promise((done, failed) => {
    const opening = indexedDB.open(`raw-${packed}`);
    opening.addEventListener('upgradeneeded', () =>
      opening.result.createObjectStore('recordings', { keyPath }),
    );
    opening.addEventListener('success', () => done(opening.result));
    opening.addEventListener('error', () => failed(opening.error));
  });
  const start = performance.now();
  for (const rows of sources) {
    const writing = database.transaction('recordings', 'readwrite');
    for (const row of rows) writing.objectStore('recordings').put(row);
    await new Promise((done, failed) => {
      writing.addEventListener('complete', done);
      writing.addEventListener('abort', () => failed(writing.error));
    });
  }
  const ms = performance.now() - start;
  database.close();
  return ms;
}

/** In a page of its own, as fresh as the app's. */
async function measureRaw(browser, url, texts, packed) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}icon.svg`);
  const ms = await page.evaluate(writeRaw, { texts, packed });
  await context.close();
  return ms;
}

/** Follows the heap of the page and of its workers; the highest sum seen, bytes. */
async function followHeap(page) {
  const cdp = await page.context().newCDPSession(page);
  const workers = new Set();
  const answers = new Map();
  cdp.on('Target.attachedToTarget', ({ sessionId }) => workers.add(sessionId));
  cdp.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId));
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    answers.get(id)?.(result?.usedSize ?? 0);
    answers.delete(id);
  });
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  let lastId = 0;
  const heapOf = async (sessionId) => {
    lastId += 1;
    const id = lastId;
    const answer = new Promise((done) => answers.set(id, done));
    try {
      await cdp.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id, method: 'Runtime.getHeapUsage' }),
      });
    } catch {
      return 0; // it has ended meanwhile
    }
    return Promise.race([answer, sleep(500, 0)]);
  };
  let highest = 0;
  const ended = new AbortController();
  const following = (async () => {
    while (!ended.signal.aborted) {
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      const apart = await Promise.all([...workers].map(heapOf));
      highest = Math.max(
        highest,
        apart.reduce((sum, size) => sum + size, usedSize),
      );
      await sleep(20);
    }
  })();
  return {
    stop: async () => {
      ended.abort();
      await following;
      return highest;
    },
  };
}

async function measure(browser, url, texts, withHeap) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.addInitScript(() => localStorage.setItem('chatanime:welcomed', 'yes'));
  await page.goto(`${url}?lang=en#/recordings`);
  await page.evaluate(databaseMade);
  await page.getByRole('button', { name: 'Choose files' }).waitFor();
  await page.evaluate(
    ({ given, names }) => {
      window.files = given.map((text, at) => new File([text], names[at], { type: 'application/json' }));
    },
    { given: texts, names: SOURCES.map((id) => `${id}.json`) },
  );
  await sleep(1500);
  const before = (await page.evaluate(() => window.seen.tasks)).length;
  const heap = withHeap ? await followHeap(page) : null;
  const found = await page.evaluate(importAll, { keep: 'Import 11 sources' });
  const highest = (await heap?.stop()) ?? 0;
  await sleep(500);
  const tasks = (await page.evaluate(() => window.seen.tasks)).slice(before);
  await context.close();
  return {
    ...found,
    rowsMs: await measureRaw(browser, url, texts, false),
    packedMs: await measureRaw(browser, url, texts, true),
    longestMs: Math.max(0, ...tasks.map(({ duration }) => duration)),
    heap: highest,
  };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

async function run() {
  const text = (usual) => ({ type: 'string', default: usual });
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: text('5'), files: text(''), json: text('') },
  });
  const texts = await makeFiles(values.files);
  const app = await serve({ root: positionals[0] ?? 'dist' });
  const browser = await launch();
  const runs = [];
  let heap = 0;
  try {
    for (let count = 0; count < Number(values.runs); count += 1) {
      runs.push(await measure(browser, app.url, texts, false));
    }
    // Apart: asking for the heap takes time of its own.
    ({ heap } = await measure(browser, app.url, texts, true));
  } finally {
    await browser.close();
    await app.close();
  }
  const of = (key) => Math.round(median(runs.map((found) => found[key])));
  const ratioTo = (key) => median(runs.map(({ readMs, writeMs, [key]: raw }) => (readMs + writeMs) / raw));
  const ratio = ratioTo('rowsMs');
  console.log(`13,200 dialogues; medians of ${runs.length} runs; milliseconds`);
  console.table({
    'read and checked': of('readMs'),
    written: of('writeMs'),
    'IndexedDB alone, a row a dialogue': of('rowsMs'),
    'IndexedDB alone, packed': of('packedMs'),
    'import ÷ alone, a row a dialogue': ratio.toFixed(2),
    'import ÷ alone, packed': ratioTo('packedMs').toFixed(2),
    'longest task': of('longestMs'),
    'heap, MB': Math.round(heap / 1024 / 1024),
  });
  if (ratio > LIMITS.ratio || of('longestMs') > LIMITS.taskMs || heap > LIMITS.heap) process.exitCode = 1;
  if (values.json) await writeFile(values.json, JSON.stringify({ runs, heap }, null, 1));
}

await run();
