import { useState } from 'react';
import type { ReactNode } from 'react';
import { sealedState } from '../../services/storage';
import { PassphraseDialog } from './key-passphrase';
import type { PassphraseEnd, PassphraseTask } from './key-passphrase';

interface Asking {
  readonly task: PassphraseTask;
  readonly answer: (end: PassphraseEnd | null) => void;
}

export interface AskPassphrase {
  /**
   * Sees to it that sealed keys can be read, or with `seal` that keys can be sealed: asks for the passphrase, or lets
   * one be set. Resolves with false if the user does not want to. Where everything sealed was given up, there is
   * nothing left to read: that is true as well.
   */
  readonly ensure: (purpose: 'read' | 'seal') => Promise<boolean>;
  /** Another task; resolves with how it ended, null if it was closed. */
  readonly ask: (task: PassphraseTask) => Promise<PassphraseEnd | null>;
  /** Belongs outside of any form. */
  readonly dialog: ReactNode;
}

/** Asks for the passphrase when it is needed. */
export function useAskPassphrase(): AskPassphrase {
  const [asking, setAsking] = useState<Asking | null>(null);
  const ask = (task: PassphraseTask): Promise<PassphraseEnd | null> =>
    new Promise((resolve) => {
      const answer = (end: PassphraseEnd | null): void => {
        setAsking(null);
        resolve(end);
      };
      setAsking({ task, answer });
    });
  const ensure = async (purpose: 'read' | 'seal'): Promise<boolean> => {
    const state = await sealedState();
    if (state === 'open') return true;
    if (state === 'none') return purpose === 'read' || (await ask('create')) !== null;
    const end = await ask('unlock');
    if (end === 'forgotten' && purpose === 'seal') return (await ask('create')) !== null;
    return end !== null;
  };
  const dialog = asking && (
    <PassphraseDialog
      key={asking.task}
      task={asking.task}
      onDone={asking.answer}
      onClose={() => asking.answer(null)}
    />
  );
  return { ensure, ask, dialog };
}
