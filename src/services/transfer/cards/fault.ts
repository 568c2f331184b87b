import type { CardData, CardFile } from '../../../domain/card';
import type { Unknown } from '../../../domain/session';

/**
 * Everything that can be wrong with a card's file, or be mended in it, as data. Each code has its sentence in the
 * message catalogue (`cards.fault.<code>`).
 */
export const CARD_FAULT_CODES = [
  'unreadable', // the browser could not read the file
  'too-large',
  'empty',
  'not-text', // not UTF-8
  'not-json',
  'truncated', // JSON that ends in the middle
  'too-deep',
  'out-of-range', // a number no program can hold
  'not-a-card',
  'is-lorebook',
  'is-session-log',
  'is-picture', // a picture that carries no card
  'not-known', // no kind of file this app reads
  'png-cut', // it ends before its end mark
  'png-start', // it does not begin with a header, or the header is wrong
  'png-length', // a chunk that claims more bytes than there are
  'png-broken', // something that cannot stand where it stands
  'png-crc',
  'png-no-card',
  'too-many-parts', // chunks of a PNG, entries of an archive
  'base64-sign', // a sign that base64 does not have
  'base64-cut',
  'text-chunk', // a text chunk that is not laid out as one
  'deflate', // compressed data that cannot be read
  'bomb', // a part that unpacks to more than it may
  'bomb-total', // all parts together
  'zip-broken',
  'zip-kind', // an archive of a kind, or compressed in a way, that is not read
  'zip-encrypted',
  'zip-path', // a path that leads out of the archive
  'zip-twice', // two entries of one path
  'zip-size', // an entry that unpacks to another size than it claims
  'zip-crc',
  'zip-no-card',
  'storage-full',
  'storage',
  'app-part-missing', // a part of the app itself could not be loaded
  'unexpected',
  // Mended, not refused:
  'bom',
  'unsafe-key', // a key that no program should carry on was left out
  'spec-missing',
  'spec-unknown',
  'newer-version',
  'data-missing', // the fields stand beside `data` instead of in it
  'flat-copy', // the fields stand beside `data` as well
  'flat-differs', // and say something else there
  'from-flat', // taken from beside `data`, where `data` has nothing
  'old-names', // the field names of the first programs
  'filled-in', // fields the card does not give
  'name-empty',
  'made-text', // a number, a list or an object where a text has to be
  'made-list', // a text where a list has to be
  'made-date', // a date that was no number of seconds
  'left-out', // a value that cannot be what its field is for
  'book-null',
  'book-repaired',
  'keyword-case',
  'chunk-kind', // zTXt or iTXt where tEXt has to be
  'not-base64', // plain JSON where base64 has to be
  'base64-padding',
  'other-chunk', // one chunk could not be read, the other one could
  'trailing-bytes',
  'jpeg-charx',
  'asset-missing', // the card names a file that is not there
  'asset-remote', // a picture on the web, which is not fetched
  'picture-left-out',
  'more', // repairs that are not listed
] as const;
export type CardFaultCode = (typeof CARD_FAULT_CODES)[number];

export interface CardFault {
  readonly code: CardFaultCode;
  /** Where in the file: `data.tags[2]`, `tEXt`, `assets/icon/main.png`; empty when it is the file as a whole. */
  readonly place: string;
  /** For the slots of the message, beside `place`. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** A file that came with a card, before it belongs to a character. */
export type ReadFile = Omit<CardFile, 'characterId'>;

/** What is in a card's file. */
export interface ReadCard {
  readonly card: CardData;
  /** What stood in the file beside `data`. */
  readonly envelope?: Unknown;
  /** As it is in the file, nothing of it looked at yet; null: there is none. */
  readonly picture: Blob | null;
  readonly files: readonly ReadFile[];
}

export type CardReading =
  | ({ readonly ok: true; readonly repaired: readonly CardFault[] } & ReadCard)
  | { readonly ok: false; readonly faults: readonly CardFault[] };

/** `ok: false`: nothing at all was changed. `unchanged`: the very card is already here, under this id. */
export type CardOutcome =
  | {
      readonly ok: true;
      readonly characterId: string;
      readonly name: string;
      readonly unchanged: boolean;
      readonly repaired: readonly CardFault[];
    }
  | { readonly ok: false; readonly faults: readonly CardFault[] };

export const CARD_FORMATS = ['png-v3', 'png-v2', 'json-v3', 'json-v2', 'charx'] as const;
export type CardFormat = (typeof CARD_FORMATS)[number];

export interface CardExport {
  readonly fileName: string;
  readonly blob: Blob;
}
