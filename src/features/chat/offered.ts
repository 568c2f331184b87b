import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { RoundTwoWay } from '../../domain/round-two';
import type { Session } from '../../domain/session';
import { pastRounds } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';

interface Offered {
  readonly text: string;
  readonly way: RoundTwoWay;
}

interface OfferedState {
  /** Session id → the second message that was put into its composer last. */
  readonly offered: Readonly<Record<string, Offered>>;
  readonly offer: (sessionId: string, offered: Offered) => void;
}

/** What was offered is remembered as long as the draft it stands in, so that a reload does not make it one's own words. */
export const useOffered = create<OfferedState>()(
  persist(
    (set) => ({
      offered: {},
      offer: (sessionId, offered) =>
        set((state) => ({ offered: { ...state.offered, [sessionId]: offered } })),
    }),
    { name: 'chatanime:offered', storage: createJSONStorage(() => sessionStorage) },
  ),
);

/** Where a message came from that is sent as it was offered; null: it was not offered, or its words were changed. */
export function offeredWay(sessionId: string, message: string): RoundTwoWay | null {
  const offered = useOffered.getState().offered[sessionId];
  return offered && offered.text.trim() === message.trim() ? offered.way : null;
}

/** Whether the user's next message is their second one in a scene of the study, and the first has been answered. */
export function isSecond({ scenario }: Session, turns: readonly TurnWithReplies[]): boolean {
  if (!scenario) return false;
  const rounds = pastRounds(turns).filter(({ user }) => user !== '');
  return rounds.length === 1 && rounds[0]?.reply !== '';
}
