import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { CANNOT_JUDGE, DIMENSION_NAMES, METRIC_WORDING, WORDING_NOTE } from '../../content/metrics';
import { DIMENSIONS, MARKS, METRICS_BY_DIMENSION, SCORES } from '../../domain/metric';
import type { Mark, Metric, Score } from '../../domain/metric';
import { isFullyRated } from '../../domain/rating';
import type { RatingContext } from '../../domain/rating';
import type { MessageOrigin } from '../../domain/session';
import { cx } from '../../lib/cx';
import { useI18n } from '../../services/i18n';
import { helpId, MetricHelp } from './metric-help';
import { NoteField } from './note-field';
import { onRatingKey } from './rating-keys';
import { RatingProblem, RatingRadar, RatingStatus, RoundTwo } from './summary';
import { choiceHandlers } from './choice-handlers';
import { useRatingMarks } from './use-rating-marks';
import type { RatingDraft } from './use-rating-marks';

interface MetricNameProps {
  readonly metric: Metric;
  readonly open: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
}

/** The name of a metric, which unfolds its help. */
function MetricName({ metric, open, onFocus, onToggle }: MetricNameProps): ReactNode {
  const { t, locale } = useI18n();
  const name = METRIC_WORDING[metric].name[locale];
  return (
    <button
      type="button"
      aria-label={t('rating.help', { name })}
      aria-expanded={open}
      aria-controls={open ? helpId(metric) : undefined}
      onFocus={onFocus}
      onClick={onToggle}
      className="min-h-8 min-w-0 flex-1 text-start text-[0.9rem] leading-tight hover:text-spot"
    >
      {name}
      <span
        aria-hidden="true"
        className={cx(
          'ml-1 inline-flex size-3.5 items-center justify-center rounded-full border align-[-0.1em] text-[0.65rem] leading-none font-bold',
          open ? 'border-spot bg-spot-fill text-on-spot' : 'border-soft text-soft',
        )}
      >
        ?
      </span>
    </button>
  );
}

interface MetricRowProps {
  readonly metric: Metric;
  readonly draft: RatingDraft;
  readonly helped: boolean;
  readonly onHelp: () => void;
  readonly onPeek: (metric: Metric, score: Score | null) => void;
}

function MetricRow({ metric, draft, helped, onHelp, onPeek }: MetricRowProps): ReactNode {
  const { locale } = useI18n();
  const mark = draft.marks[metric];
  const current = draft.current === metric;
  return (
    <div
      data-metric={metric}
      className={cx('-mx-2 rounded-[3px] border-2 px-2', current ? 'border-spot' : 'border-transparent')}
    >
      <div className="flex items-center justify-between gap-1">
        <MetricName metric={metric} open={helped} onFocus={() => draft.goTo(metric)} onToggle={onHelp} />
        <div role="radiogroup" aria-label={METRIC_WORDING[metric].name[locale]} className="flex shrink-0">
          {MARKS.map((choice) => (
            <Cell
              key={choice ?? 'none'}
              metric={metric}
              choice={choice}
              chosen={mark === choice}
              draft={draft}
              onPeek={onPeek}
            />
          ))}
        </div>
      </div>
      {helped ? (
        <div className="pt-1 pb-2">
          <MetricHelp metric={metric} />
        </div>
      ) : null}
    </div>
  );
}

interface CellProps {
  readonly metric: Metric;
  readonly choice: Mark;
  readonly chosen: boolean;
  readonly draft: RatingDraft;
  readonly onPeek: (metric: Metric, score: Score | null) => void;
}

function Cell({ metric, choice, chosen, draft, onPeek }: CellProps): ReactNode {
  const { locale } = useI18n();
  return (
    <label
      title={choice === null ? CANNOT_JUDGE.name[locale] : METRIC_WORDING[metric].anchors[choice][locale]}
      className={cx(
        'relative -ml-[2px] flex h-8 w-[1.875rem] cursor-pointer items-center justify-center border-2 border-line text-[0.95rem] tabular-nums',
        'has-[:focus-visible]:z-1 has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-spot',
        chosen ? 'bg-spot-fill font-bold text-on-spot' : 'bg-page hover:bg-wash',
      )}
      onPointerEnter={() => onPeek(metric, choice)}
      onPointerLeave={() => onPeek(metric, null)}
    >
      <input
        type="radio"
        name={`mark-${metric}`}
        aria-label={choice === null ? CANNOT_JUDGE.name[locale] : String(choice)}
        aria-describedby="rating-anchors"
        checked={chosen}
        onFocus={() => {
          draft.goTo(metric);
          onPeek(metric, choice);
        }}
        {...choiceHandlers(draft, metric, choice)}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
      <span aria-hidden="true">{choice ?? '–'}</span>
    </label>
  );
}

interface AnchorsProps {
  readonly metric: Metric;
  /** The score being pointed at. */
  readonly peek: Score | null;
  readonly mark: Mark;
}

