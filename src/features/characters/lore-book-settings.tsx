import type { ReactNode } from 'react';
import { DEFAULT_SCAN_DEPTH, DEFAULT_TOKEN_BUDGET } from '../../domain/lore';
import type { Lorebook } from '../../domain/lorebook';
import { useT } from '../../services/i18n';
import { TextField } from '../../ui/field';
import type { BookPatch } from './lore-edit';
import { LoreCheck, LoreNumber } from './lore-fields';

interface LoreBookSettingsProps {
  readonly book: Lorebook;
  readonly patch: (patch: BookPatch) => void;
}

/** What holds for all entries of a book. */
export function LoreBookSettings({ book, patch }: LoreBookSettingsProps): ReactNode {
  const t = useT();
  return (
    <details className="rounded-[3px] border-2 border-hair px-3 py-1">
      <summary className="flex min-h-11 items-center font-bold">{t('lore.settings')}</summary>
      <div className="flex flex-col gap-4 pt-1 pb-3">
        <TextField
          label={t('lore.bookName')}
          hint={t('lore.bookNameHint')}
          dir="auto"
          autoComplete="off"
          value={book.name ?? ''}
          onChange={(event) => patch({ name: event.target.value || undefined })}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <LoreNumber
            label={t('lore.scanDepth')}
            hint={t('lore.scanDepthHint', { count: DEFAULT_SCAN_DEPTH })}
            error={t('lore.numberError')}
            least={0}
            whole
            optional
            value={book.scan_depth}
            onChange={(depth) => patch({ scan_depth: depth })}
          />
          <LoreNumber
            label={t('lore.budget')}
            hint={t('lore.budgetHint', { count: DEFAULT_TOKEN_BUDGET })}
            error={t('lore.numberError')}
            least={0}
            whole
            optional
            value={book.token_budget}
            onChange={(budget) => patch({ token_budget: budget })}
          />
        </div>
        <LoreCheck
          label={t('lore.recursive')}
          hint={t('lore.recursiveHint')}
          checked={book.recursive_scanning ?? false}
          onChange={(recursive) => patch({ recursive_scanning: recursive })}
        />
      </div>
    </details>
  );
}
