import { useRef, useState } from 'react';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';

const WRONG = '[aria-invalid="true"]';

/**
 * What stands in a form and its faults; a fault goes when its field is mended. `firstWrong` selects what gets the
 * focus when faults are found.
 */
export function useForm<F extends object>(initial: F, firstWrong = WRONG) {
  const t = useT();
  const box = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState<F>(initial);
  const [errors, setErrors] = useState<Partial<Record<keyof F, MessageId>>>({});
  const focusOn = (selector: string): void => {
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  return {
    box,
    form,
    set: <K extends keyof F>(field: K, value: F[K]): void => {
      setForm((before) => ({ ...before, [field]: value }));
      setErrors((before) => {
        const rest = { ...before };
        delete rest[field];
        return rest;
      });
    },
    replace: (next: F): void => {
      setForm(next);
      setErrors({});
    },
    amend: setForm,
    blame: (faults: Partial<Record<keyof F, MessageId>>): void => {
      setErrors(faults);
      focusOn(firstWrong);
    },
    focus: (name: string): void => focusOn(`[name="${name}"]`),
    /** What is wrong with a field, in words. */
    error: (field: keyof F): string | undefined => {
      const wrong = errors[field];
      return wrong && t(wrong);
    },
  };
}
