/** A canvas of this size to draw on. */
export function createCanvas(
  width: number,
  height: number,
): { canvas: OffscreenCanvas; context: OffscreenCanvasRenderingContext2D } {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas.');
  return { canvas, context };
}

/** The size that fits into a square of `maxSide`, in proportion; never larger than it is. */
export function fitInto(width: number, height: number, maxSide: number): { width: number; height: number } {
  const scale = Math.min(1, maxSide / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** The picture drawn to a canvas, no side longer than `maxSide` pixels. */
export function drawn(source: ImageBitmap, maxSide: number): OffscreenCanvas {
  const { width, height } = fitInto(source.width, source.height, maxSide);
  const { canvas, context } = createCanvas(width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, width, height);
  return canvas;
}

const QUALITY = 0.9;

/** WebP; where the browser cannot write it, JPEG for a photograph and PNG for the rest. */
export async function compressed(canvas: OffscreenCanvas, photograph: boolean): Promise<Blob> {
  const webp = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
  if (webp.type === 'image/webp' || !photograph) return webp;
  return canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
}
