import { memo, useCallback, useId } from 'react';
import type { ReactNode } from 'react';
import { entryName } from '../../domain/lore';
import type { LoreEntry } from '../../domain/lorebook';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';
import { BinIcon, NextIcon } from '../../ui/icons';
import { sentenceName } from './card-draft';
import { entryTokens, patchEntry } from './lore-edit';
import type { EntryPatch } from './lore-edit';
import { LoreEntryForm } from './lore-entry-form';

/** What a row can ask of the list; stays the same, so that only the row that changes is drawn again. */
export interface RowActions {
  readonly toggle: (at: number) => void;
  readonly replace: (at: number, change: (entry: LoreEntry) => LoreEntry) => void;
  readonly duplicate: (at: number) => void;
  readonly remove: (at: number) => void;
}

interface LoreEntryRowProps {
  readonly entry: LoreEntry;
  /** Position in the book, from 0. */
  readonly at: number;
  readonly open: boolean;
  readonly generation: number;
  readonly recursive: boolean;
  readonly actions: RowActions;
}

const KEYS_SHOWN = 4;

function Marks({ entry }: { readonly entry: LoreEntry }): ReactNode {
  const t = useT();
  const tokens = entryTokens(entry);
  return (
    <span className="flex shrink-0 flex-wrap items-center gap-x-2 text-sm text-soft">
      {entry.enabled ? null : (
        <span className="rounded-[3px] border-2 border-hair px-1">{t('lore.off')}</span>
      )}
      {entry.constant ? (
        <span className="rounded-[3px] border-2 border-spot px-1 text-spot">{t('lore.constantMark')}</span>
      ) : null}
      <span className="tabular-nums">{t('lore.tokens', { count: tokens })}</span>
    </span>
  );
}

function Summary({ entry }: { readonly entry: LoreEntry }): ReactNode {
  const t = useT();
  const name = entryName(entry);
  const keys = entry.keys.slice(0, KEYS_SHOWN).join(' · ');
  const more = entry.keys.length > KEYS_SHOWN ? ' …' : '';
  return (
    <span className="flex min-w-0 flex-1 flex-col">
      <bdi className="truncate font-semibold">{name || t('lore.unnamed')}</bdi>
      {keys === name || (keys === '' && entry.constant) ? null : (
        <bdi className="truncate text-sm font-normal text-soft">{keys ? keys + more : t('lore.noKeys')}</bdi>
      )}
    </span>
  );
}

/** One entry: a line that opens to all its fields. */
export const LoreEntryRow = memo(function LoreEntryRow({
  entry,
  at,
  open,
  generation,
  recursive,
  actions,
}: LoreEntryRowProps): ReactNode {
  const t = useT();
  const id = useId();
  const name = sentenceName(entryName(entry) || t('lore.unnamed'));
  const { replace } = actions;
  const patch = useCallback(
    (change: EntryPatch) => replace(at, (before) => patchEntry(before, change)),
    [replace, at],
  );
  return (
    <li data-entry={at} className={cx('panel min-w-0', !open && 'cv [contain-intrinsic-size:auto_60px]')}>
      <div className="flex items-center">
        <label className="inline-flex size-11 shrink-0 items-center justify-center">
          <input
            type="checkbox"
            aria-label={t('lore.on', { name })}
            title={t('lore.on', { name })}
            className="size-6 accent-(--spot-fill)"
            checked={entry.enabled}
            onChange={(event) => patch({ enabled: event.target.checked })}
          />
        </label>
        <h4 className="min-w-0 flex-1">
          <button
            type="button"
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            className="flex min-h-14 w-full items-center gap-3 py-1 pr-3 text-left hover:bg-wash"
            onClick={() => actions.toggle(at)}
          >
            <span className={cx('shrink-0 transition-transform', open && 'rotate-90')}>
              <NextIcon size={16} />
            </span>
            <span className="flex min-w-0 flex-1 flex-col gap-x-3 sm:flex-row sm:items-center">
              <Summary entry={entry} />
              <Marks entry={entry} />
            </span>
          </button>
        </h4>
      </div>
      {open ? (
        <div id={id} className="flex flex-col gap-5 border-t-2 border-line p-3 sm:p-4">
          <LoreEntryForm key={generation} entry={entry} recursive={recursive} patch={patch} />
          <div className="flex flex-wrap gap-2 border-t-2 border-hair pt-3">
            <Button onClick={() => actions.duplicate(at)}>{t('lore.duplicate')}</Button>
            <Button look="danger" onClick={() => actions.remove(at)}>
              <BinIcon size={18} />
              {t('lore.delete')}
            </Button>
          </div>
        </div>
      ) : null}
    </li>
  );
});
