import type { Locator, Page } from '@playwright/test';
import { SERVED_IDS } from '../fixtures/llm-models';
import { expectAccessible } from './support/axe';
import { expect, FAILED_REQUEST, test } from './support/fixtures';
import { Visitor } from './support/visitor';

const KEY = 'sk-or-v1-planted-0123456789abcdefWXYZ';
const OPENROUTER = 'https://openrouter.ai';
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
};

interface StandIn {
  /** What was posted for a key. */
  readonly posted: unknown[];
  /** Where users were sent from. */
  readonly asked: URL[];
  /** Answers in turn; the last one stays. */
  answers: (() => { readonly status: number; readonly body: string } | null)[];
}

/** OpenRouter cannot be had in a test: its consent page and its two interfaces, as its documentation has them. */
async function standIn(page: Page): Promise<StandIn> {
  const good = () => ({ status: 200, body: JSON.stringify({ key: KEY, user_id: 'somebody' }) });
  const seen: StandIn = { posted: [], asked: [], answers: [good] };
  await page.route(`${OPENROUTER}/auth?*`, async (route) => {
    const url = new URL(route.request().url());
    seen.asked.push(url);
    const back = (name: string, value: string): string => {
      const callback = new URL(url.searchParams.get('callback_url') ?? '');
      callback.searchParams.set(name, value);
      return callback.href.replaceAll('&', '&amp;');
    };
    const foreign = back('code', 'code-1').replace(/state=[^&]*/, 'state=somebody-elses');
    await route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Consent</title><link rel="icon" href="data:,"><a href="${back('code', 'code-1')}">Authorize</a>
        <a href="${back('error', 'access_denied')}">Decline</a><a href="${foreign}">Forge</a>`,
    });
  });
  await page.route(`${OPENROUTER}/api/v1/auth/keys`, async (route) => {
    if (route.request().method() === 'OPTIONS') return route.fulfill({ status: 204, headers: CORS });
    seen.posted.push(route.request().postDataJSON());
    const answer = (seen.answers.length > 1 ? seen.answers.shift() : seen.answers[0])?.();
    if (!answer) return route.abort('connectionrefused');
    return route.fulfill({ ...answer, headers: CORS, contentType: 'application/json' });
  });
  await page.route(`${OPENROUTER}/api/v1/models`, (route) =>
    route.fulfill({ headers: CORS, json: { data: SERVED_IDS.map((id) => ({ id })) } }),
  );
  return seen;
}

function key(visitor: Visitor): Locator {
  return visitor.page.getByLabel(visitor.t('settings.key'), { exact: true });
}

async function chooseOpenRouter(visitor: Visitor, address = '/settings/persona/new'): Promise<void> {
  await visitor.goTo(address);
  await visitor.page.getByRole('button', { name: 'OpenRouter' }).click();
}

async function leave(visitor: Visitor, link: 'Authorize' | 'Decline' | 'Forge'): Promise<void> {
  await visitor.button('connect.signIn').click();
  await visitor.page.getByRole('link', { name: link }).click();
  await visitor.page.waitForURL(/#\/settings\/persona\//);
}

function says(visitor: Visitor, text: string): Promise<void> {
  return expect(visitor.page.getByRole('main').getByRole('status').filter({ hasText: text })).toBeVisible();
}

test.beforeEach(({ guard }) => guard.allowOrigin(OPENROUTER));

for (const locale of ['en', 'zh', 'ja'] as const) {
  test(`signing in puts a key into the form, ready to be used and saved: ${locale}`, async ({
    page,
    guard,
  }) => {
    const visitor = new Visitor(page, locale);
    const openRouter = await standIn(page);
    await chooseOpenRouter(visitor);
    await page.getByLabel(visitor.t('settings.name'), { exact: true }).fill('My router');
    if (locale === 'en') await expectAccessible(page, 'before signing in');
    await leave(visitor, 'Authorize');

    await says(visitor, visitor.t('connect.signIn.done', { end: 'WXYZ' }));
    expect(page.url()).toBe(`${visitor.home}?lang=${locale}#/settings/persona/new`);
    await expect(key(visitor)).toHaveValue(KEY);
    await expect(key(visitor)).toHaveAttribute('type', 'password');
    await expect(page.getByLabel(visitor.t('settings.name'), { exact: true })).toHaveValue('My router');
    await expect(page.getByLabel(visitor.t('settings.baseUrl'), { exact: true })).toHaveValue(
      `${OPENROUTER}/api/v1`,
    );
    expect(await page.getByRole('main').innerText()).not.toContain(KEY);
    expect(openRouter.posted).toEqual([
      {
        code: 'code-1',
        code_verifier: expect.stringMatching(/^[\w-]{43}$/),
        code_challenge_method: 'S256',
      },
    ]);
    expect(openRouter.asked).toHaveLength(1);
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).toBe('{}');
    if (locale !== 'en') return;

    await expectAccessible(page, 'signed in');
    await visitor.button('connect.loadModels').click();
    await expect(
      page.getByText(visitor.t('connect.models.count', { count: SERVED_IDS.length })),
    ).toBeVisible();
    await page.getByRole('combobox', { name: visitor.t('settings.model'), exact: true }).fill('gpt-4.1');
    await visitor.button('common.save').click();
    await page.getByRole('link', { name: 'My router' }).click();
    await expect(
      page.getByText(visitor.t('keys.kept', { end: 'WXYZ', host: 'openrouter.ai' })),
    ).toBeVisible();
    expect(await page.content()).not.toContain(KEY);
    expect(guard.requests.filter((url) => url.includes(KEY))).toEqual([]);
  });
}

