import type { Locator } from '@playwright/test';
import { METRIC_WORDING } from '../../src/content/metrics';
import { LOCALES } from '../../src/domain/locale';
import type { Locale } from '../../src/domain/locale';
import { METRICS } from '../../src/domain/metric';
import { dump } from './support/database';
import { expect, test } from './support/fixtures';
import { expectValid, saved, timeless } from './support/session-log';
import type { SessionLog } from './support/session-log';
import { deleteButton, nameOf, scenarioOf, Visitor } from './support/visitor';

interface Story {
  readonly tag: string;
  readonly character: string;
  readonly other: string;
  readonly scenario: number;
  readonly second: string;
  readonly edited: string;
  readonly third: string;
}

const STORIES: Readonly<Record<Locale, Story>> = {
  en: {
    tag: 'en',
    character: 'naruto',
    other: 'violet',
    scenario: 1,
    second: 'I am scared that everyone will laugh at me.',
    edited: 'I am scared, but I want to try. What would you do first?',
    third: 'I just wanted to talk to somebody.',
  },
  zh: {
    tag: 'zh-Hans',
    character: 'gojo',
    other: 'megumi',
    scenario: 2,
    second: '我怕大家都会笑话我。',
    edited: '我有点怕，可还是想试试。你会先做什么？',
    third: '我就是想找个人说说话。',
  },
  ja: {
    tag: 'ja',
    character: 'violet',
    other: 'hinata',
    scenario: 3,
    second: 'みんなに笑われるんじゃないかって怖いんだ。',
    edited: '怖いけど、やってみたい。あなたなら最初に何をする？',
    third: 'ただ、誰かと話したかったんだ。',
  },
};

/** Nine key presses; 0 is *cannot judge*. */
const DIGITS = ['5', '4', '3', '5', '4', '0', '5', '2', '1'] as const;
const MEAN = (29 / 8).toFixed(1);

/** Waits for a reply as it comes: it must grow before it is whole. What it says in the end. */
async function watchGrow(visitor: Visitor, reply: Locator): Promise<string> {
  const words = visitor.words(reply);
  await expect(visitor.stopButton).toBeVisible();
  await expect(reply).toHaveAttribute('aria-busy', 'true');
  await expect(words).toHaveText(/\S/);
  const early = await words.innerText();
  await visitor.heardOut(reply);
  const whole = await words.innerText();
  expect(whole.length).toBeGreaterThan(early.length);
  expect(whole.replace(/\s+/g, '').startsWith(early.replace(/\s+/g, ''))).toBe(true);
  return whole;
}

async function expectMarks(visitor: Visitor): Promise<void> {
  const panel = visitor.ratingPanel;
  await expect(panel.getByRole('status')).toHaveText(visitor.t('rating.done', { mean: MEAN }));
  for (const [index, metric] of METRICS.entries()) {
    const group = panel.getByRole('radiogroup', {
      name: METRIC_WORDING[metric].name[visitor.locale],
      exact: true,
    });
    await expect(group.getByRole('radio').nth((Number(DIGITS[index]) + 5) % 6)).toBeChecked();
  }
}

