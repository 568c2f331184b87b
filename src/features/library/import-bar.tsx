import { useCallback, useRef } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';
import { showNotice } from '../../ui/notice';
import { cancelImport, startImport, useImports } from './imports';
import { useDroppedFiles } from './use-dropped-files';

function useTakeFiles(): (files: readonly File[]) => void {
  const t = useT();
  return useCallback(
    (files) => {
      if (!startImport(files)) showNotice({ text: t('library.importBusy'), lifetimeMs: 6000 });
    },
    [t],
  );
}

/** Chooses files of any kind the app reads, as many as one likes. */
export function ImportButton(): ReactNode {
  const t = useT();
  const take = useTakeFiles();
  const input = useRef<HTMLInputElement>(null);
  const busy = useImports(({ progress }) => progress !== null);
  return (
    <>
      <Button aria-disabled={busy} onClick={() => !busy && input.current?.click()}>
        {t(busy ? 'library.importing' : 'library.import')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        aria-label={t('library.importFile')}
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          take(files);
        }}
      />
    </>
  );
}

/** How far an import of several files has come, with a way to end it. */
export function ImportProgress(): ReactNode {
  const t = useT();
  const progress = useImports((state) => state.progress);
  const cancelled = useImports((state) => state.cancelled);
  if (!progress || progress.total < 2) return null;
  const { done, total } = progress;
  const told = cancelled ? t('library.importStopping') : t('library.importProgress', { done, total });
  return (
    <div className="panel sticky top-2 z-10 flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2">
      <div className="flex min-w-0 flex-1 basis-60 flex-col gap-1 py-1">
        <p className="font-semibold tabular-nums">{told}</p>
        <div
          role="progressbar"
          aria-label={t('library.importing')}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={done}
          aria-valuetext={told}
          className="tone-ink h-4 border-2 border-line"
        >
          <div className="h-full bg-spot-fill" style={{ width: `${(done / total) * 100}%` }} />
        </div>
      </div>
      <Button disabled={cancelled} onClick={cancelImport}>
        {t('common.cancel')}
      </Button>
    </div>
  );
}

/** The whole page takes files that are dropped or pasted; while they are held over it, it says so. */
export function DropPlace(): ReactNode {
  const t = useT();
  const over = useDroppedFiles(useTakeFiles());
  if (!over) return null;
  return (
    <div className="pointer-events-none fixed inset-3 z-30 grid place-items-center rounded-[3px] border-4 border-dashed border-spot bg-page/90">
      <p className="tone mx-4 max-w-md rounded-[3px] border-2 border-line px-6 py-4 text-center text-xl font-bold">
        {t('library.dropHere')}
        <span className="mt-1 block text-base font-normal">{t('library.dropKinds')}</span>
      </p>
    </div>
  );
}
