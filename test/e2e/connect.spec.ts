import type { Locator } from '@playwright/test';
import { PROVIDERS, STUDY_LLMS } from '../../src/content/providers';
import { SERVED_IDS, SERVED_KEY } from '../fixtures/llm-models';
import { expectAccessible } from './support/axe';
import { expect, FAILED_REQUEST, test } from './support/fixtures';
import type { Visitor } from './support/visitor';

/** Whether there is a relay is asked of the page's own server, which a static one does not know. */
const NO_RELAY = FAILED_REQUEST;
const CORS = /has been blocked by CORS policy/;

function field(visitor: Visitor, id: 'settings.baseUrl' | 'settings.model' | 'settings.key'): Locator {
  return visitor.page.getByLabel(visitor.t(id), { exact: true });
}

function preset(visitor: Visitor, name: string): Locator {
  return visitor.page.getByRole('button', { name });
}

interface Typed {
  readonly baseUrl: string;
  readonly model?: string;
  readonly key?: string;
}

async function fill(
  visitor: Visitor,
  { baseUrl, model = 'gpt-4.1', key = SERVED_KEY }: Typed,
): Promise<void> {
  await visitor.goTo('/settings/persona/new');
  await field(visitor, 'settings.baseUrl').fill(baseUrl);
  await field(visitor, 'settings.key').fill(key);
  await field(visitor, 'settings.model').fill(model);
}

test.describe('presets', () => {
  test('of the ten LLMs of the study, by one click and a key', async ({ page, visitor, guard }) => {
    guard.allowConsole(NO_RELAY);
    for (const { name, provider, modelId } of STUDY_LLMS) {
      await visitor.goTo('/settings/persona/new');
      await page.reload();
      const list = page.getByRole('list', { name: visitor.t('connect.study') });
      await list.getByRole('button', { name: `${name} ${provider.name}`, exact: true }).click();
      await expect(field(visitor, 'settings.key')).toBeFocused();
      await expect(field(visitor, 'settings.baseUrl')).toHaveValue(provider.baseUrls[0]?.url ?? '');
      await expect(field(visitor, 'settings.model')).toHaveValue(modelId);
      await expect(
        page.getByRole('link', { name: visitor.t('connect.getKey', { provider: provider.name }) }),
      ).toHaveAttribute('href', provider.keyPage ?? '');
    }
  });

  test('of a server on this machine: the lines name this very page', async ({ page, visitor }) => {
    await visitor.goTo('/settings/persona/new');
    await preset(visitor, 'Ollama').click();
    await expect(field(visitor, 'settings.model')).toBeFocused();
    const { origin } = new URL(page.url());
    await expect(page.getByText(`OLLAMA_ORIGINS=${origin} ollama serve`, { exact: true })).toBeVisible();
    await visitor.button('connect.chooseAnother').click();
    await preset(visitor, 'LM Studio').click();
    await expect(page.getByText(visitor.t('connect.allow.lm-studio'))).toBeVisible();
  });

  test('with two regions, one of which is chosen', async ({ page, visitor, guard }) => {
    guard.allowConsole(NO_RELAY);
    await visitor.goTo('/settings/persona/new');
    await preset(visitor, 'Qwen-Max').click();
    await field(visitor, 'settings.key').fill('sk-china-12345');
    await page.getByRole('radio', { name: visitor.t('connect.region.international') }).check();
    const dashscope = PROVIDERS.find(({ id }) => id === 'dashscope');
    await expect(field(visitor, 'settings.baseUrl')).toHaveValue(dashscope?.baseUrls[1]?.url ?? '');
    await expect(field(visitor, 'settings.key')).toHaveValue('');
  });

  test('that refuse web pages say what they need', async ({ page, visitor, guard }) => {
    guard.allowConsole(NO_RELAY);
    await visitor.goTo('/settings/persona/new');
    await preset(visitor, 'Doubao-1.5-Pro').click();
    await expect(page.getByText(visitor.t('connect.relayStart'))).toBeVisible();
    await expect(page.getByText('npm start', { exact: true })).toBeVisible();
  });
});

