import type { BrowserContext, Page } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { CHARACTER } from './support/everything';
import { dump, ownWithPicture, seed } from './support/database';
import type { Dump } from './support/database';
import { savedFile } from './support/files';
import { expect, FAILED_REQUEST, test } from './support/fixtures';
import type { Guard } from './support/fixtures';
import { saved } from './support/session-log';
import { Visitor } from './support/visitor';

/** With letters that an address and base64 spell otherwise. */
const KEY = 'planted/key+0123456789=?a~WXYZ';
const HEADER_SECRET = 'planted/team+9876543210=?QRST';
const PASSPHRASE = 'four quiet words here';

type Keeping = 'session' | 'device' | 'sealed';

const KEEPING_WORDS = {
  session: 'settings.keepSession',
  device: 'settings.keepDevice',
  sealed: 'keys.keepSealed',
} as const;

/** Letters of the base64 of a secret that stay the same wherever in an encoded text it stands. */
function inBase64(secret: string): readonly string[] {
  return [0, 1, 2].flatMap((before) => {
    const encoded = Buffer.from('\0'.repeat(before) + secret)
      .toString('base64')
      .replace(/=+$/, '');
    const core = encoded.slice(before + 1, -1);
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

const SPELLINGS = [KEY, HEADER_SECRET].flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  encodeURI(secret),
  secret.replaceAll('/', String.raw`\/`),
  ...inBase64(secret),
]);

function expectNone(where: string, text: string): void {
  const found = SPELLINGS.filter((spelling) => text.includes(spelling));
  expect(found, `what is there of the planted secrets: ${where}`).toEqual([]);
}

interface Setup {
  readonly name: string;
  readonly address: string;
  readonly keeping?: Keeping;
  readonly key?: string;
  readonly headers?: string;
}

/** Fills in the form of a new persona, as a person does. */
async function connect(visitor: Visitor, { name, address, keeping, key, headers }: Setup): Promise<void> {
  const { page, t } = visitor;
  await visitor.goTo('/settings/persona/new');
  await page.getByLabel(t('settings.baseUrl'), { exact: true }).fill(address);
  await page.getByRole('combobox', { name: t('settings.model'), exact: true }).fill('ghost-1');
  if (key) await page.getByLabel(t('settings.key'), { exact: true }).fill(key);
  if (keeping) await page.getByRole('radio', { name: t(KEEPING_WORDS[keeping]), exact: true }).check();
  await page.getByLabel(t('settings.name'), { exact: true }).fill(name);
  if (headers) {
    await page.getByText(t('settings.expert')).click();
    await page.getByLabel(t('settings.headers')).fill(headers);
  }
  await visitor.button('common.save').click();
}

/** The form is left behind, and the list of personas is there. */
async function isSaved({ page, t }: Visitor, name: string): Promise<void> {
  await expect(page.getByText(t('settings.personaSaved', { name })).last()).toBeVisible();
  await expect(page.getByRole('link', { name })).toBeVisible();
}

async function setPassphrase(visitor: Visitor, passphrase = PASSPHRASE): Promise<void> {
  const { page, t } = visitor;
  const dialog = page.getByRole('dialog', { name: t('keys.createTitle') });
  await dialog.getByLabel(t('keys.passphrase'), { exact: true }).fill(passphrase);
  await dialog.getByLabel(t('keys.passphraseAgain'), { exact: true }).fill(passphrase);
  await visitor.button('keys.create').click();
  await expect(dialog).toBeHidden();
}

async function unlock(visitor: Visitor, passphrase = PASSPHRASE): Promise<void> {
  const dialog = visitor.page.getByRole('dialog', { name: visitor.t('keys.unlockTitle') });
  await dialog.getByLabel(visitor.t('keys.passphrase'), { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: visitor.t('keys.unlock'), exact: true }).click();
}

/** Everything a page shows or holds in its fields. */
async function shownBy(page: Page): Promise<string> {
  const fields = await page.evaluate(() =>
    [...document.querySelectorAll('input, textarea')].map((field) => (field as HTMLInputElement).value),
  );
  const state = await page.evaluate(() => JSON.stringify([history.state, document.title]));
  return [page.url(), state, ...fields, await page.content()].join('\n');
}

async function keptInPage(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const caches = await window.caches.keys();
    return JSON.stringify([Object.entries(localStorage), document.cookie, caches]);
  });
}

