import type { ReactNode } from 'react';
import { logicOf, probabilityOf, SELECTIVE_LOGICS } from '../../domain/lore';
import { useT } from '../../services/i18n';
import { SelectField } from '../../ui/field';
import { inExtensions } from './lore-edit';
import type { EntryFieldsProps } from './lore-entry-form';
import { LoreCheck, LoreNumber } from './lore-fields';
import { LoreKeysField } from './lore-keys-field';

function scanDepthOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function FurtherWords({ entry, patch }: EntryFieldsProps): ReactNode {
  const t = useT();
  return (
    <>
      <LoreCheck
        label={t('lore.selective')}
        checked={entry.selective ?? false}
        onChange={(selective) => patch({ selective })}
      />
      {entry.selective ? (
        <>
          <LoreKeysField
            label={t('lore.secondary')}
            hint={t('lore.secondaryHint')}
            entry={entry}
            keys={entry.secondary_keys ?? []}
            onChange={(keys) => patch({ secondary_keys: keys })}
          />
          <SelectField
            label={t('lore.logic')}
            value={logicOf(entry)}
            onChange={(event) => {
              const selectiveLogic = SELECTIVE_LOGICS.findIndex((logic) => logic === event.target.value);
              patch(inExtensions(entry, { selectiveLogic }));
            }}
          >
            {SELECTIVE_LOGICS.map((logic) => (
              <option key={logic} value={logic}>
                {t(`lore.logic.${logic}`)}
              </option>
            ))}
          </SelectField>
        </>
      ) : null}
    </>
  );
}

/** What has to happen for an entry to come up, beside its keywords. */
export function LoreWhenFields({ entry, patch }: EntryFieldsProps): ReactNode {
  const t = useT();
  return (
    <>
      <FurtherWords entry={entry} patch={patch} />
      <div className="grid gap-4 sm:grid-cols-2">
        <LoreNumber
          label={t('lore.entryDepth')}
          hint={t('lore.entryDepthHint')}
          error={t('lore.numberError')}
          least={0}
          whole
          optional
          value={scanDepthOf(entry.extensions['scan_depth'])}
          onChange={(depth) => patch(inExtensions(entry, { scan_depth: depth }))}
        />
        <LoreNumber
          label={t('lore.chance')}
          hint={t('lore.chanceHint')}
          error={t('lore.chanceError')}
          least={0}
          most={100}
          value={probabilityOf(entry)}
          onChange={(probability) => patch(inExtensions(entry, { probability, useProbability: true }))}
        />
      </div>
    </>
  );
}
