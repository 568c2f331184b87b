import { useEffect } from 'react';
import { UNDERSTUDY } from '../../domain/persona';
import type { OwnPersona, Persona, RecordedPersona } from '../../domain/persona';
import { usePersonas, useSetting } from '../../services/storage';
import { useCastingChoices } from './choices';

const NONE: readonly OwnPersona[] = [];

interface PersonaChoice {
  /** The user's own, oldest first. */
  readonly personas: readonly OwnPersona[];
  /** The understudy where nobody else was picked; null as long as that is not known. */
  readonly persona: Persona | null;
  readonly choose: (id: string) => void;
  /** To be called when the user leaves to set up another one: it is picked when they come back. */
  readonly leaveToConnect: () => void;
}

/** Who is to play: what was picked here, else who was chosen last. `recorded`: who has a recording of the scene. */
export function usePersona(recorded: readonly RecordedPersona[] | undefined): PersonaChoice {
  const own = usePersonas();
  const last = useSetting('lastPersonaId');
  const { personaId, before, setPersona, leaveToConnect } = useCastingChoices();
  const added = before && own?.findLast(({ id }) => !before.includes(id))?.id;
  useEffect(() => {
    if (added) setPersona(added);
  }, [added, setPersona]);
  const wanted = added ?? personaId ?? last;
  const known = own !== undefined && last !== undefined && recorded !== undefined;
  return {
    personas: own ?? NONE,
    persona: known ? ([...own, ...recorded].find(({ id }) => id === wanted) ?? UNDERSTUDY) : null,
    choose: setPersona,
    leaveToConnect: () => leaveToConnect((own ?? NONE).map(({ id }) => id)),
  };
}
