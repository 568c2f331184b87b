import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { DATASET } from '../../content/dataset-sources';
import { useT } from '../../services/i18n';
import type { Translate } from '../../services/i18n';
import { Button } from '../../ui/button';
import { cancelImport } from './import-run';
import { isComing, useDatasetImport } from './import-store';
import type { Item } from './import-store';
import { itemName, megabytes, troubleOf } from './words';

/** How much of a file's way is behind it, 0–1: fetching is most of it. */
function shareOf({ step }: Item): number {
  if (step.kind === 'waiting') return 0;
  if (step.kind === 'fetching') return 0.8 * Math.min(1, step.bytes / DATASET.usualBytes);
  return step.kind === 'reading' ? 0.8 : 1;
}

function stepWords(item: Item, t: Translate): string {
  const { step } = item;
  switch (step.kind) {
    case 'waiting':
      return t('recordings.stepWaiting');
    case 'fetching':
      return t('recordings.stepFetching', { size: megabytes(step.bytes) });
    case 'reading':
      return t('recordings.stepReading');
    case 'ready':
      return t('recordings.stepRead');
    case 'written':
      return t('recordings.stepWritten');
    default:
      return troubleOf(item, t) === null ? '' : t('recordings.stepTrouble');
  }
}

/** How far an import has come, file by file, with a way to end it. */
export function ImportProgress(): ReactNode {
  const t = useT();
  const { phase, cancelled, items } = useDatasetImport();
  const writing = phase === 'writing';
  const status = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone.
  useEffect(() => status.current?.focus(), []);
  const shown = writing ? items.filter((item) => isComing(item) || item.step.kind === 'written') : items;
  const done = shown.filter(({ step }) =>
    writing ? step.kind !== 'ready' : !['waiting', 'fetching', 'reading'].includes(step.kind),
  ).length;
  const total = shown.length;
  const share = writing
    ? done / Math.max(1, total)
    : shown.reduce((sum, item) => sum + shareOf(item), 0) / Math.max(1, total);
  const told = cancelled
    ? t('recordings.stopping')
    : t(writing ? 'recordings.writing' : 'recordings.gathering', { done, total });
  return (
    <section className="panel px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="flex min-w-0 flex-1 basis-60 flex-col gap-1">
          <p ref={status} role="status" tabIndex={-1} className="font-semibold tabular-nums outline-none">
            {told}
          </p>
          <div
            role="progressbar"
            aria-label={told}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={Math.round(share * 100)}
            className="tone-ink h-4 border-2 border-line"
          >
            <div className="h-full bg-spot-fill" style={{ width: `${share * 100}%` }} />
          </div>
        </div>
        <Button disabled={cancelled} onClick={cancelImport}>
          {t('common.cancel')}
        </Button>
      </div>
      <ul className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(14rem,1fr))] gap-x-6 text-sm">
        {shown.map((item) => (
          <li key={item.id} className="flex justify-between gap-3">
            <bdi className="min-w-0 truncate">{itemName(item)}</bdi>
            <span className="shrink-0 text-soft tabular-nums">{stepWords(item, t)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
