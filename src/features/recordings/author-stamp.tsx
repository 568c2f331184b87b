import type { ReactNode } from 'react';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';

interface AuthorStampProps {
  readonly author: 'llm' | 'human';
}

/** Who wrote a source, as a stamp on its cover: inked for people, outlined for machines. */
export function AuthorStamp({ author }: AuthorStampProps): ReactNode {
  const t = useT();
  return (
    <span
      className={cx(
        'inline-block shrink-0 -rotate-3 rounded-[3px] border-2 border-line px-2 text-sm font-extrabold tracking-wide whitespace-nowrap',
        author === 'human' ? 'bg-ink text-page' : 'bg-page text-ink',
      )}
    >
      {t('recordings.author', { author })}
    </span>
  );
}
