import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useT } from '../../services/i18n';
import { useDueTalkSets, useSetting } from '../../services/storage';

/** Says that rated talks are there to be judged together, when some are. */
export function DueLine(): ReactNode {
  const t = useT();
  const rater = useSetting('rater') ?? '';
  const sets = useDueTalkSets(rater);
  const [first] = sets ?? [];
  if (!sets || !first) return null;
  const { key, dialogues, personaName, personaKind, characterName } = first;
  const persona = personaKind === 'understudy' ? t('persona.understudy') : personaName;
  return (
    <p className="-mb-2 flex flex-wrap items-center gap-x-4">
      <Link
        href={`/rate/overall/${key}`}
        className="link inline-flex min-h-11 items-center py-1 leading-snug"
      >
        {t('overall.due', { count: dialogues, persona, character: characterName })}
      </Link>
      {sets.length > 1 ? (
        <Link href="/rate/overall" className="link inline-flex min-h-11 items-center text-soft">
          {t('overall.dueMore', { count: sets.length - 1 })}
        </Link>
      ) : null}
    </p>
  );
}
