import { useCallback } from 'react';
import { useT } from '../../services/i18n';
import type { TalkGroupLine } from '../../services/storage';

/** What a persona is called on the page: the built-in one has a name in every language. */
export function usePersonaName(): (speakers: Pick<TalkGroupLine, 'personaName' | 'personaKind'>) => string {
  const t = useT();
  return useCallback(
    ({ personaName, personaKind }) => (personaKind === 'understudy' ? t('persona.understudy') : personaName),
    [t],
  );
}
