import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useT } from '../../services/i18n';
import { useDueSetOf } from '../../services/storage';
import { useRater } from './use-rater';

/** The way to the overall metric, from a talk that is in a set which is there to be judged. */
export function DueLine({ sessionId }: { readonly sessionId: string }): ReactNode {
  const t = useT();
  const set = useDueSetOf(sessionId, useRater() ?? '');
  return (
    <div aria-live="polite">
      {set ? (
        <Link
          href={`/rate/overall/${set.key}`}
          className="link inline-flex min-h-11 items-center py-1 leading-snug font-semibold"
        >
          {t('overall.dueHere', { count: set.dialogues })}
        </Link>
      ) : null}
    </div>
  );
}
