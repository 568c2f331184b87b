import { INK, ink } from './ink';
import { num } from './path';
import type { Point } from './path';
import { viewOf } from './pen';
import type { Pen } from './types';

/** The drop of sweat at the temple. */
export function sweat(pen: Pen): string {
  if (!pen.face.sweat) return '';
  const [x, y] = pen.drawing.sweatAt ?? [232, 132];
  const size = num(pen.bold);
  return (
    `<g transform="translate(${num(x)} ${num(y)}) scale(${size})">` +
    `<path d="M0 0c7 11 9 15 9 19a8.5 8.5 0 0 1-17 0c0-4 2-9 8-19Z" fill="#cfeaf7" stroke="${INK}" stroke-width="1.8"/>` +
    '<path d="M-4 18q0 5 4 6" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/></g>'
  );
}

/** Length of the longest ray. */
const RAY = 42;

/** Three strokes that burst from the head, on a halo of their own; kept within the view. */
export function surpriseMark(pen: Pen): string {
  if (!pen.face.mark) return '';
  const [markX, markY] = pen.drawing.markAt ?? [252, 84];
  const [left, top, size] = viewOf(pen.drawing, pen.crop);
  const length = RAY * Math.sqrt(pen.bold);
  const x = Math.min(markX, left + size - length - 3);
  const y = Math.max(markY, top + length + 3);
  const rays = [-64, -38, -12].map((degrees, i) => {
    const a = (degrees * Math.PI) / 180;
    const at = (out: number): Point => [x + Math.cos(a) * out * length, y + Math.sin(a) * out * length];
    return ink([at(0.15), at(i === 1 ? 1 : 0.76)], 8 * pen.bold, 'out', 2);
  });
  const d = rays.join('');
  return (
    pen.fill(d, INK, ' style="stroke:var(--halo,#fff)" stroke-width="7" stroke-linejoin="round"') +
    pen.fill(d, pen.drawing.spot, ` stroke="${INK}" stroke-width="2" stroke-linejoin="round"`)
  );
}
