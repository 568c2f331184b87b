import type { MouthName } from './expressions';
import { INK, ink } from './ink';
import type { Profile } from './ink';
import { xy } from './path';
import type { Point } from './path';
import { ellipse } from './pen';
import type { MouthSpot, Pen } from './types';

const TEETH = '#fffdf8';
const TEETH_SHADE = '#e3dcd8';
const TEETH_GAP = '#8d7f86';
const CAVITY = '#7c2735';
const TONGUE = '#e57b7d';

type DrawMouth = (spot: MouthSpot, pen: Pen) => string;

/** A stroke whose points are given from the mouth's centre. */
function stroke(
  { x, y, bold }: MouthSpot,
  line: readonly Point[],
  width: number,
  profile?: Profile,
  samples?: number,
): string {
  const placed = line.map(([u, v]): Point => [x + u, y + v]);
  return ink(placed, width * bold, profile, samples);
}

/** The fold below the lower lip. */
function underLip(spot: MouthSpot, pen: Pen, width: number, from: Point, to: Point): string {
  const fold = stroke(
    spot,
    [from, [(from[0] + to[0]) / 2, Math.max(from[1], to[1]) + 1], to],
    width / spot.bold,
  );
  return pen.fill(fold, pen.drawing.skin.line);
}

function teethGaps(spot: MouthSpot, pen: Pen, at: readonly number[], top: number, bottom: number): string {
  const gaps = at.map((u) =>
    stroke(
      spot,
      [
        [u, top],
        [u, bottom],
      ],
      0.95,
      'flat',
      2,
    ),
  );
  return pen.fill(gaps.join(''), TEETH_GAP);
}

/** Path data placed from the mouth's centre: `p(u, v)`. */
function placer({ x, y }: MouthSpot): (u: number, v: number) => string {
  return (u, v) => xy(x + u, y + v);
}

const soft: DrawMouth = (spot, pen) => {
  const { half, colour } = spot;
  const line = stroke(spot, [[-half, -1], [-1, 1.7], [half, -1.6]], 2.2); // prettier-ignore
  return pen.fill(line, colour) + underLip(spot, pen, 1.5, [-4, 7], [5, 6.8]);
};

const flat: DrawMouth = (spot, pen) => {
  const { half, colour } = spot;
  const line = stroke(spot, [[-half, 0.5], [0, -0.4], [half, 0.2]], 2.4); // prettier-ignore
  return pen.fill(line, colour) + underLip(spot, pen, 1.6, [-5, 7.5], [6, 7.3]);
};

const frown: DrawMouth = (spot, pen) => {
  const { half, colour } = spot;
  const line = stroke(spot, [[-half * 0.95, 5], [0, -2.6], [half * 0.95, 4.4]], 3); // prettier-ignore
  return pen.fill(line, colour) + underLip(spot, pen, 1.5, [-4, 8], [5, 7.8]);
};

const firm: DrawMouth = (spot, pen) => {
  const { half, colour } = spot;
  const line = stroke(spot, [[-half, 2.4], [-half * 0.2, 0.4], [half, -1.6]], 3.2, 'flat'); // prettier-ignore
  return pen.fill(line, colour) + underLip(spot, pen, 1.7, [-5, 7.5], [6, 7.3]);
};

const smirk: DrawMouth = (spot, pen) => {
  const { half, colour } = spot;
  const line = stroke(spot, [[-half, 1.2], [0, 1.4], [half, -4]], 2.4); // prettier-ignore
  const corner = stroke(spot, [[half - 1, -6], [half + 2, -4], [half + 1.5, -1]], 1.6); // prettier-ignore
  return pen.fill(line + corner, colour);
};

const wavy: DrawMouth = (spot, pen) => {
  const { half, colour } = spot;
  const line: Point[] = [[-half, 1], [-half / 2, -2.2], [0, 2.2], [half / 2, -2], [half, 1.8]]; // prettier-ignore
  return pen.fill(stroke(spot, line, 2.6, 'flat', 12), colour);
};

const round: DrawMouth = (spot, pen) => {
  const { x, y, half, colour, bold } = spot;
  const [a, b] = [half * 0.56, half * 0.72];
  const p = placer(spot);
  const tongue = `M${p(-a * 0.7, 3 + b * 0.5)}Q${p(0, 3)} ${p(a * 0.7, 3 + b * 0.5)}Q${p(0, 3 + b * 1.1)} ${p(-a * 0.7, 3 + b * 0.5)}Z`;
  return (
    ellipse(x, y + 3, a, b, CAVITY, ` stroke="${colour}" stroke-width="${2 * bold}"`) +
    pen.fill(tongue, TONGUE)
  );
};

