import type { ReactNode } from 'react';
import { PassphraseDialog } from './key-passphrase';

interface UnlockDialogProps {
  /** The sealed keys are open in this tab, or there are none any more. */
  readonly onDone: () => void;
  /** Closed without either. */
  readonly onClose: () => void;
}

/** Asks for the passphrase of the sealed keys, wherever one of them is needed. */
export function UnlockDialog({ onDone, onClose }: UnlockDialogProps): ReactNode {
  return <PassphraseDialog task="unlock" onDone={onDone} onClose={onClose} />;
}
