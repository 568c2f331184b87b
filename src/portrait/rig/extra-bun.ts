import { INK } from './ink';
import { contour, lerp, num, xy } from './path';
import type { Knot, Point } from './path';
import type { Pen } from './types';

/** A braid wound round a knot of smooth hair. */
export interface Bun {
  readonly at: Point;
  readonly radius: number;
  /** 1 = the braid runs clockwise. */
  readonly turn: 1 | -1;
  /** Plaits all round: about one for every 4 units of the radius. */
  readonly plaits: number;
}

export interface BunColours {
  readonly base: string;
  readonly shade: string;
  readonly light: string;
  /** The gaps between the plaits. Default ink. */
  readonly line?: string;
}

/** Where the braid's inner edge lies, as a part of the radius. */
const INNER = 0.42;

/** A point of the bun: `part` of the way round from its top, `out` 0 = middle, 1 = rim. */
function onBun({ at: [x, y], radius, turn }: Bun, part: number, out: number): Point {
  const a = part * 2 * Math.PI;
  return [x + turn * Math.sin(a) * radius * out, y - Math.cos(a) * radius * out];
}

/** The outline, bulging at every plait: the bun's part of the silhouette. */
export function bunOutline(shape: Bun): string {
  const rim = Array.from({ length: shape.plaits }, (_, i): Knot => {
    const [x, y] = onBun({ ...shape, turn: 1 }, i / shape.plaits, 0.97);
    return [x, y, 0.22];
  });
  return contour(rim);
}

/** The gaps of the braid: from both edges a line leans along to its middle, so that the plaits form arrows. */
function gaps(shape: Bun): string {
  const middle = lerp(INNER, 1, 0.5);
  const step = 1 / shape.plaits;
  const at = (part: number, out: number): string => xy(...onBun(shape, part * step, out));
  return Array.from(
    { length: shape.plaits },
    (_, i) =>
      `M${at(i, 1)}Q${at(i + 0.15, 0.84)} ${at(i + 0.8, middle)}` +
      `Q${at(i + 0.2, 0.6)} ${at(i + 0.1, INNER)}`,
  ).join('');
}

/** Strands that whirl into the middle of the knot. */
function whirl(shape: Bun): string {
  const at = (part: number, out: number): string => xy(...onBun(shape, part, out));
  return [0, 0.5]
    .map((part) => `M${at(part, 0.12)}Q${at(part + 0.2, 0.3)} ${at(part + 0.4, INNER * 0.8)}`)
    .join('');
}

/** The bun itself; draw it behind the hair that it grows from. */
export function bun(pen: Pen, shape: Bun, { base, shade, light, line = INK }: BunColours): string {
  const { at, plaits, radius } = shape;
  const ring = (out: number): string => `cx="${at[0]}" cy="${at[1]}" r="${num(radius * out)}"`;
  const plait = (2 * Math.PI * radius * 0.84) / plaits;
  const gleams = `<circle ${ring(0.84)} fill="none" stroke="${light}" stroke-width="${num(radius * 0.1)}" stroke-dasharray="${num(plait * 0.34)} ${num(plait * 0.66)}"/>`;
  const lines = (d: string, width: number): string =>
    `<path d="${d}" fill="none" stroke="${line}" stroke-width="${num(width)}"/>`;
  return (
    pen.cel(bunOutline(shape), {
      base,
      shade,
      line,
      stroke: 2,
      inside: gleams + lines(gaps(shape), radius * 0.06),
    }) +
    `<circle ${ring(INNER)} fill="${base}" stroke="${line}" stroke-width="2"/>` +
    lines(whirl(shape), 1.6)
  );
}
