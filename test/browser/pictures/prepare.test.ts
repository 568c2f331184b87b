import { describe, expect, it, onTestFinished } from 'vitest';
import { drawInitial, drawingToPng, preparePicture, readHeader, toPng } from '../../../src/services/pictures';
import { aPng } from '../../unit/transfer/cards/support';
import { sure } from '../storage/support';
import { aNoisyPicture, aPicture, bytesOf, seen } from './support';

const RED = [209, 73, 91, 255];

/** Whether two colours are the same to the eye. */
function isNear(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, index) => Math.abs(value - (b[index] ?? 0)) < 12);
}

async function prepared(blob: Blob) {
  const result = await preparePicture(blob);
  if (!result.ok) throw new Error(result.code);
  return result.picture;
}

/** An AVIF of 1 × 1 as an encoder wrote it. */
const AVIF =
  'AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0AAAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAB0AAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAAABRpc3BlAAAAAAAAAAIAAAACAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgQ0MAAAAABNjb2xybmNseAACAAIAAYAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAACVtZGF0EgAKCBgANogQEAwgMg8f8D///8WfhwB8+ErK42A=';

describe('a picture', () => {
  it.each(['image/png', 'image/jpeg', 'image/webp'])(
    'of %s is kept to the byte, with a thumbnail',
    async (type) => {
      const blob = await aPicture(type, 600, 900);
      const disguised = new File([blob], 'not-at-all.txt', { type: 'text/html' });
      const { image, thumbnail, width, height } = await prepared(disguised);
      expect([width, height]).toEqual([600, 900]);
      expect(image.type).toBe(type);
      expect(await bytesOf(image)).toEqual(await bytesOf(blob));
      const small = await seen(thumbnail);
      expect([small.width, small.height]).toEqual([256, 384]);
      expect(isNear(small.colour, RED)).toBe(true);
    },
  );

  it('of GIF and of AVIF is taken', async () => {
    const gif = Uint8Array.from(
      atob('R0lGODlhAQABAIAAAP8AAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=='),
      (sign) => sign.charCodeAt(0),
    );
    expect(await prepared(new Blob([gif]))).toMatchObject({ width: 1, height: 1 });
    const avif = Uint8Array.from(atob(AVIF), (sign) => sign.charCodeAt(0));
    const { image } = await prepared(new Blob([avif]));
    expect(image.type).toBe('image/avif');
  });

  it('smaller than a thumbnail is not blown up', async () => {
    const { thumbnail } = await prepared(await aPicture('image/png', 40, 20));
    expect(await seen(thumbnail)).toMatchObject({ width: 40, height: 20 });
  });

  it('that is too wide is made smaller, in proportion', async () => {
    const picture = await prepared(await aPicture('image/png', 3000, 1500));
    expect([picture.width, picture.height]).toEqual([2048, 1024]);
    expect(await seen(picture.image)).toMatchObject({ width: 2048, height: 1024 });
  });

  it('of too many bytes is written anew in its size', async () => {
    const noisy = await aNoisyPicture('image/png', 1600, 1200);
    expect(noisy.size).toBeGreaterThan(4 * 1024 * 1024);
    const { image, width, height } = await prepared(noisy);
    expect([width, height]).toEqual([1600, 1200]);
    expect(image.size).toBeLessThan(noisy.size);
    expect(image.type).toBe('image/webp');
  });

  it('that can be seen through stays so', async () => {
    const { image } = await prepared(await aPicture('image/png', 3000, 3000));
    const bitmap = await createImageBitmap(image);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = sure(canvas.getContext('2d'));
    context.drawImage(bitmap, 0, 0);
    expect(sure(context.getImageData(1000, 1800, 1, 1).data[3])).toBeLessThan(140);
  });
});

describe('a picture is refused', () => {
  it.each<[string, Blob, string]>([
    ['that is empty', new Blob([]), 'empty'],
    [
      'that is an SVG with a script',
      new Blob(['<svg xmlns="http://www.w3.org/2000/svg"><script>window.ran = 1</script></svg>'], {
        type: 'image/png',
      }),
      'svg',
    ],
    ['that is HTML', new Blob(['<script>window.ran = 1</script>'], { type: 'image/png' }), 'unsupported'],
    ['of 30,000 × 30,000 pixels in a few bytes', new Blob([aPng([], 30_000, 30_000)]), 'pixels'],
    ['whose pixels are not there', new Blob([aPng().slice(0, 40)]), 'broken'],
    ['of more than 32 MB', new Blob([new Uint8Array(33 * 1024 * 1024)]), 'large'],
  ])('%s', async (_what, blob, code) => {
    expect(await preparePicture(blob)).toEqual({ ok: false, code });
    expect(Reflect.get(window, 'ran')).toBeUndefined();
  });

  it('that the browser cannot read', async () => {
    const file = new Blob(['x']);
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new DOMException('Gone')) });
    expect(await preparePicture(file)).toEqual({ ok: false, code: 'unreadable' });
  });

  it('when there is no canvas to draw it on', async () => {
    const original = OffscreenCanvas.prototype.convertToBlob;
    OffscreenCanvas.prototype.convertToBlob = () => Promise.reject(new DOMException('No memory.'));
    onTestFinished(() => {
      OffscreenCanvas.prototype.convertToBlob = original;
    });
    expect(await preparePicture(new Blob([aPng()]))).toEqual({ ok: false, code: 'broken' });
  });
});

describe('as a PNG', () => {
  it('a picture of another kind is drawn', async () => {
    const png = await toPng(await aPicture('image/webp', 300, 200));
    expect(readHeader(await bytesOf(png))).toEqual({ type: 'image/png', size: { width: 300, height: 200 } });
    expect(isNear((await seen(png)).colour, RED)).toBe(true);
    const small = await toPng(await aPicture('image/jpeg', 300, 200), 30);
    expect(await seen(small)).toMatchObject({ width: 30, height: 20 });
  });

  it('what is no picture is not', async () => {
    await expect(toPng(new Blob(['<svg/>']))).rejects.toThrow('svg');
  });

  it('a drawing of the app’s own is drawn', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><rect width="2" height="2" fill="rgb(209 73 91)"/></svg>';
    const png = await drawingToPng(svg, 200, 300);
    expect(await seen(png)).toMatchObject({ width: 200, height: 300 });
    expect(isNear((await seen(png)).colour, RED)).toBe(true);
    await expect(drawingToPng('no drawing', 10, 10)).rejects.toThrow();
  });

  it.each([
    ['Latin', 'Aoi'],
    ['Chinese', '葵'],
    ['joined signs', '👩‍🚀'],
    ['nothing', ''],
    ['a mark of direction', ' \u202e'],
    ['10,000 signs', 'x'.repeat(10_000)],
  ])('a name of %s has a plate', async (_what, name) => {
    const png = await drawInitial(name, { hue: 200, chroma: 0.1 });
    const { width, height, colour } = await seen(png);
    expect([width, height]).toEqual([512, 768]);
    expect(colour[3]).toBe(255);
    expect(isNear(colour, [0, 0, 0, 255])).toBe(false);
  });
});
