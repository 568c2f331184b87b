import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './support/fixtures';
import { appUrl, appUrlBelow, buildFolder, SUB_PATH } from './support/places';
import { Visitor } from './support/visitor';

test('served below a path by any static server: every address, reload included', async ({ page, guard }) => {
  const home = appUrlBelow();
  guard.allowOrigin(new URL(home).origin);
  const visitor = new Visitor(page, 'en', home);
  await visitor.goTo('/');
  await visitor.pickCharacter('rem');
  await page.reload();
  await visitor.chooseOpenTalk();
  const id = await visitor.start();
  const reply = await visitor.ask('rem', 'Are you there?');
  const words = await visitor.words(reply).innerText();
  await page.reload();
  await expect(visitor.words(reply)).toBeVisible();
  expect(await visitor.words(reply).innerText()).toBe(words);
  for (const address of ['/library', '/settings', '/settings/persona/new', '/cast/rem', `/chat/${id}`]) {
    await page.goto('about:blank');
    await visitor.goTo(address);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    expect(new URL(page.url()).pathname).toBe(SUB_PATH);
  }
  const below = new URL(home).origin;
  const outside = guard.requests.filter((url) => url.startsWith(below) && !url.startsWith(home));
  expect(outside, 'asked for outside of the path').toEqual([]);
});

test('what is not a file is not found: the app does without rewriting', async ({ request }) => {
  expect((await request.get(`${appUrl()}chat/some-session`)).status()).toBe(404);
  expect((await request.get(`${appUrl()}library`)).status()).toBe(404);
  expect((await request.get(appUrlBelow().slice(0, -1), { maxRedirects: 0 })).status()).toBe(301);
});

test('every file of the build is served as what it is', async ({ request }) => {
  const files = await readdir(buildFolder(), { recursive: true, withFileTypes: true });
  const names = files
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(buildFolder().length + 1));
  expect(names).toContain('index.html');
  for (const name of names) {
    const response = await request.head(appUrl() + name);
    expect(response.status(), name).toBe(200);
    expect(response.headers()['content-type'], name).not.toBe('application/octet-stream');
  }
});

test('the schema of the session log is published with the app', async ({ request }) => {
  const response = await request.get(`${appUrlBelow()}schema/session-log.v1.json`);
  expect(response.headers()['content-type']).toContain('application/json');
  expect(await response.json()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
});
