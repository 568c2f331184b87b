import type { OnDevicePersona } from '../../domain/persona';
import type { Translate } from '../../services/i18n';

/** What the lists say of a persona on this device: which model, and that nothing leaves. */
export function deviceLine({ engine, model }: OnDevicePersona, t: Translate): string {
  return `${engine === 'webllm' ? model : t('device.browserModel')} · ${t('device.staysHere')}`;
}
