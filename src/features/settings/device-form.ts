import type { DeviceEngine, OnDevicePersona } from '../../domain/persona';
import type { MessageId } from '../../services/i18n';
import { findDeviceModel, MODEL_WINDOW } from '../../services/llm/on-device';
import { readNumber } from './persona-form';
import type { PersonaForm } from './persona-form';

/** What stands in the form of a persona on this device; `model` is an id of the list or empty. */
export type DeviceForm = Pick<
  PersonaForm,
  'name' | 'model' | 'temperature' | 'maxTokens' | 'styleKind' | 'styleText'
> & { readonly context: string };

export type DeviceField = keyof DeviceForm;
export type DeviceErrors = Readonly<Partial<Record<DeviceField, MessageId>>>;

/** Room that is left in the window for the reply, tokens. */
const REPLY_ROOM = 800;
/** What the smallest window of a browser's own model takes. */
const PROMPT_API_CONTEXT = 4000;

/** Tokens of prompt and talk that an engine surely takes. */
export function usualContext(engine: DeviceEngine): number {
  return engine === 'webllm' ? MODEL_WINDOW - REPLY_ROOM : PROMPT_API_CONTEXT;
}

function shown(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

export function deviceFormOf(persona: OnDevicePersona | null, engine: DeviceEngine): DeviceForm {
  const { sampling, supportStyle } = persona ?? { sampling: {}, supportStyle: { kind: 'balanced' as const } };
  return {
    name: persona?.name ?? '',
    model: persona?.model ?? '',
    temperature: shown(sampling.temperature),
    maxTokens: shown(sampling.maxTokens),
    context: shown(persona ? persona.contextTokens : usualContext(engine)),
    styleKind: supportStyle.kind,
    styleText: supportStyle.text ?? '',
  };
}

type DeviceResult =
  | { readonly ok: true; readonly persona: OnDevicePersona }
  | { readonly ok: false; readonly errors: DeviceErrors };

/** Checks the whole form; `usualName` stands where none was typed. */
export function readDeviceForm(
  form: DeviceForm,
  engine: DeviceEngine,
  id: string,
  usualName: string,
): DeviceResult {
  const errors: Partial<Record<DeviceField, MessageId>> = {};
  if (engine === 'webllm' && form.model === '') errors.model = 'device.error.model';
  const temperature = readNumber(form.temperature, { least: 0, most: 2 });
  if (temperature === null) errors.temperature = 'settings.error.temperature';
  const maxTokens = readNumber(form.maxTokens, { least: 1, most: 1_000_000, whole: true });
  if (maxTokens === null) errors.maxTokens = 'settings.error.maxTokens';
  const context = readNumber(form.context, { least: 500, most: 1_000_000, whole: true });
  if (context === null) errors.context = 'device.error.context';
  const text = form.styleText.trim();
  if (form.styleKind === 'custom' && text === '') errors.styleText = 'settings.errorStyle';
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  return {
    ok: true,
    persona: {
      id,
      kind: 'on-device',
      engine,
      model: form.model,
      name: form.name.trim() || (findDeviceModel(form.model)?.model.name ?? usualName),
      supportStyle: form.styleKind === 'custom' ? { kind: 'custom', text } : { kind: form.styleKind },
      sampling: {
        ...(typeof temperature === 'number' && { temperature }),
        ...(typeof maxTokens === 'number' && { maxTokens }),
      },
      ...(typeof context === 'number' && { contextTokens: context }),
    },
  };
}
