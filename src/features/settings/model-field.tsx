import type { ReactNode } from 'react';
import type { Failure } from '../../domain/failure';
import { useT } from '../../services/i18n';
import type { MessageId, Translate } from '../../services/i18n';
import type { ModelsAnswer } from '../../services/llm/models-list';
import { Button } from '../../ui/button';
import { Combobox } from './combobox';
import { matchingModels } from './model-options';
import { providerOf, studyLlmOf } from './preset-form';
import type { PersonaForm } from './persona-form';

interface ModelFieldProps {
  readonly form: PersonaForm;
  readonly error: string | undefined;
  readonly answer: ModelsAnswer | null;
  readonly loading: boolean;
  readonly onChange: (model: string) => void;
  readonly onLoad: () => void;
}

function whyNoList(t: Translate, { code, host = '', status = 0, retryAfterSeconds = 0 }: Failure): string {
  if (code === 'path-not-found' || code === 'model-not-found' || code === 'not-a-model') {
    return t('connect.models.notOffered', { host });
  }
  const values = { host, status, seconds: Math.ceil(retryAfterSeconds), model: '' };
  const reason = t(`failure.${code}.title` as MessageId, values);
  return t('connect.models.failed', { reason });
}

/** What came of loading, for everyone to hear. */
function whatCame(t: Translate, answer: ModelsAnswer | null, loading: boolean): string {
  if (loading) return t('connect.loadingModels');
  if (answer === null) return '';
  if (!answer.ok) return whyNoList(t, answer.failure);
  const count = answer.ids.length;
  return t(answer.cut ? 'connect.models.cut' : 'connect.models.count', { count });
}

/** What is to be said of the id in the field, once the list is known. */
function remark(t: Translate, form: PersonaForm, answer: ModelsAnswer | null): string | null {
  const model = form.model.trim();
  if (!answer?.ok || answer.ids.length === 0 || model === '' || answer.ids.includes(model)) return null;
  const study = studyLlmOf(form)?.name;
  if (answer.cut) return null;
  return study === undefined ? t('connect.models.unlisted') : t('connect.models.gone', { study });
}

/** The model's id: typed, or chosen from what the endpoint says it has. */
export function ModelField({ form, error, answer, loading, onChange, onLoad }: ModelFieldProps): ReactNode {
  const t = useT();
  const provider = providerOf(form);
  const ids = answer?.ok ? answer.ids : (provider?.models.map(({ id }) => id) ?? []);
  const { shown, more } = matchingModels(form.model, ids);
  const said = remark(t, form, answer);
  const usual = t(provider?.id === 'ark' ? 'connect.endpointId' : 'settings.modelHint');
  return (
    <div className="flex flex-col gap-2">
      <Combobox
        label={t('settings.model')}
        listLabel={t('connect.modelList')}
        hint={said === null ? usual : <span className="font-semibold text-ink">{said}</span>}
        error={error}
        value={form.model}
        options={shown}
        foot={more > 0 ? t('connect.models.more', { count: more }) : ''}
        onChange={onChange}
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button onClick={onLoad} disabled={loading}>
          {t('connect.loadModels')}
        </Button>
        <span role="status" className="min-w-0 flex-1 text-sm text-soft">
          {whatCame(t, answer, loading)}
        </span>
      </div>
    </div>
  );
}
