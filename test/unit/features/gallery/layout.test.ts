import { describe, expect, test } from 'vitest';
import { pageOf, panelClasses } from '../../../../src/features/gallery/layout';
import type { Span } from '../../../../src/features/gallery/layout';

/** Lays panels out as the browser does, each in the first place it fits after the one before; the rows as filled. */
function layOut(spans: readonly Span[], columns: number): boolean[][] {
  const rows: boolean[][] = [];
  const row = (index: number): boolean[] => (rows[index] ??= Array.from({ length: columns }, () => false));
  let at = 0;
  for (const span of spans) {
    for (;;) {
      const [y, x] = [Math.floor(at / columns), at % columns];
      const cells = Array.from({ length: span.rows }, (_, down) => row(y + down).slice(x, x + span.columns));
      if (x + span.columns <= columns && cells.every((line) => line.every((filled) => !filled))) break;
      at += 1;
    }
    const [y, x] = [Math.floor(at / columns), at % columns];
    for (let down = 0; down < span.rows; down += 1) row(y + down).fill(true, x, x + span.columns);
  }
  return rows;
}

describe('a page of panels has no gap', () => {
  test.each(Array.from({ length: 64 }, (_, count) => count))('of %i', (count) => {
    const { phone, tablet, wide } = pageOf(count);
    for (const [spans, columns] of [
      [phone, 2],
      [tablet, 6],
      [wide, 12],
    ] as const) {
      expect(spans).toHaveLength(count);
      expect(layOut(spans, columns).flat().every(Boolean)).toBe(true);
    }
  });
});

test('each panel has a place on every size of page', () => {
  for (const classes of panelClasses(29)) {
    expect(classes).toMatch(/^col-span-[12] /);
    expect(classes).toMatch(/ sm:col-span-[2346] /);
    expect(classes).toMatch(/ wide:col-span-(?:3|4|5|7|12) /);
  }
});
