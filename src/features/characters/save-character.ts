import type { CardData } from '../../domain/card';
import { newId } from '../../lib/id';
import {
  characterFiles,
  getCharacter,
  getPicture,
  saveCharacter,
  writeCharacters,
  dropPictureDraft,
  readPictureDraft,
} from '../../services/storage';
import type { NewPicture } from '../../services/storage';
import { copyOfCard, finishCharacter } from './card-draft';
import type { CardDraft } from './drafts';

/** `changed`, `gone`: in another tab meanwhile; `picture`: the new picture is lost and has to be chosen again. */
export type SaveObstacle = 'changed' | 'gone' | 'picture';

export type SaveResult =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly obstacle: SaveObstacle };

/** undefined: it stays as it is; null: there is none. 'lost': it was chosen and is not there any more. */
async function newPicture({ picture }: CardDraft): Promise<NewPicture | null | undefined | 'lost'> {
  if (picture === 'kept') return undefined;
  if (picture === 'removed') return null;
  return (await readPictureDraft(picture.draftId)) ?? 'lost';
}

async function forget({ picture }: CardDraft): Promise<void> {
  if (typeof picture === 'object') await dropPictureDraft(picture.draftId);
}

async function pictureOf(characterId: string): Promise<NewPicture | null> {
  const picture = await getPicture(characterId);
  if (!picture) return null;
  const { characterId: _owner, ...kept } = picture;
  return kept;
}

async function filesOf(characterId: string) {
  return (await characterFiles(characterId)).map(({ path, content }) => ({ path, content }));
}

/**
 * Saves a draft over the character it was begun from, or as a new one. Unless `over` is true, nothing is written
 * when the character was changed or deleted since. Rejects with a `StorageError`.
 */
export async function saveDraft(
  draft: CardDraft,
  { now, over = false }: { readonly now: number; readonly over?: boolean },
): Promise<SaveResult> {
  const fresh = draft.characterId === 'new';
  const before = fresh ? null : await getCharacter(draft.characterId);
  if (!fresh && !before) return { ok: false, obstacle: 'gone' };
  if (before && before.updatedAt !== draft.base && !over) return { ok: false, obstacle: 'changed' };
  const picture = await newPicture(draft);
  if (picture === 'lost') return { ok: false, obstacle: 'picture' };
  const id = before?.id ?? newId();
  await saveCharacter(finishCharacter({ id, card: draft.card, before, now }), picture);
  await forget(draft);
  return { ok: true, id };
}

/** Saves a draft beside the character it was begun from, with that one's picture and files. */
export async function saveDraftAsNew(draft: CardDraft, now: number): Promise<SaveResult> {
  const chosen = await newPicture(draft);
  if (chosen === 'lost') return { ok: false, obstacle: 'picture' };
  const id = newId();
  const picture = chosen === undefined ? await pictureOf(draft.characterId) : chosen;
  const envelope = (await getCharacter(draft.characterId))?.envelope;
  const fresh = finishCharacter({ id, card: draft.card, before: null, now });
  const character = envelope ? { ...fresh, envelope } : fresh;
  await writeCharacters([{ character, picture, files: await filesOf(draft.characterId) }]);
  await forget(draft);
  return { ok: true, id };
}

/** Copies a character of one's own with its picture and files; resolves with the copy's id, null if it is gone. */
export async function duplicateOwn(characterId: string, copyName: (name: string) => string, now: number) {
  const original = await getCharacter(characterId);
  if (!original) return null;
  const id = newId();
  const card = copyOfCard(original.card, copyName(original.card.name));
  const { envelope } = original;
  await writeCharacters([
    {
      character: { id, createdAt: now, updatedAt: now, card, ...(envelope && { envelope }) },
      picture: await pictureOf(characterId),
      files: await filesOf(characterId),
    },
  ]);
  return id;
}

/** Adds a card to the library; resolves with its id. */
export async function addCard(card: CardData, picture: NewPicture | null, now: number): Promise<string> {
  const id = newId();
  await writeCharacters([
    { character: finishCharacter({ id, card, before: null, now }), picture, files: [] },
  ]);
  return id;
}
