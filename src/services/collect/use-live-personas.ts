import { useMemo } from 'react';
import { UNDERSTUDY } from '../../domain/persona';
import type { EndpointPersona, OnDevicePersona, UnderstudyPersona } from '../../domain/persona';
import { useT } from '../i18n';
import { usePersonas } from '../storage';

/** Who can be asked now. */
export type LivePersona = EndpointPersona | OnDevicePersona | UnderstudyPersona;

/** Who can be asked now, the understudy first, and what each is called in the language of the page. */
export function useLivePersonas(): {
  readonly live: readonly LivePersona[];
  /** Everyone is known. */
  readonly ready: boolean;
  readonly nameOf: (persona: LivePersona) => string;
} {
  const t = useT();
  const own = usePersonas();
  const live = useMemo<readonly LivePersona[]>(() => [UNDERSTUDY, ...(own ?? [])], [own]);
  return {
    live,
    ready: own !== undefined,
    nameOf: ({ kind, name }) => (kind === 'understudy' ? t('persona.understudyFull') : name),
  };
}
