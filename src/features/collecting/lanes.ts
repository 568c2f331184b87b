import type { Failure, FailureCode } from '../../domain/failure';
import { hostOf } from '../../lib/host';
import type { LivePersona } from '../../services/collect';
import { isLoopback } from '../../services/llm';

/** What may happen to one dialogue and not to the next. */
const ONE_OFF: ReadonlySet<FailureCode> = new Set([
  'context-too-long',
  'content-filter',
  'server-error',
  'cut',
  'empty',
  'ended-early',
  'malformed',
  'stream-error',
  'stalled',
  'slept',
  'length',
  'tool-call',
  'script-missing',
  'script-exhausted',
]);

/** Whether asking on would meet the same failure again: the next dialogue is spared it. */
export function isLasting({ code }: Failure): boolean {
  return !ONE_OFF.has(code);
}

/** Personas of one lane are asked one after the other. */
function laneOf(persona: LivePersona): string {
  if (persona.kind === 'on-device') return 'this device';
  if (persona.kind !== 'endpoint') return persona.id;
  const host = hostOf(persona.baseUrl);
  return isLoopback(host) ? host : persona.id;
}

/**
 * Who can be asked at the same time: everybody, but for models that share this machine, which would take turns in its
 * memory.
 */
export function lanesOf(personas: readonly LivePersona[]): readonly (readonly LivePersona[])[] {
  const lanes = new Map<string, LivePersona[]>();
  for (const persona of personas) {
    const lane = laneOf(persona);
    lanes.set(lane, [...(lanes.get(lane) ?? []), persona]);
  }
  return [...lanes.values()];
}
