import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { keyHelp } from '../../services/i18n/key-help';
import { Dialog } from '../../ui/dialog';
import { KeyList } from '../../ui/key-list';

function typesText(target: EventTarget): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

interface KeysHelp {
  readonly dialog: ReactNode;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** `?` shows the keys, from anywhere in the talk but a text field. */
export function useKeysHelp(): KeysHelp {
  const t = useT();
  const [open, setOpen] = useState(false);
  return {
    onKeyDown: (event) => {
      if (event.key !== '?' || typesText(event.target)) return;
      event.preventDefault();
      setOpen(true);
    },
    dialog: open ? (
      <Dialog title={t('settings.keys')} closeLabel={t('common.close')} onClose={() => setOpen(false)}>
        <KeyList keys={keyHelp(t)} />
      </Dialog>
    ) : null,
  };
}
