import type { Page } from '@playwright/test';
import { asFile } from '../fixtures/card-files';
import { ASUNA, LUFFY, OREKI, aDialogue, dialogues } from '../fixtures/dataset-files';
import { expectAccessible } from './support/axe';
import { dump } from './support/database';
import { chooseFiles, dropFiles } from './support/files';
import { FAILED_REQUEST, expect, test } from './support/fixtures';
import { Visitor, nameOf } from './support/visitor';

const FILES = 'https://raw.githubusercontent.com/LanlanQiu/ChatAnime/main/data/';

function aFile(name: string, content: unknown = { [LUFFY]: dialogues(3), [OREKI]: dialogues(3) }) {
  return asFile(name, JSON.stringify(content));
}

/** With something of every kind in it. */
const ODD_FILE = aFile('deepseek-v3.json', {
  [ASUNA]: [
    aDialogue(1, { answer_r1: '亚丝娜：先坐下来吧。', answer_r2: '*递过热茶* 慢慢说' }),
    aDialogue(1, { answer_r1: '另一种说法。' }),
    aDialogue(61),
  ],
  '《海贼王》的蒙奇・D・路飞': [aDialogue(2), { ...aDialogue(3), answer_r2: '' }],
  '《灯塔》的守灯人': [aDialogue(4)],
});

async function openRecordings(page: Page): Promise<Visitor> {
  const visitor = new Visitor(page);
  await visitor.wasHereBefore();
  await visitor.goTo('/recordings');
  await expect(page.getByRole('heading', { level: 1, name: visitor.t('recordings.title') })).toBeVisible();
  await expect(visitor.button('recordings.chooseFiles')).toBeVisible();
  return visitor;
}

function report(visitor: Visitor) {
  return visitor.page.getByRole('region', { name: visitor.t('recordings.reportTitle') });
}

function told(visitor: Visitor) {
  return visitor.page.getByRole('region', { name: visitor.t('recordings.toldTitle') });
}

async function keep(visitor: Visitor, count = 1, rest = false): Promise<void> {
  await visitor.button(rest ? 'recordings.keepRest' : 'recordings.keep', { count }).click();
  await expect(told(visitor)).toBeVisible();
  await visitor.button('recordings.dismiss').click();
  await expect(told(visitor)).toHaveCount(0);
}

/** A source with a few dialogues is here. */
async function withSource(page: Page, name = 'human.json', content?: unknown): Promise<Visitor> {
  const visitor = await openRecordings(page);
  await chooseFiles(page, visitor.button('recordings.chooseFiles'), [aFile(name, content)]);
  await keep(visitor);
  return visitor;
}

async function recordingRows(page: Page): Promise<readonly number[]> {
  const tables = (await dump(page)) as unknown as Record<string, readonly unknown[]>;
  return ['sources', 'recordings'].map((name) => tables[name]?.length ?? 0);
}

test('a dropped file is told of by place before anything is written, and the rest is kept', async ({
  page,
}) => {
  const visitor = await openRecordings(page);
  await dropFiles(page, [ODD_FILE], async () => {
    await expect(page.getByText(visitor.t('recordings.drop'))).toBeVisible();
  });
  const shown = report(visitor);
  await expect(shown).toContainText(
    visitor.t('recordings.counts', { dialogues: 4, replies: 7, characters: 3 }),
  );
  for (const code of [
    'duplicate-other',
    'id-outside',
    'unknown-character',
    'spelled-otherwise',
    'second-round-missing',
    'name-prefix',
    'direction',
    'no-end',
  ] as const) {
    await expect(shown.getByText(visitor.t(`recordings.finding.${code}`))).toBeVisible();
  }
  await shown.getByText(visitor.t('recordings.finding.name-prefix')).click();
  const place = visitor.t('recordings.placeScene', { character: '结城明日奈（亚丝娜）', dialogId: 1 });
  await expect(
    shown.getByText(visitor.t('recordings.placeField', { place, field: 'answer_r1' })),
  ).toBeVisible();
  expect(await recordingRows(page)).toEqual([0, 0]);
  await expectAccessible(page, 'the report of a dataset file');
  await keep(visitor, 1, true);
  expect(await recordingRows(page)).toEqual([1, 3]);
  await expectAccessible(page, 'the recordings on this device');
});

