import { expect, FAILED_REQUEST, test } from './support/fixtures';
import { appUrl } from './support/places';
import { nameOf } from './support/visitor';

test('once it has been opened, a talk with the understudy goes on without a network', async ({
  visitor,
  page,
  context,
  guard,
}) => {
  // The browser itself looks for the icon of the page again.
  guard.allowConsole(FAILED_REQUEST);
  const { t } = visitor;
  await visitor.goTo('/');
  await visitor.pickCharacter('natsume');
  await visitor.start();
  await visitor.sendButton.click();
  await visitor.heardOut(visitor.replies('natsume'));
  await context.setOffline(true);
  const before = guard.requests.length;
  const reply = await visitor.ask('natsume', 'The train has lost its signal.');
  await expect(visitor.words(reply)).toHaveText(/\S/);
  await reply.getByRole('button', { name: t('chat.anotherAnswer') }).click();
  await expect(reply.getByText('2/2')).toBeVisible({ timeout: 20_000 });
  await visitor.heardOut(reply);
  await page.keyboard.press('Alt+r');
  for (const digit of '455433221') await page.keyboard.press(digit);
  await expect(visitor.ratingPanel.getByRole('status')).toHaveText(t('rating.done', { mean: '3.2' }));
  const tried = guard.requests.slice(before).filter((url) => !url.endsWith('/icon.svg'));
  expect(tried, 'nothing was even tried').toEqual([]);
  await context.setOffline(false);
});

test('no screen asks anybody else for anything', async ({ visitor, page, guard }) => {
  for (const address of ['/', '/cast/gojo', '/library', '/settings', '/settings/persona/new', '/nowhere']) {
    await visitor.goTo(address);
    await expect(page.getByRole('main')).not.toBeEmpty();
  }
  await visitor.goTo('/');
  await page.getByRole('link', { name: nameOf('violet'), exact: true }).scrollIntoViewIfNeeded();
  const origins = new Set(
    guard.requests.filter((url) => !url.startsWith('blob:')).map((url) => new URL(url).origin),
  );
  expect([...origins]).toEqual([new URL(appUrl()).origin]);
});

test('an endpoint that is only set up is not called', async ({ visitor, page, faults }) => {
  await visitor.goTo('/settings/persona/new');
  await page.getByLabel(visitor.t('settings.baseUrl')).fill(`${faults.origin}/happy/v1`);
  await page.getByLabel(visitor.t('settings.model'), { exact: true }).fill('m');
  await visitor.button('common.save').click();
  await expect(page.getByText(visitor.t('settings.personaSaved', { name: 'm' }))).toBeVisible();
  await visitor.goTo('/cast/gojo');
  await page.getByRole('radio', { name: /^m/ }).check();
  await visitor.start();
  await expect(
    page.getByText(visitor.t('chat.noticeAi', { host: new URL(faults.origin).host })),
  ).toBeVisible();
  await visitor.composer.fill('Not sent yet.');
  expect(faults.journal).toEqual([]);
  expect(faults.preflights).toEqual([]);
});
