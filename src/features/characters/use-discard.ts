import { useCallback } from 'react';
import { useT } from '../../services/i18n';
import { showNotice } from '../../ui/notice';
import { useCardDrafts } from './drafts';
import type { CardDraft } from './drafts';

/** How long discarded changes can be brought back, milliseconds. */
const UNDO_MS = 12_000;

/** Drops a draft and shows a notice that can bring it back. */
export function useDiscard(): (draft: CardDraft) => void {
  const t = useT();
  const put = useCardDrafts((state) => state.put);
  const drop = useCardDrafts((state) => state.drop);
  return useCallback(
    (draft) => {
      drop(draft.characterId);
      const action = { label: t('common.undo'), run: () => put(draft) };
      showNotice({ text: t('own.discarded'), lifetimeMs: UNDO_MS, action });
    },
    [t, put, drop],
  );
}
