import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useI18n } from '../../services/i18n';
import type { CachedModel } from '../../services/llm/on-device';
import { Segmented, TextField } from '../../ui/field';
import { cx } from '../../lib/cx';
import { gigabytes } from './gigabytes';
import { LANGUAGE_NAMES } from './language-names';
import { listModels, MODEL_ORDERS } from './model-choice';
import type { ListedModel, ModelOrder } from './model-choice';

interface ModelLineProps {
  readonly listed: ListedModel;
  readonly here: boolean;
  readonly checked: boolean;
  readonly group: string;
  readonly disabled: boolean;
  readonly onChoose: () => void;
}

function ModelLine({ listed, here, checked, group, disabled, onChoose }: ModelLineProps): ReactNode {
  const { t, locale } = useI18n();
  const { model, variant, recommended } = listed;
  const marks = [
    recommended ? t('device.recommended') : null,
    here ? t('device.mark.here') : null,
    model.thinks ? t('device.mark.thinks') : null,
  ].filter((mark) => mark !== null);
  return (
    <label
      className={cx(
        'relative flex min-h-14 cursor-pointer flex-col justify-center border-b-2 border-hair px-3 py-1.5 last:border-b-0',
        'has-[:focus-visible]:outline-3 has-[:focus-visible]:-outline-offset-3 has-[:focus-visible]:outline-spot',
        checked ? 'bg-ink text-page' : 'hover:bg-wash',
      )}
    >
      <input
        type="radio"
        name={group}
        value={variant.id}
        checked={checked}
        disabled={disabled}
        onChange={onChoose}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
      <span className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-semibold">{model.name}</span>
        {marks.map((mark) => (
          <span key={mark} className={cx('text-sm', checked ? 'font-semibold' : 'font-semibold text-spot')}>
            {mark}
          </span>
        ))}
      </span>
      <span className={cx('text-sm', !checked && 'text-soft')}>
        {t('device.sizes', {
          download: gigabytes(variant.downloadMb, locale),
          memory: gigabytes(variant.vramMb, locale),
        })}
        {' · '}
        {model.speaks.map((language) => LANGUAGE_NAMES[language]).join(' · ')}
      </span>
    </label>
  );
}

interface ModelListProps {
  readonly f16: boolean;
  readonly cached: readonly CachedModel[];
  readonly chosen: string;
  readonly disabled: boolean;
  readonly error: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** The models to choose from: searched, ordered by size, those of the page's language first of all. */
export function ModelList({ f16, cached, chosen, disabled, error, onChoose }: ModelListProps): ReactNode {
  const { t, locale } = useI18n();
  const group = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const line = box.current?.querySelector('input:checked')?.closest('label');
    if (line && box.current) box.current.scrollTop = line.offsetTop - line.offsetHeight;
  }, []);
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<ModelOrder>('smallest');
  const [onlyMine, setOnlyMine] = useState(true);
  const models = listModels({ search, order, speaks: onlyMine ? locale : null, f16 });
  return (
    <>
      <TextField
        label={t('device.search')}
        type="search"
        autoComplete="off"
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <div className="flex flex-wrap items-end justify-between gap-3">
        <Segmented
          label={t('device.order')}
          value={order}
          choices={MODEL_ORDERS.map((value) => ({ value, label: t(`device.order.${value}`) }))}
          onChange={setOrder}
        />
        <label className="inline-flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            className="size-5"
            checked={onlyMine}
            onChange={(event) => setOnlyMine(event.target.checked)}
          />
          {t('device.onlyMine', { language: LANGUAGE_NAMES[locale] })}
        </label>
      </div>
      <fieldset
        aria-describedby={error ? `${group}-error` : undefined}
        className="flex min-w-0 flex-col gap-1"
      >
        <legend className="sr-only">{t('device.model')}</legend>
        <div
          ref={box}
          className={cx(
            'relative max-h-96 overflow-y-auto border-2',
            error ? 'border-danger' : 'border-line',
          )}
        >
          {models.map((listed) => (
            <ModelLine
              key={listed.variant.id}
              listed={listed}
              here={cached.some(({ id, whole }) => whole && id === listed.variant.id)}
              checked={listed.variant.id === chosen}
              group={group}
              disabled={disabled}
              onChoose={() => onChoose(listed.variant.id)}
            />
          ))}
          {models.length === 0 ? <p className="p-3 text-soft">{t('device.noneFound')}</p> : null}
        </div>
        {error ? (
          <p id={`${group}-error`} className="text-sm text-danger">
            {error}
          </p>
        ) : null}
      </fieldset>
      <p className="text-sm text-soft">{t('device.memoryHint')}</p>
    </>
  );
}
