import type { ReactNode } from 'react';
import { useI18n } from '../../services/i18n';
import type { DeviceProgress } from '../../services/llm/on-device';
import { Button } from '../../ui/button';
import { cx } from '../../lib/cx';
import type { Download } from './use-download';

function Bar({ label, fraction }: { readonly label: string; readonly fraction: number | null }): ReactNode {
  const percent = fraction === null ? undefined : Math.round(fraction * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className="h-4 overflow-hidden border-2 border-line bg-page"
    >
      <div
        className={cx('h-full bg-spot-fill', percent === undefined && 'animate-pulse')}
        style={{ width: `${percent ?? 100}%` }}
      />
    </div>
  );
}

function Running({ progress }: { readonly progress: DeviceProgress | null }): ReactNode {
  const { t, locale } = useI18n();
  const phase = progress?.phase ?? 'starting';
  const fraction = progress?.fraction ?? null;
  const percent =
    fraction === null
      ? null
      : new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(fraction);
  const megabytes = progress?.megabytes;
  return (
    <div className="flex flex-col gap-1">
      <Bar label={t(`device.phase.${phase}`)} fraction={fraction} />
      <p className="flex flex-wrap justify-between gap-x-4 text-sm text-soft">
        <span>{t(`device.phase.${phase}`)}</span>
        <span className="tabular-nums">
          {[megabytes === undefined ? null : t('device.megabytes', { count: megabytes }), percent]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </p>
    </div>
  );
}

interface DownloadBoxProps {
  readonly download: Download;
  readonly onCancel: () => void;
  /** Stands where nothing is running: what to begin. */
  readonly children: ReactNode;
  /** What cancelling leaves behind. */
  readonly keeps: string;
}

/** A download on its way, with a way to stop it; and what became of the last one. */
export function DownloadBox({ download, onCancel, children, keeps }: DownloadBoxProps): ReactNode {
  const { t } = useI18n();
  if (download.kind === 'running') {
    return (
      <div className="flex flex-col gap-2">
        <Running progress={download.progress} />
        <p className="text-sm text-soft">{t('device.stayHere')}</p>
        <Button className="self-start" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      {children}
      <div role="status" className="text-sm">
        {download.kind === 'cancelled' ? <p>{keeps}</p> : null}
        {download.kind === 'failed' ? (
          <>
            <p className="text-danger">{t(`device.trouble.${download.trouble}`)}</p>
            {download.detail ? (
              <details className="text-soft">
                <summary className="inline-flex min-h-8 items-center pointer-coarse:min-h-11">
                  {t('device.theirWords')}
                </summary>
                <p className="pre">{download.detail}</p>
              </details>
            ) : null}
          </>
        ) : null}
      </div>
    </div>
  );
}
