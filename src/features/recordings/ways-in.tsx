import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { DATASET, DATASET_SOURCES } from '../../content/dataset-sources';
import type { RecordedSource } from '../../domain/recording';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';
import { readAddress } from '../../services/transfer/dataset';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import { showNotice } from '../../ui/notice';
import { importAddress, importFiles, importPublished } from './import-run';

interface WaysInProps {
  readonly here: readonly RecordedSource[];
  /** There is nothing beside it. */
  readonly wide: boolean;
}

function Way({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="border-t-2 border-hair px-4 py-3 first:border-t-0">
      <h3 className="mb-1 font-bold">{title}</h3>
      {children}
    </section>
  );
}

function FromRepository({ here }: Pick<WaysInProps, 'here'>): ReactNode {
  const t = useT();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const isHere = (id: string): boolean => here.some((source) => source.id === id);
  const chosen = DATASET_SOURCES.filter(({ id }) => !isHere(id) && !left.has(id));
  const allHere = DATASET_SOURCES.every(({ id }) => isHere(id));
  const toggle = (id: string): void => {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  };
  if (allHere) {
    return (
      <Way title={t('recordings.fetchTitle')}>
        <p>{t('recordings.allHere')}</p>
      </Way>
    );
  }
  return (
    <Way title={t('recordings.fetchTitle')}>
      <p className="text-sm text-soft">{t('recordings.fetchHelp')}</p>
      <fieldset className="my-2">
        <legend className="sr-only">{t('recordings.fetchWhich')}</legend>
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-4 gap-y-1 sm:grid-cols-[repeat(auto-fill,minmax(12.5rem,1fr))]">
          {DATASET_SOURCES.map(({ id, name, maker }) => (
            <li key={id}>
              <label className="flex min-h-11 items-start gap-2 py-1">
                <input
                  type="checkbox"
                  className="size-6 shrink-0 accent-(--spot-fill)"
                  checked={isHere(id) || !left.has(id)}
                  disabled={isHere(id)}
                  onChange={() => toggle(id)}
                />
                <span className="leading-tight">
                  {name}
                  <span className="block text-sm text-soft">
                    {isHere(id) ? t('recordings.alreadyHere') : maker || t('recordings.fans')}
                  </span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Button
          look="primary"
          disabled={chosen.length === 0}
          onClick={() => importPublished(chosen.map(({ id }) => id))}
        >
          {t('recordings.fetch', { count: chosen.length })}
        </Button>
        <a
          href={DATASET.repository}
          target="_blank"
          rel="noreferrer"
          className="link inline-flex min-h-11 items-center text-sm text-soft"
        >
          {DATASET.repository.replace('https://', '')}
        </a>
      </div>
    </Way>
  );
}

function FromFiles(): ReactNode {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Way title={t('recordings.filesTitle')}>
      <p className="mb-2 text-sm text-soft">{t('recordings.filesHelp')}</p>
      <Button onClick={() => input.current?.click()}>{t('recordings.chooseFiles')}</Button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".json,application/json"
        aria-label={t('recordings.filesInput')}
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          if (!importFiles(files)) showNotice({ text: t('recordings.busy'), lifetimeMs: 6000 });
        }}
      />
    </Way>
  );
}

function FromAddress(): ReactNode {
  const t = useT();
  const [pasted, setPasted] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <Way title={t('recordings.addressTitle')}>
      <form
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          const address = readAddress(pasted);
          setWrong(address === null);
          if (address !== null && importAddress(address)) setPasted('');
        }}
      >
        <div className="min-w-48 flex-1">
          <TextField
            label={t('recordings.address')}
            type="url"
            inputMode="url"
            placeholder="https://"
            autoComplete="off"
            value={pasted}
            error={wrong ? t('recordings.addressWrong') : undefined}
            onChange={(event) => setPasted(event.target.value)}
          />
        </div>
        <Button type="submit" disabled={pasted.trim() === ''}>
          {t('recordings.addressGo')}
        </Button>
      </form>
    </Way>
  );
}

/** The ways in for recordings: from the dataset's repository, from files, from an address. */
export function WaysIn({ here, wide }: WaysInProps): ReactNode {
  const t = useT();
  return (
    <section aria-labelledby="bring-in" className="panel">
      <h2 id="bring-in" className="border-b-2 border-line px-4 py-2 text-xl font-bold">
        {t('recordings.bringIn')}
      </h2>
      <div className={cx(wide && 'lg:grid lg:grid-cols-[1.6fr_1fr]')}>
        <FromRepository here={here} />
        <div className={cx('border-t-2 border-hair', wide && 'lg:border-t-0 lg:border-l-2')}>
          <FromFiles />
          <FromAddress />
        </div>
      </div>
    </section>
  );
}
