import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useI18n } from '../../services/i18n';
import { downloadModel, findDeviceModel, gpuState } from '../../services/llm/on-device';
import type { CachedModel, GpuState } from '../../services/llm/on-device';
import { storageEstimate } from '../../services/storage';
import { Button } from '../../ui/button';
import { CachedModels } from './cached-models';
import { DownloadBox } from './device-download';
import { gigabytes } from './gigabytes';
import { ModelList } from './model-list';
import type { DownloadControl } from './use-download';

/** What WebGPU offers here; null until it is known, or where it is not asked. */
export function useGpu(asks: boolean): GpuState | null {
  const [gpu, setGpu] = useState<GpuState | null>(null);
  useEffect(() => {
    if (!asks) return;
    let current = true;
    void gpuState().then((found) => current && setGpu(found));
    return () => {
      current = false;
    };
  }, [asks]);
  return gpu;
}

/** Megabytes that the browser still grants this page; null where it does not tell. */
function useRoom(): number | null {
  const [room, setRoom] = useState<number | null>(null);
  useEffect(() => {
    let current = true;
    storageEstimate().then(
      (use) => current && setRoom(use ? (use.quota - use.usage) / 1_000_000 : null),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, []);
  return room;
}

interface ChosenProps {
  readonly id: string;
  readonly cached: readonly CachedModel[];
  readonly control: DownloadControl;
}

/** The chosen model: here, or to be fetched. */
function Chosen({ id, cached, control }: ChosenProps): ReactNode {
  const { t, locale } = useI18n();
  const { download, start, cancel } = control;
  const room = useRoom();
  const known = findDeviceModel(id);
  if (!known) return <p className="text-danger">{t('device.unknownModel', { id })}</p>;
  const { name } = known.model;
  const { downloadMb } = known.variant;
  const here = cached.some((model) => model.id === id && model.whole);
  const begun = cached.some((model) => model.id === id);
  const size = gigabytes(downloadMb, locale);
  return (
    <div className="flex flex-col gap-2 border-t-2 border-hair pt-3">
      <p className="font-semibold">
        {t(here ? 'device.here' : begun ? 'device.hereInPart' : 'device.notHere', { name })}
      </p>
      {here && download.kind !== 'running' ? null : (
        <DownloadBox download={download} onCancel={cancel} keeps={t('device.cancelled')}>
          <p className="text-sm text-soft">{t('device.from')}</p>
          {room !== null && room < downloadMb ? (
            <p className="text-sm text-danger">
              {t('device.noRoom', { size, room: gigabytes(Math.max(0, room), locale) })}
            </p>
          ) : null}
          <Button
            look="primary"
            className="self-start"
            onClick={() => start((signal, onProgress) => downloadModel({ model: id, signal, onProgress }))}
          >
            {t(begun ? 'device.resume' : 'device.download', { size })}
          </Button>
        </DownloadBox>
      )}
    </div>
  );
}

interface WebLlmPanelProps {
  readonly gpu: GpuState | null;
  readonly cached: readonly CachedModel[] | null;
  /** To be called when a model was deleted. */
  readonly onDeleted: () => void;
  readonly control: DownloadControl;
  readonly model: string;
  readonly error: string | undefined;
  readonly onModel: (id: string) => void;
}

/** Choosing, fetching and deleting a model that this page runs on the graphics card. */
export function WebLlmPanel(props: WebLlmPanelProps): ReactNode {
  const { gpu, cached, control, model, error, onModel } = props;
  const { t } = useI18n();
  const running = control.download.kind === 'running';
  const kind = gpu?.kind ?? 'asking';
  const choose = (id: string): void => {
    control.reset();
    onModel(id);
  };
  return (
    <section className="panel flex flex-col gap-3 p-4">
      <h2 className="text-xl font-bold">{t('device.model')}</h2>
      <p role="status" className={kind === 'ready' ? 'text-soft' : 'font-semibold'}>
        {t(`device.gpu.${kind}`)}
      </p>
      {gpu && gpu.kind !== 'ready' ? <p className="text-soft">{t(`device.gpu.${gpu.kind}Help`)}</p> : null}
      {gpu?.kind === 'ready' ? (
        <>
          <ModelList
            f16={gpu.f16}
            cached={cached ?? []}
            chosen={model}
            disabled={running}
            error={error}
            onChoose={choose}
          />
          {model === '' ? null : <Chosen id={model} cached={cached ?? []} control={control} />}
        </>
      ) : null}
      {cached && cached.length > 0 ? (
        <div className="border-t-2 border-hair pt-3">
          <h3 className="font-semibold">{t('device.cached.title')}</h3>
          <CachedModels cached={cached} disabled={running} onChange={props.onDeleted} />
        </div>
      ) : null}
    </section>
  );
}
