import type { Expression } from '../expression';
import { brows } from './brows';
import { FACES } from './expressions';
import type { Face } from './expressions';
import { eyes } from './eyes';
import { backHair, frontHair } from './hair';
import { blush, earPath, ears, facePath, faceSkin, fullShape, neckPath, nose } from './head';
import { INK } from './ink';
import { surpriseMark, sweat } from './marks';
import { mouth } from './mouth';
import { contour, num } from './path';
import { Paint, TONE, TONE_PATTERN, viewOf } from './pen';
import type { Accessories, Body, CharacterDrawing, Crop, Pen } from './types';

/** Brows move this much further in the face crop. */
const FACE_CROP_BROWS = 1.45;

/** Lines of brows and mouth, and marks, are this much stronger in the face crop, which is shown small. */
const FACE_CROP_BOLD = 1.5;

/** The white edge outside the contour, and the contour, both round the silhouette. */
const HALO_WIDTH = 11;
const CONTOUR_WIDTH = 5.4;

function faceFor(drawing: CharacterDrawing, expression: Expression, crop: Crop): Face {
  const face = { ...FACES[expression], ...drawing.expressions?.[expression] };
  if (crop === 'bust') return face;
  const { browInner = 0, browOuter = 0 } = face;
  return { ...face, browInner: browInner * FACE_CROP_BROWS, browOuter: browOuter * FACE_CROP_BROWS };
}

function penFor(paint: Paint, drawing: CharacterDrawing, expression: Expression, crop: Crop): Pen {
  const shape = fullShape(drawing.face);
  const face = facePath(shape);
  return {
    fill: paint.fill,
    cel: paint.cel,
    define: paint.define,
    id: paint.id,
    onFace: (svg) => {
      const clip = paint.id();
      return `<clipPath id="${clip}"><path d="${face}"/></clipPath><g clip-path="url(#${clip})">${svg}</g>`;
    },
    tone: TONE,
    drawing,
    shape,
    facePath: face,
    neckPath: neckPath(shape),
    expression,
    face: faceFor(drawing, expression, crop),
    crop,
    bold: crop === 'face' ? FACE_CROP_BOLD : 1,
  };
}

/** Everything the contour goes round; separate paths, so that no two of them cut holes in each other. */
function silhouette(head: readonly string[], body: Body, turn: string, bodyY: number): string {
  const paths = (shapes: readonly string[]): string => shapes.map((d) => `<path d="${d}"/>`).join('');
  return (
    `<g id="edge"><g transform="${turn}">${paths(head)}</g>` +
    `<g transform="translate(0 ${num(bodyY)})">${paths(body.silhouette)}</g></g>`
  );
}

/** Halo and contour; the contour lies a little to the lower right, where a drawn line is heavier. */
function edge(): string {
  return (
    `<use href="#edge" style="fill:var(--halo,#fff);stroke:var(--halo,#fff)" stroke-width="${HALO_WIDTH}" stroke-linejoin="round"/>` +
    `<use href="#edge" fill="${INK}" stroke="${INK}" stroke-width="${CONTOUR_WIDTH}" stroke-linejoin="round" x=".5" y=".8"/>`
  );
}

/** What lies on the skull, from the ears to the marks. */
function frontOfHead(pen: Pen, fringe: readonly string[], extra: Accessories): string {
  const { brow, hair } = pen.drawing;
  const { eye, lash } = eyes(pen);
  const browPath = brows(pen);
  const browColour = brow.colour ?? hair.line;
  const through = hair.browThrough ?? 0.8;
  return (
    (extra.middle ?? '') +
    (pen.drawing.ears === 'covered' ? '' : ears(pen)) +
    faceSkin(pen, fringe, extra.shadow ?? '') +
    blush(pen) +
    nose(pen) +
    mouth(pen) +
    (extra.face ?? '') +
    eye +
    pen.fill(browPath, browColour) +
    (extra.eyes ?? '') +
    frontHair(pen, fringe) +
    // lashes and brows shimmer through the fringe, as manga draws them
    (lash ? `<g opacity=".38">${lash}</g>` : '') +
    (through ? pen.fill(browPath, browColour, ` opacity="${through}"`) : '') +
    (extra.front ?? '') +
    sweat(pen) +
    surpriseMark(pen)
  );
}

/** A character's portrait as a complete SVG that needs nothing from outside. */
export function portrait(drawing: CharacterDrawing, expression: Expression, crop: Crop): string {
  const paint = new Paint();
  const pen = penFor(paint, drawing, expression, crop);
  const fringe = drawing.hair.front.map((outline) => contour(outline));
  const behind = (drawing.hair.behind ?? []).map((outline) => contour(outline));
  const body = drawing.body(pen);
  const extra = drawing.accessories?.(pen) ?? {};
  const bodyY = drawing.bodyY ?? -6;
  const turn = `rotate(${num(drawing.roll ?? 0)} 160 240)`;
  const earPaths = drawing.ears === 'covered' ? [] : [earPath(pen.shape, -1), earPath(pen.shape, 1)];
  paint.define(TONE_PATTERN);
  paint.define(
    silhouette(
      [...behind, ...earPaths, pen.facePath, ...fringe, ...(extra.silhouette ?? [])],
      body,
      turn,
      bodyY,
    ),
  );
  const back = (extra.behind ?? '') + backHair(pen, behind);
  const front = frontOfHead(pen, fringe, extra);
  const [x, y, size] = viewOf(drawing, crop);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${size} ${size}"><defs>${paint.definitions}</defs>` +
    edge() +
    `<g transform="${turn}">${back}</g>` +
    `<g transform="translate(0 ${num(bodyY)})">${body.svg}</g>` +
    `<g transform="${turn}">${front}</g></svg>`
  );
}
