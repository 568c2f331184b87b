import { describe, expect, test } from 'vitest';
import {
  addBook,
  copyOf,
  entryHas,
  inExtensions,
  inExtensionsToo,
  insertEntry,
  isSorted,
  patchBook,
  patchEntry,
  removeEntry,
  sortEntries,
  withEntry,
} from '../../../src/features/characters/lore-edit';
import { aBook, anEntry } from './support';

const orders = (...list: readonly number[]) => aBook(list.map((insertion_order) => ({ insertion_order })));

describe('changing a book', () => {
  test('a patch sets, takes away, and leaves unknown fields', () => {
    const book = { ...aBook([]), name: 'B', scan_depth: 3, other: 1 };
    expect(patchBook(book, { name: 'C', scan_depth: undefined })).toEqual({
      ...aBook([]),
      name: 'C',
      other: 1,
    });
    const entry = { ...anEntry({ priority: 3 }), other: [1] };
    expect(patchEntry(entry, { priority: undefined, content: 'new' })).toEqual({
      ...anEntry(),
      content: 'new',
      other: [1],
    });
  });

  test('extensions keep what else they hold', () => {
    const entry = anEntry({ extensions: { depth: 3, foo: 1 } });
    expect(inExtensions(entry, { depth: 4, role: 1 })).toEqual({ extensions: { depth: 4, role: 1, foo: 1 } });
    expect(inExtensions(entry, { depth: undefined })).toEqual({ extensions: { foo: 1 } });
    expect(inExtensionsToo(entry, { position: 1 })).toEqual({});
    expect(inExtensionsToo(entry, { depth: 1, position: 1 })).toEqual({ extensions: { depth: 1, foo: 1 } });
  });

  test('entries come, go, change and are sorted, equals as they stood', () => {
    const book = orders(1, 2, 3);
    const four = anEntry({ insertion_order: 4 });
    expect(removeEntry(insertEntry(book, 1, four), 1)).toEqual(book);
    expect(insertEntry(book, 3, four).entries[3]).toBe(four);
    expect(withEntry(book, 0, four).entries.map(({ insertion_order: order }) => order)).toEqual([4, 2, 3]);
    expect(isSorted(book)).toBe(true);
    expect(isSorted(orders(1, 1))).toBe(true);
    const mixed = aBook([
      { insertion_order: 2, content: 'a' },
      { insertion_order: 1 },
      { insertion_order: 2, content: 'b' },
    ]);
    expect(isSorted(mixed)).toBe(false);
    expect(sortEntries(mixed).entries.map(({ content }) => content)).toEqual(['About rain.', 'a', 'b']);
  });

  test('a copy has a name of its own and no id', () => {
    expect(copyOf(anEntry({ id: 3, comment: 'x' }), 'y')).toEqual(anEntry({ comment: 'y' }));
    expect(copyOf(anEntry({ name: 'x', comment: 'note' }), 'y')).toEqual(
      anEntry({ name: 'y', comment: 'note' }),
    );
  });

  test('another book is added with ids that are its own', () => {
    const added = addBook(
      aBook([{ id: 1 }], { name: 'mine' }),
      aBook([{ id: 1, content: 'a' }, { id: 2 }], { name: 'other' }),
    );
    expect(added.name).toBe('mine');
    expect(added.entries.map(({ id }) => id)).toEqual([1, undefined, 2]);
  });

  test('an entry is found by name, key or content', () => {
    const entry = anEntry({ comment: 'Harbour', keys: ['海'], content: 'Boats at night' });
    expect(['harbour', '海', 'NIGHT boats', ''].map((words) => entryHas(entry, words))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(entryHas(entry, 'boats day')).toBe(false);
  });
});
