import { useCallback, useMemo } from 'react';
import { EMPTY_CARD } from '../../domain/card';
import type { CardData, OwnCharacter } from '../../domain/card';
import { patchCard } from './card-draft';
import type { CardPatch } from './card-draft';
import { draftOf, useCardDrafts } from './drafts';
import type { CardDraft, DraftPicture } from './drafts';

export type CardChange = (card: CardData) => CardData;

export interface Editing {
  readonly card: CardData;
  readonly picture: DraftPicture;
  /** null while nothing was changed. */
  readonly draft: CardDraft | null;
  readonly change: (change: CardChange) => void;
  readonly patch: (patch: CardPatch) => void;
  readonly setPicture: (picture: DraftPicture) => void;
}

/** The card as it stands in the form: the draft, or as long as there is none the character itself. */
export function useEditing(characterId: string, row: OwnCharacter | null): Editing {
  const draft = useCardDrafts(({ drafts }) => drafts.find((one) => one.characterId === characterId));
  const put = useCardDrafts((state) => state.put);
  const current = useCallback(
    (): CardDraft =>
      draftOf(characterId) ?? {
        characterId,
        card: row?.card ?? EMPTY_CARD,
        base: row?.updatedAt ?? null,
        picture: 'kept',
      },
    [characterId, row],
  );
  const change = useCallback(
    (apply: CardChange) => {
      const before = current();
      put({ ...before, card: apply(before.card) });
    },
    [current, put],
  );
  const patch = useCallback((fields: CardPatch) => change((card) => patchCard(card, fields)), [change]);
  const setPicture = useCallback((picture: DraftPicture) => put({ ...current(), picture }), [current, put]);
  const card = draft?.card ?? row?.card ?? EMPTY_CARD;
  const picture = draft?.picture ?? 'kept';
  return useMemo(
    () => ({ card, picture, draft: draft ?? null, change, patch, setPicture }),
    [card, picture, draft, change, patch, setPicture],
  );
}
