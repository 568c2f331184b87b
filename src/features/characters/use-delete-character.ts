import { useCallback } from 'react';
import { useT } from '../../services/i18n';
import { deleteCharacter, undoDeleteCharacter } from '../../services/storage';
import { showNotice, showUndo } from '../../ui/notice';
import { sentenceName } from './card-draft';

interface Doomed {
  readonly id: string;
  readonly name: string;
}

interface DeleteOptions {
  readonly onDeleted: () => void;
  readonly onUndone: () => void;
}

/** Deletes a character of one's own and shows a notice that can take it back. */
export function useDeleteCharacter(): (character: Doomed, options: DeleteOptions) => void {
  const t = useT();
  return useCallback(
    ({ id, name }, { onDeleted, onUndone }) => {
      const undo = (): void => {
        undoDeleteCharacter(id).then(onUndone, () => showNotice({ text: t('own.undoFailed') }));
      };
      const deleted = (): void => {
        onDeleted();
        const text = t('own.deleted', { name: sentenceName(name) });
        showUndo(text, t('common.undo'), undo);
      };
      deleteCharacter(id, Date.now()).then(deleted, () => showNotice({ text: t('own.deleteFailed') }));
    },
    [t],
  );
}
