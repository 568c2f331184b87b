import { INK, inks, strands } from './ink';
import { contour } from './path';
import type { Point } from './path';
import { shine } from './shine';
import type { Pen } from './types';

/** The hair behind the head. */
export function backHair(pen: Pen, shapes: readonly string[]): string {
  const { hair } = pen.drawing;
  return shapes
    .map((d, i) =>
      pen.cel(d, {
        base: hair.back ?? hair.shade,
        shade: hair.backShade ?? hair.shade,
        shift: [-6, -7],
        tone: true,
        inside: pen.fill(inks(hair.behindLines?.[i] ?? []), hair.line),
      }),
    )
    .join('');
}

/** The outline of the locks fades in from the cap down, so that they grow out of it without a seam. */
function defineFade(pen: Pen): string {
  const { outline = INK, fade = [84, 128] } = pen.drawing.hair;
  pen.define(
    `<linearGradient id="fade" gradientUnits="userSpaceOnUse" x1="0" x2="0" y1="${fade[0]}" y2="${fade[1]}">` +
      `<stop stop-color="${outline}" stop-opacity="0"/><stop offset="1" stop-color="${outline}"/></linearGradient>`,
  );
  return 'url(#fade)';
}

/** The cap with the fringe, the locks over it, and the lines on both. `shapes` are the contours of `hair.front`. */
export function frontHair(pen: Pen, shapes: readonly string[]): string {
  const { hair } = pen.drawing;
  const fading = defineFade(pen);
  const crown: Point = hair.crown ?? [160, 56];
  const reach = hair.strandReach ?? 0.36;
  const top = hair.strandTop ?? 90;
  const locks = hair.front.map((outline, i) => {
    const wedges = strands(outline, { crown, reach: reach * 0.8, width: hair.wedge ?? 9, top });
    const lines = strands(outline, { crown, reach, width: hair.strandWidth ?? 2.4, top });
    const rings = i === 0 ? (hair.rings ?? []).map(shine).join('') : '';
    return pen.cel(shapes[i] ?? contour(outline), {
      base: hair.base,
      shade: hair.shade,
      shift: hair.lightShift ?? [-4.5, -4],
      stroke: 2,
      line: i === 0 ? (hair.outline ?? INK) : fading,
      inside:
        pen.fill(wedges, hair.shade) +
        pen.fill(rings, hair.light ?? '#fff') +
        (hair.frontDetail?.[i]?.(pen) ?? '') +
        pen.fill(lines, hair.line),
    });
  });
  return locks.join('') + pen.fill(inks(hair.lines ?? []), hair.line);
}
