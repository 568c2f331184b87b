import { useCallback } from 'react';
import type { OwnCharacter } from '../../domain/card';
import { useT } from '../../services/i18n';
import { deleteCharacter, undoDeleteCharacter } from '../../services/storage';
import { showNotice, showUndo } from '../../ui/notice';

/** Of a name within a sentence. */
const NAME_LENGTH = 40;

/** Deletes a character of one's own and shows a notice that can take it back. */
export function useDeleteCharacter(): (character: OwnCharacter, onDeleted: () => void) => void {
  const t = useT();
  return useCallback(
    ({ id, card }, onDeleted) => {
      const undo = (): void => {
        undoDeleteCharacter(id).catch(() => showNotice({ text: t('own.undoFailed') }));
      };
      const deleted = (): void => {
        onDeleted();
        const text = t('own.deleted', { name: Array.from(card.name).slice(0, NAME_LENGTH).join('') });
        showUndo(text, t('common.undo'), undo);
      };
      deleteCharacter(id, Date.now()).then(deleted, () => showNotice({ text: t('own.deleteFailed') }));
    },
    [t],
  );
}
