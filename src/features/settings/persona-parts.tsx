import type { ReactNode } from 'react';
import { PROVIDERS } from '../../content/providers';
import { SUPPORT_STYLE_WORDING } from '../../content/labels';
import { SUPPORT_STYLES } from '../../domain/persona';
import { useI18n } from '../../services/i18n';
import { SelectField, TextArea, TextField } from '../../ui/field';
import type { FormField, PersonaForm } from './persona-form';

interface PartProps {
  readonly form: PersonaForm;
  readonly set: <K extends FormField>(field: K, value: PersonaForm[K]) => void;
  readonly error: (field: FormField) => string | undefined;
}

interface ConnectionProps extends PartProps {
  readonly keyField: ReactNode;
  /** What the provider needs, above the fields. */
  readonly needs: ReactNode;
  readonly modelField: ReactNode;
  readonly relaySwitch: ReactNode;
}

export function Connection(props: ConnectionProps): ReactNode {
  const { t } = useI18n();
  const { form, set, error } = props;
  return (
    <section className="panel flex flex-col gap-4 p-4">
      <h2 className="text-xl font-bold">{t('settings.connection')}</h2>
      {props.needs}
      <TextField
        label={t('settings.baseUrl')}
        hint={t('settings.baseUrlHint')}
        error={error('baseUrl')}
        name="base-url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        list="known-endpoints"
        placeholder="https://"
        value={form.baseUrl}
        onChange={(event) => set('baseUrl', event.target.value)}
      />
      <datalist id="known-endpoints">
        {PROVIDERS.flatMap(({ name, baseUrls }) =>
          baseUrls.map(({ url }) => (
            <option key={url} value={url}>
              {name}
            </option>
          )),
        )}
      </datalist>
      {props.relaySwitch}
      {props.keyField}
      {props.modelField}
      <TextField
        label={t('settings.name')}
        hint={t('settings.nameHint')}
        value={form.name}
        onChange={(event) => set('name', event.target.value)}
      />
    </section>
  );
}

export function Style({ form, set, error }: PartProps): ReactNode {
  const { t, locale } = useI18n();
  return (
    <section className="panel flex flex-col gap-3 p-4">
      <SelectField
        label={t('settings.style')}
        hint={SUPPORT_STYLE_WORDING[form.styleKind].description[locale]}
        value={form.styleKind}
        onChange={(event) => set('styleKind', event.target.value as PersonaForm['styleKind'])}
      >
        {SUPPORT_STYLES.map((kind) => (
          <option key={kind} value={kind}>
            {SUPPORT_STYLE_WORDING[kind].name[locale]}
          </option>
        ))}
      </SelectField>
      {form.styleKind === 'custom' ? (
        <TextArea
          label={t('settings.styleText')}
          error={error('styleText')}
          rows={3}
          maxLength={1000}
          value={form.styleText}
          onChange={(event) => set('styleText', event.target.value)}
        />
      ) : null}
    </section>
  );
}

interface ExpertProps extends PartProps {
  /** The headers that are kept, below the field for more. */
  readonly keptHeaders: ReactNode;
}

export function Expert({ form, set, error, keptHeaders }: ExpertProps): ReactNode {
  const { t } = useI18n();
  const wrong = error('temperature') ?? error('topP') ?? error('maxTokens') ?? error('headers');
  return (
    <details className="panel p-4" open={wrong !== undefined || undefined}>
      <summary className="min-h-8 text-lg font-bold">{t('settings.expert')}</summary>
      <div className="mt-3 grid gap-4 sm:grid-cols-3">
        <TextField
          label={t('settings.temperature')}
          hint={t('settings.temperatureHint')}
          error={error('temperature')}
          inputMode="decimal"
          value={form.temperature}
          onChange={(event) => set('temperature', event.target.value)}
        />
        <TextField
          label={t('settings.topP')}
          hint={t('settings.topPHint')}
          error={error('topP')}
          inputMode="decimal"
          value={form.topP}
          onChange={(event) => set('topP', event.target.value)}
        />
        <TextField
          label={t('settings.maxTokens')}
          hint={t('settings.maxTokensHint')}
          error={error('maxTokens')}
          inputMode="numeric"
          value={form.maxTokens}
          onChange={(event) => set('maxTokens', event.target.value)}
        />
        <div className="sm:col-span-3">
          <TextArea
            label={t('settings.headers')}
            hint={t('settings.headersHint')}
            error={error('headers')}
            rows={2}
            spellCheck={false}
            value={form.headers}
            onChange={(event) => set('headers', event.target.value)}
          />
          {keptHeaders}
        </div>
      </div>
    </details>
  );
}
