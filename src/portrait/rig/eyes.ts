import { FAR } from './head';
import { INK, ink } from './ink';
import { cubicAt, curveOn, lerp, xy } from './path';
import type { Point } from './path';
import { ellipse } from './pen';
import type { Pen } from './types';

/** One eye's own measure: u from its centre outward, v down. */
interface Frame {
  readonly side: -1 | 1;
  readonly x: (u: number) => number;
  readonly y: (v: number) => number;
  readonly at: (u: number, v: number) => string;
  /** Half of the eye's width. */
  readonly w: number;
  /** Narrowing of the far eye. */
  readonly near: number;
}

/** The opening of the eye in its own measure. */
interface Lids {
  readonly inner: Point;
  readonly outer: Point;
  /** Control points of the upper lid. */
  readonly innerPull: Point;
  readonly outerPull: Point;
  readonly top: number;
  readonly bottom: number;
  readonly open: number;
  readonly slant: number;
}

/** An eye: itself, and its lashes once more to shimmer through the fringe. */
export interface DrawnEye {
  readonly eye: string;
  readonly lash: string;
}

function frame(pen: Pen, side: -1 | 1): Frame {
  const near = side < 0 ? FAR : 1;
  const centre = pen.shape.features + side * pen.shape.eyeGap + 1;
  const x = (u: number): number => centre + side * u * near;
  const y = (v: number): number => pen.shape.eyeLine + v;
  return { side, x, y, at: (u, v) => xy(x(u), y(v)), w: pen.drawing.eye.width / 2, near };
}

function lids(pen: Pen, { w }: Frame): Lids {
  const { eye } = pen.drawing;
  const { open = 1 } = pen.face;
  const slant = ((pen.face.slant ?? 0) * eye.height) / 40;
  const top = -eye.height * 0.667 * open;
  return {
    inner: [-w, (eye.innerY ?? 4) + (1 - open) * 3 + slant * 0.4],
    outer: [w, (eye.outerY ?? -2) + (1 - open) * 5 - Math.min(0, slant) * 0.5],
    innerPull: [-w * (eye.innerPull ?? 0.74), top + (eye.innerDrop ?? 0) + Math.max(slant, slant * 0.5)],
    outerPull: [w * (eye.outerPull ?? 0.8), top + (eye.outerDrop ?? 0) - slant * (slant < 0 ? 0.8 : 0.2)],
    top,
    bottom: eye.height * (eye.bottom ?? 0.56) * (open > 1 ? 1.04 : lerp(0.8, 1, open)),
    open,
    slant,
  };
}

interface IrisSpot {
  readonly cx: number;
  readonly cy: number;
  readonly rx: number;
  readonly ry: number;
}

function irisSpot(pen: Pen, { side, near, x, y }: Frame, { open }: Lids): IrisSpot {
  const { eye } = pen.drawing;
  const { iris: size = 1, gazeX = 0, gazeY = 0 } = pen.face;
  const drooped = open < 1 ? (1 - open) * eye.height * 0.16 : 0;
  return {
    cx: x(0) + gazeX + (eye.irisOut ?? 0) * side,
    cy: y(0) + gazeY + (eye.irisDown ?? 0) + drooped,
    rx: (eye.irisWidth / 2) * size * near,
    ry: (eye.irisHeight / 2) * size,
  };
}

function iris(pen: Pen, { cx, cy, rx, ry }: IrisSpot): string {
  const { eye } = pen.drawing;
  const shine = eye.shine ?? 1;
  if (eye.dot) {
    return (
      ellipse(cx, cy, rx, ry, eye.iris[0]) +
      ellipse(cx - rx * 0.3, cy - ry * 0.35, rx * 0.32 * shine, rx * 0.32 * shine, '#fff')
    );
  }
  const low = cy + ry * 0.3;
  const crescent = `M${xy(cx - rx * 0.82, low)}Q${xy(cx, cy + ry * 1.42)} ${xy(cx + rx * 0.82, low)}Q${xy(cx, cy + ry * 0.78)} ${xy(cx - rx * 0.82, low)}Z`;
  const pupil = eye.pupil ?? 0.4;
  return (
    ellipse(cx, cy, rx, ry, 'url(#iris)', ` stroke="${eye.rim}" stroke-width="1.8"`) +
    pen.fill(crescent, eye.glow, ' opacity=".75"') +
    (pupil ? ellipse(cx, cy + ry * 0.02, rx * pupil, ry * (eye.pupilTall ?? pupil * 1.1), eye.rim) : '')
  );
}

/** The two highlights lie on the same side in both eyes: the light comes from the upper left. */
function highlights(pen: Pen, { cx, cy, rx, ry }: IrisSpot): string {
  const { eye } = pen.drawing;
  const shine = eye.shine ?? 1;
  if (eye.dot || shine === 0) return '';
  return (
    ellipse(cx - rx * 0.36, cy - ry * 0.42, rx * 0.36 * shine, ry * 0.3 * shine, '#fff') +
    ellipse(cx + rx * 0.4, cy + ry * 0.42, rx * 0.17 * shine, ry * 0.13 * shine, '#fff', ' opacity=".95"')
  );
}

