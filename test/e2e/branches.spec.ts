import type { Locator, Page } from '@playwright/test';
import type { Reply } from '../../src/domain/session';
import { aReply, aTurn, inLine } from '../fixtures/builders';
import { expectAccessible } from './support/axe';
import { arriveWith, dump, freshTalk, personaAt } from './support/database';
import { expect, test } from './support/fixtures';
import { Visitor } from './support/visitor';

const CHARACTER = 'naruto';
const SAID = ['I failed the exam.', 'My mother knows.', 'She said nothing.', 'What now?'] as const;

/** A talk of four rounds, and what each of them was answered. */
function talkOfFour(origin: string) {
  const persona = personaAt(`${origin}/happy/v1`);
  const session = freshTalk(CHARACTER, persona);
  const turns = inLine(
    SAID.map((userText, index) =>
      aTurn({ sessionId: session.id, userText, userAt: session.createdAt + index * 1000 }),
    ),
  );
  const replies = turns.map((turn, index): Reply =>
    aReply({
      sessionId: session.id,
      turnId: turn.id,
      text: `Answer to round ${index + 1}.`,
      persona: session.persona,
      createdAt: turn.userAt + 1,
    }),
  );
  const carried = turns.map((turn, index) => ({ ...turn, chosen: replies[index]?.id ?? null }));
  return { persona, session, rows: { personas: [persona], sessions: [session], turns: carried, replies } };
}

// High enough for every round: what is out of sight of a talk may be out of the page.
test.use({ viewport: { width: 1280, height: 1600 } });

function said(visitor: Visitor, text: string): Locator {
  return visitor.transcript.getByText(text, { exact: true });
}

/** What stands with a message of the user: its editing and its wordings. */
function besides(visitor: Visitor, text: string): Locator {
  return said(visitor, text).locator('xpath=..');
}

async function edit(visitor: Visitor, text: string, wording: string): Promise<void> {
  await besides(visitor, text)
    .getByRole('button', { name: visitor.t('common.edit') })
    .click();
  const box = visitor.page.getByRole('textbox', { name: visitor.t('chat.editMessage') });
  await expect(box).toHaveValue(text);
  await box.fill(wording);
  await visitor.button('chat.sendEdited').click();
  await expect(said(visitor, wording)).toBeVisible();
  await visitor.heardOut(visitor.replies(CHARACTER).last());
}

async function expectSaid(visitor: Visitor, texts: readonly string[]): Promise<void> {
  await expect(visitor.transcript.locator('.bubble-user')).toHaveText([...texts]);
}

