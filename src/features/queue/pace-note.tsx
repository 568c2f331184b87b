import type { ReactNode } from 'react';
import type { PaceWarning } from '../../domain/queue';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';

interface PaceNoteProps {
  readonly warning: PaceWarning | null;
  readonly onDismiss: () => void;
}

/** A kind word over the next item; nothing waits for an answer. */
export function PaceNote({ warning, onDismiss }: PaceNoteProps): ReactNode {
  const t = useT();
  return (
    <div role="status">
      {warning ? (
        <div className="tone-ink flex flex-wrap items-center gap-x-4 gap-y-1 border-b-2 border-line px-4 py-2">
          <p className="min-w-0 flex-1 basis-64 leading-snug">{t(`queue.warn.${warning}`)}</p>
          <Button className="bg-page" onClick={onDismiss}>
            {t('queue.warn.dismiss')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