function inTab(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
}

/** What the page writes to the console, whatever its weight. */
function noteConsole(context: BrowserContext): readonly string[] {
  const written: string[] = [];
  context.on('console', (message) => written.push(message.text()));
  return written;
}

const SCREENS = [
  '/',
  `/cast/${CHARACTER}`,
  '/characters/new',
  '/welcome',
  '/library',
  '/compare',
  '/compare/new',
  '/recordings',
  '/settings',
  '/settings/persona/new',
] as const;

async function searchScreens(visitor: Visitor, screens: readonly string[]): Promise<void> {
  for (const screen of screens) {
    await visitor.goTo(screen);
    await expect(visitor.page.locator('main').locator('h1, h2').first()).toBeVisible();
    expectNone(screen, await shownBy(visitor.page));
  }
}

async function searchExports(visitor: Visitor, sessionId: string, characterId: string): Promise<void> {
  const { page, t } = visitor;
  await visitor.goTo(`/chat/${sessionId}`);
  for (const form of ['chat.export', 'chat.exportChat'] as const) {
    await visitor.button('chat.more').click();
    const { name, text } = await saved(page, visitor.button(form));
    expectNone(name, text);
  }
  await visitor.goTo('/library');
  const { name, text } = await saved(page, visitor.button('library.exportAll'));
  expect(text).toContain(sessionId);
  expectNone(name, text);
  await visitor.goTo(`/cast/${characterId}`);
  await visitor.button('own.export').click();
  const format = page
    .getByRole('dialog')
    .getByRole('button', { name: t('own.format.png-v3') })
    .first();
  const card = await savedFile(page, format);
  expectNone(card.name, Buffer.from(card.content).toString('latin1'));
}

async function searchStorage(page: Page, keeping: Keeping): Promise<void> {
  const { credentials, ...others } = await dump(page);
  expect(credentials).toHaveLength(keeping === 'session' ? 0 : 1);
  if (keeping === 'sealed') expectNone('the sealed keys', JSON.stringify(credentials));
  expectNone('every other table', JSON.stringify(others));
  expectNone('what the page keeps', await keptInPage(page));
  if (keeping !== 'session') expectNone('what the tab keeps', await inTab(page));
}

function personaId({ personas }: Dump): string {
  const id = personas[0]?.id;
  if (!id) throw new Error('No persona is there.');
  return id;
}

function expectNoAddress(guard: Guard): void {
  for (const url of guard.requests) expectNone('an address', url);
}

