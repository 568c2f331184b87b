import { ink } from './ink';
import { contour, lerp, num, xy } from './path';
import { ellipse, TONE } from './pen';
import type { FaceShape, Pen } from './types';

/** The far (left) half of the head in the three-quarter view is this much narrower. */
export const FAR = 0.93;

const DEFAULT_SHAPE: Required<FaceShape> = {
  axis: 160,
  features: 155,
  halfWidth: 67,
  jaw: 51,
  chin: 236,
  chinWidth: 10,
  angle: 0,
  eyeLine: 167,
  eyeGap: 34,
  noseY: 199,
  mouthY: 214,
  neck: 21,
};

export function fullShape(shape: FaceShape): Required<FaceShape> {
  return { ...DEFAULT_SHAPE, ...shape };
}

/** The contour of the face, from the left temple down round the chin and over the skull. */
export function facePath(shape: Required<FaceShape>): string {
  const { axis, halfWidth: w, jaw, chin, chinWidth, angle } = shape;
  const middle = shape.features + 1;
  const [left, right] = [axis - w, axis + w];
  // an angular jaw comes down straighter, turns at a corner below the ear, then runs flat to the chin
  const bend = (round: number, straight: number): number => lerp(round, straight, angle);
  return (
    `M${xy(left, 120)}C${xy(left - 1, 146)} ${xy(left + 1, 158)} ${xy(left + 2, 172)}` +
    `C${xy(left + 4, 192)} ${xy(middle - jaw + bend(2, 0), bend(205, 198))} ${xy(middle - jaw + bend(13, 7), chin - bend(21, 28))}` +
    `C${xy(middle - jaw * bend(0.52, 0.58), chin - bend(7, 15))} ${xy(middle - chinWidth - bend(7, 4), chin)} ${xy(middle - 1, chin)}` +
    `C${xy(middle + chinWidth + bend(8, 5), chin)} ${xy(middle + jaw * bend(0.6, 0.64) + 3, chin - bend(8, 17))} ${xy(middle + jaw - bend(6, 1), chin - bend(25, 32))}` +
    `C${xy(middle + jaw + bend(6, 7), bend(200, 193))} ${xy(right - 1, 186)} ${xy(right, 166)}` +
    `C${xy(right + 2, 150)} ${xy(right, 132)} ${xy(right, 116)}C${xy(right, 50)} ${xy(left, 50)} ${xy(left, 120)}Z`
  );
}

/** The neck with a piece of chest below it, for collars to stand on. */
export function neckPath(shape: Required<FaceShape>): string {
  const x = shape.axis - 2;
  const left = x - shape.neck;
  const right = x + shape.neck;
  return (
    `M${xy(left, 205)}C${xy(left + 1, 236)} ${xy(left + 1, 246)} ${xy(left - 6, 256)}` +
    `L${xy(x - 60, 276)}L${xy(x - 60, 336)}L${xy(x + 62, 336)}L${xy(x + 62, 276)}L${xy(right + 7, 256)}` +
    `C${xy(right, 246)} ${xy(right, 236)} ${xy(right, 205)}Z`
  );
}

/** The shadow the head throws on what lies under the chin; draw it inside neck or chest. */
export function chinShadow(pen: Pen, down = 20): string {
  return pen.fill(pen.facePath, pen.drawing.skin.shade, ` transform="translate(4 ${down})"`);
}

/** The neck in a collar: skin, chin shadow, contour. */
export function neck(pen: Pen): string {
  return pen.cel(pen.neckPath, { base: pen.drawing.skin.base, inside: chinShadow(pen) });
}

/** The contour of an ear; `side` -1 = left, 1 = right. */
export function earPath({ axis, halfWidth }: Required<FaceShape>, side: -1 | 1): string {
  const at = (out: number, y: number): string => xy(axis + side * (halfWidth - 2 + out), y);
  return `M${at(-4, 158)}C${at(6, 146)} ${at(17, 150)} ${at(15, 165)}C${at(14, 178)} ${at(8, 192)} ${at(0, 192)}C${at(-5, 190)} ${at(-6, 170)} ${at(-4, 158)}Z`;
}

