import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';
import { useFoot } from '../../ui/use-foot';
import { useCardDrafts } from './drafts';
import type { CardDraft } from './drafts';
import { useDiscard } from './use-discard';

/** Pixels that the bar keeps from what pops up at the foot. */
const HEIGHT = 72;

interface SaveBarProps {
  /** null while nothing was changed. */
  readonly draft: CardDraft | null;
  readonly busy: boolean;
  readonly onSave: () => void;
}

/** Always in sight: what becomes of the changes, and the buttons for it. */
export function SaveBar({ draft, busy, onSave }: SaveBarProps): ReactNode {
  const t = useT();
  const unsafe = useCardDrafts((state) => state.unsafe);
  const discard = useDiscard();
  useFoot(HEIGHT);
  return (
    <div className="panel sticky bottom-2 z-10 mt-3 flex items-center gap-3 px-3 py-2 shadow-[3px_3px_0_var(--color-line)]">
      <p className="min-w-0 flex-1 text-sm text-soft" role="status">
        {draft ? (
          <>
            <span className="mr-2 font-semibold text-ink">{t('own.notSaved')}</span>
            <span className={unsafe ? undefined : 'max-sm:sr-only'}>
              {t(unsafe ? 'own.draftUnsafe' : 'own.draftKept')}
            </span>
          </>
        ) : (
          t('own.nothingChanged')
        )}
      </p>
      <div className="flex shrink-0 gap-2">
        {draft ? (
          <Button disabled={busy} onClick={() => discard(draft)}>
            {t('own.discard')}
          </Button>
        ) : null}
        <Button look="primary" disabled={busy} onClick={onSave}>
          {t('common.save')}
        </Button>
      </div>
    </div>
  );
}
