import type { KeyKeeping, OwnPersona } from '../../domain/persona';
import { keyPlaceOf } from '../../domain/key-place';
import type { KeyPlace } from '../../domain/key-place';
import type { Locale } from '../../domain/locale';
import { hostOf } from '../../lib/host';
import type { MessageId } from '../../services/i18n';
import type { KeptKey } from '../../services/storage';

export const KEEPINGS: readonly KeyKeeping[] = ['session', 'device', 'sealed'];

export const KEEPING_WORDS: Readonly<Record<KeyKeeping, MessageId>> = {
  session: 'settings.keepSession',
  device: 'settings.keepDevice',
  sealed: 'keys.keepSealed',
};

/** A key by its host; one that belongs to a persona alone by that persona as well. */
export function nameOfKey({ origin, ownerId }: KeptKey, personas: readonly OwnPersona[]): string {
  const owner = personas.find(({ id }) => id === ownerId);
  return owner ? `${hostOf(origin)} · ${owner.name}` : hostOf(origin);
}

/** Who is asked with the key of a place. */
export function usersOf(place: KeyPlace, personas: readonly OwnPersona[]): readonly OwnPersona[] {
  return personas.filter((persona) => persona.kind === 'endpoint' && keyPlaceOf(persona) === place);
}

export function namesOf(personas: readonly OwnPersona[], locale: Locale): string {
  return new Intl.ListFormat(locale).format(personas.map(({ name }) => name));
}
