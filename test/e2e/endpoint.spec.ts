import { LLMock } from '@copilotkit/aimock';
import type { BrowserContext, Page, Request } from '@playwright/test';
import { dump } from './support/database';
import { expect, test } from './support/fixtures';
import type { Guard } from './support/fixtures';
import { expectValid, saved } from './support/session-log';
import { scenarioOf, Visitor } from './support/visitor';

/** A server that others wrote, on this machine only. */
const mock = new LLMock({ port: 0, logLevel: 'silent' });
test.beforeAll(() => mock.start());
test.afterAll(() => mock.stop());
test.beforeEach(() => {
  mock.reset();
});

const CHARACTER = 'asuna';
const KEY = 'sk-aimock-9f8e7d6c5b4a';
const HEADER_SECRET = 'team-secret-5551';
const OPENING = scenarioOf(1).opening.en;
const FIRST =
  '*She puts the kettle on.* “Half the grade? Then we start tonight.” Tell me which part frightens you.';
const SECOND = 'Then we say it aloud together, once an evening, until the words know the way.';
const THOUGHT = 'The user is anxious about an exam; comfort first.';

interface Connection {
  readonly name: string;
  readonly keeping: 'session' | 'device';
  readonly headers?: string;
}

/** Fills in the form of a new persona, as a person does. */
async function connect(visitor: Visitor, { name, keeping, headers }: Connection): Promise<void> {
  const { page, t } = visitor;
  await visitor.goTo('/settings');
  await visitor.link('settings.addPersona').click();
  // Pasted with the operation at its end, as the documentation of a provider shows it.
  await page.getByLabel(t('settings.baseUrl')).fill(` ${mock.url}/v1/chat/completions `);
  await page.getByLabel(t('settings.model'), { exact: true }).fill('mock-1');
  await page.getByLabel(t('settings.key'), { exact: true }).fill(KEY);
  await page
    .getByRole('radio', { name: t(keeping === 'session' ? 'settings.keepSession' : 'settings.keepDevice') })
    .check();
  await page.getByLabel(t('settings.name'), { exact: true }).fill(name);
  if (headers) {
    await page.getByText(t('settings.expert')).click();
    await page.getByLabel(t('settings.headers')).fill(headers);
  }
  await visitor.button('common.save').click();
  await expect(page.getByText(t('settings.personaSaved', { name }))).toBeVisible();
  await expect(page.getByRole('link', { name })).toBeVisible();
}

/** No secret in the address, in the page or where the page keeps its preferences. */
async function expectNoSecret(page: Page): Promise<void> {
  const places = [
    page.url(),
    await page.content(),
    await page.evaluate(() => JSON.stringify(Object.entries(localStorage))),
    await page.evaluate(() => document.cookie),
  ];
  for (const place of places) {
    expect(place).not.toContain(KEY);
    expect(place).not.toContain(HEADER_SECRET);
  }
}

async function newTab(context: BrowserContext, address: string): Promise<Visitor> {
  const visitor = new Visitor(await context.newPage());
  await visitor.goTo(address);
  return visitor;
}

/** The `Authorization` of every question put to the endpoint; the server itself blacks it out in its journal. */
function noteKeys(context: BrowserContext): { readonly last: () => Promise<string | null | undefined> } {
  const asked: Request[] = [];
  context.on('request', (request) => {
    if (request.url().startsWith(mock.url) && request.method() === 'POST') asked.push(request);
  });
  return { last: async () => asked.at(-1)?.headerValue('authorization') };
}

async function begin(visitor: Visitor, guard: Guard): Promise<void> {
  guard.allowOrigin(mock.url);
  mock.onMessage(
    /oral exam/,
    { content: FIRST, reasoning: THOUGHT, model: 'mock-1-2026' },
    { chunkSize: 6, latency: 15 },
  );
  mock.onMessage('again and again', { content: SECOND, model: 'mock-1-2026' }, { chunkSize: 6, latency: 15 });
  await visitor.goTo('/');
  await visitor.pickCharacter(CHARACTER);
}

