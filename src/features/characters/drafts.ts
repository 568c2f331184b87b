import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { PersistStorage, StorageValue } from 'zustand/middleware';
import type { CardData } from '../../domain/card';

/** `kept`: as it is in the library; `removed`: taken away; else the id of a new one in `picture-drafts`. */
export type DraftPicture = 'kept' | 'removed' | { readonly draftId: string };

/** A card while it is being edited. */
export interface CardDraft {
  /** `new` for one that is not in the library yet. */
  readonly characterId: string;
  readonly card: CardData;
  /** `updatedAt` of the row it was begun from, by which a change in another tab is noticed; null for a new one. */
  readonly base: number | null;
  readonly picture: DraftPicture;
}

interface Kept {
  readonly drafts: readonly CardDraft[];
}

interface DraftState extends Kept {
  /** True while the browser has no room for the drafts, so that a reload would lose them. */
  readonly unsafe: boolean;
  readonly put: (draft: CardDraft) => void;
  readonly drop: (characterId: string) => void;
}

const WRITE_AFTER_MS = 300;

/**
 * sessionStorage, written a little after the last change and before the page goes: a card with its lorebook can be
 * too long to be written at every letter.
 */
function lateStorage(onRoom: (enough: boolean) => void): PersistStorage<Kept> {
  let waiting: { readonly name: string; readonly value: StorageValue<Kept> } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    if (!waiting) return;
    const { name, value } = waiting;
    waiting = null;
    try {
      sessionStorage.setItem(name, JSON.stringify(value));
      onRoom(true);
    } catch {
      // Full or forbidden: the draft lives in this page only, and the editor says so.
      onRoom(false);
    }
  };
  addEventListener('pagehide', write);
  document.addEventListener('visibilitychange', write);
  return {
    getItem: (name) => {
      const text = sessionStorage.getItem(name);
      return text === null ? null : (JSON.parse(text) as StorageValue<Kept>);
    },
    setItem: (name, value) => {
      waiting = { name, value };
      clearTimeout(timer);
      timer = setTimeout(write, WRITE_AFTER_MS);
    },
    removeItem: (name) => sessionStorage.removeItem(name),
  };
}

/** Cards being edited outlive the screen and a reload of the tab. */
export const useCardDrafts = create<DraftState>()(
  persist(
    (set) => ({
      drafts: [],
      unsafe: false,
      put: (draft) =>
        set(({ drafts }) => ({
          drafts: [...drafts.filter(({ characterId }) => characterId !== draft.characterId), draft],
        })),
      drop: (characterId) =>
        set(({ drafts }) => ({ drafts: drafts.filter((draft) => draft.characterId !== characterId) })),
    }),
    {
      name: 'chatanime:card-drafts',
      version: 1,
      partialize: ({ drafts }) => ({ drafts }),
      storage: lateStorage((enough) => {
        if (useCardDrafts.getState().unsafe === enough) useCardDrafts.setState({ unsafe: !enough });
      }),
    },
  ),
);

/** The draft of a character as it stands now; undefined when nothing of it was changed. */
export function draftOf(characterId: string): CardDraft | undefined {
  return useCardDrafts.getState().drafts.find((draft) => draft.characterId === characterId);
}
