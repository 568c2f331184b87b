import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { FAILURE_CODES } from '../../src/domain/failure';
import type { FailureCode } from '../../src/domain/failure';
import type { Credentials, EndpointPersona } from '../../src/domain/persona';
import type { Reply } from '../../src/domain/session';
import { aReply, aTurn } from '../fixtures/builders';
import { startFaultServer } from '../fixtures/fault-server';
import { faultText } from '../fixtures/llm-stream';
import { typeOf } from '../tools/serve.js';
import { arriveWith, dump, freshTalk, personaAt, seed } from './support/database';
import { expect, FAILED_REQUEST, test } from './support/fixtures';
import type { Guard } from './support/fixtures';
import { appUrl, buildFolder } from './support/places';
import { Visitor } from './support/visitor';

const CHARACTER = 'naruto';
const MESSAGE = 'I had a rough day.';
const KEY = 'sk-test-0123456789abcdef';
const HALF = faultText(5);
const WHOLE = faultText();
/** What is said while a refused request waits to be tried again; it counts down. */
const WAITING = /Trying again in \d s \(attempt 1\)/;

interface Row {
  readonly fault: string;
  readonly code: FailureCode;
  /** What of the reply must be kept. */
  readonly text?: string;
  /** The browser drops what it has not read when a connection breaks: the beginning of the text will do. */
  readonly partly?: boolean;
  readonly status?: number;
  readonly detail?: RegExp;
  readonly requests?: number;
  /** Tokens too many, where the endpoint tells. */
  readonly excess?: number;
  /** The browser asks once more by itself. */
  readonly more?: boolean;
  /** No key is sent. */
  readonly keyless?: boolean;
}

/** What an endpoint can do, and what the user must be told of it. */
const ROWS: readonly Row[] = [
  { fault: '400', code: 'bad-request', status: 400, detail: /temperature/ },
  { fault: '401', code: 'key-refused', status: 401, detail: /Incorrect API key/ },
  { fault: '401-empty', code: 'key-missing', status: 401, keyless: true },
  { fault: '402', code: 'quota', status: 402, detail: /Insufficient/ },
  { fault: '403', code: 'forbidden', status: 403, detail: /country/ },
  { fault: '404-model', code: 'model-not-found', status: 404, detail: /ghost-1/ },
  { fault: '404-model-ollama', code: 'model-not-found', status: 404, detail: /try pulling/ },
  { fault: '404-path', code: 'path-not-found', status: 404, detail: /^Not Found$/ },
  { fault: '404-html', code: 'path-not-found', status: 404, detail: /^404 Not Found nginx/ },
  { fault: '405', code: 'path-not-found', status: 405 },
  { fault: '413', code: 'context-too-long', status: 413 },
  { fault: '429', code: 'rate-limited', status: 429, requests: 3 },
  { fault: '429-long', code: 'rate-limited', status: 429 },
  { fault: '429-quota', code: 'quota', status: 429 },
  { fault: '500', code: 'server-error', status: 500, detail: /had an error/ },
  { fault: '500-text', code: 'server-error', status: 500, detail: /^upstream exploded$/ },
  { fault: '500-html', code: 'server-error', status: 502, detail: /^502 Bad Gateway – nginx$/ },
  { fault: '503', code: 'overloaded', status: 503, requests: 3 },
  { fault: '529', code: 'overloaded', status: 529, requests: 3 },
  { fault: 'context-length', code: 'context-too-long', status: 400, detail: /4096/ },
  { fault: 'context-excess', code: 'context-too-long', status: 400, excess: 1818 },
  { fault: '511', code: 'not-a-model', status: 511, detail: /^Sign in/ },
  { fault: 'content-filter-400', code: 'content-filter', status: 400 },
  { fault: 'html-200', code: 'not-a-model', status: 200, detail: /^Sign in & go on – Hotel WiFi$/ },
  { fault: 'html-as-stream', code: 'not-a-model', status: 200 },
  { fault: 'json-200', code: 'not-a-model', status: 200, detail: /1\.2\.3/ },
  { fault: 'json-error-200', code: 'quota', status: 200, detail: /insufficient balance/ },
  { fault: 'plain-completion', code: 'not-a-model', status: 200 },
  { fault: 'other-stream', code: 'not-a-model' },
  { fault: 'error-words-as-stream', code: 'not-a-model', detail: /Internal Server Error/ },
  { fault: 'no-content', code: 'not-a-model', status: 204 },
  { fault: 'empty-body', code: 'empty' },
  { fault: 'no-words', code: 'empty' },
  { fault: 'blank', code: 'empty' },
  { fault: 'only-reasoning', code: 'empty' },
  { fault: 'redirect', code: 'redirected' },
  { fault: 'redirect-home', code: 'redirected' },
  { fault: 'cut;interval=40', code: 'cut', partly: true, text: HALF },
  { fault: 'cut-at-once', code: 'unreachable', requests: 3, more: true },
  { fault: 'cut-before-words', code: 'cut', requests: 3 },
  { fault: 'no-cors', code: 'unreachable', requests: 0 },
  { fault: 'no-finish', code: 'ended-early', text: HALF },
  { fault: 'malformed', code: 'malformed', text: WHOLE },
  { fault: 'error-in-stream', code: 'stream-error', text: HALF, detail: /fell over/ },
  { fault: 'error-text-in-stream', code: 'stream-error', text: HALF, detail: /fell over/ },
  { fault: 'rate-limit-in-stream', code: 'rate-limited', text: HALF },
  { fault: 'content-filter', code: 'content-filter', text: WHOLE },
  { fault: 'length', code: 'length', text: WHOLE },
  { fault: 'tool-call', code: 'tool-call' },
  { fault: 'stall', code: 'stalled', text: HALF },
  { fault: 'silent', code: 'stalled' },
  { fault: 'leak', code: 'server-error', status: 500, detail: /^Upstream refused/ },
];

