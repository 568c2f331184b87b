import { createCanvas } from '../../../src/services/pictures/canvas';

/** A picture of this size as the browser itself writes it: a diagonal split in two colours, half see-through. */
export async function aPicture(type: string, width = 320, height = 480): Promise<Blob> {
  const { canvas, context } = createCanvas(width, height);
  context.fillStyle = '#d1495b';
  context.fillRect(0, 0, width, height / 2);
  context.fillStyle = 'rgb(40 90 200 / 0.5)';
  context.fillRect(0, height / 2, width, height / 2);
  return canvas.convertToBlob({ type });
}

/** A picture that no format makes small: every point another colour. */
export async function aNoisyPicture(type: string, width: number, height: number): Promise<Blob> {
  const { canvas, context } = createCanvas(width, height);
  const noise = context.createImageData(width, height);
  let state = 1;
  for (let at = 0; at < noise.data.length; at++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    noise.data[at] = at % 4 === 3 ? 255 : state >>> 24;
  }
  context.putImageData(noise, 0, 0);
  return canvas.convertToBlob({ type });
}

export async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

/** Width, height and the colour in the middle of the upper half, as a browser shows the picture. */
export async function seen(blob: Blob): Promise<{ width: number; height: number; colour: number[] }> {
  const bitmap = await createImageBitmap(blob);
  const { width, height } = bitmap;
  const { context } = createCanvas(width, height);
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(Math.floor(width / 2), Math.floor(height / 4), 1, 1);
  return { width, height, colour: [...data] };
}