test('an LLM, set up in the form, plays the character', async ({ visitor, page, context, guard }) => {
  test.slow();
  const keys = noteKeys(context);
  const { t } = visitor;
  const replies = visitor.replies(CHARACTER);
  const host = new URL(mock.url).host;
  await connect(visitor, { name: 'My model', keeping: 'session' });
  await expectNoSecret(page);
  await begin(visitor, guard);
  await page.getByRole('radio', { name: 'My model' }).check();
  await visitor.start();

  await test.step('before the first message it is said where messages go', async () => {
    await expect(page.getByText(t('chat.noticeAi', { host }))).toBeVisible();
    expect(mock.getRequests()).toEqual([]);
  });

  await test.step('the reply streams in, its reasoning folded apart', async () => {
    await visitor.sendButton.click();
    await expect(visitor.words(replies)).toContainText('kettle');
    await visitor.heardOut(replies);
    await expect(visitor.words(replies)).toHaveText(FIRST);
    const folded = replies.getByRole('group').filter({ hasText: t('chat.reasoning') });
    await expect(folded.getByText(THOUGHT)).toBeHidden();
    await folded.getByText(t('chat.reasoning')).click();
    await expect(folded.getByText(THOUGHT)).toBeVisible();
    await expect(visitor.words(replies)).not.toContainText(THOUGHT);
    expect(await keys.last()).toBe(`Bearer ${KEY}`);
  });

  await test.step('what was asked: the character, the scenario, the user’s words', () => {
    const body = mock.getLastRequest()?.body as {
      model?: string;
      messages?: { role: string; content: string }[];
    };
    expect(body.model).toBe('mock-1');
    expect(body.messages?.map(({ role }) => role)).toEqual(['system', 'user']);
    expect(body.messages?.[0]?.content).toContain('Asuna');
    expect(body.messages?.[0]?.content).toContain(scenarioOf(1).event.en);
    expect(body.messages?.at(-1)?.content).toBe(OPENING);
  });

  await test.step('its details say who spoke', async () => {
    await replies.getByRole('button', { name: t('chat.details') }).click();
    await expect(replies).toContainText('My model');
    await expect(replies).toContainText('mock-1-2026');
    await expect(replies).toContainText(mock.url);
  });

  await test.step('another persona plays the next reply, and the first one the one after', async () => {
    const next = page.getByLabel(t('chat.nextPlayedBy'));
    await next.selectOption(t('persona.understudy'));
    await expect(page.getByText(t('chat.noticeScript'))).toBeVisible();
    await visitor.ask(CHARACTER, 'And what would you do?');
    expect(mock.getRequests()).toHaveLength(1);
    await next.selectOption('My model');
    const third = await visitor.ask(CHARACTER, 'I have to say it again and again.');
    await expect(visitor.words(third)).toHaveText(SECOND);
    const body = mock.getLastRequest()?.body as { messages?: { role: string; content: string }[] };
    expect(body.messages).toHaveLength(6);
    expect(body.messages?.[2]?.content).toBe(FIRST);
    expect(JSON.stringify(body)).not.toContain(THOUGHT);
    const { replies: rows } = await dump(page);
    expect(rows.map(({ author }) => author)).toEqual(['llm', 'script', 'llm']);
  });

  await test.step('no trace of the key where it does not belong', async () => {
    await expectNoSecret(page);
    expect(JSON.stringify(await dump(page))).not.toContain(KEY);
    await visitor.goTo('/library');
    const { text } = await saved(page, visitor.button('library.exportAll'));
    await expectValid(JSON.parse(text));
    expect(text).toContain(FIRST.slice(0, 20));
    expect(text).not.toContain(KEY);
    expect(guard.requests.some((url) => url.includes(KEY))).toBe(false);
  });
});

test('a key kept until the tab is closed is gone with the tab', async ({ visitor, page, context, guard }) => {
  const keys = noteKeys(context);
  await connect(visitor, { name: 'My model', keeping: 'session' });
  await begin(visitor, guard);
  await page.getByRole('radio', { name: 'My model' }).check();
  const id = await visitor.start();
  await visitor.sendButton.click();
  await visitor.heardOut(visitor.replies(CHARACTER));
  expect(await keys.last()).toBe(`Bearer ${KEY}`);
  await page.reload();
  await visitor.ask(CHARACTER, 'oral exam, once more');
  expect(await keys.last(), 'after a reload it is still there').toBe(`Bearer ${KEY}`);
  await page.close();
  const later = await newTab(context, `/chat/${id}`);
  await later.ask(CHARACTER, 'oral exam, in a new tab');
  expect(mock.getRequests()).toHaveLength(3);
  expect(await keys.last()).toBeNull();
});

test('a key kept on this device serves the next tab, and is never exported', async ({
  visitor,
  page,
  context,
  guard,
}) => {
  const keys = noteKeys(context);
  await connect(visitor, { name: 'My model', keeping: 'device', headers: `X-Team: ${HEADER_SECRET}` });
  await begin(visitor, guard);
  await page.getByRole('radio', { name: 'My model' }).check();
  const id = await visitor.start();
  await page.close();
  const later = await newTab(context, `/chat/${id}`);
  await later.sendButton.click();
  await later.heardOut(later.replies(CHARACTER));
  expect(await keys.last()).toBe(`Bearer ${KEY}`);
  expect(mock.getLastRequest()?.headers['x-team']).toBe(HEADER_SECRET);
  await expectNoSecret(later.page);

  await test.step('it lies in its own table only', async () => {
    const { credentials, ...others } = await dump(later.page);
    expect(credentials).toHaveLength(1);
    expect(JSON.stringify(others)).not.toContain(KEY);
    expect(JSON.stringify(others)).not.toContain(HEADER_SECRET);
  });

  await test.step('no export carries it', async () => {
    await later.button('chat.more').click();
    const one = await saved(later.page, later.button('chat.export'));
    await later.goTo('/library');
    const all = await saved(later.page, later.button('library.exportAll'));
    for (const { text } of [one, all]) {
      expect(text).not.toContain(KEY);
      expect(text).not.toContain(HEADER_SECRET);
    }
  });

  await test.step('the form shows its end only, and forgets it', async () => {
    const { t } = later;
    await later.goTo('/settings');
    await later.page.getByRole('link', { name: 'My model' }).click();
    await expect(later.page.getByLabel(t('settings.key'), { exact: true })).toHaveValue('');
    await expect(
      later.page.getByText(t('keys.kept', { end: KEY.slice(-4), host: new URL(mock.url).host })),
    ).toBeVisible();
    await later.button('settings.forgetKey').click();
    await later.button('common.save').click();
    await expect.poll(async () => JSON.stringify(await dump(later.page))).not.toContain(KEY);
    await later.goTo('/settings');
    await later.page.getByRole('link', { name: 'My model' }).click();
    await later.button('settings.deletePersona').click();
    await expect(later.page.getByText(t('keys.personaAndKey', { name: 'My model' }))).toBeVisible();
    expect(JSON.stringify(await dump(later.page))).not.toContain(HEADER_SECRET);
  });
});
