import type { ReactNode } from 'react';
import { SKIP_REASONS } from '../../domain/queue';
import type { SkipReason } from '../../domain/queue';
import { useI18n } from '../../services/i18n';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';

type Chosen = Exclude<SkipReason, 'gone'>;

const REASONS = SKIP_REASONS.filter((reason): reason is Chosen => reason !== 'gone');

interface SkipDialogProps {
  readonly onSkip: (reason: Chosen) => void;
  readonly onClose: () => void;
}

/** Asks why an item is passed over; a reason is the whole answer. */
export function SkipDialog({ onSkip, onClose }: SkipDialogProps): ReactNode {
  const { t } = useI18n();
  return (
    <Dialog title={t('queue.skip.title')} closeLabel={t('common.close')} onClose={onClose}>
      <p>{t('queue.skip.text')}</p>
      <ul className="mt-3 flex flex-col gap-2">
        {REASONS.map((reason) => (
          <li key={reason}>
            <Button className="w-full justify-start text-start" onClick={() => onSkip(reason)}>
              {t(`queue.skip.${reason}`)}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