const open: DrawMouth = (spot, pen) => {
  const { x, y, half: h, depth, colour, bold } = spot;
  const p = placer(spot);
  const d = `M${p(-h, -3)}Q${p(0, 3)} ${p(h, -3.5)}C${p(h * 0.92, depth * 0.62)} ${p(h * 0.45, depth)} ${p(0, depth)}C${p(-h * 0.45, depth)} ${p(-h * 0.92, depth * 0.62)} ${p(-h, -3)}Z`;
  const teeth = `M${p(-h, -6)}L${p(h, -6)}L${p(h * 0.86, 2.2)}Q${p(0, 6.2)} ${p(-h * 0.86, 2.6)}Z`;
  const tongue = ellipse(x, y + depth * 0.98, h * 0.62, depth * 0.42, TONGUE);
  return pen.cel(d, {
    base: CAVITY,
    stroke: 2 * bold,
    line: colour,
    inside: pen.fill(teeth, TEETH) + tongue,
  });
};

const grin: DrawMouth = (spot, pen) => {
  const { half: h, depth, colour, bold } = spot;
  const p = placer(spot);
  const d = `M${p(-h, -8)}Q${p(0, 2)} ${p(h, -9)}C${p(h * 0.94, depth * 0.5)} ${p(h * 0.55, depth)} ${p(0, depth)}C${p(-h * 0.55, depth)} ${p(-h * 0.94, depth * 0.5)} ${p(-h, -8)}Z`;
  const shade = `M${p(-h, depth * 0.62)}Q${p(0, depth * 0.98)} ${p(h, depth * 0.55)}L${p(h, depth + 4)}L${p(-h, depth + 4)}Z`;
  const bite = depth * 0.42;
  const biteLine = stroke(spot, [[-h, bite - 9], [0, bite + 0.5], [h, bite - 10]], 1.8, 'flat', 6); // prettier-ignore
  const gaps = [-0.62, -0.3, 0.02, 0.34, 0.66].map((part) => part * h);
  const corners =
    stroke(spot, [[-h - 3, -13], [-h - 3.5, -8.5], [-h - 2.5, -4]], 2) + // prettier-ignore
    stroke(spot, [[h + 3, -14], [h + 3.5, -9.5], [h + 2.5, -5]], 2); // prettier-ignore
  const inside =
    pen.fill(shade, TEETH_SHADE) + pen.fill(biteLine, colour) + teethGaps(spot, pen, gaps, -3, depth * 0.8);
  return pen.cel(d, { base: TEETH, stroke: 2.4 * bold, line: colour, inside }) + pen.fill(corners, colour);
};

const grit: DrawMouth = (spot, pen) => {
  const { half, colour, bold } = spot;
  const a = half * 0.8;
  const p = placer(spot);
  const d = `M${p(-a, 1)}Q${p(0, -5)} ${p(a, 0)}Q${p(a * 1.02, 7)} ${p(a * 0.8, 9)}Q${p(0, 5)} ${p(-a * 0.8, 9.5)}Q${p(-a * 1.05, 7)} ${p(-a, 1)}Z`;
  const biteLine = stroke(spot, [[-a, 5], [0, 2], [a, 4.4]], 1.6, 'flat'); // prettier-ignore
  const inside = pen.fill(biteLine, colour) + teethGaps(spot, pen, [-a / 2, 0, a / 2], -4, 9);
  return pen.cel(d, { base: TEETH, stroke: 2.2 * bold, line: colour, inside });
};

const DRAW: Readonly<Record<MouthName, DrawMouth>> = {
  soft,
  flat,
  frown,
  firm,
  smirk,
  wavy,
  round,
  open,
  grin,
  grit,
};

function drawerOf(name: string, own: Readonly<Record<string, DrawMouth>> | undefined): DrawMouth {
  const found = own?.[name] ?? (DRAW as Readonly<Record<string, DrawMouth>>)[name];
  if (!found) throw new Error(`There is no mouth "${name}".`);
  return found;
}

/** Small mouths are drawn this much wider in the face crop, up to `SMALL_MOUTH`. */
const FACE_CROP_MOUTH = 1.3;
const SMALL_MOUTH = 34;

/** The mouth of the expression; throws for a name that is neither in `MOUTHS` nor the character's own. */
export function mouth(pen: Pen): string {
  const { drawing, shape, face } = pen;
  const own = drawing.mouth ?? {};
  const width = face.mouthWidth ?? own.width ?? 22;
  const shown = pen.crop === 'face' ? Math.max(width, Math.min(width * FACE_CROP_MOUTH, SMALL_MOUTH)) : width;
  const spot: MouthSpot = {
    x: shape.features - 1 + (face.mouthX ?? 0),
    y: shape.mouthY + (face.mouthY ?? 0),
    half: shown / 2,
    depth: (face.mouthDepth ?? own.depth ?? 17) * Math.sqrt(shown / width),
    bold: pen.bold,
    colour: own.colour ?? INK,
  };
  return drawerOf(face.mouth ?? 'soft', own.own)(spot, pen);
}
