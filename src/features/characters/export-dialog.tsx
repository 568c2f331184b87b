import { useState } from 'react';
import type { ReactNode } from 'react';
import { saveFile } from '../../lib/download';
import { useI18n } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import type { CardFormat } from '../../services/transfer';
import { Dialog } from '../../ui/dialog';
import { showNotice } from '../../ui/notice';
import { sentenceName } from './card-draft';
import { characterAsFile } from './card-files';

/** The one that most programs read comes first. */
const FORMATS: readonly CardFormat[] = ['png-v3', 'json-v3', 'charx', 'png-v2', 'json-v2'];

interface ExportDialogProps {
  readonly characterId: string;
  readonly name: string;
  readonly builtIn: boolean;
  readonly onClose: () => void;
}

/** Which kind of file the card becomes, in plain words. */
export function ExportDialog({ characterId, name, builtIn, onClose }: ExportDialogProps): ReactNode {
  const { t, locale } = useI18n();
  const [making, setMaking] = useState<CardFormat | null>(null);

  async function save(format: CardFormat): Promise<void> {
    if (making) return;
    setMaking(format);
    try {
      const file = await characterAsFile(characterId, format, { builtIn, locale });
      if (file) saveFile(file.blob, file.fileName);
      else showNotice({ text: t('own.missing') });
      onClose();
    } catch {
      setMaking(null);
      showNotice({ text: t('own.exportFailed') });
    }
  }

  return (
    <Dialog
      title={t('own.exportTitle', { name: sentenceName(name) })}
      closeLabel={t('common.close')}
      onClose={onClose}
    >
      <p className="text-sm text-soft">{t('own.exportLead')}</p>
      <ul className="mt-3 flex flex-col gap-2">
        {FORMATS.map((format) => (
          <li key={format}>
            <button
              type="button"
              disabled={making !== null}
              className="panel block w-full px-4 py-2 text-left enabled:hover:bg-wash disabled:opacity-60"
              onClick={() => void save(format)}
            >
              <span className="block font-semibold">{t(`own.format.${format}` as MessageId)}</span>
              <span className="block text-sm text-soft">
                {making === format ? t('own.exporting') : t(`own.formatHint.${format}` as MessageId)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
