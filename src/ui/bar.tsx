import type { ReactNode } from 'react';

/** How much is behind one, as a strip of ink; the numbers stand beside it as text. */
export function Bar({ done, count }: { readonly done: number; readonly count: number }): ReactNode {
  return (
    <div aria-hidden="true" className="tone-ink mt-1.5 h-2.5 border-2 border-line">
      <div className="h-full bg-spot-fill" style={{ width: `${count === 0 ? 0 : (done / count) * 100}%` }} />
    </div>
  );
}
