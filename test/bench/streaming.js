/*
 * What a streamed reply costs the page, beside a bare page of plain DOM that reads the same stream (the floor), in
 * the same browser at the same hour. Only the ratios carry over to another machine. By hand, after a build:
 *   node test/bench/streaming.js [folder…] [--runs 3] [--slow 1] [--only '^app-1000'] [--profile out.cpuprofile]
 * Two folders are two builds, measured in turns. `--slow 4` slows the processor down four times while a reply
 * comes; `--json` keeps every number; `--profile` writes a profile of the last reply, of `--only` one subject best.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from '../tools/serve.js';
import { replyTokens, startEndpoint } from './endpoint.js';
import { openFloor, openTalk, watch } from './in-page.js';
import { launch } from './launch.js';
import { report } from './report.js';
import { databaseMade, personaRow, replyText, talkRows, userText, writeRows } from './rows.js';

const TOKENS = 1000;
const PER_SECOND = 200;
/** Between these tokens a reply is neither beginning nor ending. */
const STEADY = [200, 900];
const WARM_UP = 'warm-up';
/** Messages of the talks that are measured, by the kind of page. */
const FLOOR_TALKS = [10, 1000];
const APP_TALKS = [10, 1000, 2000];

/** What is measured, by the name it is printed under; `apps` are the served builds, by folder. */
function subjectsOf(apps) {
  const floors = FLOOR_TALKS.map((messages) => ({ name: `floor-${messages}`, kind: 'floor', messages }));
  const builds = APP_TALKS.flatMap((messages) =>
    [...apps].map(([folder, app]) => {
      const name = `app-${messages}${apps.size > 1 ? ` ${folder}` : ''}`;
      return { name, kind: 'app', app, messages };
    }),
  );
  return [...floors, ...builds];
}

function lastWords(messages) {
  return replyText(messages / 2 - 1).slice(0, 40);
}

async function openPage(bench, context, { kind, app, messages }) {
  const page = await context.newPage();
  await page.addInitScript(watch);
  const words = lastWords(messages);
  if (kind === 'floor') {
    await page.goto(`${bench.endpoint.origin}/floor`);
    const texts = Array.from({ length: messages / 2 }, (_, index) => [userText(index), replyText(index)]);
    return { page, openMs: await page.evaluate(openFloor, texts.flat()), loadMs: NaN };
  }
  await page.goto(`${app.url}#/chat/talk-${messages}`);
  const loadMs = await page.evaluate(openTalk, { address: null, words });
  await page.goto('about:blank');
  await page.goto(`${app.url}#/chat/${WARM_UP}`);
  await page.evaluate(openTalk, { address: null, words: lastWords(4) });
  await sleep(800);
  return {
    page,
    loadMs,
    openMs: await page.evaluate(openTalk, { address: `/chat/talk-${messages}`, words }),
  };
}

