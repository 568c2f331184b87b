import type { ReactNode } from 'react';

interface NotHereProps {
  readonly title: string;
  readonly body?: string;
  /** The way on: a link or a button. */
  readonly children: ReactNode;
}

/** A page for what is not there. */
export function NotHere({ title, body, children }: NotHereProps): ReactNode {
  return (
    <div className="mx-auto max-w-xl p-4 pt-8">
      <div className="panel tone-ink p-6">
        <h1 className="text-2xl font-extrabold">{title}</h1>
        {body ? <p className="mt-2">{body}</p> : null}
        <div className="mt-4">{children}</div>
      </div>
    </div>
  );
}
