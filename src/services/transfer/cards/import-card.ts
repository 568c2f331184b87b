import { cardName } from '../../../domain/card';
import type { OwnCharacter } from '../../../domain/card';
import { newId } from '../../../lib/id';
import { preparePicture } from '../../pictures';
import { StorageError, writeCharacters } from '../../storage';
import type { NewPicture } from '../../storage';
import { visible } from './visible';
import type { CardFault, CardOutcome, CardReading } from './fault';
import { KnownCards } from './known';
import { faultsOf, readCard } from './read';

type ReadCardFile = Extract<CardReading, { ok: true }>;

export interface CardImportOptions {
  /** Stops the import before it has written anything. */
  readonly signal?: AbortSignal;
  /** For several files in a row. */
  readonly known?: KnownCards;
}

interface Illustrated {
  readonly picture: NewPicture | null;
  readonly repaired: readonly CardFault[];
}

async function illustrate({ picture, repaired }: ReadCardFile): Promise<Illustrated> {
  if (!picture) return { picture: null, repaired };
  const prepared = await preparePicture(picture);
  if (prepared.ok) return { picture: prepared.picture, repaired };
  const fault: CardFault = { code: 'picture-left-out', place: '', values: { reason: prepared.code } };
  return { picture: null, repaired: [...repaired, fault] };
}

async function addCard(
  reading: ReadCardFile,
  { signal, known = new KnownCards() }: CardImportOptions,
): Promise<CardOutcome> {
  const { card, envelope, files } = reading;
  const name = cardName(card);
  const same = await known.find(reading);
  if (same) return { ok: true, characterId: same.id, name, unchanged: true, repaired: reading.repaired };
  const { picture, repaired } = await illustrate(reading);
  signal?.throwIfAborted();
  const now = Date.now();
  const character: OwnCharacter = {
    id: newId(),
    createdAt: now,
    updatedAt: now,
    card,
    ...(envelope && { envelope }),
  };
  await writeCharacters([{ character, picture, files }]);
  known.add(character);
  return { ok: true, characterId: character.id, name, unchanged: false, repaired };
}

/**
 * Reads a card and makes it a character of one's own, with its picture and files in one transaction. The very card a
 * second time changes nothing. Rejects only with the reason of `signal`; whatever else is wrong is in the outcome.
 */
export async function importCard(file: File, options: CardImportOptions = {}): Promise<CardOutcome> {
  const { signal } = options;
  const reading = await readCard(file, file.name);
  signal?.throwIfAborted();
  if (!reading.ok) return reading;
  try {
    return await addCard(reading, options);
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof StorageError)) return { ok: false, faults: faultsOf(error) };
    const code = error.code === 'storage-full' ? 'storage-full' : 'storage';
    return {
      ok: false,
      faults: [{ code, place: '', values: { detail: visible(error.failure.detail ?? '') } }],
    };
  }
}
