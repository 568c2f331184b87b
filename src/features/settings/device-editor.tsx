import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { DeviceEngine, OnDevicePersona } from '../../domain/persona';
import { newId } from '../../lib/id';
import { useI18n } from '../../services/i18n';
import { canSample } from '../../services/llm/on-device';
import { deletePersona, savePersona, setSetting } from '../../services/storage';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { showNotice, showUndo } from '../../ui/notice';
import { useCachedModels } from './cached-models';
import { deviceFormOf, readDeviceForm } from './device-form';
import type { DeviceErrors, DeviceField, DeviceForm } from './device-form';
import { PromptApiPanel, usePromptState } from './device-prompt-api';
import { useGpu, WebLlmPanel } from './device-web-llm';
import { Folded, FormButtons, FormTitle, typed } from './form-parts';
import { recommendedId } from './model-choice';
import { Style } from './persona-parts';
import { useDownload } from './use-download';
import { useForm } from './use-form';

/** Whether a page may set the temperature of the browser's model; null until it is known. */
function useCanSample(engine: DeviceEngine): boolean | null {
  const [can, setCan] = useState<boolean | null>(engine === 'webllm' ? true : null);
  useEffect(() => {
    if (engine === 'webllm') return;
    let current = true;
    void canSample().then((found) => current && setCan(found));
    return () => {
      current = false;
    };
  }, [engine]);
  return can;
}

/** The model is chosen by radio buttons, which no attribute says to be wrong. */
const FIRST_WRONG = '[aria-invalid="true"], [type="radio"]';

interface PartProps {
  readonly engine: DeviceEngine;
  readonly form: DeviceForm;
  readonly set: <K extends DeviceField>(field: K, value: DeviceForm[K]) => void;
  readonly error: (field: DeviceField) => string | undefined;
}

function Sampling(part: PartProps): ReactNode {
  const { engine, error } = part;
  const { t } = useI18n();
  const can = useCanSample(engine);
  const wrong = error('temperature') ?? error('maxTokens') ?? error('context');
  return (
    <Folded title={t('device.expert')} wrong={wrong !== undefined}>
      <div className="mt-3 grid gap-4 sm:grid-cols-3">
        {can ? (
          <TextField
            label={t('settings.temperature')}
            hint={t('device.temperatureHint')}
            inputMode="decimal"
            {...typed(part, 'temperature')}
          />
        ) : null}
        {engine === 'webllm' ? (
          <TextField
            label={t('settings.maxTokens')}
            hint={t('settings.maxTokensHint')}
            inputMode="numeric"
            {...typed(part, 'maxTokens')}
          />
        ) : null}
        <TextField
          label={t('device.context')}
          hint={t('device.contextHint')}
          inputMode="numeric"
          {...typed(part, 'context')}
        />
        {can === false ? (
          <p className="text-sm text-soft sm:col-span-2">{t('device.noTemperature')}</p>
        ) : null}
      </div>
    </Folded>
  );
}

/** How the persona is called and how it speaks. */
function Manner(part: PartProps): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <section className="panel p-4">
        <TextField label={t('settings.name')} hint={t('device.nameHint')} {...typed(part, 'name')} />
      </section>
      <Style {...part} />
      <Sampling {...part} />
    </>
  );
}

/** Deletes the persona and offers to bring it back; a downloaded model stays. */
function useRemove(persona: OnDevicePersona | null, onDone: () => void): () => void {
  const { t } = useI18n();
  return () => {
    if (!persona) return;
    const failed = (): void => showNotice({ text: t('settings.saveFailed') });
    deletePersona(persona.id).then(({ undo }) => {
      onDone();
      showUndo(
        t('device.deleted', { name: persona.name }),
        t('common.undo'),
        () => void undo().catch(failed),
      );
    }, failed);
  };
}

interface DeviceEditorProps {
  readonly engine: DeviceEngine;
  /** null for one that is not there yet. */
  readonly persona: OnDevicePersona | null;
  /** Back to what else can be chosen; only for a new one. */
  readonly onChooseAnother?: () => void;
  readonly onDone: () => void;
}

