import { relayAvailable, relayServes } from '../../services/llm';
import { readForm, readHeaders } from './persona-form';
import type { FormErrors, FormField, PersonaForm } from './persona-form';
import { baseUrlOf, credentialsOf, keptKeyFor } from './preset-form';
import { useRelay } from './relay-switch';
import { useCheck } from './use-check';
import { useModels } from './use-models';

interface ConnectionInput {
  readonly form: PersonaForm;
  readonly savedBaseUrl: string;
  /** What is kept for the saved address; empty for nothing. */
  readonly keptKey: string;
  readonly onErrors: (errors: FormErrors) => void;
}

/** Fields that a connection is made of; a fault in another one does not keep it from being tried. */
const CONNECTION_FIELDS: readonly FormField[] = [
  'baseUrl',
  'model',
  'headers',
  'temperature',
  'topP',
  'maxTokens',
];

/** The connection that stands in the form, saved or not: what may be sent there, its models, its check. */
export function useConnection({ form, savedBaseUrl, keptKey, onErrors }: ConnectionInput) {
  const relay = useRelay(form);
  const usableKey = keptKeyFor(form, savedBaseUrl, keptKey);
  const baseUrl = baseUrlOf(form) ?? '';
  const models = useModels(baseUrl);
  const check = useCheck(
    JSON.stringify([baseUrl, form.model, form.apiKey, usableKey, form.headers, form.relay]),
  );

  function loadModels(): void {
    const headers = readHeaders(form.headers);
    if (baseUrl === '') onErrors(pick(readForm(form, ''), ['baseUrl']));
    else if (headers === null) onErrors({ headers: 'settings.errorHeaders' });
    else models.load({ baseUrl, credentials: credentialsOf(form, headers, usableKey), relay: form.relay });
  }

  function tryIt(): void {
    const read = readForm({ ...form, styleKind: 'balanced' }, 'check');
    if (!read.ok) {
      onErrors(pick(read, CONNECTION_FIELDS));
      return;
    }
    const { persona, headers } = read.value;
    const credentials = credentialsOf(form, headers, usableKey);
    const hasRelay = async (): Promise<boolean> => relayServes(persona.baseUrl) && (await relayAvailable());
    check.start({ persona, credentials }, hasRelay);
  }

  return { relay, usableKey, baseUrl, models, check, loadModels, tryIt };
}

function pick(read: ReturnType<typeof readForm>, fields: readonly FormField[]): FormErrors {
  if (read.ok) return {};
  return Object.fromEntries(
    Object.entries(read.errors).filter(([field]) => fields.includes(field as FormField)),
  );
}
