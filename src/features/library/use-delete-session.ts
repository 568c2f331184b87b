import { useCallback } from 'react';
import type { Session } from '../../domain/session';
import { useT } from '../../services/i18n';
import { deleteSession, undoDeleteSession } from '../../services/storage';
import { showNotice, showUndo } from '../../ui/notice';

interface DeleteOptions {
  readonly onDeleted?: () => void;
  readonly onUndone?: () => void;
}

/** Deletes a session and shows a notice that can take it back. */
export function useDeleteSession(): (session: Session, options?: DeleteOptions) => void {
  const t = useT();
  return useCallback(
    (session, options) => {
      const undo = (): void => {
        undoDeleteSession(session.id).then(
          () => options?.onUndone?.(),
          () => showNotice({ text: t('chat.missing') }),
        );
      };
      const deleted = (): void => {
        options?.onDeleted?.();
        const text = t('chat.deleted', { name: session.character.name });
        showUndo(text, t('common.undo'), undo);
      };
      deleteSession(session.id, Date.now()).then(deleted, () => showNotice({ text: t('chat.deleteFailed') }));
    },
    [t],
  );
}
