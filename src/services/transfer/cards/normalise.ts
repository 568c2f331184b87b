import type { CardAsset, CardData } from '../../../domain/card';
import type { Lorebook } from '../../../domain/lorebook';
import type { Unknown } from '../../../domain/session';
import { given } from '../given';
import { normaliseLorebook } from '../lorebook';
import { placeOf } from '../place';
import { FieldReader } from './fields';
import { isRecord, own, without } from './record';
import type { Json } from './record';
import type { Repairs } from './refusal';
import { FIELDS, FIELDS_V1, FIELDS_V2, findShape } from './shape';
import type { CardShape, SpecVersion } from './shape';
import { found, placed } from './visible';

export interface NormalisedCard {
  readonly card: CardData;
  readonly envelope?: Unknown;
}

const NAME_LENGTH = 120;
const BOOK_PLACES = 3;

function one(text: string): string[] {
  return [text];
}

function atCommas(text: string): string[] {
  return text
    .split(/[,，、]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

/** The fields that a card of its version has to have and this one does not. */
function noteMissing({ version, fields, base }: CardShape, repairs: Repairs): void {
  const required: Readonly<Record<SpecVersion, readonly string[]>> = {
    1: FIELDS_V1,
    2: [...FIELDS_V1, ...FIELDS_V2],
    3: [...FIELDS_V1, ...FIELDS_V2, 'group_only_greetings'],
  };
  const missing = required[version].filter((key) => {
    const value = own(fields, key);
    return value === undefined || value === null;
  });
  if (missing.length > 0) repairs.note('filled-in', base, { fields: missing.join(', ') });
}

/** A name that can be shown: the card's, else its nickname, else what the file is called. */
function readName(
  fields: Json,
  path: readonly string[],
  fileName: string,
  read: FieldReader,
  repairs: Repairs,
) {
  const name = read.text(own(fields, 'name'), ...path, 'name');
  if (name.trim() !== '') return name;
  const nickname = own(fields, 'nickname');
  const stem = fileName.replace(/\.[^.]*$/, '').slice(0, NAME_LENGTH);
  const other = [nickname, stem].find((each) => typeof each === 'string' && each.trim() !== '') ?? 'Nobody';
  const instead = String(other);
  repairs.note('name-empty', placeOf([...path, 'name']), { name: placed(instead) });
  return instead;
}

function readAsset(value: unknown, path: (string | number)[], read: FieldReader): CardAsset[] {
  if (!isRecord(value)) {
    read.leftOut(value, path);
    return [];
  }
  const text = (key: string): string => read.text(own(value, key), ...path, key);
  return [{ ...value, type: text('type'), uri: text('uri'), name: text('name'), ext: text('ext') }];
}

function readAssets(value: unknown, path: string[], read: FieldReader): readonly CardAsset[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return read.leftOut(value, path);
  return value.flatMap((item, index) => readAsset(item, [...path, index], read));
}

function readNotes(value: unknown, path: string[], read: FieldReader): Record<string, string> | undefined {
  if (value === undefined) return undefined;
  if (!isRecord(value)) return read.leftOut(value, path);
  return Object.fromEntries(
    Object.entries(value).map(([language, text]) => [language, read.text(text, ...path, language)]),
  );
}

function readBook(value: unknown, place: string, repairs: Repairs): Lorebook | undefined {
  if (value === undefined) return undefined;
  if (value === null) {
    repairs.note('book-null', place);
    return undefined;
  }
  const { book, repaired } = normaliseLorebook(value);
  if (!book) repairs.note('left-out', place, { found: found(value) });
  else if (repaired.length > 0) {
    const places = [...new Set(repaired.map((fault) => fault.place))].filter((each) => each !== '');
    const count = repaired.reduce((sum, { values }) => sum + Number(values['count'] ?? 1), 0);
    repairs.note('book-repaired', place, {
      count,
      places: placed(places.slice(0, BOOK_PLACES).join(', ')) || place,
    });
  }
  return book ?? undefined;
}

function readExtensions(value: unknown, path: string[], read: FieldReader): Unknown {
  if (isRecord(value)) return value;
  const empty = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  if (!empty) read.leftOut(value, path);
  return {};
}

function readFields(shape: CardShape, fileName: string, repairs: Repairs): CardData {
  const { fields, base } = shape;
  const read = new FieldReader(repairs);
  const path = base === '' ? [] : [base];
  const at = (key: string): string[] => [...path, key];
  const text = (key: string): string => read.text(own(fields, key), ...at(key));
  const texts = (key: string, split = one): readonly string[] =>
    read.texts(own(fields, key), split, ...at(key));
  const source = own(fields, 'source');
  return {
    ...without(fields, FIELDS),
    name: readName(fields, path, fileName, read, repairs),
    description: text('description'),
    personality: text('personality'),
    scenario: text('scenario'),
    first_mes: text('first_mes'),
    mes_example: text('mes_example'),
    creator_notes: text('creator_notes'),
    system_prompt: text('system_prompt'),
    post_history_instructions: text('post_history_instructions'),
    alternate_greetings: texts('alternate_greetings'),
    tags: texts('tags', atCommas),
    creator: text('creator'),
    character_version: text('character_version'),
    extensions: readExtensions(own(fields, 'extensions'), at('extensions'), read),
    group_only_greetings: texts('group_only_greetings'),
    ...given({
      character_book: readBook(own(fields, 'character_book'), placeOf(at('character_book')), repairs),
      assets: readAssets(own(fields, 'assets'), at('assets'), read),
      nickname: read.optionalText(own(fields, 'nickname'), ...at('nickname')),
      creator_notes_multilingual: readNotes(
        own(fields, 'creator_notes_multilingual'),
        at('creator_notes_multilingual'),
        read,
      ),
      source: source === undefined ? undefined : texts('source'),
      creation_date: read.date(own(fields, 'creation_date'), ...at('creation_date')),
      modification_date: read.date(own(fields, 'modification_date'), ...at('modification_date')),
    }),
  };
}

/**
 * A card's JSON as the app keeps it, of whatever version it is and whatever is odd about it. Texts stay as they are,
 * to the last space; keys that no version knows stay where they are. Throws `Refused` when it is no card.
 */
export function normaliseCard(value: unknown, fileName: string, repairs: Repairs): NormalisedCard {
  const shape = findShape(value, repairs);
  noteMissing(shape, repairs);
  const card = readFields(shape, fileName, repairs);
  return Object.keys(shape.envelope).length > 0 ? { card, envelope: shape.envelope } : { card };
}
