import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Collection } from '../../domain/collection';
import { useT } from '../../services/i18n';
import { deleteCollection, undoDeleteCollection, useCollections } from '../../services/storage';
import type { CollectionProgress } from '../../services/storage';
import { Bar } from '../../ui/bar';
import { IconButton } from '../../ui/button';
import { BinIcon } from '../../ui/icons';
import { showNotice, showUndo } from '../../ui/notice';
import { stopCollection, useRuns } from './run';

function useDeleteCollection(): (collection: Collection) => void {
  const t = useT();
  const failed = (): void => showNotice({ text: t('queue.problem') });
  return ({ id, name }) => {
    const undo = (): void => {
      undoDeleteCollection(id).catch(failed);
    };
    stopCollection(id);
    deleteCollection(id, Date.now()).then(
      () => showUndo(t('collect.deleted', { name }), t('common.undo'), undo),
      failed,
    );
  };
}

function CollectionRow({
  progress,
  onDelete,
}: {
  readonly progress: CollectionProgress;
  readonly onDelete: () => void;
}): ReactNode {
  const t = useT();
  const { collection, done, count } = progress;
  const phase = useRuns((runs) => runs[collection.id]?.phase);
  return (
    <li className="panel flex flex-wrap items-center gap-x-4 gap-y-2 p-3 pl-4">
      <div className="min-w-0 flex-1 basis-full sm:basis-56">
        <h3 dir="auto" className="truncate text-lg leading-tight font-bold">
          {collection.name}
        </h3>
        <p className="text-sm text-soft">
          {t('collect.progress', { done, count })}
          {phase === 'running' ? ` · ${t('collect.state.asking')}` : ''}
        </p>
        <Bar done={done} count={count} />
      </div>
      <Link
        href={`/rate/collect/${collection.id}`}
        aria-label={`${t('collect.look')}: ${collection.name}`}
        className="inline-flex min-h-11 items-center rounded-[3px] border-2 border-line bg-page px-4 font-medium hover:bg-wash"
      >
        {t('collect.look')}
      </Link>
      <IconButton label={t('collect.delete', { name: collection.name })} onClick={onDelete}>
        <BinIcon size={20} />
      </IconButton>
    </li>
  );
}

/** The collections of this device; nothing where there is none. */
export function CollectionList(): ReactNode {
  const t = useT();
  const collections = useCollections();
  const remove = useDeleteCollection();
  if (!collections || collections.length === 0) return null;
  return (
    <section aria-labelledby="collections" className="flex flex-col gap-3">
      <h2 id="collections" className="text-xl font-bold">
        {t('collect.list')}
      </h2>
      <ul className="flex flex-col gap-3">
        {collections.map((progress) => (
          <CollectionRow
            key={progress.collection.id}
            progress={progress}
            onDelete={() => remove(progress.collection)}
          />
        ))}
      </ul>
    </section>
  );
}
