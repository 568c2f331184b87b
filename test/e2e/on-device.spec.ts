import type { Locator } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { dump } from './support/database';
import { expect, FAILED_REQUEST, test } from './support/fixtures';
import { bringGpu, bringModel, bringNoModel, workerCode } from './support/stand-in-models';
import type { Visitor } from './support/visitor';

const CHARACTER = 'asuna';
const MODEL = 'Qwen2.5-1.5B-Instruct-q4f16_1-MLC';
const BASE = `https://huggingface.co/mlc-ai/${MODEL}/resolve/main/`;
const WORKER = /web-llm\.worker/;
/** What Chromium itself says where it has no model, or no graphics card. */
const NO_MODEL = /text session|LanguageModel API|language options/;
const NO_ADAPTER = /No available adapters/;

type Engine = 'prompt-api' | 'webllm';

async function choose(visitor: Visitor, engine: Engine): Promise<void> {
  await visitor.goTo('/settings/persona/new');
  const list = visitor.page.getByRole('list', { name: visitor.t('device.group') });
  await list.getByRole('button', { name: visitor.t(`device.engine.${engine}`) }).click();
}

function progress(visitor: Visitor): Locator {
  return visitor.page.getByRole('progressbar');
}

async function talk(visitor: Visitor): Promise<Locator> {
  await visitor.goTo(`/cast/${CHARACTER}`);
  await visitor.chooseOpenTalk();
  await visitor.start();
  return visitor.ask(CHARACTER, 'I had a rough day.');
}

test.describe('the browser’s own model', () => {
  test('is told as it really is in this browser', async ({ page, visitor, guard }) => {
    guard.allowConsole(NO_MODEL);
    await choose(visitor, 'prompt-api');
    const states = (['missing', 'unavailable', 'downloadable', 'downloading', 'available'] as const).map(
      (kind) => visitor.t(`device.prompt.${kind}`),
    );
    await expect
      .poll(async () => states.includes(await page.getByRole('status').first().innerText()))
      .toBe(true);
  });

  test('is missing in a browser without one, which is said and not saved', async ({ page, visitor }) => {
    await page.addInitScript(bringNoModel);
    await choose(visitor, 'prompt-api');
    await expect(page.getByText(visitor.t('device.prompt.missing'))).toBeVisible();
    await expect(visitor.button('common.save')).toBeDisabled();
    await expectAccessible(page, 'a browser without a model');
  });

  test('is downloaded by a click, can be cancelled, and plays', async ({ page, visitor }) => {
    await page.addInitScript(bringModel, 'downloadable');
    await choose(visitor, 'prompt-api');
    await visitor.button('device.prompt.download').click();
    await expect(progress(visitor)).toHaveAttribute('aria-valuenow', '25');
    await expect(visitor.button('common.save')).toBeDisabled();
    await expectAccessible(page, 'a download on its way');
    await visitor.button('common.cancel').first().click();
    await expect(page.getByText(visitor.t('device.prompt.cancelled'))).toBeVisible();
    await visitor.button('device.prompt.download').click();
    await expect(progress(visitor)).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('stand-in-arrives')));
    await expect(page.getByText(visitor.t('device.prompt.available'))).toBeVisible();
    await page.getByLabel(visitor.t('settings.name'), { exact: true }).fill('Nano');
    await visitor.button('common.save').click();
    await expect(page.getByText(visitor.t('device.saved', { name: 'Nano' }))).toBeVisible();
    const reply = await talk(visitor);
    await expect(visitor.words(reply)).toHaveText('From this device: I had a rough day.');
  });

  test('that is not there yet is not fetched in the middle of a talk', async ({ page, visitor }) => {
    await page.addInitScript(bringModel, 'downloadable');
    await choose(visitor, 'prompt-api');
    await expect(visitor.button('device.prompt.download')).toBeVisible();
    await visitor.button('common.save').click();
    await expect(visitor.page).toHaveURL(/#\/settings$/);
    const reply = await talk(visitor);
    await expect(reply).toContainText(visitor.t('failure.device-not-ready.title'));
  });

  const breakdowns = [
    ['device-missing', 'stand-in-model', 'unavailable'],
    ['device-language', 'stand-in-refusal', 'NotSupportedError'],
    ['device-failed', 'stand-in-refusal', 'UnknownError'],
  ] as const;
  for (const [code, what, becomes] of breakdowns) {
    test(`that fails says why: ${code}`, async ({ page, visitor }) => {
      await page.addInitScript(bringModel, 'available');
      await choose(visitor, 'prompt-api');
      await visitor.button('common.save').click();
      await expect(page).toHaveURL(/#\/settings$/);
      await page.evaluate(([key, value]) => localStorage.setItem(key, value), [what, becomes] as const);
      const note = (await talk(visitor)).getByRole('alert');
      await expect(note).toContainText(visitor.t(`failure.${code}.title`));
      await expect(note).toContainText(visitor.t(`failure.${code}.side`));
      const { replies } = await dump(page);
      expect(replies).toMatchObject([{ state: 'failed', failure: { code } }]);
    });
  }

  test('is edited, deleted, and brought back', async ({ page, visitor }) => {
    await page.addInitScript(bringModel, 'available');
    await choose(visitor, 'prompt-api');
    await visitor.button('common.save').click();
    const name = visitor.t('device.engine.prompt-api');
    await page.getByRole('link', { name }).click();
    await page.getByLabel(visitor.t('settings.name'), { exact: true }).fill('Nano');
    await visitor.button('common.save').click();
    await page.getByRole('link', { name: 'Nano' }).click();
    await visitor.button('settings.deletePersona').click();
    await expect(page.getByText(visitor.t('device.deleted', { name: 'Nano' }))).toBeVisible();
    await visitor.button('common.undo').click();
    await expect(page.getByRole('link', { name: 'Nano' })).toBeVisible();
  });
});

