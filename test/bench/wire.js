/*
 * The way of a message and of its answer: Send → request on the wire, first byte → painted token, what the reader of
 * replies adds to a stream, and the longest task of a reply at full speed. Each beside a bare page that does the same
 * with `fetch` alone, in the same browser at the same hour; only the ratios carry over. By hand, after a build:
 *   node test/bench/wire.js [folder] [--runs 5] [--slow 1]
 * Fails when a limit is passed, unless the processor is slowed down.
 */
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../tools/serve.js';
import { bundleConsumer, readReply } from './consumer.js';
import { replyTokens, startEndpoint } from './endpoint.js';
import { openTalk, watch } from './in-page.js';
import { launch } from './launch.js';
import { databaseMade, personaRow, replyText, talkRows, writeRows } from './rows.js';

const FIRST = 'Zephyrine ';
/** As quick as a small model on the desk: what a message itself makes the page do is done by then. */
const THINKING = { tokens: [FIRST, ...replyTokens(60)], perSecond: 200, thinkMs: 150 };
const STEADY = { tokens: [FIRST, ...replyTokens(999)], perSecond: 200 };
const FULL_SPEED = { tokens: [FIRST, ...replyTokens(4999)], perSecond: Infinity };
const FRAME_MS = 1000 / 60;
const MESSAGES = 10;

/** What must be reached; milliseconds, and shares of the time a stream takes. */
const LIMITS = { wireMs: 30, paintMs: FRAME_MS + 16, addedShare: 0.05, longTasks: 0 };

/** Runs in the page before anything else: notes when the word is painted for the first time after `arm`. */
function watchWord(word) {
  const seen = { paintedAt: 0 };
  window.word = seen;
  window.armWord = () => {
    seen.paintedAt = 0;
    const before = document.body.innerText.split(word.trim()).length;
    const observer = new MutationObserver(() => {
      if (document.body.textContent.split(word.trim()).length <= before) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const behind = new MessageChannel();
        behind.port1.addEventListener('message', () => {
          seen.paintedAt = performance.timeOrigin + performance.now();
        });
        behind.port1.start();
        behind.port2.postMessage(null);
      });
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  };
}

async function until(isSo, what) {
  const end = performance.now() + 60_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await sleep(5);
  }
}

async function taskMs(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
}

/** Long tasks since `from`, on the page's own clock. */
function longTasks(page, from) {
  return page.evaluate(
    (since) => window.seen.tasks.filter((task) => task.startTime >= since).map(({ duration }) => duration),
    from,
  );
}

/** One message in an open page: when it was on the wire, when its first token was painted, what its reply cost. */
async function send({ endpoint, page, cdp, kind }) {
  if (kind === 'app') await page.getByRole('textbox', { name: 'Message' }).fill('How was your day?');
  await sleep(400);
  await page.evaluate(() => window.armWord());
  const asked = endpoint.expect();
  const since = await page.evaluate(() => performance.now());
  const before = await taskMs(cdp);
  await page.getByRole('button', { name: 'Send' }).click();
  await until(() => asked.ended, 'the end of the reply');
  await until(() => page.evaluate(() => window.word.paintedAt > 0), 'the first word');
  await sleep(700);
  const { clickedAt, paintedAt } = await page.evaluate(() => ({ ...window.seen, ...window.word }));
  const tasks = await longTasks(page, since);
  return {
    wireMs: asked.contactAt - clickedAt,
    paintMs: paintedAt - asked.firstByteAt,
    taskMs: (await taskMs(cdp)) - before,
    longTasks: tasks.length,
    longestMs: Math.max(0, ...tasks),
  };
}

async function openPage(context, { endpoint, app, kind }, slow) {
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.addInitScript(watchWord, FIRST);
  if (kind === 'app') {
    await page.goto(`${app.url}#/chat/talk`);
    const words = replyText(MESSAGES / 2 - 1).slice(0, 40);
    await page.evaluate(openTalk, { address: null, words });
  } else await page.goto(`${endpoint.origin}/floor`);
  await sleep(800);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
  return { page, cdp };
}

/** Two messages in a fresh page: the first of a visit, and one after it. */
async function measurePage(context, subject, slow) {
  const { page, cdp } = await openPage(context, subject, slow);
  const how = { ...subject, page, cdp };
  const first = await send(how);
  const second = await send(how);
  await page.close();
  return { ...second, firstWireMs: first.wireMs, firstPaintMs: first.paintMs };
}