async function until(isSo, forMs, what) {
  const end = performance.now() + forMs;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Waited ${forMs} ms in vain for ${what}.`);
    await sleep(2);
  }
}

const CLOCKS = ['TaskDuration', 'ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration', 'LayoutCount'];

/** Main-thread milliseconds so far, by the processor's clock: another process's turn does not count. The last counts. */
async function clocks(cdp) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return CLOCKS.map((clock) => (metrics.find(({ name }) => name === clock)?.value ?? NaN) * 1000);
}

/** Sends a message and measures the reply. */
async function measureReply(bench, page, cdp) {
  const asked = bench.endpoint.expect();
  const [before] = await clocks(cdp);
  const since = await page.evaluate(() => performance.now());
  await page.getByRole('button', { name: 'Send' }).click();
  await until(() => asked.sent >= STEADY[0], 30_000, 'the reply');
  const from = { sent: asked.sent, ms: await clocks(cdp) };
  await until(() => asked.sent >= STEADY[1], 30_000, 'the middle of the reply');
  const to = { sent: asked.sent, ms: await clocks(cdp) };
  await until(() => asked.ended, 30_000, 'the end of the reply');
  await sleep(700);
  const [after] = await clocks(cdp);
  const steady = to.ms.map((ms, clock) => ((ms - from.ms[clock]) / (to.sent - from.sent)) * 1000);
  const seen = await page.evaluate(() => window.seen);
  const tasks = seen.tasks.filter(({ startTime }) => startTime >= since);
  return {
    wholeMs: after - before,
    steadyMs: steady[0],
    scriptMs: steady[1],
    styleMs: steady[2],
    layoutMs: steady[3],
    layouts: steady[4] / 1e6,
    longestMs: Math.max(0, ...tasks.map(({ duration }) => duration)),
    longTasks: tasks.length,
    contactMs: asked.contactAt - seen.clickedAt,
    requestMs: asked.postAt - seen.clickedAt,
    bytes: asked.bytes,
  };
}

async function write(page, kind) {
  if (kind === 'app') await page.getByRole('textbox', { name: 'Message' }).fill('How was your day?');
}

/** One more message in the same page, to the moment its request is here; the page is closed upon it. */
async function sendOnce(bench, page, kind) {
  await write(page, kind);
  await sleep(300);
  const asked = bench.endpoint.expect();
  await page.getByRole('button', { name: 'Send' }).click();
  await until(() => asked.sent > 0, 30_000, 'the second request');
  const clickedAt = await page.evaluate(() => window.seen.clickedAt);
  return { contactMs: asked.contactAt - clickedAt, requestMs: asked.postAt - clickedAt };
}

async function countElements(page) {
  return page.evaluate(() => document.querySelectorAll('*').length);
}

async function checkReply(page, kind, tokens) {
  const box = kind === 'app' ? '[role=log] article:last-of-type .bubble' : '#log > div';
  const shown = await page.locator(box).last().textContent();
  const bare = (text) => text.replace(/\s+/g, '');
  if (bare(shown ?? '') !== bare(tokens.join(''))) throw new Error(`${kind} does not show the whole reply.`);
}

async function measure(bench, context, subject, { slow, profile }) {
  const { page, openMs, loadMs } = await openPage(bench, context, subject);
  await sleep(1000);
  const elements = await countElements(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slow });
  await write(page, subject.kind);
  await sleep(300);
  if (profile) {
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.start');
  }
  const reply = await measureReply(bench, page, cdp);
  if (profile) {
    const { profile: found } = await cdp.send('Profiler.stop');
    await writeFile(profile, JSON.stringify(found));
  }
  await checkReply(page, subject.kind, bench.tokens);
  const elementsAfter = await countElements(page);
  const second = await sendOnce(bench, page, subject.kind);
  await page.close();
  return {
    openMs,
    loadMs,
    elements: Math.max(elements, elementsAfter),
    ...reply,
    secondContactMs: second.contactMs,
    secondRequestMs: second.requestMs,
  };
}

async function seed(bench, context, app) {
  const page = await context.newPage();
  await page.goto(app.url);
  await page.evaluate(databaseMade);
  await sleep(300);
  await page.evaluate(writeRows, { personas: [personaRow(`${bench.endpoint.origin}/v1`)] });
  await page.evaluate(writeRows, talkRows(WARM_UP, 4, bench.endpoint.origin));
  for (const messages of APP_TALKS) {
    await page.evaluate(writeRows, talkRows(`talk-${messages}`, messages, bench.endpoint.origin));
  }
  await page.close();
}

async function measureAll(bench, apps, browser, { runs, only, ...how }) {
  const subjects = subjectsOf(apps).filter(({ name }) => new RegExp(only).test(name));
  const results = new Map(subjects.map(({ name }) => [name, []]));
  for (let count = 0; count < runs; count += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
    for (const app of apps.values()) await seed(bench, context, app);
    for (const subject of subjects) {
      results.get(subject.name)?.push(await measure(bench, context, subject, how));
    }
    await context.close();
  }
  return results;
}

async function run() {
  const text = (usual) => ({ type: 'string', default: usual });
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: text('3'), slow: text('1'), only: text(''), profile: text(''), json: text('') },
  });
  const runs = Number(values.runs);
  const slow = Number(values.slow);
  const tokens = replyTokens(TOKENS);
  const endpoint = await startEndpoint({ tokens, perSecond: PER_SECOND });
  const apps = new Map();
  for (const folder of positionals.length > 0 ? positionals : ['dist']) {
    apps.set(folder, await serve({ root: folder }));
  }
  const browser = await launch();
  try {
    const results = await measureAll({ endpoint, tokens }, apps, browser, { ...values, runs, slow });
    console.log(
      `${TOKENS} tokens at ${PER_SECOND} a second; medians of ${runs}; processor slowed ${slow} times`,
    );
    report(results);
    if (values.json) await writeFile(values.json, JSON.stringify(Object.fromEntries(results), null, 1));
  } finally {
    await browser.close();
    await Promise.all([endpoint, ...apps.values()].map(({ close }) => close()));
  }
}

await run();