test.describe('a model to download', () => {
  test('needs WebGPU, which is said plainly', async ({ page, visitor, guard }) => {
    await page.addInitScript(bringGpu, false);
    await choose(visitor, 'webllm');
    await expect(page.getByText(visitor.t('device.gpu.no-webgpu'))).toBeVisible();
    await expect(visitor.button('common.save')).toBeDisabled();
    expect(guard.requests.filter((url) => WORKER.test(url))).toEqual([]);
  });

  test('is chosen, fetched, played by, and deleted', async ({ page, context, visitor, guard }) => {
    await page.addInitScript(bringGpu, true);
    await context.route(WORKER, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: workerCode(true, BASE) }),
    );
    await choose(visitor, 'webllm');
    await expect(page.getByRole('radio', { name: /^Qwen2\.5 1\.5B/ })).toBeChecked();
    await page.getByLabel(visitor.t('device.search')).fill('qwen3 1.7');
    await expect(page.getByRole('radio', { name: /GB/ })).toHaveCount(1);
    await page.getByLabel(visitor.t('device.search')).fill('');
    await expectAccessible(page, 'the list of models');
    expect(guard.requests.filter((url) => WORKER.test(url))).toEqual([]);
    await page.getByRole('button', { name: visitor.named('device.download', 'size') }).click();
    await expect(page.getByText(visitor.t('device.here', { name: 'Qwen2.5 1.5B' }))).toBeVisible();
    await visitor.button('common.save').click();
    await expect(page.getByText(visitor.t('device.saved', { name: 'Qwen2.5 1.5B' }))).toBeVisible();
    const reply = await talk(visitor);
    await expect(visitor.words(reply)).toHaveText('On my own card: I had a rough day.');
    await expect(page.getByText('They sound tired.')).toBeHidden();
    const { replies } = await dump(page);
    expect(replies).toMatchObject([{ model: MODEL, usage: { inputTokens: 321, outputTokens: 12 } }]);
    await visitor.goTo('/settings');
    await visitor.button('device.cached.deleteName', { name: 'Qwen2.5 1.5B' }).click();
    await visitor.button('device.cached.yes').click();
    await expect(page.getByRole('heading', { name: visitor.t('device.cached.title') })).toBeHidden();
    const again = await visitor.page.evaluate(
      async () => (await (await caches.open('webllm/model')).keys()).length,
    );
    expect(again).toBe(0);
  });

  test('can be cancelled in the middle; what came stays', async ({ page, context, visitor }) => {
    await page.addInitScript(bringGpu, true);
    await context.route(WORKER, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: workerCode(false, BASE) }),
    );
    await choose(visitor, 'webllm');
    await page.getByRole('button', { name: visitor.named('device.download', 'size') }).click();
    await expect(progress(visitor)).toHaveAttribute('aria-valuenow', '50');
    await expect(page.getByText(visitor.t('device.megabytes', { count: 410 }))).toBeVisible();
    expect(page.workers()).toHaveLength(1);
    await visitor.button('common.cancel').first().click();
    await expect(page.getByText(visitor.t('device.cancelled'))).toBeVisible();
    await expect.poll(() => page.workers().length).toBe(0);
    await expect(page.getByText(visitor.t('device.hereInPart', { name: 'Qwen2.5 1.5B' }))).toBeVisible();
  });

  test('runs the library itself in a worker, which may compile what the page may not', async ({
    page,
    context,
    visitor,
    guard,
  }) => {
    guard.allowConsole(FAILED_REQUEST);
    guard.allowConsole(NO_ADAPTER);
    guard.allowConsole(/Content Security Policy/);
    // The worker ends when nothing can be fetched: not before it has been looked at.
    let letGo = (): void => undefined;
    const lookedAt = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    for (const origin of ['https://huggingface.co', 'https://raw.githubusercontent.com']) {
      guard.allowOrigin(origin);
      await context.route(`${origin}/**`, async (route) => {
        await lookedAt;
        await route.abort();
      });
    }
    await page.addInitScript(bringGpu, true);
    await choose(visitor, 'webllm');
    const started = page.waitForEvent('worker');
    await page.getByRole('button', { name: visitor.named('device.download', 'size') }).click();
    const worker = await started;
    const compile = (): Promise<boolean> =>
      WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
        () => true,
        () => false,
      );
    expect(await worker.evaluate(compile)).toBe(true);
    expect(await page.evaluate(compile)).toBe(false);
    letGo();
    await expect(page.getByText(visitor.t('device.trouble.network'))).toBeVisible();
  });
});
