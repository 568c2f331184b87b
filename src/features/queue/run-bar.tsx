import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { estimateMs, median } from '../../domain/pace';
import { useI18n } from '../../services/i18n';
import type { QueueProgress } from '../../services/storage';
import { Button, IconButton } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { BackIcon, PreviousIcon } from '../../ui/icons';
import { KeyList } from '../../ui/key-list';
import { spanText } from './format-time';

/** How long an item takes and how long the rest will; nothing is promised before three are done. */
function Estimate({ progress }: { readonly progress: QueueProgress }): ReactNode {
  const { t, locale } = useI18n();
  const { durations, queue, settled } = progress;
  const left = estimateMs(durations, queue.count - settled);
  const each = median(durations);
  if (left === null || each === null) return <>{t('queue.run.noEstimate')}</>;
  return (
    <>
      <span className="max-sm:hidden">{t('queue.run.each', { time: spanText(each, locale) })} · </span>
      {t('queue.run.left', { time: spanText(left, locale) })}
    </>
  );
}

/** The keys of a queue and what they do. */
export function Keys({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useI18n();
  return (
    <Dialog title={t('queue.run.keys')} closeLabel={t('common.close')} onClose={onClose}>
      <KeyList
        keys={[
          ['1–5', t('queue.key.mark')],
          ['0', t('queue.key.cannot')],
          ['Backspace', t('queue.key.undo')],
          ['Enter', t('queue.key.next')],
          ['S', t('queue.key.skip')],
          ['B', t('queue.key.back')],
          ['P', t('queue.key.pause')],
          ['?', t('queue.run.keys')],
        ]}
      />
    </Dialog>
  );
}

interface RunBarProps {
  readonly progress: QueueProgress;
  /** From 0. */
  readonly position: number;
  readonly onBack: () => void;
  readonly onSkip: () => void;
  readonly onPause: () => void;
  readonly onKeys: () => void;
}

/** Where one is in the queue, how long it will take, and the ways out of the item. */
export function RunBar({ progress, position, onBack, onSkip, onPause, onKeys }: RunBarProps): ReactNode {
  const { t } = useI18n();
  const { queue } = progress;
  return (
    <div className="border-b-2 border-line bg-page">
      <div className="mx-auto flex max-w-[90rem] items-center gap-1 px-1 sm:px-3">
        <Link
          href="/rate"
          aria-label={t('queue.run.toQueues')}
          title={t('queue.run.toQueues')}
          className="inline-flex size-11 shrink-0 items-center justify-center rounded-[3px] hover:bg-wash"
        >
          <BackIcon />
        </Link>
        <h1 className="min-w-0 flex-1 py-1 leading-tight">
          <span className="block truncate font-bold tabular-nums">
            {t('queue.run.position', { position: position + 1, count: queue.count })}
          </span>
          <span className="block truncate text-sm font-normal text-soft">
            <Estimate progress={progress} />
          </span>
        </h1>
        <IconButton label={t('queue.run.back')} disabled={position === 0} onClick={onBack}>
          <PreviousIcon size={20} />
        </IconButton>
        <Button look="quiet" className="text-sm" onClick={onSkip}>
          {t('queue.run.skip')}
        </Button>
        <Button look="quiet" className="text-sm" onClick={onPause}>
          {t('queue.run.pause')}
        </Button>
        <span className="hidden lg:inline">
          <Button look="quiet" className="text-sm" aria-haspopup="dialog" onClick={onKeys}>
            {t('queue.run.keys')}
          </Button>
        </span>
      </div>
      <div aria-hidden="true" className="h-1 bg-hair">
        <div
          className="h-full bg-spot-fill"
          style={{ width: `${(progress.settled / Math.max(1, queue.count)) * 100}%` }}
        />
      </div>
    </div>
  );
}
