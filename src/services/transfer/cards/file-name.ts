import type { CardFormat } from './fault';

const ENDINGS: Readonly<Record<CardFormat, string>> = {
  'png-v3': '.png',
  'png-v2': '.v2.png',
  'json-v3': '.json',
  'json-v2': '.v2.json',
  charx: '.charx',
};

/** Controls, marks of direction and what has no width; halves of characters and what no font has. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const OF_PATHS = /[<>:"/\\|?*]/g;
/** Names that mean a device to Windows, whatever ends them. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const MOST_SIGNS = 60;
/** File systems count bytes, 255 of them. */
const MOST_BYTES = 180;
const NAMELESS = 'character';

function cut(text: string): string {
  let kept = '';
  let bytes = 0;
  let signs = 0;
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, MOST_SIGNS * 20))) {
    bytes += new TextEncoder().encode(segment).length;
    signs += 1;
    if (bytes > MOST_BYTES || signs > MOST_SIGNS) break;
    kept += segment;
  }
  return kept;
}

/** What a card is saved as: its name, without anything that a path, a terminal or an eye could trip over. */
export function cardFileName(name: string, format: CardFormat): string {
  const plain = name
    .slice(0, MOST_SIGNS * 40)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(HIDDEN, '')
    .replace(OF_PATHS, '_');
  const trimmed = cut(plain.replace(/^[\s.~-]+/, '')).replace(/[\s.]+$/, '');
  const stem = /[\p{L}\p{N}\p{S}]/u.test(trimmed) ? trimmed : NAMELESS;
  return `${DEVICE.test(stem) ? '_' : ''}${stem}${ENDINGS[format]}`;
}