async function openBranches(visitor: Visitor, count: number): Promise<Locator> {
  await visitor.button('chat.more').click();
  await visitor.button('chat.branches', { count }).click();
  const dialog = visitor.page.getByRole('dialog', { name: visitor.t('chat.branchesTitle') });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function reload(page: Page, visitor: Visitor): Promise<void> {
  await page.reload();
  await expect(visitor.composer).toBeVisible();
}

test('a message edited in the middle begins a branch; the old one is kept and can be gone back to', async ({
  page,
  context,
  visitor,
  faults,
}) => {
  test.slow();
  const { t } = visitor;
  const { session, rows } = talkOfFour(faults.origin);
  await arriveWith(visitor, rows);
  await visitor.goTo(`/chat/${session.id}`);
  await expectSaid(visitor, SAID);
  const other = new Visitor(await context.newPage());
  await other.goTo(`/chat/${session.id}`);
  await expectSaid(other, SAID);

  await test.step('a talk in one line has no branches to list', async () => {
    await visitor.button('chat.more').click();
    await expect(visitor.button('chat.export')).toBeVisible();
    await expect(page.getByText(t('chat.branches', { count: 1 }))).toHaveCount(0);
    await page.keyboard.press('Escape');
  });

  await test.step('the new wording is answered with what came before it, and nothing that came after', async () => {
    await edit(visitor, SAID[1], 'Nobody knows.');
    await expectSaid(visitor, [SAID[0], 'Nobody knows.']);
    const body = faults.journal.at(-1)?.body as { messages: { content: string }[] };
    const sent = JSON.stringify(body.messages);
    expect(sent).toContain(SAID[0]);
    for (const gone of [SAID[1], SAID[2], SAID[3]]) expect(sent).not.toContain(gone);
    await expect(besides(visitor, 'Nobody knows.').getByText('2/2')).toBeVisible();
  });

  await test.step('the other tab follows', async () => {
    await expectSaid(other, [SAID[0], 'Nobody knows.']);
    await expect(besides(other, 'Nobody knows.').getByText('2/2')).toBeVisible();
  });

  await test.step('back to the old wording: everything after it is there', async () => {
    const place = besides(visitor, 'Nobody knows.');
    await place.getByRole('button', { name: t('chat.previousWording') }).click();
    await expectSaid(visitor, SAID);
    await expect(
      besides(visitor, SAID[1]).getByLabel(t('chat.wordingOf', { index: 1, count: 2 })),
    ).toHaveText('1/2');
    await expectSaid(other, SAID);
    await reload(page, visitor);
    await expectSaid(visitor, SAID);
  });

  await test.step('the list tells them apart, and one of them goes on', async () => {
    const dialog = await openBranches(visitor, 2);
    // A page behind another is not painted.
    await page.bringToFront();
    await expectAccessible(page, 'the branches of a talk', false);
    const lines = dialog.getByRole('listitem');
    await expect(lines).toHaveCount(2);
    const current = dialog.locator('[aria-current=true]');
    await expect(current).toContainText(SAID[1]);
    await expect(current).toContainText(t('chat.branchRounds', { count: 4 }));
    await lines.filter({ hasText: 'Nobody knows.' }).getByRole('button').click();
    await expect(dialog).toHaveCount(0);
    await expectSaid(visitor, [SAID[0], 'Nobody knows.']);
    await reload(page, visitor);
    await expectSaid(visitor, [SAID[0], 'Nobody knows.']);
  });

  await test.step('what is said now is said on this branch', async () => {
    await visitor.ask(CHARACTER, 'Shall I tell her?');
    await expectSaid(visitor, [SAID[0], 'Nobody knows.', 'Shall I tell her?']);
    await besides(visitor, 'Nobody knows.')
      .getByRole('button', { name: t('chat.previousWording') })
      .click();
    await expectSaid(visitor, SAID);
    expect((await dump(page)).turns).toHaveLength(6);
  });

  await test.step('by keyboard, and the focus stays', async () => {
    const next = besides(visitor, SAID[1]).getByRole('button', { name: t('chat.nextWording') });
    await next.focus();
    await page.keyboard.press('Enter');
    await expectSaid(visitor, [SAID[0], 'Nobody knows.', 'Shall I tell her?']);
  });
});

test('another answer in the middle: the later messages follow the answer they followed', async ({
  page,
  visitor,
  faults,
}) => {
  const { t } = visitor;
  const { session, rows } = talkOfFour(faults.origin);
  await arriveWith(visitor, rows);
  await visitor.goTo(`/chat/${session.id}`);
  await expectSaid(visitor, SAID);
  const second = visitor.replies(CHARACTER).nth(1);
  await second.getByRole('button', { name: t('chat.anotherAnswer') }).click();
  await expectSaid(visitor, SAID.slice(0, 2));
  await visitor.heardOut(second);
  await expect(second.getByText('2/2')).toBeVisible();

  await test.step('it says where they are, and leads back to them', async () => {
    const line = visitor.transcript.getByText(t('chat.laterElsewhere', { count: 2, index: 1 }));
    await expect(line).toBeVisible();
    await reload(page, visitor);
    await expect(line).toBeVisible();
    await visitor.button('chat.toAnswer', { index: 1 }).click();
    await expectSaid(visitor, SAID);
    await expect(line).toHaveCount(0);
    await expect(second.getByText('1/2')).toBeVisible();
  });

  await test.step('and so do the siblings', async () => {
    await second.getByRole('button', { name: t('chat.nextAnswer') }).click();
    await expectSaid(visitor, SAID.slice(0, 2));
    await second.getByRole('button', { name: t('chat.previousAnswer') }).click();
    await expectSaid(visitor, SAID);
  });
});

test('another persona at another temperature, for one answer', async ({ page, visitor, faults }) => {
  const { t } = visitor;
  const { persona, session, rows } = talkOfFour(faults.origin);
  const guest = personaAt(`${faults.origin}/reasoning/v1`, { name: 'The guest', model: 'guest-1' });
  await arriveWith(visitor, { ...rows, personas: [persona, guest] });
  await visitor.goTo(`/chat/${session.id}`);
  const last = visitor.replies(CHARACTER).last();
  await last.getByRole('button', { name: t('chat.moreAnswer') }).click();
  const menu = page.getByRole('dialog', { name: t('chat.moreAnswer') });
  await expectAccessible(page, 'another persona for an answer');

  await test.step('Escape closes it, and the keyboard is back where it was', async () => {
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(last.getByRole('button', { name: t('chat.moreAnswer') })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(menu).toBeVisible();
  });

  await menu.getByLabel(t('chat.againPlayedBy')).selectOption('The guest');
  const slider = menu.getByRole('slider', { name: t('chat.temperature') });
  await expect(menu.getByRole('checkbox', { name: t('chat.asSet') })).toBeChecked();
  await slider.fill('1.6');
  await expect(menu.getByRole('checkbox', { name: t('chat.asSet') })).not.toBeChecked();
  await menu.getByRole('button', { name: t('chat.ask'), exact: true }).click();
  await expect(menu).toBeHidden();
  await expect(last.getByText('2/2')).toBeVisible();
  await visitor.heardOut(last);
  const asked = faults.journal.at(-1);
  expect(asked?.path).toContain('/reasoning/');
  expect(asked?.body).toMatchObject({ model: 'guest-1', temperature: 1.6 });
  const { replies, personas } = await dump(page);
  const answered = replies.find(({ persona: { name } }) => name === 'The guest');
  expect(answered).toMatchObject({ sampling: { temperature: 1.6 }, persona: { sampling: guest.sampling } });
  expect(personas.find(({ id }) => id === guest.id)?.sampling).toEqual(guest.sampling);
  await last.getByRole('button', { name: t('chat.details') }).click();
  await expect(last).toContainText('temperature 1.6');
});

test('on a phone a reply’s actions keep to one line', async ({ page, visitor, faults }) => {
  const { t } = visitor;
  const { session, rows } = talkOfFour(faults.origin);
  const [turn] = rows.turns.slice(-1);
  const [reply] = rows.replies.slice(-1);
  if (!turn || !reply) throw new Error('Nothing was said.');
  const sibling = { ...reply, id: 'sibling', createdAt: reply.createdAt + 1 };
  await arriveWith(visitor, { ...rows, replies: [...rows.replies, sibling] });
  await page.setViewportSize({ width: 390, height: 844 });
  await visitor.goTo(`/chat/${session.id}`);
  const last = visitor.replies(CHARACTER).last();
  const more = last.getByRole('button', { name: t('chat.moreAnswer') });
  const rate = await last.getByRole('button', { name: t('chat.rate') }).boundingBox();
  const menu = await more.boundingBox();
  expect(rate?.y).toBe(menu?.y);
  await more.click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('chat.details') })
    .click();
  await expect(last.getByText(t('chat.playedBy'))).toBeVisible();
});