/** Lets the page's clock run on until a failure is told: nobody sits through a minute of silence. */
async function skipWaiting(visitor: Visitor): Promise<void> {
  await expect
    .poll(async () => {
      await visitor.page.clock.fastForward(35_000);
      return visitor.replies(CHARACTER).getByRole('alert').count();
    })
    .toBe(1);
}

/** Faults after which the app waits by itself: for a retry, or for a word that never comes. */
const WAITED = new Set([
  '429',
  '503',
  '529',
  'cut-at-once',
  'cut-before-words',
  'no-cors',
  'stall',
  'silent',
]);

interface Stage {
  readonly persona: EndpointPersona;
  readonly credentials?: Partial<Credentials>;
  readonly home?: string;
}

/** A talk with an endpoint, open on the page. */
async function talkWith(page: Page, { persona, credentials, home }: Stage): Promise<Visitor> {
  const visitor = new Visitor(page, 'en', home);
  const session = freshTalk(CHARACTER, persona);
  await arriveWith(visitor, {
    sessions: [session],
    personas: [persona],
    credentials: credentials
      ? [{ id: new URL(persona.baseUrl).origin, apiKey: '', headers: {}, ...credentials, keeping: 'device' }]
      : [],
  });
  await visitor.goTo(`/chat/${session.id}`);
  await expect(visitor.composer).toBeVisible();
  return visitor;
}

interface Told {
  readonly excess?: number;
  readonly partly?: boolean;
  readonly code: FailureCode;
  readonly host: string;
  readonly status?: number;
  readonly model?: string;
  readonly text?: string;
  readonly detail?: RegExp;
}

async function onlyReply(page: Page): Promise<Reply> {
  const { replies } = await dump(page);
  expect(replies).toHaveLength(1);
  return replies[0] as Reply;
}

