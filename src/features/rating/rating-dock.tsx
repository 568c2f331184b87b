import { useState } from 'react';
import type { ReactNode } from 'react';
import { CANNOT_JUDGE, METRIC_WORDING } from '../../content/metrics';
import { MARKS, METRICS } from '../../domain/metric';
import type { Mark, Metric } from '../../domain/metric';
import { isFullyRated } from '../../domain/rating';
import { cx } from '../../lib/cx';
import { useI18n } from '../../services/i18n';
import { choiceHandlers } from './choice-handlers';
import { helpId, MetricHelp } from './metric-help';
import { RatingProblem, RatingStatus } from './summary';
import type { RatingDraft } from './use-rating-marks';

function Choice({ draft, choice }: { readonly draft: RatingDraft; readonly choice: Mark }): ReactNode {
  const { locale } = useI18n();
  const metric = draft.current;
  const chosen = draft.marks[metric] === choice;
  return (
    <label
      className={cx(
        'relative -ml-[2px] flex h-13 flex-1 cursor-pointer items-center justify-center border-2 border-line text-xl font-bold tabular-nums first:ml-0',
        'has-[:focus-visible]:z-1 has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-spot',
        chosen ? 'bg-spot-fill text-on-spot' : 'bg-raised active:bg-wash',
      )}
    >
      <input
        type="radio"
        name={`mark-${metric}`}
        aria-label={choice === null ? CANNOT_JUDGE.name[locale] : String(choice)}
        checked={chosen}
        {...choiceHandlers(draft, metric, choice)}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
      <span aria-hidden="true">{choice ?? '–'}</span>
    </label>
  );
}

/** What the lowest and the highest score mean, under their ends of the row. */
function Ends({ metric }: { readonly metric: Metric }): ReactNode {
  const { locale } = useI18n();
  const { anchors } = METRIC_WORDING[metric];
  return (
    <div className="flex min-h-9 items-start justify-between gap-3 text-xs leading-snug text-soft">
      <span className="line-clamp-3 max-w-[49%]">
        <b className="text-ink">1</b> {anchors[1][locale]}
      </span>
      <span className="line-clamp-3 max-w-[49%] text-end">
        <b className="text-ink">5</b> {anchors[5][locale]}
      </span>
    </div>
  );
}

function Steps({ draft }: { readonly draft: RatingDraft }): ReactNode {
  const { t, locale } = useI18n();
  return (
    <ol className="flex gap-[3px]" aria-label={t('rating.steps')}>
      {METRICS.map((metric, index) => {
        const mark = draft.marks[metric];
        const name = METRIC_WORDING[metric].name[locale];
        return (
          <li key={metric} className="flex-1">
            <button
              type="button"
              aria-label={t(mark === undefined ? 'rating.step' : 'rating.stepDone', {
                index: index + 1,
                name,
              })}
              aria-current={draft.current === metric ? 'step' : undefined}
              onClick={() => draft.goTo(metric)}
              className={cx(
                'flex h-8 w-full items-center justify-center border-b-4 text-sm font-bold tabular-nums',
                draft.current === metric ? 'border-spot' : 'border-hair',
                mark === undefined ? 'text-transparent' : 'text-ink',
              )}
            >
              <span aria-hidden="true">{mark === undefined ? '·' : (mark ?? '–')}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

interface RatingDockProps {
  readonly draft: RatingDraft;
  /** What to do next, once all nine are marked. */
  readonly children: ReactNode;
}

/** One metric at a time at the lower edge of a phone, so that the words stay in sight. */
export function RatingDock({ draft, children }: RatingDockProps): ReactNode {
  const { t, locale } = useI18n();
  const [helped, setHelped] = useState<Metric | null>(null);
  const metric = draft.current;
  const { name, question } = METRIC_WORDING[metric];
  const done = isFullyRated(draft.marks);
  return (
    <section
      aria-label={t('rating.title')}
      className="flex max-h-[62dvh] flex-col gap-1.5 overflow-y-auto border-t-2 border-line bg-page px-3 pt-1 pb-[max(0.6rem,env(safe-area-inset-bottom))]"
    >
      <Steps draft={draft} />
      <div className="flex items-center gap-2">
        <p className="min-w-0 flex-1 text-[0.95rem] leading-snug">
          <b>{name[locale]}</b> <span className="text-soft">{question[locale]}</span>
        </p>
        <button
          type="button"
          aria-label={t('rating.help', { name: name[locale] })}
          aria-expanded={helped === metric}
          aria-controls={helped === metric ? helpId(metric) : undefined}
          onClick={() => setHelped(helped === metric ? null : metric)}
          className="inline-flex size-11 shrink-0 items-center justify-center"
        >
          <span
            aria-hidden="true"
            className={cx(
              'inline-flex size-7 items-center justify-center rounded-full border-2 border-line font-bold',
              helped === metric && 'bg-spot-fill text-on-spot',
            )}
          >
            ?
          </span>
        </button>
      </div>
      {helped === metric ? <MetricHelp metric={metric} /> : null}
      <div key={metric} role="radiogroup" aria-label={name[locale]} className="flex">
        {MARKS.map((choice) => (
          <Choice key={choice ?? 'none'} draft={draft} choice={choice} />
        ))}
      </div>
      {done ? (
        <div className="flex items-center justify-between gap-3">
          <RatingStatus marks={draft.marks} />
          {children}
        </div>
      ) : (
        <Ends metric={metric} />
      )}
      <RatingProblem problem={draft.problem} />
    </section>
  );
}
