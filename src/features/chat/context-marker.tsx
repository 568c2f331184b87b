import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitTalk } from '../../domain/context';
import type { Persona } from '../../domain/persona';
import type { Session } from '../../domain/session';
import { entersTalk, talkAt } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';
import { contextLimit } from '../../services/ask';
import { useT } from '../../services/i18n';
import { openerFor, promptFor } from '../../services/prompt';

/** The first turn that the persona will still be given with the next message; null: all of them. */
function firstSent(session: Session, persona: Persona, turns: readonly TurnWithReplies[]): string | null {
  const limit = contextLimit(persona);
  if (limit === undefined || turns.length === 0) return null;
  const { locale, character, scenario, seed } = session;
  const prompt = promptFor(session, persona.supportStyle);
  const stage = { locale, character, scenario, prompt, seed, opener: openerFor(locale) };
  const fitted = fitTalk(talkAt(stage, turns, ''), limit);
  if ('excess' in fitted || fitted.use.droppedRounds === 0) return null;
  return turns.filter(entersTalk)[fitted.use.droppedRounds]?.turn.id ?? null;
}

/** The turn above which nothing is sent to the persona that plays next; null: nothing is left out. */
export function useContextStart(
  session: Session,
  persona: Persona,
  turns: readonly TurnWithReplies[],
): string | null {
  return useMemo(() => firstSent(session, persona, turns), [session, persona, turns]);
}

/** A line across the talk: what stands above it is forgotten. */
export function ContextMarker({ persona }: { readonly persona: Persona }): ReactNode {
  const t = useT();
  return (
    <p
      role="note"
      className="mb-4 flex items-center gap-3 text-center text-sm text-soft before:min-w-4 before:flex-1 before:border-t-2 before:border-dashed before:border-hair after:min-w-4 after:flex-1 after:border-t-2 after:border-dashed after:border-hair"
    >
      <span>{t('chat.contextMarker', { name: persona.name })}</span>
    </p>
  );
}
