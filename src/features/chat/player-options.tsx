import type { ReactNode } from 'react';
import type { Persona } from '../../domain/persona';
import { useT } from '../../services/i18n';

/** Who can play, as the options of a list to choose from. */
export function PlayerOptions({ personas }: { readonly personas: readonly Persona[] }): ReactNode {
  const t = useT();
  return personas.map(({ id, kind, name }) => (
    <option key={id} value={id}>
      {kind === 'understudy' ? t('persona.understudy') : name}
    </option>
  ));
}