test('the list of models is loaded, searched by keyboard, and never in the way of typing', async ({
  page,
  visitor,
  faults,
}) => {
  await fill(visitor, { baseUrl: `${faults.origin}/guarded/v1`, model: '' });
  await visitor.button('connect.loadModels').click();
  await expect(page.getByText(visitor.t('connect.models.count', { count: SERVED_IDS.length }))).toBeVisible();
  const model = page.getByRole('combobox', { name: visitor.t('settings.model'), exact: true });
  await model.fill('gpt');
  const options = page.getByRole('listbox', { name: visitor.t('connect.modelList') }).getByRole('option');
  await expect(options).toHaveText(['gpt-4.1', 'gpt-4.1-mini']);
  await model.press('ArrowDown');
  await model.press('ArrowDown');
  await expect(model).toHaveAttribute(
    'aria-activedescendant',
    (await options.nth(1).getAttribute('id')) ?? '',
  );
  await expectAccessible(page, 'the models');
  await model.press('Enter');
  await expect(model).toHaveValue('gpt-4.1-mini');
  await expect(options).toHaveCount(0);
  await model.fill('of-my-own');
  await expect(page.getByText(visitor.t('connect.models.unlisted'))).toBeVisible();
  await expect(model).toHaveValue('of-my-own');
});

test.describe('trying the connection', () => {
  test('finds it to work, before it is saved', async ({ page, visitor, faults, guard }) => {
    guard.allowConsole(FAILED_REQUEST);
    await fill(visitor, { baseUrl: `${faults.origin}/guarded/v1` });
    await visitor.button('connect.try').click();
    await expect(page.getByText(visitor.t('connect.works'))).toBeVisible();
    await expect(page.getByText(visitor.t('connect.stage.stream'))).toBeVisible();
    await expectAccessible(page, 'a connection that works');
  });

  test('tells a refusal of web pages from a host that is down', async ({ page, visitor, faults, guard }) => {
    guard.allowConsole(FAILED_REQUEST);
    guard.allowConsole(CORS);
    await fill(visitor, { baseUrl: `${faults.origin}/no-cors/v1` });
    await visitor.button('connect.try').click();
    const { host } = new URL(faults.origin);
    const { origin } = new URL(page.url());
    await expect(page.getByText(visitor.t('connect.fail.cors-refused.title', { host }))).toBeVisible();
    await expect(page.getByText(visitor.t('connect.fail.cors-refused.remedy', { origin }))).toBeVisible();
    await expectAccessible(page, 'a refusal');

    guard.allowOrigin('http://127.0.0.1:9');
    guard.allowOrigin('http://localhost:11434');
    await field(visitor, 'settings.baseUrl').fill('http://localhost:11434/v1');
    await visitor.button('connect.try').click();
    await expect(
      page.getByText(visitor.t('connect.fail.host-silent.title', { host: 'localhost:11434' })),
    ).toBeVisible();
    await expect(page.getByText('ollama serve', { exact: true }).first()).toBeVisible();
  });

  test('offers the model that was meant', async ({ page, visitor, faults, guard }) => {
    guard.allowConsole(FAILED_REQUEST);
    await fill(visitor, { baseUrl: `${faults.origin}/guarded/v1`, model: 'gpt4.1-minni' });
    await visitor.button('connect.try').click();
    await page.getByRole('button', { name: 'gpt-4.1-mini', exact: true }).click();
    await expect(field(visitor, 'settings.model')).toHaveValue('gpt-4.1-mini');
    await expect(visitor.button('connect.try')).toBeFocused();
    await visitor.button('connect.try').click();
    await expect(page.getByText(visitor.t('connect.works'))).toBeVisible();
  });

  test('knows a key of somebody else’s, and does not say it', async ({ page, visitor, faults, guard }) => {
    guard.allowConsole(FAILED_REQUEST);
    const key = 'sk-ant-planted-0123456789';
    await fill(visitor, { baseUrl: `${faults.origin}/guarded/v1`, key });
    await visitor.button('connect.try').click();
    const { host } = new URL(faults.origin);
    const said = visitor.t('connect.fail.key-elsewhere.title', { host, keyOf: 'Anthropic' });
    await expect(page.getByText(said)).toBeVisible();
    expect(await page.getByRole('main').innerText()).not.toContain(key);
  });

  test('can be stopped', async ({ page, visitor, faults, guard }) => {
    guard.allowConsole(FAILED_REQUEST);
    await fill(visitor, { baseUrl: `${faults.origin}/stall-at-once/v1` });
    await visitor.button('connect.try').click();
    await expect.poll(() => faults.journal.some(({ method }) => method === 'POST')).toBe(true);
    await visitor.button('connect.stop').click();
    await expect(page.getByText(visitor.t('connect.stopped'))).toBeVisible();
    await expect.poll(() => faults.journal.at(-1)?.aborted).toBe(true);
  });
});
