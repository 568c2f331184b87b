import type { ReactNode } from 'react';
import { DEFAULT_DEPTH, LORE_ROLES, placeOf, POSITION } from '../../domain/lore';
import type { LoreEntry } from '../../domain/lorebook';
import { useT } from '../../services/i18n';
import { SelectField } from '../../ui/field';
import { inExtensions, inExtensionsToo } from './lore-edit';
import type { EntryPatch } from './lore-edit';
import type { EntryFieldsProps } from './lore-entry-form';
import { LoreNumber } from './lore-fields';

type Place = 'before' | 'after' | 'depth' | 'none';

/** The patch that puts an entry somewhere, in the standard's field and in SillyTavern's. */
function toPlace(entry: LoreEntry, place: Place): EntryPatch {
  if (place === 'depth') {
    const { depth = DEFAULT_DEPTH, role = 0 } = entry.extensions;
    return { position: 'after_char', ...inExtensions(entry, { position: POSITION.depth, depth, role }) };
  }
  const before = place === 'before';
  return {
    position: before ? 'before_char' : 'after_char',
    ...inExtensionsToo(entry, { position: before ? POSITION.before : POSITION.after }),
  };
}

function DepthFields({ entry, patch }: EntryFieldsProps): ReactNode {
  const t = useT();
  const place = placeOf(entry);
  if (place?.at !== 'depth') return null;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <LoreNumber
        label={t('lore.depth')}
        hint={t('lore.depthHint')}
        error={t('lore.numberError')}
        least={0}
        whole
        value={place.depth}
        onChange={(depth) => patch(inExtensions(entry, { position: POSITION.depth, depth }))}
      />
      <SelectField
        label={t('lore.role')}
        value={place.role}
        onChange={(event) => {
          const role = LORE_ROLES.findIndex((each) => each === event.target.value);
          patch(inExtensions(entry, { role }));
        }}
      >
        {LORE_ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`lore.role.${role}`)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}

/** Where an entry stands, in which order, and what it is worth when room is short. */
export function LorePlaceFields({ entry, patch }: EntryFieldsProps): ReactNode {
  const t = useT();
  const place: Place = placeOf(entry)?.at ?? 'none';
  const places: readonly Place[] = ['before', 'after', 'depth', ...(place === 'none' ? [place] : [])];
  return (
    <>
      <SelectField
        label={t('lore.position')}
        value={place}
        onChange={(event) => patch(toPlace(entry, event.target.value as Place))}
      >
        {places.map((each) => (
          <option key={each} value={each}>
            {t(`lore.position.${each}`)}
          </option>
        ))}
      </SelectField>
      <DepthFields entry={entry} patch={patch} />
      <div className="grid gap-4 sm:grid-cols-2">
        <LoreNumber
          label={t('lore.order')}
          hint={t('lore.orderHint')}
          error={t('lore.orderError')}
          value={entry.insertion_order}
          onChange={(order) => order !== undefined && patch({ insertion_order: order })}
        />
        <LoreNumber
          label={t('lore.priority')}
          hint={t('lore.priorityHint')}
          error={t('lore.orderError')}
          optional
          value={entry.priority}
          onChange={(priority) => patch({ priority })}
        />
      </div>
    </>
  );
}
