import type { ReactNode } from 'react';

interface KeyListProps {
  /** Key and what it does. */
  readonly keys: readonly (readonly [string, string])[];
}

export function KeyList({ keys }: KeyListProps): ReactNode {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
      {keys.map(([key, text]) => (
        <div key={key} className="contents">
          <dt>
            <kbd className="rounded-[3px] border-2 border-line px-1.5 py-0.5 text-sm">{key}</kbd>
          </dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