/** The reader alone, without a page around it. */
async function measureReader(context, { endpoint, kind, code }, slow) {
  const { page, cdp } = await openPage(context, { endpoint, kind: 'floor' }, slow);
  if (kind === 'reader') await page.addScriptTag({ type: 'module', content: code });
  endpoint.expect();
  await page.evaluate(readReply, { kind, origin: endpoint.origin });
  await sleep(300);
  const since = await page.evaluate(() => performance.now());
  const before = await taskMs(cdp);
  endpoint.expect();
  const { ms } = await page.evaluate(readReply, { kind, origin: endpoint.origin });
  const tasks = await longTasks(page, since);
  const cost = (await taskMs(cdp)) - before;
  await page.close();
  return { ms, taskMs: cost, longTasks: tasks.length, longestMs: Math.max(0, ...tasks) };
}

async function seed(context, app, endpoint) {
  const page = await context.newPage();
  await page.goto(app.url);
  await page.evaluate(databaseMade);
  await sleep(300);
  await page.evaluate(writeRows, { personas: [personaRow(`${endpoint.origin}/v1`)] });
  await page.evaluate(writeRows, talkRows('talk', MESSAGES, endpoint.origin));
  await page.close();
}

function median(runs, key) {
  const sorted = runs.map((each) => each[key]).toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

async function measureAll({ app, browser, code, runs, slow }) {
  const found = new Map();
  const keep = (name, value) => found.set(name, [...(found.get(name) ?? []), value]);
  for (const [speed, stream] of Object.entries({ thinking: THINKING, steady: STEADY, full: FULL_SPEED })) {
    const endpoint = await startEndpoint(stream);
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
      await seed(context, app, endpoint);
      for (const kind of ['floor', 'app']) {
        keep(`${kind}-${speed}`, await measurePage(context, { endpoint, app, kind }, slow));
      }
      for (const kind of speed === 'thinking' ? [] : ['bare', 'reader']) {
        keep(`${kind}-${speed}`, await measureReader(context, { endpoint, kind, code }, slow));
      }
      await context.close();
    }
    await endpoint.close();
  }
  return found;
}

/** One line of the table: the app's number, the bare page's, their ratio, and the limit. */
function line(app, floor, limit) {
  const round = (value) => Math.round(value * 100) / 100;
  return {
    app: round(app),
    bare: round(floor),
    ratio: round(app / floor),
    limit: round(limit),
    ok: app <= limit,
  };
}

function judge(found) {
  const of = (name, key) => median(found.get(name), key);
  const streamMs = of('bare-steady', 'ms');
  const share = (name) => of(name, 'taskMs') / streamMs;
  const added = share('reader-steady') - share('bare-steady');
  return {
    'Send → wire, ms': line(of('app-steady', 'wireMs'), of('floor-steady', 'wireMs'), LIMITS.wireMs),
    '… first of a visit': line(
      of('app-steady', 'firstWireMs'),
      of('floor-steady', 'firstWireMs'),
      LIMITS.wireMs,
    ),
    'first byte → painted, ms': line(
      of('app-thinking', 'paintMs'),
      of('floor-thinking', 'paintMs'),
      LIMITS.paintMs,
    ),
    '… answered at once, ms': line(of('app-steady', 'paintMs'), of('floor-steady', 'paintMs'), Infinity),
    'reader’s share at 200 tokens/s': {
      ...line(share('reader-steady'), share('bare-steady'), LIMITS.addedShare),
      ok: added <= LIMITS.addedShare,
    },
    'page’s share at 200 tokens/s': { ...line(share('app-steady'), share('floor-steady'), 1) },
    '5,000 tokens at once, ms': line(of('reader-full', 'ms'), of('bare-full', 'ms'), Infinity),
    '… longest task of the page, ms': line(of('app-full', 'longestMs'), of('floor-full', 'longestMs'), 50),
    '… longest task of the reader, ms': line(
      of('reader-full', 'longestMs'),
      of('bare-full', 'longestMs'),
      50,
    ),
  };
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string', default: '5' }, slow: { type: 'string', default: '1' } },
  });
  const [runs, slow] = [Number(values.runs), Number(values.slow)];
  const code = await bundleConsumer();
  const app = await serve({ root: positionals[0] ?? 'dist' });
  const browser = await launch();
  try {
    const table = judge(await measureAll({ app, browser, code, runs, slow }));
    console.log(`Medians of ${runs}; processor slowed ${slow} times`);
    console.table(table);
    const missed = Object.entries(table).filter(([, { ok }]) => !ok);
    if (missed.length > 0 && slow === 1) process.exitCode = 1;
  } finally {
    await browser.close();
    await app.close();
  }
}

await main();
