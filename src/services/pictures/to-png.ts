import type { CharacterTheme } from '../../domain/card';
import { createCanvas, drawn } from './canvas';
import { decodePicture } from './decode';

/** The picture as a PNG, no side longer than `maxSide` pixels. Rejects when it cannot be decoded. */
export async function toPng(picture: Blob, maxSide = Infinity): Promise<Blob> {
  const decoded = await decodePicture(picture);
  if (!decoded.ok) throw new Error(`The picture cannot be decoded: ${decoded.code}.`);
  try {
    return await drawn(decoded.bitmap, maxSide).convertToBlob({ type: 'image/png' });
  } finally {
    decoded.bitmap.close();
  }
}

/**
 * A drawing of the app's own as a PNG of this size in pixels. Not for SVG from outside. Rejects when the browser
 * cannot draw it.
 */
export async function drawingToPng(svg: string, width: number, height: number): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const { canvas, context } = createCanvas(width, height);
    context.drawImage(image, 0, 0, width, height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } finally {
    URL.revokeObjectURL(address);
  }
}

const PLATE = { width: 512, height: 768, margin: 24, line: 6 } as const;
const FONT = '"Hiragino Mincho ProN", "Noto Serif CJK JP", "Songti SC", Georgia, serif';

/** The first character of a name as a reader sees it; a question mark when there is none. */
export function initialOf(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.trim());
  return first?.segment.toUpperCase() ?? '?';
}

/** The picture of a character that has none: a framed panel in its colour with its initial. */
export async function drawInitial(name: string, { hue, chroma }: CharacterTheme): Promise<Blob> {
  const { width, height, margin, line } = PLATE;
  const { canvas, context } = createCanvas(width, height);
  const ink = `oklch(0.32 ${chroma} ${hue})`;
  context.fillStyle = `oklch(0.94 ${chroma / 4} ${hue})`;
  context.fillRect(0, 0, width, height);
  context.fillStyle = `oklch(0.8 ${chroma} ${hue})`;
  context.fillRect(margin, margin, width - margin * 2, height - margin * 2);
  context.strokeStyle = ink;
  context.lineWidth = line;
  context.strokeRect(margin, margin, width - margin * 2, height - margin * 2);
  context.fillStyle = ink;
  context.font = `${Math.round(width / 2)}px ${FONT}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(initialOf(name), width / 2, height / 2, width - margin * 4);
  return canvas.convertToBlob({ type: 'image/png' });
}
