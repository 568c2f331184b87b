import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { Persona } from '../../domain/persona';
import type { Session } from '../../domain/session';
import { entersTalk } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';
import { LANGUAGE_TAGS, useT } from '../../services/i18n';
import { recordedQuestion } from '../../services/storage';
import { Button } from '../../ui/button';

/** What the recording that plays answers next; null where nothing is recorded, or nobody recorded plays. */
export function useRecordedLine(
  session: Session,
  persona: Persona,
  turns: readonly TurnWithReplies[],
): string | null {
  const sourceId = persona.kind === 'recorded' ? persona.sourceId : null;
  const scenarioId = session.scenario?.id ?? null;
  const characterId = session.character.id;
  const round = turns.filter(entersTalk).length + 1;
  const key =
    sourceId === null || scenarioId === null ? null : `${sourceId}/${characterId}/${scenarioId}/${round}`;
  const [found, setFound] = useState<{ readonly key: string; readonly line: string | null } | null>(null);
  useEffect(() => {
    if (key === null || sourceId === null || scenarioId === null) return;
    let current = true;
    recordedQuestion(sourceId, characterId, scenarioId, round).then(
      (line) => current && setFound({ key, line }),
      // What is recorded is told by the reply that fails, too.
      () => current && setFound({ key, line: null }),
    );
    return () => {
      current = false;
    };
  }, [key, sourceId, characterId, scenarioId, round]);
  return found !== null && found.key === key ? found.line : null;
}

interface RecordedLineProps {
  readonly session: Session;
  readonly line: string | null;
  readonly draft: string;
  readonly onUse: (line: string) => void;
}

/** The one line that the recording answers now, as long as it is not in the box already. */
export function RecordedLine({ session, line, draft, onUse }: RecordedLineProps): ReactNode {
  const t = useT();
  if (line === null || draft.trim() === line.trim()) return null;
  return (
    <div className="mb-2 flex items-center gap-3 text-sm">
      <p className="min-w-0 flex-1">
        <span className="text-soft">{t('chat.recordedLine')}</span>{' '}
        <span lang={LANGUAGE_TAGS[session.locale]} dir="auto" className="line-clamp-2">
          {line}
        </span>
      </p>
      <Button className="shrink-0" onClick={() => onUse(line)}>
        {t('chat.useRecorded')}
      </Button>
    </div>
  );
}