/** The sentence, the text so far, the user's own words and *Try again*. */
async function expectTold(visitor: Visitor, told: Told): Promise<void> {
  const { page, t } = visitor;
  const { host, status = '?', model = 'ghost-1', excess = 0 } = told;
  const values = { host, status, model, seconds: 0, limit: 0, excess };
  const reply = visitor.replies(CHARACTER);
  const note = reply.getByRole('alert');
  await expect(note).toContainText(t(`failure.${told.code}.title`, values));
  await expect(note).toContainText(t(`failure.${told.code}.side`, values));
  await expect(note.getByRole('button', { name: t('common.tryAgain') })).toBeEnabled();
  await expect(visitor.transcript.getByText(MESSAGE, { exact: true })).toBeVisible();
  if (told.partly) await expect(visitor.words(reply)).toHaveText(/\S/);
  else if (told.text) await expect(visitor.words(reply)).toHaveText(told.text);
  else await expect(visitor.words(reply)).toHaveCount(0);
  if (told.detail) {
    await note.getByText(t('chat.theirWords')).click();
    await expect(note.locator('details p')).toHaveText(told.detail);
  }
  const row = await onlyReply(page);
  expect(row).toMatchObject({ state: 'failed', failure: { code: told.code } });
  if (told.partly) expect(told.text?.startsWith(row.text)).toBe(true);
  else expect(row.text).toBe(told.text ?? '');
  expect((await dump(page)).turns).toMatchObject([{ userText: MESSAGE }]);
  expect(await page.content()).not.toContain(KEY);
  expect(JSON.stringify((await dump(page)).replies)).not.toContain(KEY);
}

test.describe('every fault of an endpoint has its sentence', () => {
  for (const row of ROWS) {
    test(`${row.fault}: ${row.code}`, async ({ page, faults, guard }) => {
      guard.allowConsole(FAILED_REQUEST);
      if (row.fault === 'no-cors') guard.allowConsole(/blocked by CORS policy/);
      // The browser tells where a redirect leads; that nobody went there is in the server's journal.
      if (row.fault === 'redirect') guard.allowOrigin(faults.otherOrigin);
      const waited = WAITED.has(row.fault);
      if (waited) await page.clock.install();
      const persona = personaAt(`${faults.origin}/${row.fault}/v1`);
      const visitor = await talkWith(page, {
        persona,
        ...(!row.keyless && { credentials: { apiKey: KEY } }),
      });
      await visitor.say(MESSAGE);
      if (waited && row.text) await expect(visitor.words(visitor.replies(CHARACTER))).toHaveText(row.text);
      if (waited) await skipWaiting(visitor);
      await expectTold(visitor, { ...row, host: new URL(faults.origin).host });
      const { requests = 1, more } = row;
      if (more) expect(faults.journal.length).toBeGreaterThanOrEqual(requests);
      else if (requests > 0) expect(faults.journal).toHaveLength(requests);
      expect(faults.journal.every(({ origin }) => origin === faults.origin)).toBe(true);
    });
  }
});

/** What endpoints do that is odd and still no failure, told by a real browser's network. */
const ODDITIES = [
  ['strict-cors', WHOLE],
  ['lingering', WHOLE],
  ['bytes', 'こんにちは、🍜'],
  ['stream-options', WHOLE],
  ['think', WHOLE],
  ['think-eaten', WHOLE],
  ['odd-parts', WHOLE],
] as const;

