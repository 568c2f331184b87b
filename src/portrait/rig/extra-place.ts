import { contour, knots, mirror } from './path';
import type { Knot, Outline, Point } from './path';

/** Where a shape drawn round 0,0 goes: turned clockwise by `turn` degrees, then enlarged by `size`. */
export interface Place {
  readonly at: Point;
  readonly turn?: number;
  readonly size?: number;
}

/** The outline at another place. Quarter ellipses (`v`, `h`) cannot be turned. */
export function placed(outline: Outline, { at, turn = 0, size = 1 }: Place): readonly Knot[] {
  const a = (turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(a) * size, Math.sin(a) * size];
  return knots(outline).map(([x, y, ...bends]): Knot => {
    const [bend, endBend] = bends;
    const point = [at[0] + x * cos - y * sin, at[1] + x * sin + y * cos] as const;
    if (bend === undefined) return point;
    return endBend === undefined ? [...point, bend] : [...point, bend, endBend];
  });
}

const LOOP = '0,4 -20,18,.12 -31,13,.3 -32,-13,.14 -20,-19,.3 0,-5,.14';
const TAIL = '3,2 -7,26,-.06 -20,36,-.1 -23,27 -33,27 -16,12,.12 -3,-2,.1';

/** A ribbon bow of 64 × 37 units round 0,0, with two tails below it. */
export interface Bow {
  readonly loops: readonly string[];
  readonly tails: readonly string[];
}

export function bow(place: Place): Bow {
  const pair = (outline: string): readonly string[] =>
    [outline, mirror(outline, 0)].map((side) => contour(placed(side, place)));
  return { loops: pair(LOOP), tails: pair(TAIL) };
}