for (const keeping of ['session', 'device', 'sealed'] as const) {
  test(`a planted key is found nowhere but where it is kept: ${keeping}`, async ({
    visitor,
    page,
    context,
    faults,
    guard,
  }) => {
    test.slow();
    guard.allowConsole(FAILED_REQUEST);
    const written = noteConsole(context);
    const { t } = visitor;
    await visitor.wasHereBefore();
    const address = `${faults.origin}/401-leak/v1`;
    await connect(visitor, {
      name: 'Leaky',
      address,
      keeping,
      key: KEY,
      headers: `X-Team: ${HEADER_SECRET}`,
    });
    if (keeping === 'sealed') await setPassphrase(visitor);
    await isSaved(visitor, 'Leaky');
    const { character, picture } = ownWithPicture();
    await seed(page, { characters: [character], pictures: [picture] });

    await visitor.goTo(`/cast/${CHARACTER}`);
    await page.getByRole('radio', { name: 'Leaky' }).check();
    await visitor.chooseOpenTalk();
    const sessionId = await visitor.start();
    const replies = visitor.replies(CHARACTER);

    await test.step('the provider says the key back with its refusal', async () => {
      await visitor.say('Are you there?');
      const note = replies.getByRole('alert');
      await expect(note).toContainText(t('failure.key-refused.title', { host: new URL(address).host }));
      await note.getByText(t('chat.theirWords')).click();
      await expect(note.locator('details p')).toContainText('•••');
      expectNone('the failure', await shownBy(page));
      expect(faults.journal.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`);
      expect(faults.journal.at(-1)?.headers['x-team']).toBe(HEADER_SECRET);
    });

    await test.step('so does the check, and the list of models', async () => {
      const id = personaId(await dump(page));
      await visitor.goTo(`/settings/persona/${id}`);
      await visitor.button('connect.try').click();
      const { host } = new URL(address);
      await expect(page.getByText(t('failure.key-refused.title', { host }))).toBeVisible();
      expectNone('the check', await shownBy(page));
      await visitor.button('connect.loadModels').click();
      await expect
        .poll(() => faults.journal.filter(({ path }) => path.endsWith('/models')).length)
        .toBeGreaterThan(0);
      expectNone('the form', await shownBy(page));
    });

    await test.step('another address of the same origin has the key at once', async () => {
      await page.getByLabel(t('settings.baseUrl'), { exact: true }).fill(`${faults.origin}/happy/v1`);
      await visitor.button('common.save').click();
      await isSaved(visitor, 'Leaky');
      await visitor.goTo(`/chat/${sessionId}`);
      await replies.getByRole('button', { name: t('common.tryAgain') }).click();
      await expect(replies.getByRole('alert')).toHaveCount(0);
      await visitor.heardOut(replies.first());
      expect(faults.journal.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`);
      expect(faults.journal.at(-1)?.headers['x-team']).toBe(HEADER_SECRET);
      await replies.getByRole('button', { name: t('chat.details') }).click();
      expectNone('the details', await shownBy(page));
    });

    const form = `/settings/persona/${personaId(await dump(page))}`;
    await searchScreens(visitor, [...SCREENS, form, `/cast/${character.id}`, `/chat/${sessionId}`]);
    await searchExports(visitor, sessionId, character.id);
    await searchStorage(page, keeping);
    expectNone('the console', written.join('\n'));
    expectNoAddress(guard);
  });
}

