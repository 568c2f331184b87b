import { useEffect, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import type { Credentials } from '../../domain/persona';
import { newId } from '../../lib/id';
import { useI18n } from '../../services/i18n';
import {
  deletePersona,
  getPersona,
  readCredentials,
  saveCredentials,
  savePersona,
  setSetting,
} from '../../services/storage';
import { Button } from '../../ui/button';
import { NotHere } from '../../ui/not-here';
import { showNotice } from '../../ui/notice';
import { EMPTY_FORM, formOf, readForm } from './persona-form';
import { Connection, Expert, Style } from './persona-parts';
import type { FormErrors, FormField, PersonaForm } from './persona-form';

interface PersonaEditorProps {
  /** `new` for one that is not there yet. */
  readonly personaId: string;
  readonly onDone: () => void;
}

interface Loaded {
  readonly form: PersonaForm;
  readonly credentials: Credentials | null;
}

function useLoaded(personaId: string): Loaded | 'missing' | 'loading' {
  const [loaded, setLoaded] = useState<Loaded | 'missing' | 'loading'>(
    personaId === 'new' ? { form: EMPTY_FORM, credentials: null } : 'loading',
  );
  useEffect(() => {
    if (personaId === 'new') return;
    let current = true;
    Promise.all([getPersona(personaId), readCredentials(personaId)]).then(
      ([persona, credentials]) => {
        if (current) setLoaded(persona ? { form: formOf(persona, credentials), credentials } : 'missing');
      },
      () => {
        if (current) setLoaded('missing');
      },
    );
    return () => {
      current = false;
    };
  }, [personaId]);
  return loaded;
}

/** The form of an endpoint persona: where it is, what opens it, how it speaks. */
export function PersonaEditor({ personaId, onDone }: PersonaEditorProps): ReactNode {
  const { t } = useI18n();
  const loaded = useLoaded(personaId);
  if (loaded === 'loading') return <p className="p-6 text-soft">{t('app.loading')}</p>;
  if (loaded === 'missing') {
    return (
      <NotHere title={t('settings.personaMissing')}>
        <Button onClick={onDone}>{t('common.back')}</Button>
      </NotHere>
    );
  }
  return <Editor {...loaded} personaId={personaId} onDone={onDone} />;
}

/** A key that was typed replaces the kept one; an empty field leaves it as it is. */
function credentialsToKeep(
  form: PersonaForm,
  headers: Credentials['headers'],
  kept: Credentials | null,
): Credentials {
  return { apiKey: form.apiKey.trim() || (kept?.apiKey ?? ''), headers, keeping: form.keeping };
}

function Editor({ form: initial, credentials, personaId, onDone }: Loaded & PersonaEditorProps): ReactNode {
  const { t } = useI18n();
  const [form, setForm] = useState(initial);
  const [errors, setErrors] = useState<FormErrors>({});
  const [keptKey, setKeptKey] = useState(credentials?.apiKey ?? '');
  const set = <K extends FormField>(field: K, value: PersonaForm[K]): void => {
    setForm((before) => ({ ...before, [field]: value }));
    setErrors(({ [field]: _mended, ...rest }) => rest);
  };

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const box = event.currentTarget;
    const id = personaId === 'new' ? newId() : personaId;
    const read = readForm(form, id);
    if (!read.ok) {
      setErrors(read.errors);
      requestAnimationFrame(() => box.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const kept = credentials && { ...credentials, apiKey: keptKey };
    try {
      await savePersona(read.value.persona);
      await saveCredentials(id, credentialsToKeep(form, read.value.headers, kept));
      if (personaId === 'new') await setSetting('lastPersonaId', id);
      showNotice({ text: t('settings.personaSaved', { name: read.value.persona.name }), lifetimeMs: 4000 });
      onDone();
    } catch {
      showNotice({ text: t('settings.saveFailed') });
    }
  }

  async function remove(): Promise<void> {
    const persona = await getPersona(personaId);
    const kept = await readCredentials(personaId);
    await deletePersona(personaId);
    onDone();
    if (!persona) return;
    showNotice({
      text: t('settings.personaDeleted', { name: persona.name }),
      lifetimeMs: 12_000,
      action: {
        label: t('common.undo'),
        run: () => {
          savePersona(persona)
            .then(() => (kept ? saveCredentials(personaId, kept) : undefined))
            .catch(() => showNotice({ text: t('settings.saveFailed') }));
        },
      },
    });
  }

  const error = (field: FormField): string | undefined => (errors[field] ? t(errors[field]) : undefined);
  return (
    <form
      noValidate
      className="mx-auto flex max-w-2xl flex-col gap-4 p-3 pb-16"
      onSubmit={(event) => void save(event)}
    >
      <h1 className="pt-2 text-3xl font-extrabold tracking-tight">
        {t(personaId === 'new' ? 'settings.newPersona' : 'settings.editPersona')}
      </h1>
      <Connection form={form} set={set} error={error} keptKey={keptKey} onForgetKey={() => setKeptKey('')} />
      <Style form={form} set={set} error={error} />
      <Expert form={form} set={set} error={error} />
      <div className="flex flex-wrap justify-between gap-3">
        <div className="flex gap-3">
          <Button type="submit" look="primary">
            {t('common.save')}
          </Button>
          <Button onClick={onDone}>{t('common.cancel')}</Button>
        </div>
        {personaId === 'new' ? null : (
          <Button
            look="danger"
            onClick={() => {
              remove().catch(() => showNotice({ text: t('settings.saveFailed') }));
            }}
          >
            {t('settings.deletePersona')}
          </Button>
        )}
      </div>
    </form>
  );
}
