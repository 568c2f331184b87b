import type { ReactNode } from 'react';
import { METRIC_WORDING } from '../../content/metrics';
import type { Failure } from '../../domain/failure';
import { METRICS } from '../../domain/metric';
import { isFullyRated, markedCount, meanScore } from '../../domain/rating';
import type { Marks } from '../../domain/rating';
import type { MessageOrigin } from '../../domain/session';
import { useI18n } from '../../services/i18n';
import type { MessageId, Translate } from '../../services/i18n';
import { Radar } from '../../ui/radar';

function radarLabel(marks: Marks, names: readonly string[], t: Translate): string {
  const said = METRICS.map((metric, index) => {
    const mark = marks[metric];
    return typeof mark === 'number' ? `${names[index]} ${mark}` : null;
  }).filter((part) => part !== null);
  return said.length === 0 ? t('rating.radarEmpty') : t('rating.radar', { values: said.join(', ') });
}

/** How far the rating has come, and its shape. */
export function RatingRadar({ marks, size }: { readonly marks: Marks; readonly size?: number }): ReactNode {
  const { t, locale } = useI18n();
  const names = METRICS.map((metric) => METRIC_WORDING[metric].name[locale]);
  return (
    <Radar
      values={METRICS.map((metric) => marks[metric] ?? null)}
      label={radarLabel(marks, names, t)}
      size={size ?? 92}
    />
  );
}

/** Says how many metrics are marked, and when all are. */
export function RatingStatus({ marks }: { readonly marks: Marks }): ReactNode {
  const { t } = useI18n();
  const mean = meanScore(marks);
  const done = isFullyRated(marks);
  return (
    <p role="status" className={done ? 'font-semibold' : 'text-soft'}>
      {done
        ? mean === null
          ? t('rating.doneNoScore')
          : t('rating.done', { mean: mean.toFixed(1) })
        : t('rating.progress', { count: markedCount(marks) })}
    </p>
  );
}

/** Which message a reply of the second round answers: scores on different ones are not scores of the same thing. */
export function RoundTwo({ round2 }: { readonly round2: MessageOrigin | undefined }): ReactNode {
  const { t } = useI18n();
  if (round2 === undefined) return null;
  return <p className="text-sm text-soft">{t('write.answers', { what: t(`write.origin.${round2}`) })}</p>;
}

export function RatingProblem({ problem }: { readonly problem: Failure | null }): ReactNode {
  const { t } = useI18n();
  if (!problem) return null;
  return (
    <p role="alert" className="text-danger">
      {t('rating.notKept')}{' '}
      {t(`failure.${problem.code}.remedy` as MessageId, { host: '', status: '', seconds: 0, model: '' })}
    </p>
  );
}