test('refusing leaves the database as it was', async ({ page }) => {
  const visitor = await openRecordings(page);
  await chooseFiles(page, visitor.button('recordings.chooseFiles'), [ODD_FILE]);
  await expect(report(visitor)).toBeVisible();
  await visitor.button('recordings.refuse').click();
  await expect(page.getByText(visitor.t('recordings.refused'))).toBeVisible();
  expect(await recordingRows(page)).toEqual([0, 0]);
});

test('files that are something else are refused by name, and do not stop the others', async ({ page }) => {
  const visitor = await openRecordings(page);
  await chooseFiles(page, visitor.button('recordings.chooseFiles'), [
    asFile('human.json', '{"rows": [1, 2]}'),
    asFile('gpt-4.1.json', 'nonsense'),
    aFile('qwen-max.json'),
    asFile('glm-4-plus.json', JSON.stringify({ [LUFFY]: dialogues(3) }).slice(0, -80)),
  ]);
  const shown = report(visitor);
  await expect(shown.getByText(visitor.t('recordings.refusal.not-dataset'))).toBeVisible();
  await expect(
    shown.getByText(visitor.t('recordings.refusal.not-json', { line: 1, column: 1, found: 'nonsense' })),
  ).toBeVisible();
  await expect(shown.getByText(visitor.t('recordings.finding.cut-off'))).toBeVisible();
  await keep(visitor, 2, true);
  expect(await recordingRows(page)).toEqual([2, 3]);
});

test('is played in a talk: its own second question, and an honest word to anything else', async ({
  page,
}) => {
  const visitor = await withSource(page);
  await visitor.link('recordings.readSource', { name: 'Human fans' }).click();
  await expect(page.getByRole('article')).toHaveCount(2);
  await page.getByLabel(visitor.t('recordings.scene')).selectOption('2');
  await expect(page.getByText(aDialogue(2).answer_r1)).toBeVisible();
  await expectAccessible(page, 'a recorded dialogue');
  await visitor.button('recordings.play').click();
  await expect(visitor.composer).toHaveValue(aDialogue(2).question_r1);
  await visitor.sendButton.click();
  const first = page.getByRole('article').first();
  await visitor.heardOut(first);
  await expect(visitor.words(first)).toHaveText(aDialogue(2).answer_r1);
  await visitor.say('你喜欢什么颜色？');
  const note = page.getByRole('alert');
  await expect(note).toContainText(visitor.t('failure.recorded-only.title'));
  await expect(note).toContainText(visitor.t('failure.recorded-only.remedy'));
  await expect(note).toContainText(aDialogue(2).question_r2);
  await visitor.button('chat.useRecorded').click();
  await expect(visitor.composer).toHaveValue(aDialogue(2).question_r2);
  await visitor.sendButton.click();
  await expect(page.getByRole('article').last().locator('.bubble')).toHaveText(aDialogue(2).answer_r2);
  await visitor.heardOut(page.getByRole('article').last());
  const { replies } = await dump(page);
  expect(replies.map(({ author, writer, state }) => [author, writer, state])).toEqual([
    ['human', 'human', 'complete'],
    ['human', 'human', 'failed'],
    ['human', 'human', 'complete'],
  ]);
});

test('is offered by the character’s page for the scenes it has, and for no other', async ({ page }) => {
  const visitor = await withSource(page, 'gpt-4.1.json', { [LUFFY]: dialogues(2) });
  await visitor.goTo('/cast/luffy');
  const choice = page.getByRole('radio', { name: /GPT-4\.1/ });
  await expect(choice).toBeVisible();
  await expect(page.getByText(visitor.t('recordings.licence', { licence: 'Apache-2.0' }))).toBeVisible();
  await choice.check();
  await visitor.button('casting.start').click();
  await expect(visitor.composer).toHaveValue(aDialogue(1).question_r1);
  await visitor.goTo('/cast/oreki');
  await expect(visitor.button('casting.start')).toBeEnabled();
  await expect(choice).toHaveCount(0);
});

