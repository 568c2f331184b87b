import type { Bytes } from './bytes';

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const WHITE = -2;
const VALUES = (() => {
  const values = new Int8Array(256).fill(-1);
  for (let index = 0; index < SIGNS.length; index++) values[SIGNS.charCodeAt(index)] = index;
  // The alphabet for addresses, and what mail programs put in between.
  values['-'.charCodeAt(0)] = 62;
  values['_'.charCodeAt(0)] = 63;
  for (const white of ' \t\r\n') values[white.charCodeAt(0)] = WHITE;
  return values;
})();
const PADDING = '='.charCodeAt(0);

export type Decoded =
  | { readonly ok: true; readonly bytes: Bytes; readonly padded: boolean }
  /** `at` counts from 0; `cut`: what is there is right and there is too little of it. */
  | { readonly ok: false; readonly at: number; readonly cut: boolean };

function valueOf(sign: number | undefined): number {
  return VALUES[sign ?? 0] ?? -1;
}

/** How many signs count, white space and padding aside; or where one stands that has no place there. */
function survey(text: Bytes): { signs: number; padding: number } | { wrongAt: number } {
  let signs = 0;
  let padding = 0;
  for (let at = 0; at < text.length; at++) {
    const value = valueOf(text[at]);
    if (value === WHITE) continue;
    if (text[at] === PADDING) padding += 1;
    else if (value < 0 || padding > 0) return { wrongAt: at };
    else signs += 1;
  }
  return { signs, padding };
}

/** Reads base64 out of bytes of ASCII. Missing padding and white space are let pass, nothing else is. */
export function decodeBase64(text: Bytes): Decoded {
  const seen = survey(text);
  if ('wrongAt' in seen) return { ok: false, at: seen.wrongAt, cut: false };
  const { signs, padding } = seen;
  if (signs % 4 === 1) return { ok: false, at: text.length, cut: true };
  const due = (4 - (signs % 4)) % 4;
  if (padding !== 0 && padding !== due) return { ok: false, at: text.indexOf(PADDING), cut: false };
  const bytes = new Uint8Array(Math.floor((signs * 3) / 4));
  let written = 0;
  let held = 0;
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const value = valueOf(text[at]);
    if (value < 0) continue;
    held = ((held << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[written] = (held >> bits) & 0xff;
    written += 1;
  }
  return { ok: true, bytes, padded: padding === due };
}

/** Base64 with its padding, as bytes of ASCII. */
export function encodeBase64(bytes: Bytes): Bytes {
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
  let written = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const count = Math.min(3, bytes.length - at) + 1;
    for (let sign = 0; sign < count; sign++) {
      text[written + sign] = SIGNS.charCodeAt((three >> (18 - sign * 6)) & 63);
    }
    written += 4;
  }
  return text;
}
