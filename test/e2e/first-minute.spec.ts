import type { Page } from '@playwright/test';
import { METRIC_HELP } from '../../src/content/metric-help';
import { METRIC_WORDING } from '../../src/content/metrics';
import { METRICS } from '../../src/domain/metric';
import { CHARACTER, seedEverything } from './support/everything';
import { expect, test } from './support/fixtures';
import type { Visitor } from './support/visitor';

function opening(visitor: Visitor): ReturnType<Page['getByRole']> {
  return visitor.page.getByRole('region', { name: visitor.t('welcome.about') });
}

for (const way of ['welcome.choose', 'welcome.skip'] as const) {
  test(`the opening page goes and does not come back: ${way}`, async ({ page, visitor }) => {
    await visitor.goTo('/');
    await expect(opening(visitor)).toBeVisible();
    await expect(visitor.button('welcome.choose')).toBeInViewport({ ratio: 1 });
    await visitor.button(way).click();
    await expect(opening(visitor)).toHaveCount(0);
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(opening(visitor)).toHaveCount(0);
  });
}

test('a deep link is not stopped by it, and a reload in the middle of it is not greeted twice', async ({
  page,
  visitor,
}) => {
  await visitor.goTo(`/cast/${CHARACTER}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(opening(visitor)).toHaveCount(0);
  await visitor.link('nav.cast').click();
  await expect(opening(visitor)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(opening(visitor)).toHaveCount(0);
});

test('going back finds the page as it was left; coming anew does not', async ({ page, visitor }) => {
  await visitor.goTo('/');
  await expect(opening(visitor)).toBeVisible();
  await page.mouse.wheel(0, 1500);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  const left = await page.evaluate(() => scrollY);
  // A click that scrolls nothing into view first.
  await page.locator('main [role=listitem] h2 a, main [role=listitem] h3 a').last().dispatchEvent('click');
  await expect(opening(visitor)).toHaveCount(0);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(left, -1);
  await expect(opening(visitor)).toHaveCount(1);
  await visitor.link('nav.library').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(visitor.t('nav.library'));
  await visitor.link('nav.cast').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(visitor.t('cast.title'));
  await expect(opening(visitor)).toHaveCount(0);
});

test('where nothing may be kept it is shown once a page', async ({ page, visitor }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
  await visitor.goTo('/');
  await visitor.button('welcome.skip').click();
  await visitor.link('nav.library').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(visitor.t('nav.library'));
  await visitor.link('nav.cast').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(visitor.t('cast.title'));
  await expect(opening(visitor)).toHaveCount(0);
});

test('nothing on the page jumps', async ({ page, visitor }) => {
  await visitor.goTo('/');
  await expect(opening(visitor)).toBeVisible();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list
              .getEntries()
              .reduce((sum, entry) => sum + ((entry as unknown as { value: number }).value ?? 0), 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 800);
      }),
  );
  expect(shift).toBeLessThan(0.02);
});

test('without its part of the app the cast is there all the same', async ({ page, visitor, guard }) => {
  guard.allowConsole(/Failed to load resource|preload/);
  await page.route(/welcome-page.*\.js/, (route) => route.abort());
  await visitor.goTo('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(visitor.t('cast.title'));
});

test('it can be seen again, and leads to an LLM', async ({ page, visitor }) => {
  await visitor.goTo('/settings');
  await visitor.link('welcome.about').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(visitor.t('app.name'));
  await page
    .getByRole('main')
    .getByRole('link', { name: visitor.t('casting.connect') })
    .click();
  await expect(page).toHaveURL(/#\/settings\/persona\/new$/);
  await page.goBack();
  await visitor.button('welcome.choose').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(visitor.t('cast.title'));
  await expect(opening(visitor)).toHaveCount(0);
});

for (const size of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test(`every metric has help, by keyboard too: ${size.width}`, async ({ page, visitor }) => {
    await page.setViewportSize(size);
    await visitor.goTo('/nowhere');
    const { rated } = await seedEverything(page);
    await visitor.goTo(`/chat/${rated.id}`);
    const wide = size.width > 1000;
    const reply = visitor.replies(CHARACTER);
    await reply.getByRole('button', { name: visitor.t('chat.previousAnswer') }).click();
    await reply.getByRole('button', { name: visitor.t('chat.rate') }).click();
    const rating = wide ? visitor.ratingPanel : page.getByRole('dialog', { name: visitor.t('rating.title') });
    for (const [index, metric] of METRICS.entries()) {
      const name = METRIC_WORDING[metric].name.en;
      const help = rating.getByRole('button', { name: visitor.t('rating.help', { name }), exact: true });
      await help.focus();
      await page.keyboard.press('Enter');
      await expect(help).toHaveAttribute('aria-expanded', 'true');
      await expect(rating.getByText(METRIC_HELP[metric].meaning.en)).toBeVisible();
      for (const score of [1, 3, 5] as const)
        await expect(rating.getByText(METRIC_HELP[metric].examples[score].en)).toBeVisible();
      // A digit still marks the metric one is reading about, and moves on.
      await page.keyboard.press('4');
      const done = METRICS.length === index + 1;
      await expect(rating.getByRole('status')).toHaveText(
        done ? visitor.t('rating.done', { mean: '4.0' }) : visitor.t('rating.progress', { count: index + 1 }),
      );
    }
  });
}
