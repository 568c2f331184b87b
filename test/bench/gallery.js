/*
 * What the gallery costs a phone: 390 × 844, the processor slowed down four times, the cast alone and with hundreds of
 * characters of one's own. By hand, after a build:
 *   node test/bench/gallery.js [folder] [--runs 3] [--slow 4] [--own 500] [--json out.json]
 * Times are milliseconds on this machine at this hour: what else it does lengthens them. A long task is one of more
 * than 50 ms, as the browser counts them.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../tools/serve.js';
import { watch } from './in-page.js';
import { launch } from './launch.js';
import { databaseMade, writeRows } from './rows.js';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'en-GB' };
const CAST = 20;
/** Nothing but waiting has happened for so long: the page has settled. */
const QUIET_MS = 2500;
/** Pixels of a step: six thousand a second, a quick thumb. */
const STEP = 250;
const STEP_EVERY_MS = 40;

/** Runs in the page: rows of characters with a picture each, as the app keeps them. */
async function ownRows(count) {
  const canvas = new OffscreenCanvas(384, 512);
  const context = canvas.getContext('2d');
  const characters = [];
  const pictures = [];
  for (let index = 0; index < count; index += 1) {
    const id = `own-${index}`;
    const wash = context.createLinearGradient(0, 0, 384, 512);
    wash.addColorStop(0, `hsl(${(index * 37) % 360} 60% 70%)`);
    wash.addColorStop(1, `hsl(${(index * 91) % 360} 50% 30%)`);
    context.fillStyle = wash;
    context.fillRect(0, 0, 384, 512);
    const image = await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
    characters.push({
      id,
      createdAt: 1_760_000_000_000 + index,
      updatedAt: 1_760_000_000_000 + index,
      card: {
        name: `Somebody ${index}`,
        description: 'Keeps a lighthouse on a small island. '.repeat(30),
        personality: 'patient, a little stubborn',
        scenario: '',
        first_mes: 'You are wet through, {{user}}. Come in and sit down by the stove.',
        mes_example: '',
        creator_notes: 'For rainy evenings.',
        system_prompt: '',
        post_history_instructions: '',
        alternate_greetings: [],
        tags: ['sea', 'quiet', `number ${index % 10}`],
        creator: 'bench',
        character_version: '1',
        extensions: {},
        group_only_greetings: [],
      },
    });
    pictures.push({ characterId: id, image, thumbnail: image, width: 384, height: 512 });
  }
  return window.writeRows({ characters, pictures });
}

async function seed(browser, url, own) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  // The lightest screen: it only has to make the database.
  await page.goto(`${url}#/nowhere`);
  await page.evaluate(databaseMade);
  await page.evaluate(() => localStorage.setItem('chatanime:welcomed', 'yes'));
  await page.evaluate(`window.writeRows = ${writeRows.toString()}`);
  await page.evaluate(ownRows, own);
  await page.close();
  return context;
}

function tasksOf(page) {
  return page.evaluate(() => window.seen.tasks);
}

/** Waits until no long task has come for a while and every panel is there; the tasks so far. */
async function settle(page, panels) {
  for (;;) {
    const now = await page.evaluate(() => performance.now());
    const tasks = await tasksOf(page);
    const last = tasks.at(-1);
    const drawn = await page.locator('[data-panel] a').count();
    if (drawn >= panels && now - (last ? last.startTime + last.duration : 0) > QUIET_MS) return tasks;
    await sleep(200);
  }
}

