import { CAST } from '../../../content/cast';
import { DATASET_KEYS } from '../../../content/cast/dataset-keys';
import { nameInKey, namesOf } from '../../../domain/recording-names';

/** Width, case, dots, spaces, brackets and every other mark: what two spellings of one key may differ in. */
export function foldKey(key: string): string {
  return key
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\p{C}\s]/gu, '');
}

const BY_FOLDED: ReadonlyMap<string, string> = new Map(
  [...DATASET_KEYS].flatMap(([key, id]) => [
    [foldKey(key), id],
    // A file that names no work names the character alone.
    [foldKey(nameInKey(key)), id],
  ]),
);

/** `exact`: spelled as the dataset spells it. */
export interface KeyMatch {
  readonly characterId: string | null;
  readonly exact: boolean;
}

export function matchKey(key: string): KeyMatch {
  const exact = DATASET_KEYS.get(key);
  if (exact !== undefined) return { characterId: exact, exact: true };
  return { characterId: BY_FOLDED.get(foldKey(key)) ?? null, exact: false };
}

/** See `namesOf`. */
export function namesFor(key: string, characterId: string | null): readonly string[] {
  return namesOf(
    key,
    CAST.find(({ id }) => id === characterId),
  );
}
