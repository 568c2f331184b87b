import { create } from 'zustand';
import type { Failure } from '../../domain/failure';

/** A reply on its way, as far as it has been painted. */
export interface LiveReply {
  readonly replyId: string;
  readonly text: string;
  readonly reasoning: string;
  /** True from the request to the reply's end. */
  readonly streaming: boolean;
  /** Set while a refused request waits to be tried again by itself. */
  readonly retry: { readonly attempt: number; readonly waitMs: number; readonly failure: Failure } | null;
  /** Seconds in which nothing has come; null when something has. */
  readonly waiting: number | null;
  /** Set when the ended reply could not be written down: its text is only here. */
  readonly unsaved: Failure | null;
}

/** A reply that has just been asked for. */
export const NOT_BEGUN: Omit<LiveReply, 'replyId'> = {
  text: '',
  reasoning: '',
  streaming: true,
  retry: null,
  waiting: null,
  unsaved: null,
};

interface LiveState {
  /** Session id → its newest live reply; stays after its end until the next one begins. */
  readonly replies: Readonly<Record<string, LiveReply>>;
  readonly put: (sessionId: string, reply: LiveReply) => void;
  readonly patch: (sessionId: string, patch: Partial<LiveReply>) => void;
  readonly drop: (sessionId: string) => void;
}

/** What is alive on the screen: one growing reply a session. */
export const useLive = create<LiveState>()((set) => ({
  replies: {},
  put: (sessionId, reply) => set((state) => ({ replies: { ...state.replies, [sessionId]: reply } })),
  patch: (sessionId, patch) =>
    set((state) => {
      const current = state.replies[sessionId];
      return current ? { replies: { ...state.replies, [sessionId]: { ...current, ...patch } } } : state;
    }),
  drop: (sessionId) =>
    set((state) => {
      const { [sessionId]: _gone, ...rest } = state.replies;
      return { replies: rest };
    }),
}));

/** The live state of one reply; undefined once another has begun, or in a tab that does not stream it. */
export function useLiveReply(sessionId: string, replyId: string): LiveReply | undefined {
  return useLive((state) => {
    const live = state.replies[sessionId];
    return live?.replyId === replyId ? live : undefined;
  });
}

export function useStreaming(sessionId: string): boolean {
  return useLive((state) => state.replies[sessionId]?.streaming ?? false);
}