test('is opened as a talk once, and is in the library when that is asked for', async ({ page }) => {
  const visitor = await withSource(page);
  await visitor.goTo('/recordings/human/oreki/3');
  await visitor.button('recordings.open').click();
  await expect(visitor.transcript.getByText(aDialogue(3).answer_r2)).toBeVisible();
  const id = visitor.sessionId();
  await visitor.goTo('/recordings/human/oreki/3');
  await visitor.button('recordings.open').click();
  await page.waitForURL(new RegExp(id));
  await visitor.goTo('/library');
  const row = page.getByRole('link', { name: nameOf('oreki', 'zh'), exact: true });
  const also = page.getByRole('checkbox', { name: visitor.t('recordings.showInLibrary') });
  await expect(also).toBeVisible();
  await expect(row).toHaveCount(0);
  await also.check();
  await expect(row).toBeVisible();
});

test('is shown cleaned or as published, and stored as published', async ({ page }) => {
  const visitor = await openRecordings(page);
  await chooseFiles(page, visitor.button('recordings.chooseFiles'), [ODD_FILE]);
  await keep(visitor, 1, true);
  await visitor.goTo('/recordings/deepseek-v3/asuna/1');
  const [first, second] = [page.getByRole('article').first(), page.getByRole('article').last()];
  await expect(first).toHaveText('先坐下来吧。');
  await expect(second).toHaveText('慢慢说。');
  await page.getByText(visitor.t('recordings.published'), { exact: true }).click();
  await expect(first).toHaveText('亚丝娜：先坐下来吧。');
  await expect(second).toHaveText('*递过热茶* 慢慢说');
});

test('a file again: the same is here already, another text is replaced only when asked', async ({ page }) => {
  const visitor = await withSource(page);
  const choose = visitor.button('recordings.chooseFiles');
  await chooseFiles(page, choose, [aFile('human.json')]);
  await expect(report(visitor).getByText(visitor.t('recordings.stateSame'))).toBeVisible();
  await expect(visitor.button('recordings.keep', { count: 0 })).toBeDisabled();
  await visitor.button('recordings.refuse').click();
  const other = aFile('human.json', { [LUFFY]: [aDialogue(1, { answer_r1: '换了一种说法。' })] });
  await chooseFiles(page, choose, [other]);
  await expect(report(visitor).getByText(visitor.t('recordings.stateDifferent'))).toBeVisible();
  await expect(visitor.button('recordings.keep', { count: 0 })).toBeDisabled();
  await report(visitor).getByText(visitor.t('recordings.replace'), { exact: true }).click();
  await keep(visitor);
  expect(await recordingRows(page)).toEqual([1, 1]);
});

test('a file of another name is asked who wrote it', async ({ page }) => {
  const visitor = await openRecordings(page);
  await chooseFiles(page, visitor.button('recordings.chooseFiles'), [aFile('answers-final.json')]);
  const name = report(visitor).getByLabel(visitor.t('recordings.sourceName'));
  await expect(name).toHaveValue('answers-final');
  await name.fill('');
  await expect(visitor.button('recordings.keep', { count: 0 })).toBeDisabled();
  await name.fill('My own model');
  await report(visitor).getByText(visitor.t('recordings.authorHuman'), { exact: true }).click();
  await keep(visitor);
  const card = page.getByRole('listitem').filter({ hasText: 'My own model' });
  await expect(card).toContainText(visitor.t('recordings.author', { author: 'human' }));
  await expect(card).toContainText(visitor.t('recordings.licenceUnknown'));
});

test('a deleted source can be brought back', async ({ page }) => {
  const visitor = await withSource(page);
  await visitor.button('recordings.delete', { name: 'Human fans' }).click();
  await expect(visitor.link('recordings.readSource', { name: 'Human fans' })).toHaveCount(0);
  await visitor.button('common.undo').click();
  await expect(visitor.link('recordings.readSource', { name: 'Human fans' })).toBeVisible();
});

test('the library knows such a file and leads here', async ({ page }) => {
  const visitor = new Visitor(page);
  await visitor.wasHereBefore();
  await visitor.goTo('/library');
  await chooseFiles(page, visitor.button('library.import'), [aFile('human.json'), aFile('qwen-max.json')]);
  await visitor.link('recordings.lookAt').first().click();
  await expect(report(visitor).getByRole('listitem').filter({ hasText: 'Qwen-Max' })).toBeVisible();
  await keep(visitor, 2);
  expect(await recordingRows(page)).toEqual([2, 4]);
});

