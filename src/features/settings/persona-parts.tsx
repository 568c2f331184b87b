import type { ReactNode } from 'react';
import { PROVIDERS } from '../../content/providers';
import { SUPPORT_STYLE_WORDING } from '../../content/labels';
import { SUPPORT_STYLES } from '../../domain/persona';
import { useI18n } from '../../services/i18n';
import { SelectField, TextArea, TextField } from '../../ui/field';
import { Folded, typed } from './form-parts';
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
  return (
    <section className="panel flex flex-col gap-4 p-4">
      <h2 className="text-xl font-bold">{t('settings.connection')}</h2>
      {props.needs}
      <TextField
        label={t('settings.baseUrl')}
        hint={t('settings.baseUrlHint')}
        name="base-url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        list="known-endpoints"
        placeholder="https://"
        {...typed(props, 'baseUrl')}
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
      <TextField label={t('settings.name')} hint={t('settings.nameHint')} {...typed(props, 'name')} />
    </section>
  );
}

interface StyleProps {
  readonly form: Pick<PersonaForm, 'styleKind' | 'styleText'>;
  readonly set: {
    (field: 'styleKind', value: PersonaForm['styleKind']): void;
    (field: 'styleText', value: string): void;
  };
  readonly error: (field: 'styleText') => string | undefined;
}

export function Style(part: StyleProps): ReactNode {
  const { form, set } = part;
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
        <TextArea label={t('settings.styleText')} rows={3} maxLength={1000} {...typed(part, 'styleText')} />
      ) : null}
    </section>
  );
}

interface ExpertProps extends PartProps {
  /** The headers that are kept, below the field for more. */
  readonly keptHeaders: ReactNode;
}

export function Expert({ keptHeaders, ...part }: ExpertProps): ReactNode {
  const { error } = part;
  const { t } = useI18n();
  const wrong = error('temperature') ?? error('topP') ?? error('maxTokens') ?? error('headers');
  return (
    <Folded title={t('settings.expert')} wrong={wrong !== undefined}>
      <div className="mt-3 grid gap-4 sm:grid-cols-3">
        <TextField
          label={t('settings.temperature')}
          hint={t('settings.temperatureHint')}
          inputMode="decimal"
          {...typed(part, 'temperature')}
        />
        <TextField
          label={t('settings.topP')}
          hint={t('settings.topPHint')}
          inputMode="decimal"
          {...typed(part, 'topP')}
        />
        <TextField
          label={t('settings.maxTokens')}
          hint={t('settings.maxTokensHint')}
          inputMode="numeric"
          {...typed(part, 'maxTokens')}
        />
        <div className="sm:col-span-3">
          <TextArea
            label={t('settings.headers')}
            hint={t('settings.headersHint')}
            rows={2}
            spellCheck={false}
            {...typed(part, 'headers')}
          />
          {keptHeaders}
        </div>
      </div>
    </Folded>
  );
}
