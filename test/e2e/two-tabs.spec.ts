import { METRIC_WORDING } from '../../src/content/metrics';
import { faultText } from '../fixtures/llm-stream';
import { arriveWith, dump, freshTalk, ownWithPicture, personaAt } from './support/database';
import { expect, test } from './support/fixtures';
import { Visitor } from './support/visitor';

const CHARACTER = 'naruto';
const TOKENS = 70;

test('two tabs show one talk: the growing reply, its end, the marks', async ({ page, context, faults }) => {
  const one = new Visitor(page);
  const persona = personaAt(`${faults.origin}/slow;interval=40;tokens=${TOKENS}/v1`);
  const session = freshTalk(CHARACTER, persona);
  await arriveWith(one, { sessions: [session], personas: [persona] });
  const two = new Visitor(await context.newPage());
  await one.goTo(`/chat/${session.id}`);
  await two.goTo(`/chat/${session.id}`);
  const here = one.replies(CHARACTER);
  const there = two.replies(CHARACTER);

  await test.step('the other tab sees what is sent and the text as it grows', async () => {
    await one.say('Can you hear me?');
    await expect(two.transcript.getByText('Can you hear me?', { exact: true })).toBeVisible();
    await expect(there).toHaveAttribute('aria-busy', 'true');
    await expect(two.words(there)).toHaveText(/\S/);
    const early = await two.words(there).innerText();
    await expect.poll(async () => (await two.words(there).innerText()).length).toBeGreaterThan(early.length);
    await expect(there).toHaveAttribute('aria-busy', 'true');
    expect(faultText(TOKENS).startsWith(early.trim())).toBe(true);
  });

  await test.step('it may not speak at the same time, nor stop what is not its own', async () => {
    await two.composer.fill('Me too!');
    await expect(two.sendButton).toBeDisabled();
    await expect(two.stopButton).toHaveCount(0);
    await two.composer.press('Enter');
    await expect(two.composer).toHaveValue('Me too!');
  });

  await test.step('a tab that opens now does not take the reply for a broken one', async () => {
    const three = new Visitor(await context.newPage());
    await three.goTo(`/chat/${session.id}`);
    await expect(three.replies(CHARACTER)).toHaveAttribute('aria-busy', 'true');
    await expect(three.words(three.replies(CHARACTER))).toHaveText(/\S/);
    expect((await dump(three.page)).replies).toMatchObject([{ state: 'streaming' }]);
    await three.page.close();
  });

  await test.step('both have it whole, and the other one may speak', async () => {
    await one.heardOut(here);
    await two.heardOut(there);
    await expect(one.words(here)).toHaveText(faultText(TOKENS));
    await expect(two.words(there)).toHaveText(faultText(TOKENS));
    await expect(two.sendButton).toBeEnabled();
    expect((await dump(page)).replies).toMatchObject([{ state: 'complete', text: faultText(TOKENS) }]);
  });

  await test.step('marks set in one tab show in the other', async () => {
    const name = METRIC_WORDING.fluency.name.en;
    const mark = (visitor: Visitor, score: string) =>
      visitor.ratingPanel
        .getByRole('radiogroup', { name, exact: true })
        .getByRole('radio', { name: score, exact: true });
    await mark(one, '4').check();
    await expect(mark(two, '4')).toBeChecked();
    await mark(two, '2').check();
    await expect(mark(one, '2')).toBeChecked();
    await expect(here.getByRole('button', { name: one.t('chat.ratedPart', { count: 1 }) })).toBeVisible();
    expect((await dump(page)).ratings).toMatchObject([
      { marks: { fluency: 2 }, revisions: [{ metric: 'fluency', mark: 4 }] },
    ]);
  });

  await test.step('a talk deleted in one tab is gone in the other, and comes back', async () => {
    await one.button('chat.more').click();
    await one.button('chat.delete').click();
    await expect(two.page.getByText(two.t('chat.missing'))).toBeVisible();
    await one.button('common.undo').click();
    await expect(two.words(there)).toHaveText(faultText(TOKENS));
  });
});

test('a character edited in two tabs: the second one to save is asked', async ({ page, context }) => {
  const { character, picture } = ownWithPicture();
  const one = new Visitor(page);
  const { t } = one;
  await arriveWith(one, { characters: [character], pictures: [picture] });
  const two = new Visitor(await context.newPage());
  const description = (visitor: Visitor) =>
    visitor.page.getByRole('textbox', { name: t('own.description'), exact: true });
  await one.goTo(`/characters/${character.id}`);
  await two.goTo(`/characters/${character.id}`);
  await description(one).fill('Written in the first tab.');
  await description(two).fill('Written in the second tab.');
  await one.button('common.save').click();
  await expect(page).toHaveURL(/#\/cast\//);
  await two.button('common.save').click();
  const asked = two.page.getByRole('dialog', { name: t('own.changedTitle') });
  await expect(asked).toBeVisible();
  expect((await dump(page)).characters).toMatchObject([
    { card: { description: 'Written in the first tab.' } },
  ]);

  await test.step('back to the form, nothing is lost; then both are kept', async () => {
    await two.button('own.backToForm').click();
    await expect(description(two)).toHaveValue('Written in the second tab.');
    await two.button('common.save').click();
    await asked.getByRole('button', { name: t('own.keepBoth') }).click();
    await expect(two.page).toHaveURL(/#\/cast\//);
    const { characters, pictures } = await dump(page);
    expect(characters.map(({ card }) => card.description).sort()).toEqual([
      'Written in the first tab.',
      'Written in the second tab.',
    ]);
    expect(pictures).toHaveLength(2);
  });

  await test.step('or mine over the other, or the other', async () => {
    for (const [choice, mine, theirs, stays] of [
      ['own.keepMine', 'Mine.', 'Theirs.', 'Mine.'],
      ['own.keepOther', 'Mine once more.', 'Theirs once more.', 'Theirs once more.'],
    ] as const) {
      await one.goTo(`/characters/${character.id}`);
      await two.goTo(`/characters/${character.id}`);
      await description(two).fill(mine);
      await description(one).fill(theirs);
      await one.button('common.save').click();
      await expect(page).toHaveURL(/#\/cast\//);
      await two.button('common.save').click();
      await asked.getByRole('button', { name: t(choice) }).click();
      await expect(asked).toHaveCount(0);
      if (choice === 'own.keepOther') await expect(description(two)).toHaveValue(stays);
      else await expect(two.page).toHaveURL(/#\/cast\//);
      const { characters } = await dump(page);
      expect(characters.find(({ id }) => id === character.id)?.card.description).toBe(stays);
      await two.goTo('/settings');
      await one.goTo('/settings');
    }
  });

  await test.step('deleted in one, it can still be saved as a new one in the other', async () => {
    await two.goTo(`/characters/${character.id}`);
    await description(two).fill('The last words.');
    await one.goTo(`/cast/${character.id}`);
    await one.button('common.delete').click();
    await expect(one.page.getByRole('heading', { level: 1 })).toHaveText(t('cast.title'));
    await two.button('common.save').click();
    const gone = two.page.getByRole('dialog', { name: t('own.goneTitle') });
    await gone.getByRole('button', { name: t('own.saveAsNew') }).click();
    await expect(two.page).toHaveURL(/#\/cast\//);
    await expect(two.page.getByText('The last words.')).toBeVisible();
  });
});
