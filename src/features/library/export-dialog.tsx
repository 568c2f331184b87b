import type { ReactNode } from 'react';
import type { Session } from '../../domain/session';
import { saveFile } from '../../lib/download';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { exportChat, exportSessions } from '../../services/transfer';
import { Dialog } from '../../ui/dialog';
import { showNotice } from '../../ui/notice';

interface ExportDialogProps {
  readonly session: Session;
  readonly onClose: () => void;
}

async function saveChat(id: string): Promise<void> {
  const { fileName, blob } = await exportChat(id);
  saveFile(blob, fileName);
}

const FORMATS: readonly {
  readonly name: MessageId;
  readonly help: MessageId;
  readonly save: (id: string) => Promise<unknown>;
}[] = [
  { name: 'library.exportLog', help: 'library.exportLogHelp', save: (id) => exportSessions([id]) },
  { name: 'library.exportChat', help: 'library.exportChatHelp', save: saveChat },
];

/** In which form one talk leaves the app. */
export function ExportDialog({ session, onClose }: ExportDialogProps): ReactNode {
  const t = useT();
  function choose(save: (id: string) => Promise<unknown>): void {
    onClose();
    save(session.id).then(
      () => showNotice({ text: t('library.exported', { count: 1 }), lifetimeMs: 5000 }),
      () => showNotice({ text: t('transfer.exportFailed') }),
    );
  }
  return (
    <Dialog
      title={t('library.exportTitle', { name: session.character.name })}
      closeLabel={t('common.close')}
      onClose={onClose}
    >
      <ul className="flex flex-col gap-3">
        {FORMATS.map(({ name, help, save }) => (
          <li key={name}>
            <button
              type="button"
              className="panel block w-full px-4 py-3 text-left hover:bg-wash"
              onClick={() => choose(save)}
            >
              <span className="block font-semibold">{t(name)}</span>
              <span className="block text-soft">{t(help)}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
