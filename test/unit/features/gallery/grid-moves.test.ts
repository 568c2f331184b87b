import { describe, expect, test } from 'vitest';
import { isMove, nextPanel } from '../../../../src/features/gallery/grid-moves';
import type { Box, Move } from '../../../../src/features/gallery/grid-moves';

function box(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

/*
 * Twelve columns of 10, gaps of 1 within:
 *   0 (tall) | 1 | 2
 *            | 3 | 4
 *   5 | 6 | 7 (tall)
 */
const PAGE: readonly Box[] = [
  box(0, 0, 49, 199),
  box(50, 0, 39, 99),
  box(90, 0, 30, 99),
  box(50, 100, 29, 99),
  box(80, 100, 40, 99),
  box(0, 200, 29, 99),
  box(30, 200, 39, 99),
  box(70, 200, 50, 199),
];

const go = (from: number, move: Move): number => nextPanel(PAGE, from, move);

describe('the keys lead', () => {
  test('to the right along the row, and on to the next row at its end', () => {
    expect(go(0, 'ArrowRight')).toBe(1);
    expect(go(1, 'ArrowRight')).toBe(2);
    expect(go(2, 'ArrowRight')).toBe(3);
    expect(go(3, 'ArrowRight')).toBe(4);
    expect(go(4, 'ArrowRight')).toBe(5);
  });
  test('to the left, and back to the row before at its beginning', () => {
    expect(go(2, 'ArrowLeft')).toBe(1);
    expect(go(3, 'ArrowLeft')).toBe(0);
    expect(go(5, 'ArrowLeft')).toBe(4);
  });
  test('down and up to what lies under and over the middle', () => {
    expect(go(1, 'ArrowDown')).toBe(3);
    expect(go(2, 'ArrowDown')).toBe(4);
    expect(go(0, 'ArrowDown')).toBe(5);
    expect(go(4, 'ArrowDown')).toBe(7);
    expect(go(7, 'ArrowUp')).toBe(4);
    expect(go(5, 'ArrowUp')).toBe(0);
    expect(go(6, 'ArrowUp')).toBe(0);
  });
  test('to the first and the last panel', () => {
    expect(go(4, 'Home')).toBe(0);
    expect(go(4, 'End')).toBe(7);
  });
  test('nowhere at the edge', () => {
    expect(go(0, 'ArrowUp')).toBe(0);
    expect(go(0, 'ArrowLeft')).toBe(0);
    expect(go(7, 'ArrowDown')).toBe(7);
    expect(nextPanel([box(0, 0, 9, 9)], 0, 'ArrowRight')).toBe(0);
    expect(nextPanel([], -1, 'End')).toBe(-1);
  });
});

test('every panel of a page can be reached with the right arrow alone', () => {
  const seen = new Set<number>([0]);
  for (let at = 0, steps = 0; steps < PAGE.length * 2; steps += 1) seen.add((at = go(at, 'ArrowRight')));
  expect(seen.size).toBeGreaterThanOrEqual(PAGE.length - 1);
});

test('other keys are none of them', () => {
  expect(['Enter', 'PageDown', 'a', ' '].filter(isMove)).toEqual([]);
});
