/** A panel's place on the page, pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const MOVES = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type Move = (typeof MOVES)[number];

export function isMove(key: string): key is Move {
  return MOVES.includes(key as Move);
}

/** Boxes that only touch do not overlap. */
const SLACK = 2;

function distance(value: number, from: number, to: number): number {
  return Math.max(from - value, value - to, 0);
}

/**
 * The panel above or below: of the nearest row in that direction the one under the middle of this panel.
 * null at the edge of the page.
 */
function vertical(boxes: readonly Box[], from: Box, down: boolean): number | null {
  const middle = (from.left + from.right) / 2;
  const gap = (box: Box): number => (down ? box.top - from.bottom : from.top - box.bottom);
  let best: number | null = null;
  let least: readonly [number, number] = [Infinity, Infinity];
  boxes.forEach((box, index) => {
    if (gap(box) < -SLACK) return;
    // Straight ahead comes before near: a panel beside the way is taken only where the way ends.
    const aside = Math.round(distance(middle, box.left, box.right));
    const ahead = Math.round(gap(box));
    if (ahead + aside * 2 < least[0] + least[1] * 2) [best, least] = [index, [ahead, aside]];
  });
  return best;
}

/** The panel beside this one in the same row; null at the edge of the page. */
function horizontal(boxes: readonly Box[], from: Box, right: boolean): number | null {
  const middle = (from.top + from.bottom) / 2;
  let best: number | null = null;
  let least = Infinity;
  boxes.forEach((box, index) => {
    const gap = right ? box.left - from.right : from.left - box.right;
    const sameRow = box.top < from.bottom - SLACK && box.bottom > from.top + SLACK;
    if (gap < -SLACK || !sameRow) return;
    const far = gap + distance(middle, box.top, box.bottom);
    if (far < least) [best, least] = [index, far];
  });
  return best;
}

/**
 * The panel a key leads to from the panel `index`: as it lies on the page, and from the end of a row on to the next
 * panel in reading order. `index` itself where there is no way on.
 */
export function nextPanel(boxes: readonly Box[], index: number, move: Move): number {
  const from = boxes[index];
  const last = boxes.length - 1;
  if (!from) return index;
  switch (move) {
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'ArrowLeft':
      return Math.min(horizontal(boxes, from, false) ?? last, Math.max(index - 1, 0));
    case 'ArrowRight':
      // Never back in reading order, so that a tall panel at the end of a row leads nobody round in circles.
      return Math.max(horizontal(boxes, from, true) ?? 0, Math.min(index + 1, last));
    case 'ArrowUp':
      return vertical(boxes, from, false) ?? index;
    case 'ArrowDown':
      return vertical(boxes, from, true) ?? index;
  }
}
