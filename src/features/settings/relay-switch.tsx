import { useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { relayAvailable, relayServes } from '../../services/llm';
import { baseUrlOf, providerOf } from './preset-form';
import type { PersonaForm } from './persona-form';

/** True where the relay may be needed: the provider refuses web pages, or nobody knows. */
function mayNeedRelay(form: PersonaForm): boolean {
  const access = providerOf(form)?.access;
  return form.relay || access === 'relay' || access === 'unknown';
}

/** Whether this page has a relay, asked once an address may need it; null while that is not known. */
export function useRelay(form: PersonaForm): boolean | null {
  const [there, setThere] = useState<boolean | null>(null);
  const wanted = mayNeedRelay(form);
  useEffect(() => {
    if (!wanted) return;
    let current = true;
    void relayAvailable().then((available) => {
      if (current) setThere(available);
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  return there;
}

/** The form with the relay on, if the provider in it can only be asked that way and the page has one. */
export async function relayIfNeeded(form: PersonaForm): Promise<((now: PersonaForm) => PersonaForm) | null> {
  if (providerOf(form)?.access !== 'relay' || !(await relayAvailable())) return null;
  return (now) => (providerOf(now) === providerOf(form) ? { ...now, relay: true } : now);
}

interface RelaySwitchProps {
  readonly form: PersonaForm;
  readonly relay: boolean | null;
  readonly onChange: (on: boolean) => void;
}

/** Shown where there is a relay for the address, or where it is on and has to be seen. */
export function RelaySwitch({ form, relay, onChange }: RelaySwitchProps): ReactNode {
  const t = useT();
  const id = useId();
  if (!form.relay && !(relay === true && relayServes(baseUrlOf(form) ?? ''))) return null;
  return (
    <div>
      <label className="inline-flex min-h-11 cursor-pointer items-center gap-3 font-semibold">
        <input
          type="checkbox"
          className="size-5 accent-current"
          aria-describedby={id}
          checked={form.relay}
          onChange={(event) => onChange(event.target.checked)}
        />
        {t('connect.relay')}
      </label>
      <p id={id} className="text-sm text-soft">
        {t('connect.relayHint')}
      </p>
    </div>
  );
}
