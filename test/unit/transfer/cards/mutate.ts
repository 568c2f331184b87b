import type { Random } from '../../../../src/domain/random';

type Bytes = Uint8Array<ArrayBuffer>;

/** Numbers that programs stumble over. */
const NUMBERS = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fff_ffff, 0xffff_fffe, 0xffff_ffff, 200_000_000];
/** Pieces that mean something to one reader or another. */
const PIECES = [
  '{', '}', '[', ']', '"', ',', ':', '\\', '\0', 'null', '-1e999', '[]', '{}', '"__proto__":{"polluted":1},',
  '\ud800', '\u202e', '\ufeff', '../', '=', 'PK\u0001\u0002', 'PK\u0003\u0004', 'PK\u0005\u0006', 'tEXt', 'IEND', 'ccv3\0', 'spec',
]; // prettier-ignore

function spliced(bytes: Bytes, at: number, removed: number, added: Uint8Array): Bytes {
  const result = new Uint8Array(bytes.length - removed + added.length);
  result.set(bytes.subarray(0, at));
  result.set(added, at);
  result.set(bytes.subarray(at + removed), at + added.length);
  return result;
}

function once(bytes: Bytes, random: Random): Bytes {
  const up = (limit: number): number => Math.floor(random() * limit);
  const at = up(bytes.length);
  const size = Math.min(1 + up(1 << up(9)), bytes.length - at);
  switch (up(7)) {
    case 0: {
      const flipped = bytes.slice();
      flipped[at] = (flipped[at] ?? 0) ^ (1 << up(8));
      return flipped;
    }
    case 1:
      return bytes.slice(0, at);
    case 2:
      return spliced(bytes, at, size, new Uint8Array());
    case 3:
      return spliced(bytes, up(bytes.length), 0, bytes.subarray(at, at + size));
    case 4: {
      const number = new DataView(new ArrayBuffer(4));
      number.setUint32(0, NUMBERS[up(NUMBERS.length)] ?? 0, random() < 0.5);
      return spliced(
        bytes,
        at,
        random() < 0.7 ? Math.min(4, bytes.length - at) : 0,
        new Uint8Array(number.buffer),
      );
    }
    case 5:
      return spliced(bytes, at, 0, new TextEncoder().encode(PIECES[up(PIECES.length)] ?? ''));
    default: {
      const noise = Uint8Array.from({ length: size }, () => up(256));
      return spliced(bytes, at, size, noise);
    }
  }
}

/** The bytes with one to three changes: flips, cuts, doublings, numbers and words put in, noise. */
export function mutate(bytes: Bytes, random: Random): Bytes {
  let result = bytes;
  const changes = 1 + Math.floor(random() * 3);
  for (let change = 0; change < changes && result.length > 0; change++) result = once(result, random);
  return result;
}
