import type { Persona } from './persona';
import type { Author } from './session';

/** Whose words a persona's replies are. */
export function authorOf(persona: Persona): Author {
  if (persona.kind === 'understudy') return 'script';
  if (persona.kind === 'recorded') return persona.author;
  return persona.kind === 'human' ? 'human' : 'llm';
}
