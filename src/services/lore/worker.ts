import type { TracedLore } from '../../domain/lore';
import type { SentJob } from './request';
import { runJob } from './request';

/** From the worker: it is there; it begins with an entry's expressions; it is done. */
export type LoreMessage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'testing'; readonly index: number }
  | { readonly kind: 'done'; readonly lore: TracedLore };

function tell(message: LoreMessage): void {
  self.postMessage(message, { transfer: [] });
}

self.addEventListener('message', ({ data }: MessageEvent<SentJob>) => {
  const filled = new Map(data.filled);
  let current = -1;
  const lore = runJob(
    data,
    (text) => filled.get(text) ?? text,
    (regex, text, index) => {
      if (index !== current) tell({ kind: 'testing', index });
      current = index;
      return regex.test(text);
    },
  );
  tell({ kind: 'done', lore });
});

tell({ kind: 'ready' });
