import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { UNDERSTUDY_ID } from '../../domain/persona';

interface Choice {
  /** null: any. */
  readonly characterId: string | null;
  readonly size: number;
  /** Personas that may be asked. */
  readonly liveIds: readonly string[];
}

interface FanChoice extends Choice {
  readonly choose: (change: Partial<Choice>) => void;
}

/** What rounds are dealt by; the same from round to round while the tab is open. */
export const useFanChoice = create<FanChoice>()(
  persist(
    (set) => ({
      characterId: null,
      size: 3,
      liveIds: [UNDERSTUDY_ID],
      choose: (change) => set(change),
    }),
    { name: 'chatanime:fan-choice', storage: createJSONStorage(() => sessionStorage) },
  ),
);
