import { INK } from './ink';
import { num } from './path';
import type { CelStyle, CharacterDrawing, Crop } from './types';

/** The parts of a pen that know nothing of the character: ids, definitions and the two ways to fill a shape. */
export class Paint {
  #count = 0;
  readonly #definitions: string[] = [];

  readonly id = (): string => `i${(this.#count++).toString(36)}`;

  readonly define = (svg: string): void => {
    this.#definitions.push(svg);
  };

  get definitions(): string {
    return this.#definitions.join('');
  }

  readonly fill = (d: string, colour: string, more = ''): string =>
    d === '' ? '' : `<path d="${d}" fill="${colour}"${more}/>`;

  /**
   * The shade colour, then the base colour moved toward the light and cut at the shape: what stays of the
   * shade is a crescent at the lower right, alike on every shape.
   */
  readonly cel = (d: string, style: CelStyle): string => {
    const { base, shade, shift = [-5, -5], stroke = 2.2, line = INK, inside = '', tone = false } = style;
    const shape = this.id();
    const clip = this.id();
    const again = (more: string): string => `<use href="#${shape}" ${more}/>`;
    const lit = shade ? again(`x="${num(shift[0])}" y="${num(shift[1])}" fill="${base}"`) : '';
    return (
      `<clipPath id="${clip}"><path id="${shape}" d="${d}"/></clipPath>` +
      again(`fill="${shade ?? base}"`) +
      (tone ? again(`fill="${TONE}"`) : '') +
      (lit || inside ? `<g clip-path="url(#${clip})">${lit}${inside}</g>` : '') +
      (stroke
        ? again(`fill="none" stroke="${line}" stroke-width="${num(stroke)}" stroke-linejoin="round"`)
        : '')
    );
  };
}

export const TONE = 'url(#tone)';

/** The screentone: dots on a tilted grid. */
export const TONE_PATTERN =
  '<pattern id="tone" width="4.6" height="4.6" patternUnits="userSpaceOnUse" patternTransform="rotate(38)">' +
  `<circle cx="1.6" cy="1.6" r="1.05" fill="${INK}" opacity=".16"/></pattern>`;

/** An ellipse; `more` are further attributes. */
export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, more = ''): string {
  return `<ellipse cx="${num(x)}" cy="${num(y)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}"${more}/>`;
}

/** The square of the canvas a crop shows. */
export function viewOf(
  { faceView = [34, 26, 252] }: CharacterDrawing,
  crop: Crop,
): readonly [x: number, y: number, size: number] {
  return crop === 'bust' ? [0, 0, 320] : faceView;
}