test('a saved persona gets its key in its own form', async ({ page, visitor }) => {
  await standIn(page);
  await chooseOpenRouter(visitor);
  await page.getByRole('combobox', { name: visitor.t('settings.model'), exact: true }).fill('some/model');
  await visitor.button('common.save').click();
  await page.getByRole('link', { name: 'some/model' }).click();
  await page.waitForURL(/persona\/(?!new)/);
  const address = page.url();
  await leave(visitor, 'Authorize');
  await says(visitor, visitor.t('connect.signIn.done', { end: 'WXYZ' }));
  expect(page.url()).toBe(address);
  await expect(key(visitor)).toHaveValue(KEY);
});

test('whoever declines finds the form as it was', async ({ page, visitor }) => {
  const openRouter = await standIn(page);
  await chooseOpenRouter(visitor);
  await page.getByLabel(visitor.t('settings.name'), { exact: true }).fill('My router');
  await leave(visitor, 'Decline');
  await says(visitor, visitor.t('connect.signIn.fail.declined'));
  expect(page.url()).toBe(`${visitor.home}?lang=en#/settings/persona/new`);
  await expect(page.getByLabel(visitor.t('settings.name'), { exact: true })).toHaveValue('My router');

  await visitor.button('connect.signIn').click();
  await page.getByRole('link', { name: 'Decline' }).waitFor();
  await page.goBack();
  await says(visitor, visitor.t('connect.signIn.fail.declined'));
  await expect(page.getByLabel(visitor.t('settings.name'), { exact: true })).toHaveValue('My router');
  await expect(visitor.button('connect.signIn')).toBeEnabled();
  expect(openRouter.posted).toEqual([]);
});

test('a code that nobody here asked for is thrown away', async ({ page, visitor }) => {
  const openRouter = await standIn(page);
  await chooseOpenRouter(visitor);
  await leave(visitor, 'Forge');
  await says(visitor, visitor.t('connect.signIn.fail.state'));
  await expectAccessible(page, 'a foreign return');

  await page.goto('about:blank');
  await page.goto(`${visitor.home}?lang=en&code=planted`);
  await says(visitor, visitor.t('connect.signIn.fail.state'));
  expect(page.url()).toBe(`${visitor.home}?lang=en#/settings/persona/new`);
  await expect(visitor.button('connect.signIn')).toBeEnabled();
  await expect(key(visitor)).toHaveValue('');
  expect(openRouter.posted).toEqual([]);
});

test('a code that is spent, and one that can be offered again', async ({ page, visitor, guard }) => {
  guard.allowConsole(FAILED_REQUEST);
  const openRouter = await standIn(page);
  const [good] = openRouter.answers as [() => { status: number; body: string }];
  openRouter.answers = [() => ({ status: 403, body: '{"error":{"message":"Invalid code"}}' })];
  await chooseOpenRouter(visitor);
  await leave(visitor, 'Authorize');
  await says(visitor, visitor.t('connect.signIn.fail.used'));
  await expect(visitor.button('common.tryAgain')).toHaveCount(0);
  await expect(key(visitor)).toHaveValue('');

  openRouter.answers = [() => null, () => ({ status: 503, body: '' }), good];
  await leave(visitor, 'Authorize');
  await says(visitor, visitor.t('connect.signIn.fail.network'));
  await visitor.button('common.tryAgain').click();
  await says(visitor, visitor.t('connect.signIn.fail.answer', { status: 503 }));
  await visitor.button('common.tryAgain').click();
  await says(visitor, visitor.t('connect.signIn.done', { end: 'WXYZ' }));
  await expect(key(visitor)).toHaveValue(KEY);
});

test('what keeps one from leaving is said before', async ({ page, visitor, context }) => {
  const openRouter = await standIn(page);
  await chooseOpenRouter(visitor);
  await context.setOffline(true);
  await visitor.button('connect.signIn').click();
  await says(visitor, visitor.t('connect.signIn.fail.offline'));
  await context.setOffline(false);

  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await visitor.button('connect.signIn').click();
  await says(visitor, visitor.t('connect.signIn.fail.storage'));

  await page.addInitScript(() => Object.defineProperty(window, 'isSecureContext', { value: false }));
  await page.reload();
  await page.getByRole('button', { name: 'OpenRouter' }).click();
  const { host } = new URL(page.url());
  await expect(page.getByText(visitor.t('connect.signIn.fail.insecure', { host }))).toBeVisible();
  await expect(visitor.button('connect.signIn')).toBeDisabled();
  await expectAccessible(page, 'an insecure page');
  expect(openRouter.asked).toEqual([]);
});
