import type { ReactNode } from 'react';
import { useI18n } from '../../services/i18n';
import { TextField } from '../../ui/field';
import { Folded, typed } from './form-parts';
import type { FormField, PersonaForm } from './persona-form';

interface LimitsProps {
  readonly form: PersonaForm;
  readonly set: <K extends FormField>(field: K, value: PersonaForm[K]) => void;
  readonly error: (field: FormField) => string | undefined;
}

const BUDGETS = ['4096', '8192', '16k', '32k', '64k', '128k', '200k', '1M'] as const;
const CURRENCIES = ['USD', 'CNY', 'JPY', 'EUR'] as const;

function Choices({ id, values }: { readonly id: string; readonly values: readonly string[] }): ReactNode {
  return (
    <datalist id={id}>
      {values.map((value) => (
        <option key={value} value={value}>
          {value}
        </option>
      ))}
    </datalist>
  );
}

/** How much of a talk goes into a request, and what its tokens cost. */
export function Limits(part: LimitsProps): ReactNode {
  const { t } = useI18n();
  const fields = ['contextTokens', 'currency', 'priceInput', 'priceOutput'] as const;
  const wrong = fields.some((field) => part.error(field) !== undefined);
  return (
    <Folded title={t('settings.limits')} wrong={wrong}>
      <div className="mt-3 flex flex-col gap-4">
        <TextField
          label={t('settings.contextTokens')}
          hint={t('settings.contextTokensHint')}
          className="max-w-48"
          autoComplete="off"
          list="context-budgets"
          {...typed(part, 'contextTokens')}
        />
        <Choices id="context-budgets" values={BUDGETS} />
        <fieldset className="flex flex-col gap-2">
          <legend className="mb-1 font-semibold">{t('settings.prices')}</legend>
          <p className="text-sm text-soft">{t('settings.pricesHint')}</p>
          <div className="grid grid-cols-2 items-start gap-4 sm:grid-cols-3">
            <TextField
              label={t('settings.priceInput')}
              inputMode="decimal"
              autoComplete="off"
              {...typed(part, 'priceInput')}
            />
            <TextField
              label={t('settings.priceOutput')}
              inputMode="decimal"
              autoComplete="off"
              {...typed(part, 'priceOutput')}
            />
            <TextField
              label={t('settings.currency')}
              autoComplete="off"
              list="currencies"
              {...typed(part, 'currency')}
            />
            <Choices id="currencies" values={CURRENCIES} />
          </div>
        </fieldset>
      </div>
    </Folded>
  );
}
