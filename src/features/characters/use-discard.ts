import { useCallback } from 'react';
import { useT } from '../../services/i18n';
import { showUndo } from '../../ui/notice';
import { useCardDrafts } from './drafts';
import type { CardDraft } from './drafts';

/** Drops a draft and shows a notice that can bring it back. */
export function useDiscard(): (draft: CardDraft) => void {
  const t = useT();
  const put = useCardDrafts((state) => state.put);
  const drop = useCardDrafts((state) => state.drop);
  return useCallback(
    (draft) => {
      drop(draft.characterId);
      showUndo(t('own.discarded'), t('common.undo'), () => put(draft));
    },
    [t, put, drop],
  );
}
