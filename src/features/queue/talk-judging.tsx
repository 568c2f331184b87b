import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useT } from '../../services/i18n';
import { useTalkSet } from '../../services/storage';
import type { TalkSet } from '../../services/storage';
import { NotHere } from '../../ui/not-here';
import { Judging } from './judging';
import { usePersonaName } from './use-persona-name';

interface TalkJudgingProps {
  readonly setKey: string;
  readonly rater: string;
  readonly onDone: () => void;
}

/** The overall metric, asked of several rated talks, with the names in sight. */
export function TalkJudging({ setKey, rater, onDone }: TalkJudgingProps): ReactNode {
  const t = useT();
  const personaName = usePersonaName();
  const live = useTalkSet(setKey, rater);
  // Whoever is judging keeps the set before them, also when a talk in it goes on in another tab.
  const [first, setFirst] = useState<TalkSet | null>(null);
  if (live && !first) setFirst(live);
  const set = first ?? live;
  if (set === undefined) return null;
  if (set === null) {
    return (
      <NotHere title={t('overall.missingSet')} body={t('overall.missingSetText')}>
        <Link href="/rate/overall" className="link inline-flex min-h-11 items-center">
          {t('overall.all')}
        </Link>
      </NotHere>
    );
  }
  const about = t('overall.about', {
    persona: personaName(set),
    character: set.characterName,
    count: set.dialogues,
  });
  return <Judging set={set} rater={rater} blind={false} about={about} onLater={onDone} onDone={onDone} />;
}