test.describe('a sealed key', () => {
  async function sealedTalk(visitor: Visitor, origin: string): Promise<string> {
    const { page, t } = visitor;
    await visitor.wasHereBefore();
    await connect(visitor, { name: 'Sealed', address: `${origin}/happy/v1`, keeping: 'sealed', key: KEY });
    await setPassphrase(visitor);
    await isSaved(visitor, 'Sealed');
    await visitor.goTo(`/cast/${CHARACTER}`);
    await expect(page.getByText(t('casting.keySealed'))).toBeVisible();
    await page.getByRole('radio', { name: 'Sealed' }).check();
    await visitor.chooseOpenTalk();
    return visitor.start();
  }

  test('asks for the passphrase before anything is sent or written', async ({
    visitor,
    page,
    context,
    faults,
  }) => {
    const { t } = visitor;
    const sessionId = await sealedTalk(visitor, faults.origin);
    await visitor.ask(CHARACTER, 'While it is open.');
    expect(faults.journal).toHaveLength(1);
    await page.reload();
    await visitor.say('After a reload.');
    const note = page.getByRole('alert').filter({ hasText: t('failure.key-locked.title') });
    await expect(note).toContainText(t('failure.key-locked.remedy'));
    await expect(visitor.composer).toHaveValue('After a reload.');
    expect(faults.journal).toHaveLength(1);
    expect((await dump(page)).turns).toHaveLength(1);

    const dialog = page.getByRole('dialog', { name: t('keys.unlockTitle') });
    await note.getByRole('button', { name: t('keys.unlock') }).click();
    await unlock(visitor, 'not the passphrase');
    await expect(dialog.getByText(t('keys.wrong'))).toBeVisible();
    expectNone('the dialog', await page.content());
    await unlock(visitor);
    await expect(dialog).toBeHidden();
    await expect(note).toBeHidden();
    await expect(visitor.composer).toBeFocused();
    await visitor.sendButton.click();
    await visitor.heardOut(visitor.replies(CHARACTER).last());
    expect(faults.journal.at(-1)?.headers.authorization).toBe(`Bearer ${KEY}`);

    await test.step('in another tab it is asked for again', async () => {
      const other = new Visitor(await context.newPage());
      await other.goTo(`/cast/${CHARACTER}`);
      await expect(other.page.getByText(t('casting.keyLocked'))).toBeVisible();
      await other.goTo(`/chat/${sessionId}`);
      await other.say('In another tab.');
      await expect(other.button('keys.unlock')).toBeVisible();
      await other.page.close();
    });
    await visitor.ask(CHARACTER, 'Still open here.');
  });

  test('can be given up when the passphrase is forgotten, and nothing else goes', async ({
    visitor,
    page,
    faults,
  }) => {
    const { t } = visitor;
    const sessionId = await sealedTalk(visitor, faults.origin);
    await visitor.ask(CHARACTER, 'While it is open.');
    await page.reload();
    const before = await dump(page);
    await visitor.goTo('/settings');
    const panel = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: t('keys.title') }) });
    await expect(panel).toContainText(t('keys.isLocked'));
    await visitor.button('keys.forgot').click();
    const dialog = page.getByRole('dialog', { name: t('keys.forgetTitle') });
    await expect(dialog.getByRole('listitem')).toHaveText([new URL(faults.origin).host]);
    await dialog.getByRole('button', { name: t('keys.forgetDo', { count: 1 }) }).click();
    await expect(page.getByText(t('keys.forgotten'))).toBeVisible();
    await expect(panel).toContainText(t('keys.none'));
    const { credentials, vault, ...others } = (await dump(page)) as Dump & {
      readonly vault: readonly unknown[];
    };
    expect([credentials, vault]).toEqual([[], []]);
    expect(others).toEqual(Object.fromEntries(Object.entries(before).filter(([name]) => name in others)));
    await visitor.goTo(`/chat/${sessionId}`);
    await visitor.ask(CHARACTER, 'Without a key.');
    expect(faults.journal.at(-1)?.headers.authorization).toBeUndefined();
  });

  test('gets another passphrase, is locked and taken out of its seal', async ({ visitor, page, faults }) => {
    const { t } = visitor;
    await sealedTalk(visitor, faults.origin);
    const host = new URL(faults.origin).host;
    await visitor.goTo('/settings');
    await expect(page.getByText(t('keys.masked', { end: 'WXYZ' }))).toBeVisible();
    await expectAccessible(page, 'the settings with an open key');
    await visitor.button('keys.change').click();
    const dialog = page.getByRole('dialog', { name: t('keys.change') });
    await dialog.getByLabel(t('keys.passphraseNow')).fill('not the passphrase');
    await dialog.getByLabel(t('keys.passphraseNew')).fill('five quite new words');
    await dialog.getByLabel(t('keys.passphraseAgain')).fill('five quite new words');
    await dialog.getByRole('button', { name: t('keys.change') }).click();
    await expect(dialog.getByText(t('keys.wrong'))).toBeVisible();
    await expectAccessible(page, 'the change of the passphrase');
    await dialog.getByLabel(t('keys.passphraseNow')).fill(PASSPHRASE);
    await dialog.getByRole('button', { name: t('keys.change') }).click();
    await expect(page.getByText(t('keys.changed'))).toBeVisible();
    await visitor.button('keys.lock').click();
    await expect(page.getByText(t('keys.isLocked'))).toBeVisible();
    await page.getByRole('combobox', { name: t('keys.keepingOf', { what: host }) }).selectOption('device');
    await unlock(visitor, 'five quite new words');
    await expect(page.getByText(t('keys.masked', { end: 'WXYZ' }))).toBeVisible();
    await expect
      .poll(async () => (await dump(page)).credentials)
      .toMatchObject([{ keeping: 'device', apiKey: KEY }]);
  });
});

