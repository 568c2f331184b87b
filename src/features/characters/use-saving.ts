import { useState } from 'react';
import { useT } from '../../services/i18n';
import { showNotice } from '../../ui/notice';
import { sentenceName } from './card-draft';
import { useCardDrafts } from './drafts';
import type { CardDraft } from './drafts';
import { saveDraft, saveDraftAsNew } from './save-character';
import type { SaveObstacle, SaveResult } from './save-character';
import { useDiscard } from './use-discard';
import type { Editing } from './use-editing';

export interface Saving {
  readonly busy: boolean;
  /** What stands in the way, to be decided by the user. */
  readonly obstacle: SaveObstacle | null;
  readonly save: () => void;
  readonly saveOver: () => void;
  readonly saveAsNew: () => void;
  /** Drops one's own changes, so that the form shows the character as it is now. */
  readonly takeOther: () => void;
  readonly dismiss: () => void;
}

interface SavingOptions {
  readonly characterId: string;
  readonly editing: Editing;
  readonly onDone: (id: string | null) => void;
}

export function useSaving({ characterId, editing, onDone }: SavingOptions): Saving {
  const t = useT();
  const drop = useCardDrafts((state) => state.drop);
  const discard = useDiscard();
  const [busy, setBusy] = useState(false);
  const [obstacle, setObstacle] = useState<SaveObstacle | null>(null);

  async function run(write: (draft: CardDraft) => Promise<SaveResult>): Promise<void> {
    const { draft } = editing;
    setObstacle(null);
    if (!draft) {
      onDone(characterId === 'new' ? null : characterId);
      return;
    }
    setBusy(true);
    try {
      const result = await write(draft);
      if (!result.ok) {
        setObstacle(result.obstacle);
        return;
      }
      drop(characterId);
      showNotice({ text: t('own.saved', { name: sentenceName(draft.card.name) }), lifetimeMs: 4000 });
      onDone(result.id);
    } catch {
      showNotice({ text: t('own.saveFailed') });
    } finally {
      setBusy(false);
    }
  }

  return {
    busy,
    obstacle,
    save: () => void run((draft) => saveDraft(draft, { now: Date.now() })),
    saveOver: () => void run((draft) => saveDraft(draft, { now: Date.now(), over: true })),
    saveAsNew: () => void run((draft) => saveDraftAsNew(draft, Date.now())),
    takeOther: () => {
      setObstacle(null);
      if (editing.draft) discard(editing.draft);
    },
    dismiss: () => setObstacle(null),
  };
}
