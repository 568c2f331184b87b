import type { FailureCode } from '../../domain/failure';
import type { EndpointPersona, OnDevicePersona, Persona, Sampling } from '../../domain/persona';
import type { Reply } from '../../domain/session';

/** Who is asked for one answer, and how. */
export interface Casting {
  readonly personaId: string;
  /** 0–2; null: as the persona is set. */
  readonly temperature: number | null;
}

/** A persona that is asked by a prompt and takes sampling parameters. */
export function isModel(persona: Persona): persona is EndpointPersona | OnDevicePersona {
  return persona.kind === 'endpoint' || persona.kind === 'on-device';
}

/** The persona of a casting and what it is asked with in place of its own; null if it is not there. */
export function askedWith(
  { personaId, temperature }: Casting,
  personas: readonly Persona[],
): { readonly persona: Persona; readonly sampling?: Sampling } | null {
  const persona = personas.find(({ id }) => id === personaId);
  if (!persona) return null;
  if (temperature === null || !isModel(persona)) return { persona };
  return { persona, sampling: { ...persona.sampling, temperature } };
}

/** Failures after which the text is not to be gone on with: there is a gap in it, or it was not to be. */
const NOT_TO_GO_ON: readonly FailureCode[] = ['malformed', 'content-filter', 'tool-call', 'context-too-long'];

/** A reply that has words and broke off before its end. */
export function canGoOn({ state, text, author, failure }: Reply): boolean {
  if (text.trim() === '' || author === 'script') return false;
  if (state === 'failed') return failure === undefined || !NOT_TO_GO_ON.includes(failure.code);
  return state === 'stopped' || state === 'interrupted';
}

/** Can take up a text where it broke off. */
function takesUp(persona: Persona | undefined): persona is Persona {
  return persona !== undefined && (isModel(persona) || persona.kind === 'recorded');
}

/** Who goes on with it: its own persona if it is still set up, else the model that plays now; null if neither can. */
export function continuedBy(reply: Reply, personas: readonly Persona[], current: Persona): Persona | null {
  if (!canGoOn(reply)) return null;
  const own = personas.find(({ id }) => id === reply.persona.id);
  if (takesUp(own)) return own;
  return reply.author === 'llm' && isModel(current) ? current : null;
}
