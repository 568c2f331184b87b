import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { OpenQueue } from '../../domain/queue';
import { useI18n } from '../../services/i18n';
import { deleteQueue, undoDeleteQueue, useQueues } from '../../services/storage';
import type { QueueProgress } from '../../services/storage';
import { Bar } from '../../ui/bar';
import { Button, IconButton } from '../../ui/button';
import { BinIcon } from '../../ui/icons';
import { showNotice, showUndo } from '../../ui/notice';
import { NewQueue } from './new-queue';
import { RaterLine } from './rater-line';
import { useRater } from './use-rater';

function useDeleteQueue(): (queue: OpenQueue) => void {
  const { t } = useI18n();
  const failed = (): void => showNotice({ text: t('queue.problem') });
  return ({ id, name }) => {
    const undo = (): void => {
      undoDeleteQueue(id).catch(failed);
    };
    deleteQueue(id, Date.now()).then(
      () => showUndo(t('queue.deleted', { name }), t('common.undo'), undo),
      failed,
    );
  };
}

function QueueRow({
  progress,
  onDelete,
}: {
  readonly progress: QueueProgress;
  readonly onDelete: () => void;
}): ReactNode {
  const { t } = useI18n();
  const { queue, settled, skipped, position } = progress;
  const names =
    queue.revealedAt !== undefined ? 'queue.revealed' : queue.blind ? 'queue.blind' : 'queue.open';
  const action = position === null ? 'queue.look' : settled === 0 ? 'queue.start' : 'queue.resume';
  return (
    <li className="panel flex flex-wrap items-center gap-x-4 gap-y-2 p-3 pl-4">
      <div className="min-w-0 flex-1 basis-full sm:basis-56">
        <h2 dir="auto" className="truncate text-lg leading-tight font-bold">
          {queue.name}
        </h2>
        <p className="text-sm text-soft">
          {t('queue.progress', { done: settled, count: queue.count })} · {t(`queue.unit.${queue.unit}`)} ·{' '}
          {t(names)}
          {skipped > 0 ? ` · ${t('queue.skippedCount', { count: skipped })}` : ''}
        </p>
        <Bar done={settled} count={queue.count} />
      </div>
      <Link
        href={`/rate/${queue.id}`}
        aria-label={`${t(action)}: ${queue.name}`}
        className="inline-flex min-h-11 items-center rounded-[3px] border-2 border-line bg-ink px-4 font-semibold text-page hover:bg-spot-fill hover:text-on-spot"
      >
        {t(action)}
      </Link>
      <IconButton label={t('queue.delete', { name: queue.name })} onClick={onDelete}>
        <BinIcon size={20} />
      </IconButton>
    </li>
  );
}

const WAY =
  'inline-flex min-h-11 items-center rounded-[3px] border-2 border-line bg-page px-4 font-medium hover:bg-wash';

interface QueuesProps {
  readonly onOpen: (queueId: string) => void;
  /** The collection whose dialogues a new queue is to be made of; null: nothing is being made yet. */
  readonly collectionId: string | null;
  /** What has been collected, and is being collected. */
  readonly collections: ReactNode;
}

/** Short enough to be told to somebody. */
function newSeed(): number {
  return Math.floor(Math.random() * 1e6);
}

/** Every queue of this device, and the way to a new one. */
export function Queues({ onOpen, collectionId, collections }: QueuesProps): ReactNode {
  const { t } = useI18n();
  const rater = useRater();
  const queues = useQueues(rater ?? '');
  const remove = useDeleteQueue();
  const [making, setMaking] = useState<number | null>(() => (collectionId === null ? null : newSeed()));
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-4 p-3 pb-20">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 pt-2">
        <h1 className="text-3xl font-extrabold tracking-tight">{t('queue.title')}</h1>
        <RaterLine />
        <p className="basis-full text-soft">{t('queue.intro')}</p>
      </div>
      {making === null ? (
        <div className="flex flex-wrap gap-3">
          <Button look="primary" onClick={() => setMaking(newSeed())}>
            {t('queue.new')}
          </Button>
          <Link href="/rate/collect" className={WAY}>
            {t('collect.title')}
          </Link>
          <Link href="/rate/practice" className={WAY}>
            {t('queue.practise')}
          </Link>
          <Link href="/rate/overall" className={WAY}>
            {t('overall.title')}
          </Link>
        </div>
      ) : (
        <NewQueue
          seed={making}
          collectionId={collectionId}
          onMade={onOpen}
          onCancel={() => setMaking(null)}
        />
      )}
      {queues?.length === 0 && making === null ? (
        <div className="panel tone-ink p-5">
          <p className="text-lg">{t('queue.none')}</p>
        </div>
      ) : null}
      <ul className="flex flex-col gap-3">
        {queues?.map((progress) => (
          <QueueRow key={progress.queue.id} progress={progress} onDelete={() => remove(progress.queue)} />
        ))}
      </ul>
      {making === null ? collections : null}
    </div>
  );
}
