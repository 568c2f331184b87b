import { providerAt, STUDY_LLMS, studyLlmAt } from '../../content/providers';
import type { ProviderPreset, StudyLlm } from '../../content/providers';
import { originOf } from '../../domain/key-place';
import type { Credentials } from '../../domain/persona';
import { normaliseBaseUrl, relayServes } from '../../services/llm';
import type { PersonaForm } from './persona-form';

/** What one can begin with. */
export type Choice =
  | { readonly kind: 'study'; readonly llm: StudyLlm }
  | { readonly kind: 'provider'; readonly provider: ProviderPreset }
  | { readonly kind: 'free' };

/** The base URL that the form stands for; null while there is none in it. */
export function baseUrlOf(form: PersonaForm): string | null {
  const address = normaliseBaseUrl(form.baseUrl);
  return address.ok ? address.baseUrl : null;
}

function originIn(form: PersonaForm): string | null {
  return originOf(baseUrlOf(form) ?? '');
}

/** Whose address stands in the form; undefined for one of nobody's we know. */
export function providerOf(form: PersonaForm): ProviderPreset | undefined {
  return providerAt(baseUrlOf(form) ?? '');
}

/** The LLM of the study that the form stands for. */
export function studyLlmOf(form: PersonaForm): StudyLlm | undefined {
  return studyLlmAt(providerOf(form), form.model.trim());
}

/** Moves the form to another address: a key and headers that were typed stay behind with the origin they were for. */
export function withBaseUrl(form: PersonaForm, baseUrl: string): PersonaForm {
  const moved = { ...form, baseUrl };
  if (originIn(form) === originIn(moved)) return moved;
  return { ...moved, apiKey: '', headers: '', ownKey: false, relay: form.relay && relayServes(baseUrl) };
}

/** A name that a choice gave, and that the next one may take away. */
function isGivenName(name: string): boolean {
  return name === '' || STUDY_LLMS.some((llm) => llm.name === name);
}

/** Fills the form by a choice; what was typed beside the connection stays. */
export function withChoice(form: PersonaForm, choice: Choice): PersonaForm {
  const name = isGivenName(form.name) ? '' : form.name;
  if (choice.kind === 'free') return { ...withBaseUrl(form, ''), name, model: '', relay: false };
  const provider = choice.kind === 'study' ? choice.llm.provider : choice.provider;
  const model = choice.kind === 'study' ? choice.llm.modelId : (provider.models[0]?.id ?? '');
  return {
    ...withBaseUrl(form, provider.baseUrls[0]?.url ?? ''),
    model,
    name: name === '' && choice.kind === 'study' ? choice.llm.name : name,
    relay: false,
  };
}

/**
 * What opens the address in the form: a key that was typed replaces the kept one, an empty field leaves it as it is, and
 * so with each header. `kept` is what is kept for that address.
 */
export function credentialsOf(
  form: PersonaForm,
  headers: Credentials['headers'],
  kept: Credentials | null,
): Credentials {
  const typed = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const left = Object.entries(kept?.headers ?? {}).filter(([name]) => !typed.has(name.toLowerCase()));
  return {
    apiKey: form.apiKey.trim() || (kept?.apiKey ?? ''),
    headers: { ...Object.fromEntries(left), ...headers },
    keeping: form.keeping,
    ...(kept?.origin !== undefined && { origin: kept.origin }),
  };
}

/** The form with one more line among its extra headers. */
export function withHeader(form: PersonaForm, name: string, value: string): PersonaForm {
  const lines = form.headers.split('\n').filter((line) => line.trim() !== '');
  return { ...form, headers: [...lines, `${name}: ${value}`].join('\n') };
}
