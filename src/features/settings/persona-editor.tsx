import { useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { keyPlaceOf, originOf } from '../../domain/key-place';
import type { DeviceEngine, EndpointPersona } from '../../domain/persona';
import { hostOf } from '../../lib/host';
import { newId } from '../../lib/id';
import { useI18n } from '../../services/i18n';
import { forgetArrival } from '../../services/openrouter';
import { deletePersona, getPersona, readCredentials, savePersona, setSetting } from '../../services/storage';
import { Button } from '../../ui/button';
import { NotHere } from '../../ui/not-here';
import { showNotice, showUndo } from '../../ui/notice';
import { CheckPanel } from './check-panel';
import { FormButtons, FormTitle } from './form-parts';
import { KeptHeaders, KeyField } from './key-field';
import { planKey, saveKey } from './key-save';
import { ModelField } from './model-field';
import { formAfter, useArrival, useSignIn } from './openrouter-sign-in';
import { EMPTY_FORM, formOf, readForm } from './persona-form';
import { Connection, Expert, Style } from './persona-parts';
import { Limits } from './persona-parts-limits';
import { providerOf, studyLlmOf, withChoice, withHeader } from './preset-form';
import type { Choice } from './preset-form';
import { Presets } from './presets';
import { ProviderNeeds } from './provider-needs';
import { relayIfNeeded, RelaySwitch } from './relay-switch';
import { useConnection } from './use-connection';
import { useForm } from './use-form';
import { useFound } from './use-found';
import { useKeptKey } from './use-kept-key';
import type { PersonaForm } from './persona-form';

interface PersonaEditorProps {
  /** `new` for one that is not there yet. */
  readonly personaId: string;
  /** The user wants a model on this device instead. */
  readonly onDevice: (engine: DeviceEngine) => void;
  readonly onDone: () => void;
}

interface Loaded {
  readonly form: PersonaForm;
  /** As it is saved; null for a new one. */
  readonly saved: EndpointPersona | null;
  /** Something is kept for the saved address. */
  readonly hadKey: boolean;
}

async function load(personaId: string): Promise<Loaded | null> {
  const persona = await getPersona(personaId);
  if (persona?.kind !== 'endpoint') {
    forgetArrival();
    return null;
  }
  const place = keyPlaceOf(persona);
  const kept = place === null ? null : await readCredentials(place);
  return { form: formOf(persona), saved: persona, hadKey: kept !== null };
}

const NEW: Loaded = { form: EMPTY_FORM, saved: null, hadKey: false };

/** The form of an endpoint persona: where it is, what opens it, how it speaks. */
export function PersonaEditor({ personaId, onDevice, onDone }: PersonaEditorProps): ReactNode {
  const { t } = useI18n();
  const loaded = useFound(personaId, load);
  if (loaded === 'loading') return <p className="p-6 text-soft">{t('app.loading')}</p>;
  if (loaded === 'missing') {
    return (
      <NotHere title={t('settings.personaMissing')}>
        <Button onClick={onDone}>{t('common.back')}</Button>
      </NotHere>
    );
  }
  return (
    <Editor
      {...(loaded === 'new' ? NEW : loaded)}
      personaId={personaId}
      onDevice={onDevice}
      onDone={onDone}
    />
  );
}

/** Deletes a persona, with its key if nobody else uses that, and offers to bring both back. */
function useRemove(personaId: string, onDone: () => void): () => void {
  const { t } = useI18n();
  const remove = async (): Promise<void> => {
    const persona = await getPersona(personaId);
    const { withKey, undo } = await deletePersona(personaId);
    onDone();
    if (!persona) return;
    const { name } = persona;
    showUndo(
      t(withKey ? 'keys.personaAndKey' : 'settings.personaDeleted', { name }),
      t('common.undo'),
      () => {
        undo().catch(() => showNotice({ text: t('keys.failed') }));
      },
    );
  };
  return () => {
    remove().catch(() => showNotice({ text: t('settings.saveFailed') }));
  };
}

interface BeginningProps {
  readonly onDevice: (engine: DeviceEngine) => void;
  readonly form: PersonaForm;
  readonly onChoose: (choice: Choice) => void;
}

/** What to choose from, until something is chosen; then what stands in the form, and the way back. */
function Beginning({ form, onDevice, onChoose }: BeginningProps): ReactNode {
  const { t } = useI18n();
  const [chosen, setChosen] = useState(form.baseUrl !== '');
  if (!chosen) {
    return (
      <Presets
        onDevice={onDevice}
        onChoose={(choice) => {
          setChosen(true);
          onChoose(choice);
        }}
      />
    );
  }
  const name = studyLlmOf(form)?.name ?? providerOf(form)?.name ?? t('connect.free');
  return (
    <p className="flex flex-wrap items-center justify-between gap-2">
      <strong>{t('connect.chosen', { name })}</strong>
      <Button onClick={() => setChosen(false)}>{t('connect.chooseAnother')}</Button>
    </p>
  );
}

/** Where a choice leaves the user: at the first field that it could not fill in. */
function nextField(choice: Choice): string {
  if (choice.kind === 'free') return 'base-url';
  const provider = choice.kind === 'study' ? choice.llm.provider : choice.provider;
  return provider.wantsKey ? 'key' : 'model';
}

function Editor({
  form: initial,
  saved,
  hadKey,
  personaId,
  onDevice,
  onDone,
}: Loaded & PersonaEditorProps): ReactNode {
  const { t } = useI18n();
  const arrival = useArrival(personaId);
  const { box, form, set, replace, amend, blame, focus, error } = useForm(formAfter(arrival, initial));
  const signIn = useSignIn({ personaId, arrival, form, onForm: amend });
  const [id] = useState(() => saved?.id ?? newId());
  const keptKey = useKeptKey({ form, personaId: id, onForm: amend });
  const tryButton = useRef<HTMLButtonElement>(null);
  const remove = useRemove(personaId, onDone);
  const connection = useConnection({ form, keptKey, onErrors: blame });
  const { relay, baseUrl, models, check } = connection;

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const read = readForm(form, id);
    if (!read.ok) {
      blame(read.errors);
      return;
    }
    try {
      const planned = await planKey(form, read.value.headers, keptKey);
      if (planned === undefined) return;
      await savePersona(read.value.persona);
      await saveKey(read.value.persona, planned, saved);
      if (!saved) await setSetting('lastPersonaId', id);
      showNotice({ text: t('settings.personaSaved', { name: read.value.persona.name }), lifetimeMs: 4000 });
      onDone();
    } catch {
      showNotice({ text: t('settings.saveFailed') });
    }
  }

  /** A remedy changes the form, and the panel it stood in begins anew. */
  const mend = (change: () => void): void => {
    change();
    tryButton.current?.focus();
  };
  return (
    <>
      <form
        ref={box}
        noValidate
        className="mx-auto flex max-w-2xl flex-col gap-4 p-3 pb-16"
        onSubmit={(event) => void save(event)}
      >
        <FormTitle>{t(personaId === 'new' ? 'settings.newPersona' : 'settings.editPersona')}</FormTitle>
        {personaId === 'new' ? (
          <Beginning
            form={form}
            onDevice={onDevice}
            onChoose={(choice) => {
              const chosen = withChoice(form, choice);
              replace(chosen);
              focus(nextField(choice));
              void relayIfNeeded(chosen).then((amendment) => amendment && amend(amendment));
            }}
          />
        ) : null}
        <Connection
          form={form}
          set={set}
          error={error}
          keyField={
            <KeyField
              form={form}
              set={set}
              keptKey={keptKey}
              keyStaysWith={
                hadKey && baseUrl !== '' && originOf(baseUrl) !== originOf(initial.baseUrl)
                  ? hostOf(initial.baseUrl)
                  : null
              }
            />
          }
          needs={<ProviderNeeds form={form} relay={relay} signIn={signIn} onForm={replace} />}
          relaySwitch={<RelaySwitch form={form} relay={relay} onChange={(on) => set('relay', on)} />}
          modelField={
            <ModelField
              form={form}
              error={error('model')}
              answer={models.answer}
              loading={models.loading}
              onChange={(model) => set('model', model)}
              onLoad={connection.loadModels}
            />
          }
        />
        <CheckPanel
          steps={check.steps}
          phase={check.phase}
          baseUrl={baseUrl}
          model={form.model.trim()}
          tryButton={tryButton}
          onTry={connection.tryIt}
          onStop={check.stop}
          onModel={(model) => mend(() => set('model', model))}
          onLoadModels={() => {
            connection.loadModels();
            focus('model');
          }}
          onRelay={() => mend(() => set('relay', true))}
          onHeader={(name, value) => mend(() => replace(withHeader(form, name, value)))}
        />
        <Style form={form} set={set} error={error} />
        <Limits form={form} set={set} error={error} />
        <Expert form={form} set={set} error={error} keptHeaders={<KeptHeaders keptKey={keptKey} />} />
        <FormButtons
          onCancel={onDone}
          deleteLabel={t('settings.deletePersona')}
          onDelete={personaId === 'new' ? null : remove}
        />
      </form>
      {keptKey.passphrase.dialog}
    </>
  );
}
