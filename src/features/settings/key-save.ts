import { areEmpty, keyPlace, originOf } from '../../domain/key-place';
import type { Credentials, EndpointPersona } from '../../domain/persona';
import { deleteCredentials, readCredentials, saveCredentials } from '../../services/storage';
import type { PersonaForm } from './persona-form';
import { credentialsOf } from './preset-form';
import type { KeptKeyState } from './use-kept-key';

/** What is to be kept for the persona; null: leave what is kept as it is. */
type Planned = Credentials | null;

/**
 * What saving the form keeps, once every passphrase that it takes has been given; undefined if the user would not
 * give it: then nothing is saved. A locked key that nobody touched stays locked, and one
 * that nobody can open stays to be seen.
 */
export async function planKey(
  form: PersonaForm,
  headers: Credentials['headers'],
  key: KeptKeyState,
): Promise<Planned | undefined> {
  const typed = form.apiKey.trim() !== '' || Object.keys(headers).length > 0;
  const untouched = key.kept === 'damaged' || (key.kept === 'locked' && form.keeping === 'sealed');
  if (untouched && !typed) return null;
  const kept = await key.unlocked();
  if (kept === undefined) return undefined;
  const planned = credentialsOf(form, headers, kept);
  const seals = planned.keeping === 'sealed' && !areEmpty(planned);
  if (seals && !(await key.passphrase.ensure('seal'))) return undefined;
  return planned;
}

/**
 * A key that is no longer used as the persona's own: it goes, or becomes its origin's where the origin has none and
 * nothing else was typed.
 */
async function giveUpOwn(persona: EndpointPersona, planned: Planned): Promise<void> {
  const origin = originOf(persona.baseUrl);
  if (origin === null) return;
  const own = keyPlace(origin, persona.id);
  const left = await readCredentials(own);
  const shared = await readCredentials(origin);
  const free = shared === null && (planned === null || areEmpty(planned));
  if (left && typeof left !== 'string' && free) await saveCredentials(origin, left);
  // One that cannot be read now is not thrown away unseen: it is among the keys in the settings.
  if (left && left !== 'locked') await deleteCredentials(own);
}

/** Keeps what was planned for a persona that has been saved. */
export async function saveKey(
  persona: EndpointPersona,
  planned: Planned,
  before: EndpointPersona | null,
): Promise<void> {
  const origin = originOf(persona.baseUrl);
  if (origin === null) return;
  const place = keyPlace(origin, persona.ownKey === true ? persona.id : null);
  if (before?.ownKey === true && persona.ownKey !== true && originOf(before.baseUrl) === origin) {
    await giveUpOwn(persona, planned);
    if (planned && areEmpty(planned)) return;
  }
  if (planned) await saveCredentials(place, planned);
}
