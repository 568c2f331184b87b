import { METRICS } from '../../src/domain/metric';
import { asFile } from '../fixtures/card-files';
import { aCard } from '../fixtures/builders';
import { arriveWith, dump, ownWithPicture, personaAt } from './support/database';
import { asLines, characterLine, chatHeader, readLines, userLine } from './support/chat-file';
import { chooseFiles, importReport, importThere, savedFile } from './support/files';
import { expect, test } from './support/fixtures';
import { Visitor } from './support/visitor';

// High enough that no line of the talk is left out of the page.
test.use({ viewport: { width: 1280, height: 1400 } });

const LINES = [
  chatHeader(),
  characterLine(['You are wet through.']),
  userLine('The lamp is out.'),
  characterLine(['I did not hear you.', 'Then I light it.']),
  userLine('(a note to myself)', { is_system: true }),
  userLine('And the sea?'),
  characterLine(['The sea waits.']),
];

/** Imports the chat and opens it; what the report said. */
async function bringIn(visitor: Visitor, text: string, name = 'Hina - 2026.jsonl'): Promise<string> {
  const { page } = visitor;
  await visitor.goTo('/library');
  await chooseFiles(page, visitor.button('library.import'), asFile(name, text));
  const report = importReport(visitor);
  await expect(report).toBeVisible();
  const words = await report.innerText();
  await report.getByRole('link', { name: 'Hina' }).click();
  await page.waitForURL(/#\/chat\//);
  return words;
}

test('a chat with swipes and a hidden line comes in, goes on and goes out again', async ({
  page,
  visitor,
  faults,
}) => {
  test.slow();
  const { t } = visitor;
  const persona = personaAt(`${faults.origin}/happy/v1`);
  const { character, picture } = ownWithPicture({ card: aCard({ name: 'Hina', nickname: '' }) });
  await arriveWith(visitor, { personas: [persona], characters: [character], pictures: [picture] });
  const replies = visitor.replies('Hina');

  await test.step('in', async () => {
    await bringIn(visitor, asLines(LINES));
    await expect(replies).toHaveText([/You are wet through\./, /Then I light it\./, /The sea waits\./]);
    await expect(visitor.transcript.getByText(t('chat.hiddenLine'))).toHaveCount(1);
    await expect(visitor.transcript.getByText('(a note to myself)', { exact: true })).toBeVisible();
  });

  await test.step('a swipe is an answer beside another', async () => {
    const second = replies.nth(1);
    await expect(second.getByText('2/2')).toBeVisible();
    await second.getByRole('button', { name: t('chat.previousAnswer') }).click();
    await expect(visitor.words(second)).toHaveText('I did not hear you.');
    await second.getByRole('button', { name: t('chat.nextAnswer') }).click();
    await expect(visitor.words(second)).toHaveText('Then I light it.');
  });

  await test.step('rated', async () => {
    const last = replies.last();
    await last.getByRole('button', { name: t('chat.rate') }).click();
    for (const digit of '543215432') await page.keyboard.press(digit);
    await expect(last.getByRole('button', { name: t('chat.rated') })).toBeVisible();
  });

  await test.step('it goes on, and the hidden line is told to nobody', async () => {
    await page.getByLabel(t('chat.nextPlayedBy')).selectOption(persona.name);
    await visitor.ask('Hina', 'I will wait with it.');
    const body = JSON.stringify(faults.journal.at(-1)?.body);
    expect(body).toContain('Then I light it.');
    expect(body).toContain('I will wait with it.');
    expect(body).not.toContain('a note to myself');
    expect(body).not.toContain('I did not hear you.');
  });

  const out = await test.step('out', async () => {
    await visitor.goTo('/library');
    const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Hina' });
    await row
      .getByRole('button', { name: visitor.named('library.export', 'date', { name: 'Hina' }) })
      .click();
    const choice = page.getByRole('dialog').getByRole('button', { name: t('library.exportChat') });
    const { name, content } = await savedFile(page, choice);
    expect(name).toMatch(/\.jsonl$/);
    const lines = readLines(content.toString('utf8'));
    expect(lines).toHaveLength(LINES.length + 2);
    expect(lines[0]).toMatchObject({ chat_metadata: { note_prompt: 'It rains.', note_depth: 4 } });
    for (const [index, line] of LINES.entries()) {
      const {
        mes,
        name: speaker,
        is_user,
        is_system,
        send_date,
        swipes,
        extra,
      } = line as Record<string, unknown>;
      if (index === 0) continue;
      expect(lines[index]).toMatchObject({ mes, name: speaker, is_user, is_system, send_date });
      if (swipes) expect(lines[index]).toMatchObject({ swipes });
      expect(lines[index]?.['extra']).toMatchObject(extra as Record<string, unknown>);
    }
    expect(JSON.stringify(lines[6]?.['extra'])).toContain('"chatanime"');
    for (const metric of METRICS) expect(JSON.stringify(lines[6]?.['extra'])).toContain(metric);
    expect(lines.slice(-2)).toMatchObject([
      { is_user: true, mes: 'I will wait with it.' },
      { is_user: false, name: 'Hina' },
    ]);
    return asFile(name, content);
  });

  await test.step('in again here: it is here already', async () => {
    const before = await dump(page);
    const words = await importThere(visitor, [out]);
    expect(words).toContain(t('library.importKnownChat'));
    expect(await dump(page)).toEqual(before);
  });
});

test('it opens elsewhere with its ratings', async ({ page, visitor, anotherDevice }) => {
  const { t } = visitor;
  await bringIn(visitor, asLines(LINES));
  const last = visitor.replies('Hina').last();
  await last.getByRole('button', { name: t('chat.rate') }).click();
  for (const digit of '543215432') await page.keyboard.press(digit);
  await expect(last.getByRole('button', { name: t('chat.rated') })).toBeVisible();
  const mine = await dump(page);
  await visitor.goTo('/library');
  const row = page.getByRole('main').getByRole('listitem');
  await row.getByRole('button', { name: visitor.named('library.export', 'date', { name: 'Hina' }) }).click();
  const choice = page.getByRole('dialog').getByRole('button', { name: t('library.exportChat') });
  const { name, content } = await savedFile(page, choice);
  const there = await anotherDevice();
  const other = new Visitor(there);
  await bringIn(other, content.toString('utf8'), name);
  await expect(other.replies('Hina')).toHaveCount(3);
  // Somebody else's: they are kept as such, and this device can rate on its own.
  const theirs = await dump(there);
  const told = ({ ratings }: typeof mine) => ratings.map(({ rater, marks }) => ({ rater, marks }));
  expect(told(theirs)).toEqual(told(mine));
  expect(theirs.replies.map(({ text }) => text).sort()).toEqual(mine.replies.map(({ text }) => text).sort());
});

test('a cut last line is told of, and the rest is kept', async ({ page, visitor }) => {
  const { t } = visitor;
  const whole = asLines(LINES);
  const words = await bringIn(visitor, whole.slice(0, -40));
  expect(words).toContain(t('transfer.fault.chat-cut-off', { line: LINES.length }));
  await expect(visitor.replies('Hina')).toHaveText([/You are wet through\./, /Then I light it\./]);
  await expect(visitor.transcript.getByText('And the sea?', { exact: true })).toBeVisible();
  const { sessions } = await dump(page);
  expect(sessions).toHaveLength(1);
});
