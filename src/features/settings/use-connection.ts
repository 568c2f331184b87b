import type { Credentials } from '../../domain/persona';
import { useT } from '../../services/i18n';
import { relayAvailable, relayServes } from '../../services/llm';
import { showNotice } from '../../ui/notice';
import { readForm, readHeaders } from './persona-form';
import { EMPTY_LIMITS } from './persona-form-limits';
import type { FormErrors, FormField, PersonaForm } from './persona-form';
import { baseUrlOf, credentialsOf } from './preset-form';
import { useRelay } from './relay-switch';
import { useCheck } from './use-check';
import type { KeptKeyState } from './use-kept-key';
import { useModels } from './use-models';

interface ConnectionInput {
  readonly form: PersonaForm;
  /** What is kept for the address in the form. */
  readonly keptKey: KeptKeyState;
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
export function useConnection({ form, keptKey, onErrors }: ConnectionInput) {
  const t = useT();
  const relay = useRelay(form);
  const baseUrl = baseUrlOf(form) ?? '';
  const models = useModels(baseUrl);
  const check = useCheck(
    JSON.stringify([baseUrl, form.model, form.apiKey, keptKey.subject, form.headers, form.relay]),
  );

  /** Goes on with what opens the address, unless the passphrase for it is not given. */
  function withCredentials(headers: Credentials['headers'], goOn: (credentials: Credentials) => void): void {
    keptKey.unlocked().then(
      (kept) => {
        if (kept !== undefined) goOn(credentialsOf(form, headers, kept));
      },
      () => showNotice({ text: t('keys.failed') }),
    );
  }

  function loadModels(): void {
    const headers = readHeaders(form.headers);
    if (baseUrl === '') onErrors(pick(readForm(form, ''), ['baseUrl']));
    else if (headers === null) onErrors({ headers: 'settings.errorHeaders' });
    else withCredentials(headers, (credentials) => models.load({ baseUrl, credentials, relay: form.relay }));
  }

  function tryIt(): void {
    const read = readForm({ ...form, ...EMPTY_LIMITS, styleKind: 'balanced' }, 'check');
    if (!read.ok) {
      onErrors(pick(read, CONNECTION_FIELDS));
      return;
    }
    const { persona, headers } = read.value;
    const hasRelay = async (): Promise<boolean> => relayServes(persona.baseUrl) && (await relayAvailable());
    withCredentials(headers, (credentials) => check.start({ persona, credentials }, hasRelay));
  }

  return { relay, baseUrl, models, check, loadModels, tryIt };
}

function pick(read: ReturnType<typeof readForm>, fields: readonly FormField[]): FormErrors {
  if (read.ok) return {};
  return Object.fromEntries(
    Object.entries(read.errors).filter(([field]) => fields.includes(field as FormField)),
  );
}
