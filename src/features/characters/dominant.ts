import type { CharacterTheme } from '../../domain/card';

const BINS = 36;
const BIN_DEGREES = 360 / BINS;
const SOLID = 128;
const GREY: CharacterTheme = { hue: 270, chroma: 0.03 };

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

interface Colour {
  /** Degrees, 0–360. */
  readonly hue: number;
  readonly chroma: number;
}

/** Hue and chroma of an sRGB colour (0–255 each) in OKLCH. */
export function hueAndChroma(red: number, green: number, blue: number): Colour {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bee = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const hue = (Math.atan2(bee, a) * 180) / Math.PI;
  return { hue: (hue + 360) % 360, chroma: Math.hypot(a, bee) };
}

/**
 * The colour a picture is known by: the hue with the most strong colour in it, so that a little red scarf wins over
 * much pale skin. A picture without colours gives a grey. `pixels`: RGBA, 8 bits each.
 */
export function dominantColour(pixels: Uint8ClampedArray): CharacterTheme {
  const bins = Array.from({ length: BINS }, () => ({ weight: 0, hue: 0, chroma: 0 }));
  let solid = 0;
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    if ((pixels[at + 3] ?? 0) < SOLID) continue;
    solid += 1;
    const { hue, chroma } = hueAndChroma(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0);
    const bin = bins[Math.floor(hue / BIN_DEGREES) % BINS];
    const weight = chroma * chroma;
    if (!bin) continue;
    bin.weight += weight;
    bin.hue += hue * weight;
    bin.chroma += chroma * weight;
  }
  const best = bins.reduce((strongest, bin) => (bin.weight > strongest.weight ? bin : strongest));
  if (solid === 0 || best.weight / solid < 0.00005) return GREY;
  const chroma = Math.min(0.17, Math.max(0.05, best.chroma / best.weight));
  return { hue: Math.round(best.hue / best.weight) % 360, chroma: Math.round(chroma * 100) / 100 };
}

const SIDE = 64;

/** The colour of a picture; rejects when it cannot be decoded. */
export async function pictureColour(picture: Blob): Promise<CharacterTheme> {
  const bitmap = await createImageBitmap(picture, { resizeWidth: SIDE, resizeHeight: SIDE });
  try {
    const canvas = document.createElement('canvas');
    canvas.width = SIDE;
    canvas.height = SIDE;
    const context = canvas.getContext('2d');
    if (!context) return GREY;
    context.drawImage(bitmap, 0, 0);
    return dominantColour(context.getImageData(0, 0, SIDE, SIDE).data);
  } finally {
    bitmap.close();
  }
}
