/*
 * Geometry and path data. All lengths are units of the 320 × 320 canvas, x to the right, y down; "left" and
 * "right" are the viewer's.
 */

export type Point = readonly [x: number, y: number];

/**
 * A corner of a contour and how the pen comes to it from the corner before:
 * - no bend: a straight line;
 * - one number: an arc whose height is `bend` × its length; with clockwise drawing + bulges outward;
 * - two numbers: an S curve with one bend at the start, one at the end;
 * - `'v'` / `'h'`: a quarter ellipse that leaves vertically / horizontally (skull domes need these).
 */
export type Knot = readonly [x: number, y: number, bend?: number | 'v' | 'h', endBend?: number];

/** Knots as an array, or as text: `'92,200 76,204,.1 160,38,v'`. */
export type Outline = string | readonly Knot[];

/** Points as an array, or as text: `'92,200 76,204'`. */
export type Line = string | readonly Point[];

/** How far a quarter ellipse's control points stand off, as a part of its half axis. */
const QUARTER = 0.56;

export function lerp(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}

/** One decimal: a tenth of a unit is below what any screen shows. */
export function num(value: number): number {
  const rounded = Math.round(value * 10) / 10;
  return rounded === 0 ? 0 : rounded;
}

export function xy(x: number, y: number): string {
  return `${num(x)} ${num(y)}`;
}

function numberIn(text: string, knot: string): number {
  const value = text === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) throw new Error(`"${knot}" is no knot: x,y or x,y,bend or x,y,bend,bend.`);
  return value;
}

function parseKnot(knot: string): Knot {
  const [x = '', y = '', bend, endBend] = knot.split(',');
  const at = [numberIn(x, knot), numberIn(y, knot)] as const;
  if (bend === undefined) return at;
  if (bend === 'v' || bend === 'h') return [...at, bend];
  if (endBend === undefined) return [...at, numberIn(bend, knot)];
  return [...at, numberIn(bend, knot), numberIn(endBend, knot)];
}

/** The knots of an outline; throws for text that is none. */
export function knots(outline: Outline): readonly Knot[] {
  return typeof outline === 'string' ? outline.trim().split(/\s+/).map(parseKnot) : outline;
}

export function points(line: Line): readonly Point[] {
  return typeof line === 'string' ? knots(line).map(([x, y]) => [x, y] as const) : line;
}

function segment(from: Point, [x, y, bend, endBend]: Knot): string {
  const [px, py] = from;
  const dx = x - px;
  const dy = y - py;
  if (bend === 'v') return `C${xy(px, py + dy * QUARTER)} ${xy(x - dx * QUARTER, y)} ${xy(x, y)}`;
  if (bend === 'h') return `C${xy(px + dx * QUARTER, py)} ${xy(x, y - dy * QUARTER)} ${xy(x, y)}`;
  if (!bend && !endBend) return `L${xy(x, y)}`;
  const start = bend ?? 0;
  if (endBend === undefined) return `Q${xy(px + dx / 2 + dy * start, py + dy / 2 - dx * start)} ${xy(x, y)}`;
  const first = xy(px + dx / 3 + dy * start, py + dy / 3 - dx * start);
  const second = xy(px + (dx * 2) / 3 + dy * endBend, py + (dy * 2) / 3 - dx * endBend);
  return `C${first} ${second} ${xy(x, y)}`;
}

/** Path data of an outline drawn clockwise; closed unless told otherwise. */
export function contour(outline: Outline, closed = true): string {
  const [first, ...rest] = knots(outline);
  if (!first) return '';
  let from: Point = [first[0], first[1]];
  let d = `M${xy(...from)}`;
  for (const knot of rest) {
    d += segment(from, knot);
    from = [knot[0], knot[1]];
  }
  return closed ? `${d}Z` : d;
}

/** The four points a Catmull-Rom span runs by: before, start, end, after. */
function span(line: readonly Point[], index: number): readonly [Point, Point, Point, Point] {
  const start = line[index] ?? [0, 0];
  const end = line[index + 1] ?? start;
  return [line[index - 1] ?? start, start, end, line[index + 2] ?? end];
}

/** Path data of a smooth curve from the first point on, without the leading `M`. */
export function curveOn(line: readonly Point[]): string {
  let d = '';
  for (let i = 0; i < line.length - 1; i++) {
    const [a, b, c, e] = span(line, i);
    const first = xy(b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6);
    const second = xy(c[0] - (e[0] - b[0]) / 6, c[1] - (e[1] - b[1]) / 6);
    d += `C${first} ${second} ${xy(c[0], c[1])}`;
  }
  return d;
}

/** Path data of a smooth open curve through all points. */
export function smooth(line: Line): string {
  const through = points(line);
  const first = through[0];
  return first ? `M${xy(...first)}${curveOn(through)}` : '';
}

/** The point at `part` (0–1) of the smooth curve through all points. */
export function pointOn(line: readonly Point[], part: number): Point {
  const spans = line.length - 1;
  const index = Math.min(spans - 1, Math.floor(part * spans));
  const u = part * spans - index;
  const [a, b, c, e] = span(line, index);
  const along = (k: 0 | 1): number =>
    0.5 *
    (2 * b[k] +
      (c[k] - a[k]) * u +
      (2 * a[k] - 5 * b[k] + 4 * c[k] - e[k]) * u * u +
      (3 * b[k] - a[k] - 3 * c[k] + e[k]) * u ** 3);
  return [along(0), along(1)];
}

/** The point at `t` (0–1) of a cubic Bézier curve. */
export function cubicAt(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const s = 1 - t;
  const along = (k: 0 | 1): number =>
    s ** 3 * a[k] + 3 * s * s * t * b[k] + 3 * s * t * t * c[k] + t ** 3 * d[k];
  return [along(0), along(1)];
}

/** The outline on the other side of the upright line x = `axis`, again clockwise. */
export function mirror(outline: Outline, axis = 160): readonly Knot[] {
  const source = knots(outline);
  const reversed = source.toReversed();
  return reversed.map(([x, y], i): Knot => {
    const at = [2 * axis - x, y] as const;
    if (i === 0) return at;
    // the bend of a segment is kept on the knot it ends in, so turned round it moves on by one
    const [, , bend, endBend] = reversed[i - 1] ?? at;
    if (bend === undefined) return at;
    if (typeof bend === 'string') return [...at, bend === 'v' ? 'h' : 'v'];
    return endBend === undefined ? [...at, bend] : [...at, endBend, bend];
  });
}
