import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useI18n } from '../../services/i18n';
import { cachedModels, closeEngine, deleteCached, findDeviceModel } from '../../services/llm/on-device';
import type { CachedModel } from '../../services/llm/on-device';
import { Button } from '../../ui/button';
import { showNotice } from '../../ui/notice';
import { gigabytes } from './gigabytes';

/** What lies in this browser; null until it has been looked up. */
export function useCachedModels(): {
  readonly cached: readonly CachedModel[] | null;
  readonly again: () => void;
} {
  const [cached, setCached] = useState<readonly CachedModel[] | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let current = true;
    cachedModels().then(
      (found) => current && setCached(found),
      () => current && setCached([]),
    );
    return () => {
      current = false;
    };
  }, [asked]);
  return { cached, again: useCallback(() => setAsked((before) => before + 1), []) };
}

interface CachedLineProps {
  readonly model: CachedModel;
  readonly disabled: boolean;
  readonly onDelete: () => void;
}

function CachedLine({ model: { id, whole }, disabled, onDelete }: CachedLineProps): ReactNode {
  const { t, locale } = useI18n();
  const [asking, setAsking] = useState(false);
  const known = findDeviceModel(id);
  const name = known?.model.name ?? id;
  const size = known ? gigabytes(known.variant.downloadMb, locale) : '?';
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b-2 border-hair py-2 last:border-b-0">
      <span className="min-w-0">
        <span className="block font-semibold">{name}</span>
        <span className="block text-sm text-soft">
          {whole ? t('device.cached.whole', { size }) : t('device.cached.part', { size })}
        </span>
      </span>
      {asking ? (
        <span className="flex flex-wrap items-center gap-2">
          <span className="text-sm">{t('device.cached.sure')}</span>
          <Button look="danger" disabled={disabled} onClick={onDelete}>
            {t('device.cached.yes')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
        </span>
      ) : (
        <Button
          disabled={disabled}
          aria-label={t('device.cached.deleteName', { name })}
          onClick={() => setAsking(true)}
        >
          {t('device.cached.delete')}
        </Button>
      )}
    </li>
  );
}

interface CachedModelsProps {
  readonly cached: readonly CachedModel[];
  /** While something is being fetched nothing is deleted under it. */
  readonly disabled?: boolean;
  readonly onChange: () => void;
}

/** The downloaded models, each with a way to delete it. */
export function CachedModels({ cached, disabled = false, onChange }: CachedModelsProps): ReactNode {
  const { t } = useI18n();
  const remove = (id: string): void => {
    closeEngine(id);
    deleteCached(id).then(onChange, () => showNotice({ text: t('device.cached.failed') }));
  };
  return (
    <ul>
      {cached.map((model) => (
        <CachedLine key={model.id} model={model} disabled={disabled} onDelete={() => remove(model.id)} />
      ))}
    </ul>
  );
}

/** The downloaded models as a part of the settings; nothing where there are none. */
export function CachedModelsPanel(): ReactNode {
  const { t } = useI18n();
  const { cached, again } = useCachedModels();
  if (!cached || cached.length === 0) return null;
  return (
    <section className="panel flex flex-col gap-2 p-4">
      <h2 className="text-xl font-bold">{t('device.cached.title')}</h2>
      <p className="text-soft">{t('device.cached.hint')}</p>
      <CachedModels cached={cached} onChange={again} />
    </section>
  );
}
