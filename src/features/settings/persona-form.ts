import type { EndpointPersona, KeyKeeping, Sampling, SupportStyleKind } from '../../domain/persona';
import { normaliseBaseUrl } from '../../services/llm';
import type { MessageId } from '../../services/i18n';
import { EMPTY_LIMITS, limitsOf, readLimits } from './persona-form-limits';
import type { LimitsForm } from './persona-form-limits';

/** What stands in the form: everything as typed. */
export interface PersonaForm extends LimitsForm {
  readonly name: string;
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string;
  readonly keeping: KeyKeeping;
  /** A key for this persona alone. */
  readonly ownKey: boolean;
  readonly temperature: string;
  readonly topP: string;
  readonly maxTokens: string;
  /** One `Name: value` a line, besides those that are kept. */
  readonly headers: string;
  /** Ask through the page's relay. */
  readonly relay: boolean;
  readonly styleKind: SupportStyleKind;
  readonly styleText: string;
}

export type FormField = keyof PersonaForm;
export type FormErrors = Readonly<Partial<Record<FormField, MessageId>>>;

export const EMPTY_FORM: PersonaForm = {
  name: '',
  baseUrl: '',
  model: '',
  apiKey: '',
  keeping: 'session',
  ownKey: false,
  temperature: '',
  topP: '',
  maxTokens: '',
  headers: '',
  relay: false,
  styleKind: 'balanced',
  styleText: '',
  ...EMPTY_LIMITS,
};

function shown(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

/** The form of a saved persona. What is kept as its key and headers never stands in it. */
export function formOf(persona: EndpointPersona, keeping: KeyKeeping = 'session'): PersonaForm {
  const { sampling, supportStyle } = persona;
  return {
    name: persona.name,
    baseUrl: persona.baseUrl,
    model: persona.model,
    apiKey: '',
    keeping,
    ownKey: persona.ownKey === true,
    temperature: shown(sampling.temperature),
    topP: shown(sampling.topP),
    maxTokens: shown(sampling.maxTokens),
    headers: '',
    relay: persona.relay === true,
    styleKind: supportStyle.kind,
    styleText: supportStyle.text ?? '',
    ...limitsOf(persona),
  };
}

interface Limits {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
}

const LIMITS = {
  temperature: { least: 0, most: 2 },
  topP: { least: 0, most: 1 },
  maxTokens: { least: 1, most: 1_000_000, whole: true },
} as const satisfies Record<keyof Sampling, Limits>;

/** A number as typed, with a comma or a point; undefined for an empty field, null for what is no number in range. */
export function readNumber(typed: string, { least, most, whole }: Limits): number | undefined | null {
  const text = typed.normalize('NFKC').trim().replace(',', '.');
  if (text === '') return undefined;
  const value = Number(text);
  const fits =
    Number.isFinite(value) && value >= least && value <= most && (!whole || Number.isInteger(value));
  return fits ? value : null;
}

/** Headers typed one a line; null if a line is none. */
export function readHeaders(typed: string): Readonly<Record<string, string>> | null {
  const headers: Record<string, string> = {};
  for (const line of typed.split('\n')) {
    if (line.trim() === '') continue;
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim();
    if (colon < 1 || !/^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(name)) return null;
    headers[name] = line.slice(colon + 1).trim();
  }
  return headers;
}

const ADDRESS_ERRORS = {
  empty: 'settings.errorAddressEmpty',
  unreadable: 'settings.errorAddress',
  scheme: 'settings.errorScheme',
  credentials: 'settings.errorCredentials',
} as const;

export interface ReadForm {
  readonly persona: EndpointPersona;
  readonly headers: Readonly<Record<string, string>>;
}

type FormResult =
  { readonly ok: true; readonly value: ReadForm } | { readonly ok: false; readonly errors: FormErrors };

/** Checks the whole form; every fault is named at its field. */
export function readForm(form: PersonaForm, id: string): FormResult {
  const errors: Partial<Record<FormField, MessageId>> = {};
  const address = normaliseBaseUrl(form.baseUrl);
  if (!address.ok) errors.baseUrl = ADDRESS_ERRORS[address.problem];
  const model = form.model.trim();
  if (model === '') errors.model = 'settings.errorModel';
  const sampling: { -readonly [K in keyof Sampling]: Sampling[K] } = {};
  for (const key of Object.keys(LIMITS) as (keyof Sampling)[]) {
    const value = readNumber(form[key], LIMITS[key]);
    if (value === null) errors[key] = `settings.error.${key}` as MessageId;
    else if (value !== undefined) sampling[key] = value;
  }
  const limits = readLimits(form);
  Object.assign(errors, limits.errors);
  const headers = readHeaders(form.headers);
  if (headers === null) errors.headers = 'settings.errorHeaders';
  const text = form.styleText.trim();
  if (form.styleKind === 'custom' && text === '') errors.styleText = 'settings.errorStyle';
  if (Object.keys(errors).length > 0 || !address.ok || headers === null) return { ok: false, errors };
  return {
    ok: true,
    value: {
      headers,
      persona: {
        id,
        kind: 'endpoint',
        name: form.name.trim() || model,
        baseUrl: address.baseUrl,
        model,
        sampling,
        ...limits.value,
        ...(form.relay && { relay: true }),
        ...(form.ownKey && { ownKey: true }),
        supportStyle: form.styleKind === 'custom' ? { kind: 'custom', text } : { kind: form.styleKind },
      },
    },
  };
}
