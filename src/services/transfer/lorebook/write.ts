import type { Lorebook } from '../../../domain/lorebook';
import { toWorldInfo } from './world-info';

export interface LorebookFile {
  readonly fileName: string;
  readonly blob: Blob;
}

const NAME_LENGTH = 60;
const FALLBACK = 'lorebook';

/** The book's name as a file system takes it. */
function fileNameOf({ name = '' }: Lorebook): string {
  const safe = name
    .normalize('NFC')
    .replace(/[\p{C}\\/:*?"<>|]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const short = Array.from(safe)
    .slice(0, NAME_LENGTH)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '');
  return short === '' ? FALLBACK : short;
}

function fileOf(value: unknown, fileName: string): LorebookFile {
  return { fileName, blob: new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }) };
}

/** The book as World Info, for SillyTavern. */
export function writeWorldInfo(book: Lorebook): LorebookFile {
  return fileOf(toWorldInfo(book), `${fileNameOf(book)}.json`);
}

/** The book as card V3 has it on its own. */
export function writeLorebook(book: Lorebook): LorebookFile {
  return fileOf({ spec: 'lorebook_v3', data: book }, `${fileNameOf(book)}.lorebook.json`);
}
