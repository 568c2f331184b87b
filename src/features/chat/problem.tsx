import type { ReactNode } from 'react';
import type { Failure } from '../../domain/failure';
import { useT } from '../../services/i18n';
import { useSealedState } from '../../services/storage';
import { Button } from '../../ui/button';
import { FailureNote } from './failure-note';

interface ProblemProps {
  readonly failure: Failure;
  /** The user's words are still in the composer. */
  readonly unsent: boolean;
  /** Asks for the passphrase that a sealed key needs. */
  readonly onUnlock: () => void;
}

/** Why what was asked for could not even be begun. A locked key is no problem any more once it was unlocked. */
export function Problem({ failure, unsent, onUnlock }: ProblemProps): ReactNode {
  const t = useT();
  const sealed = useSealedState();
  const locked = failure.code === 'key-locked';
  if (locked && sealed !== 'locked') return null;
  return (
    <div className="mb-3">
      <FailureNote failure={failure}>
        {unsent ? <p>{t('chat.notSent')}</p> : null}
        {locked ? (
          <Button className="mt-2" onClick={onUnlock}>
            {t('keys.unlock')}
          </Button>
        ) : null}
      </FailureNote>
    </div>
  );
}