test('personas of one provider share a key; one of them can have its own', async ({
  visitor,
  page,
  faults,
}) => {
  const { t } = visitor;
  const host = new URL(faults.origin).host;
  await visitor.wasHereBefore();
  await connect(visitor, {
    name: 'Ariel',
    address: `${faults.origin}/happy/v1`,
    keeping: 'device',
    key: KEY,
  });
  await isSaved(visitor, 'Ariel');

  await test.step('the second one finds the key of the first', async () => {
    await visitor.goTo('/settings/persona/new');
    await page.getByLabel(t('settings.baseUrl'), { exact: true }).fill(`${faults.origin}/happy;tokens=5/v1`);
    await expect(page.getByText(t('keys.kept', { host, end: 'WXYZ' }))).toBeVisible();
    await expect(page.getByText(t('keys.shared', { host, names: 'Ariel' }))).toBeVisible();
    await page.getByRole('combobox', { name: t('settings.model'), exact: true }).fill('ghost-1');
    await page.getByLabel(t('settings.name'), { exact: true }).fill('Basil');
    await visitor.button('common.save').click();
    await isSaved(visitor, 'Basil');
    expect((await dump(page)).credentials).toMatchObject([{ apiKey: KEY }]);
  });

  await test.step('the third one has its own', async () => {
    await visitor.goTo('/settings/persona/new');
    await page.getByLabel(t('settings.baseUrl'), { exact: true }).fill(`${faults.origin}/happy/v1`);
    await page.getByRole('checkbox', { name: t('keys.own') }).check();
    await expect(page.getByText(t('settings.keyHint'))).toBeVisible();
    await page.getByRole('combobox', { name: t('settings.model'), exact: true }).fill('ghost-1');
    await page.getByLabel(t('settings.key'), { exact: true }).fill('another-key-0123456789');
    await page.getByRole('radio', { name: t('settings.keepDevice'), exact: true }).check();
    await page.getByLabel(t('settings.name'), { exact: true }).fill('Clover');
    await visitor.button('common.save').click();
    await isSaved(visitor, 'Clover');
  });

  await test.step('each is asked with what is its own', async () => {
    for (const [name, key] of [
      ['Clover', 'another-key-0123456789'],
      ['Basil', KEY],
    ] as const) {
      await visitor.goTo(`/cast/${CHARACTER}`);
      await page.getByRole('radio', { name }).check();
      await visitor.chooseOpenTalk();
      await visitor.start();
      await visitor.ask(CHARACTER, `Hello, ${name}.`);
      expect(faults.journal.at(-1)?.headers.authorization).toBe(`Bearer ${key}`);
    }
  });

  await test.step('the settings tell them apart, and a deleted one comes back', async () => {
    await visitor.goTo('/settings');
    await expect(page.getByText(t('keys.usedBy', { names: 'Ariel and Basil' }))).toBeVisible();
    const own = `${host} · Clover`;
    await expect(page.getByText(own)).toBeVisible();
    await visitor.button('keys.deleteOf', { what: own }).click();
    await expect(page.getByText(t('keys.deleted', { what: own }))).toBeVisible();
    expect((await dump(page)).credentials).toHaveLength(1);
    await visitor.button('common.undo').click();
    await expect.poll(async () => (await dump(page)).credentials).toHaveLength(2);
  });

  await test.step('the key goes with the last persona that uses it', async () => {
    for (const [name, text] of [
      ['Ariel', 'settings.personaDeleted'],
      ['Basil', 'keys.personaAndKey'],
      ['Clover', 'keys.personaAndKey'],
    ] as const) {
      await visitor.goTo('/settings');
      await page.getByRole('link', { name }).click();
      await visitor.button('settings.deletePersona').click();
      await expect(page.getByText(t(text, { name }))).toBeVisible();
    }
    expect((await dump(page)).credentials).toEqual([]);
  });
});
