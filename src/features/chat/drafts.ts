import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

interface DraftState {
  /** Session id → what stands in its composer. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly setDraft: (sessionId: string, text: string) => void;
}

/** Drafts outlive the screen and a reload of the tab, so that no letter is lost on the way to being sent. */
export const useDrafts = create<DraftState>()(
  persist(
    (set) => ({
      drafts: {},
      setDraft: (sessionId, text) => set((state) => ({ drafts: { ...state.drafts, [sessionId]: text } })),
    }),
    { name: 'chatanime:drafts', storage: createJSONStorage(() => sessionStorage) },
  ),
);
