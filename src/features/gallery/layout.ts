import { cx } from '../../lib/cx';

/** Columns and rows a panel fills. */
export interface Span {
  readonly columns: number;
  readonly rows: 1 | 2;
}

interface Page {
  /** A full page of panels, repeated while there are enough. */
  readonly full: readonly Span[];
  /** What closes the last page, by how many panels are left; every row is full. */
  readonly rest: readonly (readonly Span[])[];
}

function flat(...columns: number[]): readonly Span[] {
  return columns.map((wide) => ({ columns: wide, rows: 1 }));
}

function tall(columns: number): Span {
  return { columns, rows: 2 };
}

/** Ten panels fill four rows of twelve columns. */
const WIDE: Page = {
  full: [tall(5), ...flat(4, 3, 3, 4), ...flat(3, 4), tall(5), ...flat(4, 3)],
  rest: [
    [],
    flat(12),
    flat(7, 5),
    flat(5, 4, 3),
    flat(7, 5, 5, 7),
    flat(5, 4, 3, 7, 5),
    flat(5, 4, 3, 3, 4, 5),
    flat(5, 4, 3, 7, 5, 5, 7),
    flat(5, 4, 3, 3, 4, 5, 7, 5),
    flat(5, 4, 3, 3, 4, 5, 4, 3, 5),
  ],
};

/** Five panels fill three rows of six. */
const TABLET: Page = {
  full: [tall(4), ...flat(2, 2, 3, 3)],
  rest: [[], flat(6), flat(3, 3), flat(2, 2, 2), flat(3, 3, 3, 3)],
};

/** On a phone every fifth panel has the row to itself. */
const PHONE: Page = {
  full: flat(2, 1, 1, 1, 1),
  rest: [[], flat(2), flat(1, 1), flat(2, 1, 1), flat(1, 1, 1, 1)],
};

function spans({ full, rest }: Page, count: number): readonly Span[] {
  const whole = Math.floor(count / full.length);
  const pages = Array.from({ length: whole }, () => full);
  return [...pages, rest[count - whole * full.length] ?? []].flat();
}

/** What `count` panels fill, in order, on a page of 2, 6 and 12 columns: no gap anywhere. */
export function pageOf(count: number): Readonly<Record<'phone' | 'tablet' | 'wide', readonly Span[]>> {
  return { phone: spans(PHONE, count), tablet: spans(TABLET, count), wide: spans(WIDE, count) };
}

// Written out, because the stylesheet is made of the class names that stand in the source.
// `--picture` is the least height of the portrait: on a phone as wide as a panel nearly, elsewhere what the row leaves.
const PHONE_CLASS: Readonly<Record<number, string>> = {
  1: 'col-span-1 [--picture:11rem]',
  2: 'col-span-2 [--picture:15rem]',
};
const TABLET_CLASS: Readonly<Record<number, string>> = {
  2: 'sm:col-span-2',
  3: 'sm:col-span-3',
  4: 'sm:col-span-4',
  6: 'sm:col-span-6',
};
const WIDE_CLASS: Readonly<Record<number, string>> = {
  3: 'wide:col-span-3',
  4: 'wide:col-span-4',
  5: 'wide:col-span-5',
  7: 'wide:col-span-7',
  12: 'wide:col-span-12',
};

/** The class names of `count` panels in order. */
export function panelClasses(count: number): readonly string[] {
  const { phone, tablet, wide } = pageOf(count);
  return Array.from({ length: count }, (_, index) =>
    cx(
      PHONE_CLASS[phone[index]?.columns ?? 1],
      'sm:[--picture:9rem]',
      TABLET_CLASS[tablet[index]?.columns ?? 2],
      tablet[index]?.rows === 2 ? 'sm:row-span-2' : 'sm:row-span-1',
      WIDE_CLASS[wide[index]?.columns ?? 3],
      wide[index]?.rows === 2 ? 'wide:row-span-2' : 'wide:row-span-1',
    ),
  );
}
