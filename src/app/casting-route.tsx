import { lazy, Suspense } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { findCharacter } from '../content/cast';
import { Casting } from '../features/casting';
import { useI18n } from '../services/i18n';
import { useOwnCharacter } from '../services/storage';
import { useTitle } from '../ui/use-title';

const CharacterActions = lazy(async () => ({
  default: (await import('../features/characters')).CharacterActions,
}));

/** Characters of a title; a name of one's own can be of any length. */
const LONGEST_TITLE = 80;

/** The character's page, with what one can do with the character itself. */
export function CastingRoute({ characterId }: { readonly characterId: string }): ReactNode {
  const { t, locale } = useI18n();
  const [, navigate] = useLocation();
  const own = useOwnCharacter(characterId);
  const name = findCharacter(characterId)?.name[locale] ?? own?.card.name.slice(0, LONGEST_TITLE);
  useTitle(name ?? t('cast.pageTitle'));
  return (
    <Casting
      characterId={characterId}
      onStarted={(sessionId) => navigate(`/chat/${sessionId}`)}
      actions={
        <Suspense>
          <CharacterActions characterId={characterId} />
        </Suspense>
      }
    />
  );
}
