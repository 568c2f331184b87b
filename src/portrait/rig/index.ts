/* What a file in ../cast draws with. */
export { frill } from './frill';
export { chinShadow, neck } from './head';
export { INK, ink, inks, strands } from './ink';
export { contour, knots, lerp, mirror, num, points, smooth, xy } from './path';
export { ellipse } from './pen';
export { shine } from './shine';
export { FAIR, TAN } from './skins';
export type { Frill } from './frill';
export type { Profile, Stroke } from './ink';
export type { Knot, Line, Outline, Point } from './path';
export type { Ring } from './shine';
export type { Accessories, Body, CharacterDrawing, MouthSpot, Pen } from './types';
export { bun, bunOutline } from './extra-bun';
export type { Bun, BunColours } from './extra-bun';
export { placed } from './extra-place';
export type { Place } from './extra-place';
