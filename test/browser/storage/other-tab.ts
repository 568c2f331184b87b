import { onTestFinished } from 'vitest';
import type { Actions, Answer, Call } from './tab.worker';

export interface OtherTab {
  readonly ask: <A extends keyof Actions>(
    action: A,
    ...args: Parameters<Actions[A]>
  ) => Promise<Awaited<ReturnType<Actions[A]>>>;
  /** Ends it at once, as a closed or crashed tab ends: nothing in it runs any more. */
  readonly kill: () => void;
}

/** A second JavaScript world with a connection of its own to the same database: a worker stands for a tab. */
export async function openOtherTab(databaseName: string): Promise<OtherTab> {
  const worker = new Worker(new URL('./tab.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: Answer) => void>();
  let calls = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => waiting.get(data.id)?.(data));
  const kill = (): void => worker.terminate();
  onTestFinished(kill);

  const ask: OtherTab['ask'] = (action, ...args) =>
    new Promise((resolve, reject) => {
      const call: Call = { id: (calls += 1), action, args };
      waiting.set(call.id, ({ value, error }) => {
        if (error === undefined) resolve(value as never);
        else reject(new Error(error));
      });
      worker.postMessage(call, []);
    });

  await ask('open', databaseName);
  return { ask, kill };
}
