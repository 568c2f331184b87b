import { useMemo, useState } from 'react';
import { UNDERSTUDY } from '../../domain/persona';
import type { Persona } from '../../domain/persona';
import type { Session } from '../../domain/session';
import { carryingReply } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';
import { usePersonas, useRecordedPersonas } from '../../services/storage';

export interface PersonaChoice {
  readonly personas: readonly Persona[];
  readonly persona: Persona;
  /** False until it is known who that is: the understudy must not answer in the place of somebody else. */
  readonly known: boolean;
  /** True when the persona of the talk is no longer set up and the understudy stands in. */
  readonly gone: boolean;
  readonly choose: (id: string) => void;
}

/** Who plays the next reply: what the user picked, else whoever spoke last. */
export function usePersonaChoice(session: Session, turns: readonly TurnWithReplies[]): PersonaChoice {
  const own = usePersonas();
  const recorded = useRecordedPersonas(session.character.id, session.scenario?.id ?? null);
  const [picked, setPicked] = useState<string | null>(null);
  // A greeting comes from the card, whoever plays.
  const last = turns.findLast(({ turn }) => turn.userText !== '');
  const spokeLast = last ? carryingReply(last)?.persona.id : undefined;
  const wanted = picked ?? spokeLast ?? session.persona.id;
  return useMemo(() => {
    const personas: readonly Persona[] = [UNDERSTUDY, ...(own ?? []), ...(recorded ?? [])];
    const found = personas.find(({ id }) => id === wanted);
    const gone = own !== undefined && recorded !== undefined && !found;
    const known = gone || found !== undefined;
    return { personas, persona: found ?? UNDERSTUDY, known, gone, choose: setPicked };
  }, [own, recorded, wanted]);
}
