import { useState } from 'react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { LorebookEditor } from '../../../src/features/characters/lorebook-editor';
import { LoreDetails } from '../../../src/features/chat/lore-details';
import type { LoreEntry, Lorebook } from '../../../src/domain/lorebook';
import { I18nProvider, loadAllMessages, loadCatalogue } from '../../../src/services/i18n';
import { writeWorldInfo } from '../../../src/services/transfer/lorebook';
import { Notices } from '../../../src/ui/notice';
import '../../../src/ui/styles.css';

function entry(over: Partial<LoreEntry>): LoreEntry {
  return {
    keys: [],
    content: 'x',
    extensions: {},
    enabled: true,
    insertion_order: 100,
    use_regex: false,
    ...over,
  };
}

interface Watched {
  book: Lorebook | undefined;
}

async function show(first: Lorebook | undefined): Promise<Watched> {
  await loadAllMessages();
  const initial = await loadCatalogue('en');
  const watched: Watched = { book: first };
  function Holder(): ReactNode {
    const [book, setBook] = useState(first);
    watched.book = book;
    return <LorebookEditor book={book} onChange={setBook} />;
  }
  await render(
    <I18nProvider initial={initial} onChange={() => undefined}>
      <main>
        <h2>Lorebook</h2>
        <Holder />
        <Notices dismissLabel="Dismiss" />
      </main>
    </I18nProvider>,
  );
  return watched;
}

async function choose(name: string, content: Blob): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no file field.');
  const transfer = new DataTransfer();
  transfer.items.add(new File([content], name));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

const button = (name: string | RegExp) => page.getByRole('button', { name });

const TWO: Lorebook = {
  extensions: {},
  entries: [
    entry({ comment: 'Harbour', keys: ['harbour'], content: 'Boats.', id: 0 }),
    entry({ comment: 'Hill', keys: ['hill'], content: 'An observatory.', id: 1, insertion_order: 5 }),
  ],
};

