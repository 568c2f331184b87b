import { useEffect } from 'react';
import { UNDERSTUDY } from '../../domain/persona';
import type { EndpointPersona, Persona } from '../../domain/persona';
import { usePersonas, useSetting } from '../../services/storage';
import { useCastingChoices } from './choices';

const NONE: readonly EndpointPersona[] = [];

interface PersonaChoice {
  /** The user's own, oldest first. */
  readonly endpoints: readonly EndpointPersona[];
  /** The understudy where nobody else was picked; null as long as that is not known. */
  readonly persona: Persona | null;
  readonly choose: (id: string) => void;
  /** To be called when the user leaves to set up another one: it is picked when they come back. */
  readonly leaveToConnect: () => void;
}

/** Who is to play: what was picked here, else who was chosen last. */
export function usePersona(): PersonaChoice {
  const own = usePersonas();
  const last = useSetting('lastPersonaId');
  const { personaId, before, setPersona, leaveToConnect } = useCastingChoices();
  const added = before && own?.findLast(({ id }) => !before.includes(id))?.id;
  useEffect(() => {
    if (added) setPersona(added);
  }, [added, setPersona]);
  const wanted = added ?? personaId ?? last;
  const known = own !== undefined && last !== undefined;
  return {
    endpoints: own ?? NONE,
    persona: known ? (own.find(({ id }) => id === wanted) ?? UNDERSTUDY) : null,
    choose: setPersona,
    leaveToConnect: () => leaveToConnect((own ?? NONE).map(({ id }) => id)),
  };
}
