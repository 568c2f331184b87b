import { openDatabase } from '../../../src/services/storage/database';
import { holdReplyLock, markInterrupted } from '../../../src/services/storage/interrupted';
import { beginReply, checkpointReply, finishReply } from '../../../src/services/storage/replies';
import { createSession } from '../../../src/services/storage/sessions';

/** What another tab can be asked to do; a lock once held is held until the tab dies. */
const actions = {
  open: async (name: string): Promise<void> => {
    openDatabase(name);
  },
  holdLock: (replyId: string): Promise<void> =>
    new Promise((held) => {
      void holdReplyLock(replyId, () => {
        held();
        return new Promise(() => undefined);
      });
    }),
  createSession,
  beginReply,
  checkpointReply,
  finishReply,
  markInterrupted,
};

export type Actions = typeof actions;

export interface Call {
  readonly id: number;
  readonly action: keyof Actions;
  readonly args: readonly unknown[];
}

export interface Answer {
  readonly id: number;
  readonly value?: unknown;
  readonly error?: string;
}

async function answer({ id, action, args }: Call): Promise<Answer> {
  const act = actions[action] as (...args: readonly unknown[]) => Promise<unknown>;
  try {
    return { id, value: await act(...args) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Call>) => {
  void answer(data).then((result) => self.postMessage(result, { transfer: [] }));
});