function lidCurve({ at }: Frame, { innerPull, outerPull, outer }: Lids): string {
  return `C${at(...innerPull)} ${at(...outerPull)} ${at(...outer)}`;
}

/** The lid throws its shadow on white and iris. */
function lidShadow(pen: Pen, { at, w, x, y }: Frame, { inner, outer, innerPull, outerPull }: Lids): string {
  const d =
    `M${at(-w, inner[1] - 16)}L${at(w + 3, outer[1] - 16)}L${at(w + 2, outer[1] + 3.5)}` +
    `C${xy(x(outerPull[0]), y(outerPull[1] + 8))} ${xy(x(innerPull[0]), y(innerPull[1] + 8))} ${at(-w, inner[1] + 2)}Z`;
  return pen.fill(d, '#3a2c5c', ` opacity="${pen.drawing.eye.dot ? 0.14 : 0.27}"`);
}

/** The upper lashes: the lid's curve out, then back along its normal, thin inside and thick outside. */
function lash(pen: Pen, eye: Frame, lid: Lids): string {
  const { x, y, at, w } = eye;
  const { inner, innerPull, outerPull, outer } = lid;
  const [out, down] = pen.drawing.eye.flick ?? [3, -1];
  const thick = (pen.drawing.eye.lash ?? 5) * (lid.open > 1 ? 0.9 : 1);
  const on = (t: number): Point => cubicAt(inner, innerPull, outerPull, outer, t);
  const back: Point[] = [];
  for (let i = 6; i >= 0; i--) {
    const t = i / 6;
    const [u, v] = on(t);
    const after = on(Math.min(1, t + 0.03));
    const before = on(Math.max(0, t - 0.03));
    const du = after[0] - before[0];
    const dv = after[1] - before[1];
    const length = Math.hypot(du, dv) || 1;
    const width = i ? thick * (0.42 + 0.58 * Math.sin(Math.min(1, t * 1.15) * 1.45)) : 0.8;
    back.push([x(u + (dv / length) * width), y(v - (du / length) * width)]);
  }
  const first = back[0] ?? [x(w), y(outer[1])];
  return (
    `M${at(-w - 1.5, inner[1] + 1.5)}L${at(...inner)}${lidCurve(eye, lid)}` +
    `Q${at(w + out * 0.4, outer[1] + down * 0.2 + 2)} ${at(w + out, outer[1] + down)}` +
    `Q${at(w + out * 0.5, outer[1] + down - thick * 0.4)} ${xy(...first)}${curveOn(back)}Z`
  );
}

function singleLashes(pen: Pen, { at }: Frame, { inner, innerPull, outerPull, outer }: Lids): string {
  const colour = pen.drawing.eye.lashColour ?? INK;
  return (pen.drawing.eye.lashes ?? [])
    .map(([where, out, down]) => {
      const [u, v] = cubicAt(inner, innerPull, outerPull, outer, where);
      const root = cubicAt(inner, innerPull, outerPull, outer, where - 0.1);
      return pen.fill(
        `M${at(root[0], root[1] + 1)}Q${at(u, v - 2)} ${at(u + out, v + down)}Q${at(u + out * 0.4, v + down * 0.1 + 1)} ${at(u + 1, v + 3)}Z`,
        colour,
      );
    })
    .join('');
}

/** The tired shadow under an eye, with the line that closes it. */
function bag(pen: Pen, at: (u: number, v: number) => Point, w: number, bottom: number): string {
  const { shade, line } = pen.drawing.skin;
  const below = bottom * 0.8;
  const [inner, middle, outer] = [
    at(-w * 0.62, below + 2),
    at(w * 0.1, below + 7.5),
    at(w * 0.78, below + 2),
  ];
  const pouch = `M${xy(...inner)}Q${xy(...at(w * 0.05, below + 11))} ${xy(...outer)}Q${xy(...at(w * 0.05, below + 4))} ${xy(...inner)}Z`;
  return (
    pen.fill(pouch, shade, ' opacity=".6"') + pen.fill(ink([inner, middle, outer], 1.7 * pen.bold), line)
  );
}

/** Below this opening the upper lid itself is seen. */
const HEAVY = 0.6;

/** The lid over a half-closed eye. */
function heavyLid(pen: Pen, { at, w }: Frame, { inner, outer, innerPull, outerPull }: Lids): string {
  const { eye, skin } = pen.drawing;
  const fold = -eye.height * 0.5;
  const d =
    `M${at(...inner)}C${at(-w * 0.7, fold)} ${at(w * 0.72, fold)} ${at(...outer)}` +
    `C${at(...outerPull)} ${at(...innerPull)} ${at(...inner)}Z`;
  return pen.fill(d, skin.shade, ` opacity=".55" stroke="${skin.line}" stroke-width="${2 * pen.bold}"`);
}

