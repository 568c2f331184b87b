import { curveOn, knots, pointOn, points, xy } from './path';
import type { Line, Outline, Point } from './path';

/** The colour of every outer contour and of the ink lines. */
export const INK = '#251b28';

/** How the width of a stroke runs from its start (0) to its end (1), as a part of its full width. */
const PROFILES = {
  /** thin, thick, thin */
  taper: (t: number) => Math.sin(Math.PI * t) ** 0.7,
  /** thick at the start, out to nothing */
  in: (t: number) => (1 - t) ** 0.8,
  /** from nothing to thick at the end */
  out: (t: number) => t ** 0.8,
  /** a brow: full within a fifth, then thinning */
  brow: (t: number) => Math.min(1, t * 5 + 0.55) * (1 - t) ** 0.55,
  /** nearly even */
  flat: (t: number) => Math.min(1, 6 * Math.min(t, 1 - t) + 0.35),
} as const;
export type Profile = keyof typeof PROFILES;

/** A stroke: the points it runs through, its greatest width, its profile. */
export type Stroke = readonly [line: Line, width?: number, profile?: Profile];

/**
 * A pen stroke of varying width as path data to be *filled*.
 * `samples`: how many pieces the outline has; 2 is enough for a straight dash, 12 for a wave.
 */
export function ink(line: Line, width: number, profile: Profile = 'taper', samples = 5): string {
  const through = points(line);
  const left: Point[] = [];
  const right: Point[] = [];
  for (let i = 0; i <= samples; i++) {
    const t = i / samples;
    const [x, y] = pointOn(through, t);
    const before = pointOn(through, Math.max(0, t - 0.02));
    const after = pointOn(through, Math.min(1, t + 0.02));
    const dx = after[0] - before[0];
    const dy = after[1] - before[1];
    const length = Math.hypot(dx, dy) || 1;
    const half = (width / 2) * PROFILES[profile](t);
    left.push([x + (dy / length) * half, y - (dx / length) * half]);
    right.unshift([x - (dy / length) * half, y + (dx / length) * half]);
  }
  const [start, turn] = [left[0], right[0]];
  if (!start || !turn) return '';
  return `M${xy(...start)}${curveOn(left)}L${xy(...turn)}${curveOn(right)}Z`;
}

/** Several strokes as one path. */
export function inks(strokes: readonly Stroke[]): string {
  return strokes.map(([line, width = 2, profile = 'taper']) => ink(line, width, profile)).join('');
}

export interface StrandOptions {
  /** Where all strands of the head come from. */
  readonly crown: Point;
  /** Length of a strand as a part of the way to the crown. */
  readonly reach: number;
  readonly width: number;
  /** Corners above this y get no strand. */
  readonly top: number;
}

/** A tapered line from every inward corner of a clockwise outline (the valleys between locks) to the crown. */
export function strands(outline: Outline, { crown, reach, width, top }: StrandOptions): string {
  const corners = knots(outline);
  let d = '';
  corners.forEach(([x, y], i) => {
    const before = corners[(i + corners.length - 1) % corners.length];
    const after = corners[(i + 1) % corners.length];
    if (!before || !after) return;
    const turn = (x - before[0]) * (after[1] - y) - (y - before[1]) * (after[0] - x);
    if (turn >= 0 || y < top) return;
    const dx = crown[0] - x;
    const dy = crown[1] - y;
    const middle: Point = [x + dx * reach * 0.5 - dy * 0.03, y + dy * reach * 0.5 + dx * 0.03];
    d += ink([[x, y], middle, [x + dx * reach, y + dy * reach]], width, 'in', 3);
  });
  return d;
}
