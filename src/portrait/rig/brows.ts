import { FAR } from './head';
import { ink } from './ink';
import type { Pen } from './types';

function brow(pen: Pen, side: -1 | 1): string {
  const { brow: shape } = pen.drawing;
  const { face } = pen;
  const near = side < 0 ? FAR : 1;
  const centre = pen.shape.features + side * pen.shape.eyeGap + 1;
  const squeeze = face.browSqueeze ?? 0;
  const x = (u: number): number => centre + side * (u - squeeze * (u < 0 ? 1 : 0.4)) * near;
  const y = pen.shape.eyeLine + shape.y + (face.browY ?? 0);
  const inner = y + (shape.inner ?? 0) + (face.browInner ?? 0);
  const outer = y + (shape.outer ?? 0) + (face.browOuter ?? 0);
  const middle = (inner + outer) / 2 - (shape.arch ?? 4) - (face.browArch ?? 0);
  const half = shape.width * 0.5;
  return ink(
    [
      [x(-half), inner],
      [x(0), middle],
      [x(half), outer],
    ],
    shape.thickness * (face.browWeight ?? 1) * pen.bold,
    'brow',
  );
}

/** Path data of the brows over the eyes that are not covered. */
export function brows(pen: Pen): string {
  const { hiddenEyes } = pen.drawing;
  return (hiddenEyes === 'left' ? '' : brow(pen, -1)) + (hiddenEyes === 'right' ? '' : brow(pen, 1));
}
