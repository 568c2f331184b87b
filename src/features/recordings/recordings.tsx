import { useCallback, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { RecordedSource } from '../../domain/recording';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';
import { useSources } from '../../services/storage';
import { takeHandedOver } from '../../services/transfer/dataset';
import { showNotice } from '../../ui/notice';
import { ImportProgress } from './import-progress';
import { ImportReport } from './import-report';
import { endPreparation, importFiles, prepareImport } from './import-run';
import { useDatasetImport } from './import-store';
import { SourceCard } from './source-card';
import { useDropped } from './use-dropped';
import { WaysIn } from './ways-in';

function useTake(): (files: readonly File[]) => void {
  const t = useT();
  return useCallback(
    (files) => {
      if (files.length > 0 && !importFiles(files)) {
        showNotice({ text: t('recordings.busy'), lifetimeMs: 6000 });
      }
    },
    [t],
  );
}

/** Says that nothing came of an import that was ended before anything had been read. */
function useTellCancelled(): void {
  const t = useT();
  const { phase, cancelled } = useDatasetImport();
  const before = useRef(phase);
  useEffect(() => {
    if (before.current === 'gathering' && phase === 'idle' && cancelled) {
      showNotice({ text: t('recordings.cancelledAll'), lifetimeMs: 6000 });
    }
    before.current = phase;
  }, [phase, cancelled, t]);
}

function DropPlace({ over }: { readonly over: boolean }): ReactNode {
  const t = useT();
  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-3 z-30 grid place-items-center rounded-[3px] border-4 border-dashed border-spot bg-page/90">
      <p className="tone mx-4 max-w-md rounded-[3px] border-2 border-line px-6 py-4 text-center text-xl font-bold">
        {t('recordings.drop')}
      </p>
    </div>
  );
}

function Shelf({ sources }: { readonly sources: readonly RecordedSource[] }): ReactNode {
  const t = useT();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section aria-labelledby="sources-here" className="min-w-0">
      <h2 id="sources-here" ref={heading} tabIndex={-1} className="mb-2 text-xl font-bold outline-none">
        {t('recordings.here')}
      </h2>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-3">
        {sources.map((source) => (
          // The card goes and would take the focus along.
          <SourceCard key={source.id} source={source} onDeleted={() => heading.current?.focus()} />
        ))}
      </ul>
    </section>
  );
}

/** The recorded sources that are here, and the ways in for more. */
export function Recordings(): ReactNode {
  const t = useT();
  const phase = useDatasetImport((state) => state.phase);
  const sources = useSources();
  const take = useTake();
  const over = useDropped(take);
  // While files are looked at, there is nothing to bring in.
  const waiting = phase === 'idle' || phase === 'told';
  const some = sources !== undefined && sources.length > 0;
  useTellCancelled();
  useEffect(() => {
    prepareImport();
    take(takeHandedOver());
    return endPreparation;
  }, [take]);
  return (
    <div className="mx-auto flex max-w-[76rem] flex-col gap-4 p-3 pb-20">
      <header className="pt-2">
        <h1 className="text-3xl font-extrabold tracking-tight">{t('recordings.title')}</h1>
        <p className="mt-1 max-w-3xl text-soft">{t('recordings.lead')}</p>
      </header>
      {phase === 'gathering' || phase === 'writing' ? <ImportProgress /> : null}
      {phase === 'report' || phase === 'told' ? <ImportReport /> : null}
      <div className={cx('grid items-start gap-4', waiting && some && 'lg:grid-cols-[minmax(0,1fr)_24rem]')}>
        {some ? <Shelf sources={sources} /> : null}
        {waiting && sources ? <WaysIn here={sources} wide={!some} /> : null}
      </div>
      <DropPlace over={over} />
    </div>
  );
}