test.describe('from the dataset’s repository', () => {
  test.beforeEach(({ guard }) => {
    guard.allowOrigin(new URL(FILES).origin);
    guard.allowConsole(FAILED_REQUEST);
  });

  test('one that fails does not stop the others, and the next time only it is fetched', async ({ page }) => {
    const asked: string[] = [];
    let broken = true;
    await page.route(`${FILES}*`, (route) => {
      const name = route.request().url().slice(FILES.length);
      asked.push(name);
      if (name === 'gpt-4.1.json' && broken) return route.abort();
      return route.fulfill({
        body: JSON.stringify({ [LUFFY]: dialogues(2) }),
        headers: { 'access-control-allow-origin': '*' },
      });
    });
    const visitor = await openRecordings(page);
    await visitor.button('recordings.fetch', { count: 11 }).click();
    await expect(report(visitor).getByText(visitor.t('recordings.problem.network'))).toBeVisible();
    await keep(visitor, 10, true);
    expect(new Set(asked).size).toBe(11);
    broken = false;
    asked.length = 0;
    await visitor.button('recordings.fetch', { count: 1 }).click();
    await keep(visitor);
    expect(asked).toEqual(['gpt-4.1.json']);
    await expect(page.getByText(visitor.t('recordings.allHere'))).toBeVisible();
    expect(await recordingRows(page)).toEqual([11, 11]);
  });

  test('cancelled in the middle it leaves the database as it was', async ({ page }) => {
    await page.route(`${FILES}*`, () => {
      // Never answered.
    });
    const visitor = await openRecordings(page);
    await visitor.button('recordings.fetch', { count: 11 }).click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await visitor.button('common.cancel').click();
    await expect(page.getByText(visitor.t('recordings.cancelledAll'))).toBeVisible();
    await expect(visitor.button('recordings.fetch', { count: 11 })).toBeEnabled();
    expect(await recordingRows(page)).toEqual([0, 0]);
  });

  test('what had come in when it was cancelled can still be kept', async ({ page }) => {
    await page.route(`${FILES}*`, (route) => {
      if (!route.request().url().endsWith('/human.json')) return;
      return route.fulfill({
        body: JSON.stringify({ [LUFFY]: dialogues(2) }),
        headers: { 'access-control-allow-origin': '*' },
      });
    });
    const visitor = await openRecordings(page);
    await visitor.button('recordings.fetch', { count: 11 }).click();
    await expect(page.getByText(visitor.t('recordings.stepRead'), { exact: true })).toBeVisible();
    await visitor.button('common.cancel').click();
    await expect(report(visitor)).toBeVisible();
    expect(await recordingRows(page)).toEqual([0, 0]);
    await keep(visitor, 1, true);
    await expect(visitor.button('recordings.fetch', { count: 10 })).toBeEnabled();
  });

  test('without a connection it says so', async ({ page, context }) => {
    const visitor = await openRecordings(page);
    await context.setOffline(true);
    await visitor.button('recordings.fetch', { count: 11 }).click();
    await expect(told(visitor).getByText(visitor.t('recordings.problem.offline')).first()).toBeVisible();
    await context.setOffline(false);
  });
});

test('a pasted address is fetched, and a wrong one told', async ({ page, guard }) => {
  guard.allowOrigin('https://models.example');
  await page.route('https://models.example/*', (route) =>
    route.fulfill({
      body: JSON.stringify({ [LUFFY]: dialogues(2) }),
      headers: { 'access-control-allow-origin': '*' },
    }),
  );
  const visitor = await openRecordings(page);
  const address = page.getByLabel(visitor.t('recordings.address'));
  await address.fill('javascript:alert(1)');
  await visitor.button('recordings.addressGo').click();
  await expect(page.getByText(visitor.t('recordings.addressWrong'))).toBeVisible();
  await address.fill('https://models.example/mine.json');
  await visitor.button('recordings.addressGo').click();
  await keep(visitor);
  expect(await recordingRows(page)).toEqual([1, 1]);
});
