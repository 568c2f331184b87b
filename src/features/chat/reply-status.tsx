import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';
import { stopReply } from './engine';
import type { LiveReply } from './live';

export function Reasoning({ text }: { readonly text: string }): ReactNode {
  const t = useT();
  if (text === '') return null;
  return (
    <details className="mb-2 rounded-[14px] border-2 border-dashed border-hair px-3 text-sm text-soft">
      <summary className="inline-flex min-h-9 items-center pointer-coarse:min-h-11">
        {t('chat.reasoning')}
      </summary>
      <p className="pre pb-2">{text}</p>
    </details>
  );
}

export function ThinkingDots(): ReactNode {
  const t = useT();
  return (
    <p role="img" className="flex items-center gap-1 py-1" aria-label={t('chat.waiting')}>
      {[0, 1, 2].map((dot) => (
        <span
          key={dot}
          className="size-2 animate-pulse rounded-full bg-ink"
          style={{ animationDelay: `${dot * 160}ms` }}
        />
      ))}
    </p>
  );
}

/** Counts down to the next try of a refused request; the app speaks here, not the character. */
function Retrying({ retry }: { readonly retry: NonNullable<LiveReply['retry']> }): ReactNode {
  const t = useT();
  const { attempt, waitMs } = retry;
  const [left, setLeft] = useState(Math.ceil(waitMs / 1000));
  useEffect(() => {
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p role="status" className="text-[0.95rem] text-soft">
      {t('chat.retrying', { attempt, seconds: left })}
    </p>
  );
}

/** A long silence in a request that still runs, with its end at hand. */
function Silence({
  sessionId,
  seconds,
}: {
  readonly sessionId: string;
  readonly seconds: number;
}): ReactNode {
  const t = useT();
  return (
    <div className="flex flex-wrap items-center gap-x-4 text-[0.95rem] text-soft">
      <p role="status">{t('chat.stillWaiting', { seconds })}</p>
      <Button look="quiet" onClick={() => stopReply(sessionId)}>
        {t('chat.stopWaiting')}
      </Button>
    </div>
  );
}

/** What keeps a reply that is on its way from coming. */
export function Delay({
  sessionId,
  live,
}: {
  readonly sessionId: string;
  readonly live: LiveReply;
}): ReactNode {
  if (live.retry) return <Retrying key={live.retry.attempt} retry={live.retry} />;
  return live.waiting === null ? null : <Silence sessionId={sessionId} seconds={live.waiting} />;
}