for (const locale of LOCALES) {
  const story = STORIES[locale];
  test(`the whole journey with the understudy: ${locale}`, async ({ page, anotherDevice }) => {
    test.slow();
    const visitor = new Visitor(page, locale);
    const { t } = visitor;
    const name = nameOf(story.character, locale);
    const scenario = scenarioOf(story.scenario);
    const replies = visitor.replies(story.character);
    const first = replies.first();
    const last = replies.last();
    let sessionId = '';
    const heard: string[] = [];

    await test.step('pick a character and a scenario', async () => {
      await visitor.goTo('/');
      await expect(page.locator('html')).toHaveAttribute('lang', story.tag);
      await visitor.pickCharacter(story.character);
      await visitor.chooseScene(scenario);
      sessionId = await visitor.start();
      await expect(page).toHaveTitle(new RegExp(name));
      await expect(page.getByText(scenario.event[locale])).toBeVisible();
    });

    await test.step('the opening line is in the composer; sent, it is answered', async () => {
      await expect(visitor.composer).toHaveValue(scenario.opening[locale]);
      await visitor.sendButton.click();
      await expect(visitor.transcript.getByText(scenario.opening[locale], { exact: true })).toBeVisible();
      await expect(visitor.composer).toHaveValue('');
      heard.push(await watchGrow(visitor, last));
    });

    await test.step('all nine marks with ten key presses', async () => {
      await page.keyboard.press('Alt+r');
      for (const digit of DIGITS) await page.keyboard.press(digit);
      await expectMarks(visitor);
      const button = first.getByRole('button', { name: t('chat.rated') });
      await expect(button).toContainText(MEAN);
    });

    await test.step('a second round in own words, and another answer to it', async () => {
      await visitor.say(story.second);
      await expect(replies).toHaveCount(2);
      heard.push(await watchGrow(visitor, last));
      await last.getByRole('button', { name: t('chat.anotherAnswer') }).click();
      heard.push(await watchGrow(visitor, last));
      await expect(last.getByLabel(t('chat.answerOf', { index: 2, count: 2 }))).toHaveText('2/2');
      expect(new Set(heard).size).toBe(3);
    });

    await test.step('back and forth between the answers', async () => {
      await last.getByRole('button', { name: t('chat.previousAnswer') }).click();
      await expect(last.getByText('1/2')).toBeVisible();
      expect(await visitor.words(last).innerText()).toBe(heard[1]);
      await last.getByRole('button', { name: t('chat.nextAnswer') }).click();
      await expect(last.getByText('2/2')).toBeVisible();
      expect(await visitor.words(last).innerText()).toBe(heard[2]);
    });

    await test.step('edit the last message', async () => {
      await visitor.button('common.edit').last().click();
      const box = page.getByRole('textbox', { name: t('chat.editMessage') });
      await expect(box).toHaveValue(story.second);
      await box.fill(story.edited);
      await visitor.button('chat.sendEdited').click();
      await expect(visitor.transcript.getByText(story.edited, { exact: true })).toBeVisible();
      heard.push(await watchGrow(visitor, last));
      // The earlier wording has kept its answers, on a branch of its own.
      await visitor.button('chat.previousWording').click();
      await expect(visitor.transcript.getByText(story.second, { exact: true })).toBeVisible();
      await expect(last.getByText('2/2')).toBeVisible();
      await visitor.button('chat.nextWording').click();
      await expect(visitor.transcript.getByText(story.edited, { exact: true })).toBeVisible();
      expect(await visitor.words(last).innerText()).toBe(heard[3]);
    });

    await test.step('an open talk with another character', async () => {
      await page.getByRole('link', { name: t('chat.backToCast'), exact: true }).click();
      await visitor.pickCharacter(story.other);
      await visitor.chooseOpenTalk();
      await visitor.start();
      await expect(visitor.composer).toHaveValue('');
      await visitor.say(story.third);
      await watchGrow(visitor, visitor.replies(story.other).last());
    });

    await test.step('nothing is lost when the page is loaded again', async () => {
      const before = await dump(page);
      await visitor.goTo(`/chat/${sessionId}`);
      await page.reload();
      await expect(replies).toHaveCount(2);
      expect(await visitor.words(first).innerText()).toBe(heard[0]);
      expect(await visitor.words(last).innerText()).toBe(heard[3]);
      await expect(visitor.transcript.getByText(story.edited, { exact: true })).toBeVisible();
      await page.keyboard.press('Alt+r');
      await first.getByRole('button', { name: t('chat.rated') }).click();
      await expectMarks(visitor);
      expect(await dump(page)).toEqual(before);
    });

    const rows = page.getByRole('main').getByRole('listitem');
    const row = rows.filter({ has: page.getByRole('link', { name, exact: true }) });
    await test.step('the library lists both, with rounds and share', async () => {
      await visitor.goTo('/library');
      await expect(rows).toHaveCount(2);
      await expect(row).toContainText(t('library.rounds', { count: 2 }));
      await expect(row).toContainText(t('library.share', { rated: 1, count: 4 }));
    });

    const own = await test.step('the export is valid and complete', async () => {
      const file = await saved(page, visitor.button('library.exportAll'));
      expect(file.name).toMatch(/^chatanime-session-log-\d{4}-\d{2}-\d{2}\.json$/);
      const log = JSON.parse(file.text) as SessionLog;
      await expectValid(log);
      expect(log.sessions).toHaveLength(2);
      const told = log.sessions.find(({ id }) => id === sessionId);
      expect(told?.turns.map(({ user }) => user.text)).toEqual([scenario.opening[locale], story.edited]);
      expect(told?.turns.map(({ replies: given }) => given.length)).toEqual([1, 1]);
      const aside = told?.branches?.map(({ user, replies: given }) => [user.text, given.length]);
      expect(aside).toEqual([[story.second, 2]]);
      expect(Object.values(told?.turns[0]?.replies[0]?.ratings[0]?.marks ?? {})).toHaveLength(9);
      return { ...file, log };
    });

    await test.step('imported elsewhere and exported again it is the same', async () => {
      const other = new Visitor(await anotherDevice(), locale);
      await other.goTo('/library');
      const choosing = other.page.waitForEvent('filechooser');
      await other.button('library.import').click();
      await (
        await choosing
      ).setFiles({ name: own.name, mimeType: 'application/json', buffer: Buffer.from(own.text) });
      const result = other.page.getByRole('dialog', { name: t('library.importDone') });
      await expect(result).toContainText(t('library.importSessions', { added: 2, updated: 0, unchanged: 0 }));
      await result.getByRole('button', { name: t('common.close') }).click();
      const again = await saved(other.page, other.button('library.exportAll'));
      const log = JSON.parse(again.text) as SessionLog;
      await expectValid(log);
      expect(timeless(log)).toEqual(timeless(own.log));
    });

    await test.step('delete, and undo it', async () => {
      await deleteButton(visitor, row, story.character).click();
      await expect(rows).toHaveCount(1);
      await visitor.button('common.undo').click();
      await expect(rows).toHaveCount(2);
      await row.getByRole('link', { name, exact: true }).click();
      await expect(replies).toHaveCount(2);
      expect(await visitor.words(last).innerText()).toBe(heard[3]);
    });
  });
}
