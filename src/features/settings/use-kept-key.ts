import { useEffect, useState } from 'react';
import { keyPlace, originOf } from '../../domain/key-place';
import type { KeyPlace } from '../../domain/key-place';
import type { Credentials, KeyKeeping, OwnPersona } from '../../domain/persona';
import { readCredentials, useCredentials, usePersonas } from '../../services/storage';
import type { KeptCredentials } from '../../services/storage';
import { useAskPassphrase } from './key-ask';
import type { AskPassphrase } from './key-ask';
import { usersOf } from './key-words';
import type { PersonaForm } from './persona-form';
import { baseUrlOf } from './preset-form';

/** What is to go of the kept credentials once the form is saved. */
interface Dropped {
  readonly place: KeyPlace | null;
  readonly key: boolean;
  readonly headers: readonly string[];
}

export interface KeptKeyState {
  /** Where the key for the address in the form lies; null as long as there is no address. */
  readonly place: KeyPlace | null;
  /** Undefined while that is looked up. */
  readonly kept: KeptCredentials | null | undefined;
  /** Of what is kept, what stays and may be sent; null when it is locked, and when there is nothing. */
  readonly usable: Credentials | null;
  readonly keyDropped: boolean;
  /** Names what is used of what is kept; another text when that changes, save by unlocking. */
  readonly subject: string;
  /** Other personas that use the shared key of the origin. */
  readonly others: readonly OwnPersona[];
  readonly passphrase: AskPassphrase;
  readonly dropKey: () => void;
  readonly dropHeader: (name: string) => void;
  /** As `usable`, once the passphrase was given if it is needed for that; undefined if the user would not. */
  readonly unlocked: () => Promise<Credentials | null | undefined>;
}

function stays(kept: KeptCredentials | null | undefined, { key, headers }: Dropped): Credentials | null {
  if (!kept || typeof kept === 'string') return null;
  const left = Object.entries(kept.headers).filter(([name]) => !headers.includes(name));
  return { ...kept, apiKey: key ? '' : kept.apiKey, headers: Object.fromEntries(left) };
}

function keepingOf(kept: KeptCredentials | null | undefined): KeyKeeping | null {
  if (!kept) return null;
  return typeof kept === 'string' ? 'sealed' : kept.keeping;
}

interface KeptKeyInput {
  readonly form: PersonaForm;
  /** As the persona will be saved. */
  readonly personaId: string;
  /** The same function at every call. */
  readonly onForm: (change: (now: PersonaForm) => PersonaForm) => void;
}

/** The key that is kept for the address in the form, and what becomes of it. It follows the address. */
export function useKeptKey({ form, personaId, onForm }: KeptKeyInput): KeptKeyState {
  const origin = originOf(baseUrlOf(form) ?? '');
  const place = origin === null ? null : keyPlace(origin, form.ownKey ? personaId : null);
  const kept = useCredentials(place);
  const personas = usePersonas();
  const passphrase = useAskPassphrase();
  const [noted, setNoted] = useState<Dropped>({ place: null, key: false, headers: [] });
  const dropped: Dropped = noted.place === place ? noted : { place, key: false, headers: [] };
  const keeping = keepingOf(kept);
  useEffect(() => {
    if (keeping !== null) onForm((now) => ({ ...now, keeping }));
  }, [place, keeping, onForm]);
  const unlocked = async (): Promise<Credentials | null | undefined> => {
    if (place === null) return null;
    if ((await readCredentials(place)) === 'locked' && !(await passphrase.ensure('read'))) return undefined;
    return stays(await readCredentials(place), dropped);
  };
  return {
    place,
    kept,
    usable: stays(kept, dropped),
    keyDropped: dropped.key,
    subject: JSON.stringify(dropped),
    others: (origin === null ? [] : usersOf(origin, personas ?? [])).filter(({ id }) => id !== personaId),
    passphrase,
    dropKey: () => setNoted({ ...dropped, key: true }),
    dropHeader: (name) => setNoted({ ...dropped, headers: [...dropped.headers, name] }),
    unlocked,
  };
}