function Heading({ engine, persona, onChooseAnother }: DeviceEditorProps): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <FormTitle>{t(persona ? 'settings.editPersona' : 'settings.newPersona')}</FormTitle>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <strong>{t('connect.chosen', { name: t(`device.engine.${engine}`) })}</strong>
        {onChooseAnother ? <Button onClick={onChooseAnother}>{t('connect.chooseAnother')}</Button> : null}
      </div>
      <p className="text-soft">{t(`device.about.${engine}`)}</p>
    </>
  );
}

interface ButtonsProps extends DeviceEditorProps {
  /** Why nothing can be saved yet; null if it can. */
  readonly waits: string | null;
}

/** Saving, leaving and deleting. */
function Buttons({ persona, waits, onDone }: ButtonsProps): ReactNode {
  const { t } = useI18n();
  const remove = useRemove(persona, onDone);
  return (
    <>
      {waits === null ? null : <p className="text-soft">{waits}</p>}
      <FormButtons
        waits={waits !== null}
        onCancel={onDone}
        deleteLabel={t('settings.deletePersona')}
        onDelete={persona ? remove : null}
      />
    </>
  );
}

/** What `save` needs: stores what the form says, or names its faults. */
function useSave(
  { engine, persona, onDone }: DeviceEditorProps,
  form: DeviceForm,
  blame: (errors: DeviceErrors) => void,
): () => Promise<void> {
  const { t } = useI18n();
  return async () => {
    const read = readDeviceForm(form, engine, persona?.id ?? newId(), t('device.engine.prompt-api'));
    if (!read.ok) {
      blame(read.errors);
      return;
    }
    try {
      await savePersona(read.persona);
      if (!persona) await setSetting('lastPersonaId', read.persona.id);
      showNotice({ text: t('device.saved', { name: read.persona.name }), lifetimeMs: 4000 });
      onDone();
    } catch {
      showNotice({ text: t('settings.saveFailed') });
    }
  };
}

/** What is on this device for the engine, and what is on its way. */
function useDevice(engine: DeviceEngine) {
  const { locale } = useI18n();
  const prompt = usePromptState(locale, engine === 'prompt-api');
  const gpu = useGpu(engine === 'webllm');
  const { cached, again } = useCachedModels();
  const control = useDownload(() => {
    prompt.again();
    again();
  });
  const known = engine === 'webllm' ? gpu !== null : prompt.state !== null;
  const can = engine === 'webllm' ? gpu?.kind === 'ready' : prompt.state !== null && 'speaks' in prompt.state;
  return { state: prompt.state, gpu, cached, again, control, can, refused: known && !can };
}

/** Sets up a persona whose model runs on this device. */
export function DeviceEditor(props: DeviceEditorProps): ReactNode {
  const { engine, persona } = props;
  const { t } = useI18n();
  const { box, form: chosen, set, blame, error } = useForm(deviceFormOf(persona, engine), FIRST_WRONG);
  const { state, gpu, cached, again, control, can, refused } = useDevice(engine);
  const suggested = gpu?.kind === 'ready' && !persona ? recommendedId(gpu.f16) : '';
  const form = { ...chosen, model: chosen.model || suggested };
  const save = useSave(props, form, blame);
  const running = control.download.kind === 'running';
  // A persona that could not play here is not begun; one that is there can still be changed.
  const hopeless = refused && !persona;
  const waits = running ? t('device.waits') : hopeless ? t('device.cannotSave') : null;
  return (
    <form
      ref={box}
      noValidate
      className="mx-auto flex max-w-2xl flex-col gap-4 p-3 pb-16"
      onSubmit={(event) => {
        event.preventDefault();
        if (waits === null && (can || persona)) void save();
      }}
    >
      <Heading {...props} />
      {engine === 'webllm' ? (
        <WebLlmPanel
          gpu={gpu}
          cached={cached}
          onDeleted={again}
          control={control}
          model={form.model}
          error={error('model')}
          onModel={(id) => set('model', id)}
        />
      ) : (
        <PromptApiPanel state={state} control={control} />
      )}
      {hopeless ? null : <Manner engine={engine} form={form} set={set} error={error} />}
      <Buttons {...props} waits={waits} />
    </form>
  );
}