export function ears(pen: Pen): string {
  const { skin } = pen.drawing;
  return ([-1, 1] as const)
    .map((side) => {
      const x = pen.shape.axis + side * (pen.shape.halfWidth - 2);
      const fold = ink(
        [
          [x + side * 2, 162],
          [x + side * 9, 158],
          [x + side * 10, 167],
          [x + side * 4, 176],
        ],
        1.8,
      );
      return pen.cel(earPath(pen.shape, side), {
        base: skin.base,
        shade: skin.shade,
        shift: [-3, -3],
        inside: pen.fill(fold, skin.line),
      });
    })
    .join('');
}

/** The skin with the shadows of jaw, fringe (`fringe`: path data) and accessories on it. */
export function faceSkin(pen: Pen, fringe: readonly string[], shadow: string): string {
  const { skin, hair } = pen.drawing;
  const [x, y] = hair.shadow ?? [3, 9];
  const thrown = (fill: string): string =>
    fringe.map((d) => pen.fill(d, fill, ` transform="translate(${x} ${y})"`)).join('');
  const jaw = pen.fill(
    `M0 0H320V320H0Z${pen.facePath}`,
    skin.shade,
    ' fill-rule="evenodd" transform="translate(-6 -3)"',
  );
  const gloom = pen.face.gloom
    ? pen.fill('M80 40H240V175Q200 160 160 172Q120 160 80 178Z', '#4a3a66', ' opacity=".16"')
    : '';
  return pen.cel(pen.facePath, {
    base: skin.base,
    stroke: 2.3,
    inside: thrown(skin.shade) + pen.fill(shadow, skin.shade) + jaw + gloom + thrown(TONE),
  });
}

export function nose(pen: Pen): string {
  const x = pen.shape.features - 4;
  const y = pen.shape.noseY;
  const { line, shade } = pen.drawing.skin;
  if (pen.drawing.nose === 'bridge') {
    const bridge = `${x + 2},${y - 14} ${x - 3},${y - 2} ${x + 3},${y + 1}`;
    const wing = `${x - 1},${y + 1} ${x + 9},${y},-.2 ${x + 2},${y + 4},.2`;
    return pen.fill(ink(bridge, 1.9), line) + pen.fill(contour(wing), shade);
  }
  const tip = `${x + 2},${y - 4} ${x - 2},${y} ${x + 1.5},${y + 1}`;
  const under = `${x - 1},${y + 1} ${x + 7},${y},-.2 ${x + 1},${y + 3.4},.2`;
  return pen.fill(ink(tip, 1.7), line) + pen.fill(contour(under), shade);
}

export function blush(pen: Pen): string {
  const { blush: strength = 0, hatch } = pen.face;
  if (strength === 0) return '';
  const { features, eyeGap, eyeLine } = pen.shape;
  const { blush: colour, blushLine } = pen.drawing.skin;
  const y = eyeLine + pen.drawing.eye.height * 0.5 + 7;
  // seen small, a faint blush is none
  const opacity = Math.min(0.85, strength * (pen.crop === 'face' ? 0.75 : 0.55));
  const cheeks = ([-1, 1] as const).map((side) => {
    const x = features + side * (eyeGap + 9) + 1;
    const dashes = [-8, -1, 6].map((dx) =>
      ink(`${x + dx + 3},${y - 6} ${x + dx - 3},${y + 5}`, 1.9 * pen.bold, 'taper', 2),
    );
    return (
      ellipse(x, y, side < 0 ? 14 : 16, 7.5, colour, ` opacity="${num(opacity * 10) / 10}"`) +
      (hatch ? pen.fill(dashes.join(''), blushLine) : '')
    );
  });
  const acrossNose = hatch
    ? ellipse(features, y - 1, eyeGap + 4, 7, colour, ` opacity="${num(strength * 2.5) / 10}"`)
    : '';
  return pen.onFace(acrossNose + cheeks.join(''));
}