/** What the metric asks and what each score means; the mark in the spot colour. */
function Anchors({ metric, peek, mark }: AnchorsProps): ReactNode {
  const { locale } = useI18n();
  const wording = METRIC_WORDING[metric];
  return (
    <div id="rating-anchors" className="border-t-2 border-line px-4 py-2 text-sm leading-snug">
      <p className="font-semibold">
        {wording.name[locale]} <span className="font-normal">{wording.question[locale]}</span>
      </p>
      <ol className="mt-1">
        {SCORES.map((score) => (
          <li
            key={score}
            className={cx(
              'flex gap-2',
              mark === score
                ? 'font-semibold text-spot'
                : peek === score
                  ? 'text-ink underline'
                  : 'text-soft',
            )}
          >
            <span className="tabular-nums">{score}</span>
            <span>{wording.anchors[score][locale]}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The metrics by dimension, each a row of radios, and what the scores of the one looked at mean. */
export function MetricRows({ draft }: { readonly draft: RatingDraft }): ReactNode {
  const { locale } = useI18n();
  const [helped, setHelped] = useState<Metric | null>(null);
  const [peek, setPeek] = useState<{ readonly metric: Metric; readonly score: Score } | null>(null);
  const shown = peek?.metric ?? draft.current;
  return (
    <>
      {DIMENSIONS.map((dimension) => (
        <section key={dimension} className="border-b-2 border-line px-3.5 py-1 last-of-type:border-b-0">
          <h3 className="text-sm font-bold text-spot">{DIMENSION_NAMES[dimension][locale]}</h3>
          {METRICS_BY_DIMENSION[dimension].map((metric) => (
            <MetricRow
              key={metric}
              metric={metric}
              draft={draft}
              helped={helped === metric}
              onHelp={() => setHelped((before) => (before === metric ? null : metric))}
              onPeek={(at, score) => setPeek(score === null ? null : { metric: at, score })}
            />
          ))}
        </section>
      ))}
      <Anchors metric={shown} peek={peek?.score ?? null} mark={draft.marks[shown] ?? null} />
    </>
  );
}

/** Puts the keyboard on a metric's radios: on the one just marked, the one marked before, or the first. */
export function focusMetric(panel: HTMLElement | null, metric: Metric, marked?: Mark): void {
  const inputs = [...(panel?.querySelectorAll<HTMLInputElement>(`[data-metric="${metric}"] input`) ?? [])];
  const at = marked === undefined ? -1 : MARKS.indexOf(marked);
  (inputs[at] ?? inputs.find(({ checked }) => checked) ?? inputs[0])?.focus();
}

interface RatingPanelProps {
  readonly replyId: string;
  readonly blind: boolean;
  /** Of a reply of the second round: where the words it answers came from. */
  readonly round2?: MessageOrigin;
  /** Under which circumstances a mark is set, asked at that moment. */
  readonly contextNow?: () => RatingContext;
  /** What there is to say once all nine are marked. */
  readonly whenDone?: ReactNode;
  /** Grows each time the user asks to rate: the keyboard goes to the panel. 0: not asked. */
  readonly asks: number;
}

/** All nine metrics beside the talk, for a wide screen and for the keyboard. */
export function RatingPanel(props: RatingPanelProps): ReactNode {
  const { replyId, blind, round2, contextNow, whenDone, asks } = props;
  const { t, locale } = useI18n();
  const draft = useRatingMarks(replyId, blind, contextNow);
  const panel = useRef<HTMLElement>(null);
  const { current } = draft;
  const target = useRef(current);
  useEffect(() => {
    target.current = current;
  }, [current]);
  useEffect(() => {
    if (asks > 0) focusMetric(panel.current, target.current);
  }, [asks]);

  return (
    // The keys belong to the radios inside; the panel only listens for all of them in one place.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      ref={panel}
      aria-label={t('rating.title')}
      className="panel flex min-h-0 flex-col overflow-y-auto"
      onKeyDown={(event) =>
        onRatingKey(event, draft, (metric, mark) => focusMetric(panel.current, metric, mark))
      }
    >
      <div className="flex items-start justify-between gap-3 border-b-2 border-line px-4 py-2">
        <div>
          <h2 className="text-lg leading-tight font-bold">{t('rating.title')}</h2>
          <RatingStatus marks={draft.marks} />
          <RoundTwo round2={round2} />
          {isFullyRated(draft.marks) ? whenDone : null}
          <RatingProblem problem={draft.problem} />
        </div>
        <RatingRadar marks={draft.marks} size={64} />
      </div>
      <MetricRows draft={draft} />
      <div className="border-t-2 border-line px-4 py-2">
        <NoteField key={replyId} note={draft.note} onWrite={draft.writeNote} />
        <p className="mt-2 text-xs text-soft">{t('rating.keys')}</p>
        <p className="mt-1 text-xs text-soft">{WORDING_NOTE[locale]}</p>
      </div>
    </aside>
  );
}