/** Lower lid, crease and bags. */
function folds(pen: Pen, eyeFrame: Frame, lid: Lids): string {
  const { x, y, w } = eyeFrame;
  const { top, bottom, outer, slant, open } = lid;
  const { eye, skin } = pen.drawing;
  const at = (u: number, v: number): Point => [x(u), y(v)];
  const thick = eye.lash ?? 5;
  const lower = ink(
    [
      at(w * 0.95, lerp(outer[1], bottom, 0.34)),
      at(w * 0.62, bottom * 0.72),
      at(0, bottom * 0.78 + 0.6),
      at(-w * 0.45, bottom * 0.7),
    ],
    eye.lower ?? 1.7,
    'in',
    4,
  );
  const crease = ink(
    [
      at(-w * 0.5, top * 0.74 - thick - 3.4 + slant * 0.7),
      at(w * 0.2, top * 0.76 - thick - 4.6),
      at(w * 0.86, lerp(outer[1], top, 0.44) - thick - 3.2),
    ],
    1.5,
  );
  const bags = eye.bags ? bag(pen, at, w, bottom) : '';
  return (
    pen.fill(lower, eye.lowerColour ?? skin.line) +
    (open < HEAVY ? heavyLid(pen, eyeFrame, lid) : eye.crease === false ? '' : pen.fill(crease, skin.line)) +
    bags
  );
}

function openEye(pen: Pen, eye: Frame): DrawnEye {
  const lid = lids(pen, eye);
  const spot = irisSpot(pen, eye, lid);
  const { at, w } = eye;
  const { inner, bottom } = lid;
  const white = `M${at(...inner)}${lidCurve(eye, lid)}C${at(w * 0.86, bottom)} ${at(-w * 0.62, bottom + 1.5)} ${at(...inner)}Z`;
  const lashPath = lash(pen, eye, lid);
  const colour = pen.drawing.eye.lashColour ?? INK;
  return {
    eye:
      pen.cel(white, {
        base: pen.drawing.eye.white ?? '#fffdf8',
        stroke: 0,
        inside: iris(pen, spot) + lidShadow(pen, eye, lid) + highlights(pen, spot),
      }) +
      folds(pen, eye, lid) +
      pen.fill(lashPath, colour) +
      singleLashes(pen, eye, lid),
    lash: pen.fill(lashPath, colour),
  };
}

/** A closed eye: an arc up (`happy`) or down (`shut`). */
function closedEye(pen: Pen, { at, w }: Frame): DrawnEye {
  const { eye } = pen.drawing;
  const up = pen.face.eyes === 'happy';
  const arc = eye.height * 0.3 * (up ? -1 : 1);
  const thick = Math.max(eye.lash ?? 5, 5);
  const base = up ? 5 : 2;
  const ends = base + (up ? 3 : 0);
  const d =
    `M${at(-w * 0.92, ends)}C${at(-w * 0.55, base + arc * 1.25)} ${at(w * 0.5, base + arc * 1.45)} ${at(w, base + (up ? 3 : -1))}` +
    `L${at(w * 1.12, base + (up ? 4.5 : 2))}C${at(w * 0.55, base + arc * 1.45 + thick * (up ? -1.15 : 1))} ` +
    `${at(-w * 0.55, base + arc * 1.25 + thick * (up ? -0.8 : 0.7))} ${at(-w * 0.92, ends)}Z`;
  const flicked = !up && (eye.flick?.[0] ?? 0) > 3;
  const tip = `M${at(w * 0.78, base + 2)}Q${at(w + 1, base + 2)} ${at(w + 6, base - 4)}Q${at(w, base + 5)} ${at(w * 0.7, base + 3)}Z`;
  const colour = eye.lashColour ?? INK;
  return { eye: pen.fill(d, colour) + (flicked ? pen.fill(tip, colour) : ''), lash: '' };
}

/** Both eyes, those left out that hair or a patch covers. */
export function eyes(pen: Pen): DrawnEye {
  const { eye, hiddenEyes } = pen.drawing;
  const stops = eye.iris.map((colour, i) => `<stop offset="${i / 2}" stop-color="${colour}"/>`).join('');
  pen.define(`<linearGradient id="iris" x1="0" y1="0" x2="0" y2="1">${stops}</linearGradient>`);
  const open = pen.face.eyes === undefined || pen.face.eyes === 'open';
  const drawn = ([-1, 1] as const)
    .filter((side) => hiddenEyes !== 'both' && hiddenEyes !== (side < 0 ? 'left' : 'right'))
    .map((side) => (open ? openEye(pen, frame(pen, side)) : closedEye(pen, frame(pen, side))));
  return { eye: drawn.map((one) => one.eye).join(''), lash: drawn.map((one) => one.lash).join('') };
}