describe('editing a lorebook', () => {
  it('begins with nothing and writes the first entry', async () => {
    const watched = await show(undefined);
    await button('Write the first entry').click();
    await expect.element(page.getByLabelText('Name', { exact: true })).toHaveFocus();
    await userEvent.keyboard('Rain');
    await page.getByRole('textbox', { name: 'Keywords' }).fill('rain, ');
    await userEvent.type(page.getByRole('textbox', { name: 'Keywords' }), '/a{{1,2}/i{Enter}');
    await page.getByRole('textbox', { name: 'What the model is told' }).fill('It rains.');
    await expect
      .poll(() => watched.book?.entries)
      .toMatchObject([
        { comment: 'Rain', keys: ['rain', '/a{1,2}/i'], content: 'It rains.', insertion_order: 100 },
      ]);
  });

  it('says at once when an expression is none, and takes a key up to be changed', async () => {
    const watched = await show({
      extensions: {},
      entries: [entry({ comment: 'Odd', keys: ['/(/', 'Hello, world'] })],
    });
    await button(/^Odd/).click();
    await expect.element(page.getByText(/is not a regular expression/)).toBeVisible();
    await button(/Change .*\/\(\//).click();
    await userEvent.keyboard('{End}x/{Enter}');
    expect(watched.book?.entries[0]?.keys).toEqual(['Hello, world', '/(/x/']);
    await button(/Change .*Hello, world/).click();
    await userEvent.keyboard('{End}!{Enter}');
    expect(watched.book?.entries[0]?.keys).toEqual(['/(/x/', 'Hello, world!']);
  });

  it('duplicates, deletes and gives back', async () => {
    const watched = await show(TWO);
    await button(/^Harbour/).click();
    await button('Duplicate').click();
    const names = (): unknown => watched.book?.entries.map(({ comment }) => comment);
    expect(names()).toEqual(['Harbour', 'Harbour (copy)', 'Hill']);
    expect(watched.book?.entries[1]).not.toHaveProperty('id');
    await button('Delete this entry').first().click();
    expect(names()).toEqual(['Harbour (copy)', 'Hill']);
    await button('Undo').click();
    expect(names()).toEqual(['Harbour', 'Harbour (copy)', 'Hill']);
    await page.getByRole('checkbox', { name: /Use .*Hill/ }).click();
    expect(watched.book?.entries[2]?.enabled).toBe(false);
    await button('Sort the list by order number').click();
    expect(names()).toEqual(['Hill', 'Harbour', 'Harbour (copy)']);
  });

  it('keeps a number until another is whole', async () => {
    const watched = await show(TWO);
    await button(/^Hill/).click();
    await page.getByText('Where it stands').click();
    const order = page.getByLabelText('Order', { exact: true });
    await order.fill('-');
    expect(watched.book?.entries[1]?.insertion_order).toBe(5);
    await expect.element(page.getByText('A number, please.')).toBeVisible();
    await order.fill('-2.5');
    expect(watched.book?.entries[1]?.insertion_order).toBe(-2.5);
    await page.getByLabelText('Place in the prompt').selectOptions('within the talk');
    expect(watched.book?.entries[1]?.extensions).toEqual({ position: 4, depth: 4, role: 0 });
    await page.getByLabelText('Place in the prompt').selectOptions('before the character');
    expect(watched.book?.entries[1]).toMatchObject({ position: 'before_char', extensions: { position: 0 } });
  });

  it('tries a message, expressions that never end included', async () => {
    await show({
      extensions: {},
      entries: [
        ...TWO.entries,
        entry({ comment: 'Trap', keys: ['/^(a+)+$/'] }),
        entry({ comment: 'Ever', constant: true }),
      ],
    });
    const message = page.getByRole('textbox', { name: 'A message' });
    await message.fill('Down at the harbour');
    await expect.element(page.getByText(/2 entries would be told/)).toBeVisible();
    await expect.element(page.getByText(/because of .*harbour/)).toBeVisible();
    await message.fill(`${'a'.repeat(30_000)}!`);
    await expect.element(page.getByText(/Left out.*Trap/), { timeout: 10_000 }).toBeVisible();
  });

  it('imports into what is there, and refuses what is no book', async () => {
    const watched = await show(TWO);
    await choose('more.json', writeWorldInfo({ ...TWO, name: 'Other' }).blob);
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await button('Add them').click();
    expect(watched.book?.entries).toHaveLength(4);
    await button('Undo').click();
    expect(watched.book).toEqual(TWO);
    await choose('more.json', writeWorldInfo({ ...TWO, name: 'Other' }).blob);
    await button('Replace the book').click();
    expect(watched.book?.name).toBe('Other');
    await choose('cat.json', new Blob(['{"cat":1}']));
    await expect.element(page.getByText(/This is no lorebook/)).toBeVisible();
    await button('Close').click();
    expect(watched.book?.name).toBe('Other');
  });

  it('shows what an import had to mend', async () => {
    const watched = await show(undefined);
    await choose('odd.json', new Blob([JSON.stringify({ entries: [{ keys: 'a, b', content: 'c' }] })]));
    await expect.element(page.getByText(/entries\[0\]\.keys was written in another way/)).toBeVisible();
    expect(watched.book?.entries[0]?.keys).toEqual(['a', 'b']);
  });

  it('finds and changes one of a thousand entries', async () => {
    const many = Array.from({ length: 1000 }, (_, index) =>
      entry({ comment: `Entry ${index}`, keys: [`key${index}`], content: 'Some words. '.repeat(20) }),
    );
    const watched = await show({ extensions: {}, entries: many });
    await expect.element(button('Show 100 more')).toBeVisible();
    await page.getByRole('searchbox').fill('key777');
    await button(/^Entry 777/).click();
    await page.getByRole('textbox', { name: 'What the model is told' }).fill('Found.');
    expect(watched.book?.entries[777]?.content).toBe('Found.');
  });
});

it('tells in a reply’s details what was used', async () => {
  await loadAllMessages();
  const initial = await loadCatalogue('en');
  await render(
    <I18nProvider initial={initial} onChange={() => undefined}>
      <LoreDetails
        hits={[
          { name: 'Harbour', index: 0, keys: ['harbour', 'boats'], tokens: 12 },
          { name: '', index: 4, keys: [], tokens: 1 },
        ]}
      />
    </I18nProvider>,
  );
  await expect.element(page.getByText(/found: .*harbour.*, .*boats/)).toBeVisible();
  await expect.element(page.getByText('Untitled entry')).toBeVisible();
  await expect.element(page.getByText('always')).toBeVisible();
  await expect.element(page.getByText('12 tokens')).toBeVisible();
});
