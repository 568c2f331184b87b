import { create } from 'zustand';

interface DraftState {
  /** Session id → what stands in its composer. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly setDraft: (sessionId: string, text: string) => void;
}

/** Drafts outlive the screen, so that looking something up loses no word. */
export const useDrafts = create<DraftState>()((set) => ({
  drafts: {},
  setDraft: (sessionId, text) => set((state) => ({ drafts: { ...state.drafts, [sessionId]: text } })),
}));