test.describe('what is odd and no failure', () => {
  for (const [oddity, text] of ODDITIES) {
    test(oddity, async ({ page, faults, guard }) => {
      guard.allowConsole(FAILED_REQUEST);
      const persona = personaAt(`${faults.origin}/${oddity}/v1`);
      const visitor = await talkWith(page, { persona, credentials: { apiKey: KEY } });
      const reply = await visitor.ask(CHARACTER, MESSAGE);
      await expect(visitor.words(reply)).toHaveText(text);
      await expect(reply.getByRole('alert')).toHaveCount(0);
      expect(await onlyReply(page)).toMatchObject({ state: 'complete', text });
      expect(faults.journal.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`);
    });
  }
});

test.describe('what goes wrong before anything is sent', () => {
  test('address-invalid', async ({ page }) => {
    const visitor = await talkWith(page, { persona: personaAt('ftp://models.example/v1') });
    await visitor.say(MESSAGE);
    await expectTold(visitor, { code: 'address-invalid', host: '?' });
  });

  test('header-invalid', async ({ page, faults }) => {
    const persona = personaAt(`${faults.origin}/happy/v1`);
    const visitor = await talkWith(page, { persona, credentials: { apiKey: 'ключ-12345' } });
    await visitor.say(MESSAGE);
    await expectTold(visitor, { code: 'header-invalid', host: new URL(faults.origin).host });
    expect(faults.journal).toEqual([]);
  });

  test('unreachable: nobody is there', async ({ page, guard }) => {
    guard.allowConsole(FAILED_REQUEST);
    const gone = await startFaultServer();
    await gone.close();
    guard.allowOrigin(gone.origin);
    await page.clock.install();
    const visitor = await talkWith(page, { persona: personaAt(`${gone.origin}/happy/v1`) });
    await visitor.say(MESSAGE);
    await expect(page.getByText(WAITING)).toBeVisible();
    await skipWaiting(visitor);
    await expectTold(visitor, { code: 'unreachable', host: new URL(gone.origin).host });
  });

  test('mixed-content: a secure page and plain http', async ({ page, guard }) => {
    const home = 'https://chatanime.test/';
    guard.allowOrigin(new URL(home).origin);
    await serveSecurely(page, home);
    const persona = personaAt('http://192.168.1.5:11434/v1');
    const visitor = await talkWith(page, { persona, home });
    await visitor.say(MESSAGE);
    await expectTold(visitor, { code: 'mixed-content', host: '192.168.1.5:11434' });
  });

  test('offline', async ({ page, context, guard }) => {
    guard.allowConsole(FAILED_REQUEST);
    guard.allowOrigin('https://models.example');
    const visitor = await talkWith(page, { persona: personaAt('https://models.example/v1') });
    // The room of endpoints is loaded with the first message; a connection that fails later finds it there.
    await page.route('https://models.example/**', (route) => route.fulfill({ status: 500, body: 'no' }));
    await visitor.say(MESSAGE);
    await expectTold(visitor, { code: 'server-error', host: 'models.example', status: 500 });
    await page.unroute('https://models.example/**');
    await context.setOffline(true);
    await visitor.button('common.tryAgain').click();
    const note = visitor.replies(CHARACTER).getByRole('alert');
    await expect(note).toContainText(visitor.t('failure.offline.title'));
    await context.setOffline(false);
  });

  test('app-part-missing', async ({ page, faults, guard }) => {
    guard.allowConsole(FAILED_REQUEST);
    // The code for endpoints is fetched when the talk opens, and again when it is needed and not there.
    await page.route('**/assets/endpoint-*.js', (route) => route.abort());
    const visitor = await talkWith(page, { persona: personaAt(`${faults.origin}/happy/v1`) });
    await visitor.say(MESSAGE);
    await expectTold(visitor, { code: 'app-part-missing', host: '?' });
    await page.unroute('**/assets/endpoint-*.js');
    await visitor.button('common.tryAgain').click();
    await expect(visitor.replies(CHARACTER).getByRole('alert')).toHaveCount(0);
    await expect.poll(() => faults.journal.length).toBe(1);
  });
});

test.describe('what comes late or not at all', () => {
  test('a silence is told, and can be ended by hand', async ({ page, faults, guard }) => {
    await page.clock.install();
    const visitor = await talkWithFault(page, guard, `${faults.origin}/silent/v1`);
    await visitor.say(MESSAGE);
    await expect.poll(() => faults.journal.length).toBe(1);
    await page.clock.fastForward(31_000);
    const reply = visitor.replies(CHARACTER);
    await expect(reply).toContainText(visitor.t('chat.stillWaiting', { seconds: 30 }));
    await page.clock.fastForward(30_000);
    await expect(reply).toContainText(visitor.t('chat.stillWaiting', { seconds: 60 }));
    await visitor.button('chat.stopWaiting').click();
    await expect.poll(async () => (await onlyReply(page)).state).toBe('stopped');
    await expect.poll(() => faults.journal[0]?.aborted).toBe(true);
  });

  test('slept: the machine sleeps in mid-reply', async ({ page, faults, guard }) => {
    await page.clock.install();
    const visitor = await talkWithFault(page, guard, `${faults.origin}/stall/v1`);
    await visitor.say(MESSAGE);
    await expect(visitor.words(visitor.replies(CHARACTER))).toHaveText(HALF);
    // The wall clock runs ahead and no timer comes, as in a closed laptop.
    await page.clock.setSystemTime(await page.evaluate(() => Date.now() + 3_600_000));
    await page.clock.fastForward(1000);
    await page.clock.fastForward(11_000);
    await expectTold(visitor, { code: 'slept', host: new URL(faults.origin).host, text: HALF });
    expect(faults.journal).toHaveLength(1);
  });
});

/** The build as a secure page, out of the folder. */
async function serveSecurely(page: Page, home: string): Promise<void> {
  await page.route(`${home}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = pathname === '/' ? 'index.html' : pathname.slice(1);
    await route.fulfill({ contentType: typeOf(file), body: await readFile(join(buildFolder(), file)) });
  });
}

test.describe('the understudy', () => {
  test('script-missing', async ({ page }) => {
    const visitor = new Visitor(page);
    const known = freshTalk(CHARACTER);
    const session = { ...known, character: { ...known.character, id: 'nobody' } };
    await arriveWith(visitor, { sessions: [session] });
    await visitor.goTo(`/chat/${session.id}`);
    await visitor.say(MESSAGE);
    await expectTold(visitor, { code: 'script-missing', host: '?' });
  });

  test('script-exhausted', async ({ page }) => {
    const visitor = new Visitor(page);
    const session = freshTalk(CHARACTER);
    const { text } = await import('../../src/content/cast/naruto/en');
    const everything = JSON.stringify(text.voice).replaceAll('\\"', '"').replaceAll('","', '\n');
    const turn = aTurn({ sessionId: session.id, userText: 'Say everything you know.', chosen: 'said' });
    const said = aReply({
      id: 'said',
      sessionId: session.id,
      turnId: turn.id,
      text: everything,
      author: 'script',
    });
    await arriveWith(visitor, { sessions: [session], turns: [turn], replies: [said] });
    await visitor.goTo(`/chat/${session.id}`);
    await visitor.say(MESSAGE);
    const note = visitor.replies(CHARACTER).last().getByRole('alert');
    await expect(note).toContainText(visitor.t('failure.script-exhausted.title'));
    await expect(note).toContainText(visitor.t('failure.script-exhausted.remedy'));
    await expect(visitor.transcript.getByText(MESSAGE, { exact: true })).toBeVisible();
  });
});

/** From now on the browser refuses to write, as it does for a disk that is full or broken. */
async function breakDisk(page: Page, name: 'QuotaExceededError' | 'UnknownError'): Promise<void> {
  await page.evaluate((errorName) => {
    const { add, put } = IDBObjectStore.prototype;
    const refuse = (): never => {
      throw new DOMException('Refused by the test', errorName);
    };
    Object.assign(IDBObjectStore.prototype, { add: refuse, put: refuse });
    Object.assign(window, {
      mendDisk: () => Object.assign(IDBObjectStore.prototype, { add, put }),
    });
  }, name);
}

async function mendDisk(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { mendDisk: () => void }).mendDisk());
}

test.describe('the disk', () => {
  const kinds = [
    ['QuotaExceededError', 'storage-full'],
    ['UnknownError', 'storage'],
  ] as const;
  for (const [error, code] of kinds) {
    test(`${code}: the message is not sent and stays in the box`, async ({ page }) => {
      const visitor = new Visitor(page);
      await visitor.goTo('/cast/naruto');
      await visitor.chooseOpenTalk();
      await visitor.start();
      const before = await dump(page);
      await breakDisk(page, error);
      await visitor.say(MESSAGE);
      const note = visitor.page.getByRole('alert');
      await expect(note).toContainText(visitor.t(`failure.${code}.title`));
      await expect(note).toContainText(visitor.t('chat.notSent'));
      await expect(visitor.composer).toHaveValue(MESSAGE);
      expect(await dump(page)).toEqual(before);
      await mendDisk(page);
      await visitor.sendButton.click();
      await visitor.heardOut(visitor.replies(CHARACTER));
      await expect(visitor.composer).toHaveValue('');
      await expect(note).toHaveCount(0);
    });
  }

  test('full in mid-reply: what is on the screen stays there, and the page says so', async ({
    page,
    faults,
  }) => {
    const persona = personaAt(`${faults.origin}/slow;interval=40;tokens=30/v1`);
    const visitor = await talkWith(page, { persona });
    await visitor.say(MESSAGE);
    const reply = visitor.replies(CHARACTER);
    await expect(visitor.words(reply)).toContainText('Hey');
    await breakDisk(page, 'QuotaExceededError');
    await expect(visitor.stopButton).toBeHidden();
    await expect(visitor.words(reply)).toHaveText(faultText(30));
    await expect(reply.getByRole('alert')).toContainText(visitor.t('failure.storage-full.title'));
    await expect(reply.getByRole('alert')).toContainText(visitor.t('chat.unsaved'));
    expect(await onlyReply(page)).toMatchObject({ state: 'streaming' });
    await mendDisk(page);
    await visitor.button('chat.saveAgain').click();
    await visitor.heardOut(reply);
    await expect(reply.getByRole('alert')).toHaveCount(0);
    expect(await onlyReply(page)).toMatchObject({ state: 'complete', text: faultText(30) });
  });
});

async function talkWithFault(page: Page, guard: Guard, address: string): Promise<Visitor> {
  guard.allowConsole(FAILED_REQUEST);
  return talkWith(page, { persona: personaAt(address), credentials: { apiKey: KEY } });
}

test('too many requests once: it waits, says so, and goes on by itself', async ({ page, faults, guard }) => {
  const visitor = await talkWithFault(page, guard, `${faults.origin}/429-then-ok;times=1/v1`);
  await visitor.say(MESSAGE);
  const reply = visitor.replies(CHARACTER);
  await expect(reply).toContainText(WAITING);
  await visitor.heardOut(reply);
  await expect(visitor.words(reply)).toHaveText(WHOLE);
  await expect(reply.getByRole('alert')).toHaveCount(0);
  expect(faults.journal).toHaveLength(2);
  expect(await onlyReply(page)).toMatchObject({ state: 'complete', text: WHOLE });
});

test('Stop ends the waiting for a retry', async ({ page, faults, guard }) => {
  const visitor = await talkWithFault(page, guard, `${faults.origin}/429-retry-after/v1`);
  await visitor.say(MESSAGE);
  const reply = visitor.replies(CHARACTER);
  await expect(reply).toContainText(WAITING);
  await visitor.stopButton.click();
  await visitor.heardOut(reply);
  await expect(reply).toContainText(visitor.t('chat.stopped'));
  expect(faults.journal).toHaveLength(1);
});

test('Stop ends the request at the server; what had come is kept', async ({ page, faults, guard }) => {
  const visitor = await talkWithFault(page, guard, `${faults.origin}/slow;interval=40;tokens=500/v1`);
  await visitor.say(MESSAGE);
  const reply = visitor.replies(CHARACTER);
  await expect(visitor.words(reply)).toContainText('rough day');
  await visitor.stopButton.click();
  await visitor.heardOut(reply);
  await expect(reply).toContainText(visitor.t('chat.stopped'));
  await expect.poll(() => faults.journal.map(({ aborted }) => aborted)).toEqual([true]);
  const row = await onlyReply(page);
  expect(row.state).toBe('stopped');
  expect(faultText(500).startsWith(row.text)).toBe(true);
  expect((await visitor.words(reply).innerText()).trim()).toBe(row.text.trim());
});

test('a failed reply, tried again, is answered; both are kept', async ({ page, faults, guard }) => {
  await page.clock.install();
  const visitor = await talkWithFault(page, guard, `${faults.origin}/429-then-ok;times=3/v1`);
  await visitor.say(MESSAGE);
  const reply = visitor.replies(CHARACTER);
  await skipWaiting(visitor);
  await visitor.button('common.tryAgain').click();
  await visitor.heardOut(reply);
  await expect(visitor.words(reply)).toHaveText(WHOLE);
  await expect(reply.getByText('2/2')).toBeVisible();
  const { replies, turns } = await dump(page);
  expect(replies.map(({ state }) => state).sort()).toEqual(['complete', 'failed']);
  expect(turns).toHaveLength(1);
});

test('another answer that fails says so, and the good one is still there', async ({
  page,
  faults,
  guard,
}) => {
  guard.allowConsole(FAILED_REQUEST);
  const good = personaAt(`${faults.origin}/happy/v1`);
  const visitor = await talkWith(page, { persona: good });
  await visitor.say(MESSAGE);
  const reply = visitor.replies(CHARACTER);
  await visitor.heardOut(reply);
  await expect(visitor.words(reply)).toHaveText(WHOLE);
  await seed(page, { personas: [{ ...good, baseUrl: `${faults.origin}/401/v1` }] });
  await page.reload();
  await reply.getByRole('button', { name: visitor.t('chat.anotherAnswer') }).click();
  const values = { host: new URL(faults.origin).host };
  await expect(reply.getByRole('alert')).toContainText(visitor.t('failure.key-missing.title', values));
  await reply.getByRole('button', { name: visitor.t('chat.previousAnswer') }).click();
  await expect(visitor.words(reply)).toHaveText(WHOLE);
});

for (const code of ['relay-missing', 'relay-refused', 'relay-unreachable'] as const) {
  test(`what stands between the page and a provider: ${code}`, async ({ page, guard }) => {
    guard.allowConsole(FAILED_REQUEST);
    await page.clock.install();
    const marks = { 'relay-refused': 'not-served', 'relay-unreachable': 'unreachable' };
    if (code !== 'relay-missing') {
      await page.route('**/relay/**', (route) => {
        const greets = new URL(route.request().url()).pathname.endsWith('/relay/');
        return route.fulfill({
          status: greets ? 200 : 403,
          headers: { 'x-relay': greets ? 'passed' : marks[code], 'content-type': 'application/json' },
          body: greets ? '{"relay":1}' : '{}',
        });
      });
    }
    const persona = personaAt('https://api.openai.com/v1', { relay: true });
    const visitor = await talkWith(page, { persona, credentials: { apiKey: KEY } });
    await visitor.say(MESSAGE);
    await skipWaiting(visitor);
    await expectTold(visitor, { code, host: 'api.openai.com' });
    expect(guard.requests.filter((url) => !url.startsWith(appUrl()) && url.startsWith('http'))).toEqual([]);
  });
}

test('the table leaves out no failure there is', () => {
  const elsewhere: readonly FailureCode[] = [
    'address-invalid',
    'header-invalid',
    'mixed-content',
    'offline',
    'app-part-missing',
    'script-missing',
    'script-exhausted',
    'recorded-only',
    'storage',
    'storage-full',
    'relay-missing',
    'relay-refused',
    'relay-unreachable',
    'slept',
    // Each in the suite of its own subject.
    'key-locked',
    'device-missing',
    'device-not-ready',
    'device-language',
    'device-failed',
  ];
  // `unknown` is for what nobody has thought of; the unit tests make one.
  const covered = new Set<FailureCode>([...ROWS.map(({ code }) => code), ...elsewhere, 'unknown']);
  expect(FAILURE_CODES.filter((code) => !covered.has(code))).toEqual([]);
});
