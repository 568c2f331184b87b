import { useId } from 'react';
import type { ReactNode } from 'react';
import type { SourceScore } from '../../domain/trial';
import { cx } from '../../lib/cx';
import { UNDERSTUDY_ID } from '../../domain/persona';
import { useT } from '../../services/i18n';
import { useFanScore, useSetting } from '../../services/storage';

/** The understudy in the language of the page; the others as they are called. */
function useNameOf(): (score: SourceScore) => string {
  const t = useT();
  return ({ source, name }) => (source === UNDERSTUDY_ID ? t('persona.understudy') : name);
}

function percent(share: number): number {
  return Math.round(share * 100);
}

/** The share as a point on a line of 0–100 %, with its interval as a bar of ink. */
function Line({ score: { share, low, high, human } }: { readonly score: SourceScore }): ReactNode {
  return (
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" className="h-4 w-full" aria-hidden="true">
      <line
        x1="0"
        x2="100"
        y1="6"
        y2="6"
        stroke="var(--color-hair)"
        vectorEffect="non-scaling-stroke"
        strokeWidth="1"
      />
      <line
        x1={low * 100}
        x2={high * 100}
        y1="6"
        y2="6"
        stroke="var(--color-line)"
        vectorEffect="non-scaling-stroke"
        strokeWidth="4"
      />
      <line
        x1={share * 100}
        x2={share * 100}
        y1="0"
        y2="12"
        stroke={human ? 'var(--spot)' : 'var(--color-line)'}
        vectorEffect="non-scaling-stroke"
        strokeWidth="6"
      />
    </svg>
  );
}

/** How often each source was taken for the person, over all rounds of this rater. */
export function Score(): ReactNode {
  const t = useT();
  const rater = useSetting('rater') ?? '';
  const scores = useFanScore(rater);
  const titleId = useId();
  const nameOf = useNameOf();
  if (!scores) return null;
  return (
    <section className="panel p-4" aria-labelledby={titleId}>
      <h2 id={titleId} className="text-xl font-bold">
        {t('compare.score')}
      </h2>
      {scores.length === 0 ? (
        <p className="mt-1 text-soft">{t('compare.noScore')}</p>
      ) : (
        <>
          <ul className="mt-3 flex flex-col gap-3">
            {scores.map((score) => (
              <li key={score.source}>
                <p className="sr-only">
                  {t('compare.scoreRow', {
                    name: nameOf(score),
                    taken: score.taken,
                    trials: score.trials,
                    share: percent(score.share),
                    low: percent(score.low),
                    high: percent(score.high),
                  })}
                </p>
                <p aria-hidden="true" className="flex items-baseline justify-between gap-3">
                  <span dir="auto" className={cx('truncate font-semibold', score.human && 'text-spot')}>
                    {nameOf(score)}
                  </span>
                  <span className="text-sm whitespace-nowrap text-soft tabular-nums">
                    {t('compare.scoreOf', { taken: score.taken, trials: score.trials })} ·{' '}
                    {percent(score.share)}%
                  </span>
                </p>
                <Line score={score} />
              </li>
            ))}
          </ul>
          <p className="mt-3 text-sm text-soft">{t('compare.scoreHint')}</p>
        </>
      )}
    </section>
  );
}