/** From the first panel to the last, as a quick thumb goes; frames that came late, and the tasks meanwhile. */
async function scrollThrough(page) {
  return page.evaluate(
    async ({ step, everyMs }) => {
      const before = window.seen.tasks.length;
      let frames = 0;
      let late = 0;
      let running = true;
      let last = performance.now();
      const count = (now) => {
        frames += 1;
        if (now - last > 50) late += 1;
        last = now;
        if (running) requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      const start = performance.now();
      let still = 0;
      while (still < 5) {
        const at = scrollY;
        scrollBy(0, step);
        await new Promise((done) => setTimeout(done, everyMs));
        still = scrollY === at ? still + 1 : 0;
      }
      const tookMs = performance.now() - start;
      await new Promise((done) => setTimeout(done, 1000));
      running = false;
      return { tookMs, frames, late, tasks: window.seen.tasks.slice(before) };
    },
    { step: STEP, everyMs: STEP_EVERY_MS },
  );
}

async function filterFor(page, text) {
  const before = (await tasksOf(page)).length;
  const everyone = await page.locator('[role=status]').first().textContent();
  await page.getByRole('searchbox').fill(text);
  await page.waitForFunction(
    (words) => document.querySelector('[role=status]')?.textContent !== words,
    everyone,
  );
  await sleep(500);
  return (await tasksOf(page)).slice(before);
}

function longest(tasks) {
  return Math.max(0, ...tasks.map(({ duration }) => duration));
}

async function measure(browser, url, own, slow) {
  const context = await seed(browser, url, own);
  const page = await context.newPage();
  await page.addInitScript(watch);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
  await page.goto(url, { waitUntil: 'load' });
  const tasks = await settle(page, CAST + own);
  const paintedMs = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  );
  const [before, after] = [
    tasks.filter(({ startTime }) => startTime < paintedMs),
    tasks.filter(({ startTime }) => startTime >= paintedMs),
  ];
  // Interactive: painted, and no long task after that until the page has settled.
  const last = after.at(-1);
  const interactiveMs = last ? last.startTime + last.duration : paintedMs;
  const scroll = await scrollThrough(page);
  const search = await filterFor(page, own > 0 ? 'Somebody 7' : 'rem');
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await context.close();
  return {
    paintedMs,
    interactiveMs,
    beforeLongest: longest(before),
    afterLongest: longest(after),
    afterOver100: after.filter(({ duration }) => duration > 100).length,
    scrollMs: scroll.tookMs,
    scrollLongest: longest(scroll.tasks),
    scrollOver100: scroll.tasks.filter(({ duration }) => duration > 100).length,
    lateFrames: scroll.late / scroll.frames,
    searchLongest: longest(search),
    elements,
  };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

function report(results) {
  const rows = [...results].map(([name, runs]) => {
    const of = (key) => Math.round(median(runs.map((found) => found[key])));
    return [
      name,
      {
        painted: of('paintedMs'),
        'longest task before': of('beforeLongest'),
        'and after': of('afterLongest'),
        'over 100': of('afterOver100'),
        interactive: of('interactiveMs'),
        'scrolling: ms': of('scrollMs'),
        'longest then': of('scrollLongest'),
        'then over 100': of('scrollOver100'),
        'late frames, %': Math.round(median(runs.map(({ lateFrames }) => lateFrames)) * 100),
        'search: longest': of('searchLongest'),
      },
    ];
  });
  console.table(Object.fromEntries(rows));
}

async function run() {
  const text = (usual) => ({ type: 'string', default: usual });
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: text('3'), slow: text('4'), own: text('500'), json: text('') },
  });
  const app = await serve({ root: positionals[0] ?? 'dist' });
  const browser = await launch();
  const results = new Map();
  try {
    for (const own of [0, Number(values.own)]) {
      const name = own === 0 ? 'the cast' : `the cast and ${own}`;
      const runs = [];
      for (let count = 0; count < Number(values.runs); count += 1) {
        runs.push(await measure(browser, app.url, own, Number(values.slow)));
      }
      results.set(name, runs);
    }
    console.log(`390 × 844, processor slowed ${values.slow} times; medians of ${values.runs}; milliseconds`);
    report(results);
    if (values.json) await writeFile(values.json, JSON.stringify(Object.fromEntries(results), null, 1));
  } finally {
    await browser.close();
    await app.close();
  }
}

await run();
