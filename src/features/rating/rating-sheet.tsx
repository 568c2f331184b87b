import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { CANNOT_JUDGE, DIMENSION_NAMES, METRIC_WORDING } from '../../content/metrics';
import { DIMENSIONS, METRICS, METRICS_BY_DIMENSION, SCORES } from '../../domain/metric';
import type { Mark, Metric } from '../../domain/metric';
import type { RatingContext } from '../../domain/rating';
import type { MessageOrigin } from '../../domain/session';
import { isFullyRated } from '../../domain/rating';
import { cx } from '../../lib/cx';
import { useI18n } from '../../services/i18n';
import { useReply } from '../../services/storage';
import { Button, IconButton } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { helpId, MetricHelp } from './metric-help';
import { NoteField } from './note-field';
import { onRatingKey } from './rating-keys';
import { RatingProblem, RatingRadar, RatingStatus, RoundTwo } from './summary';
import { choiceHandlers } from './choice-handlers';
import { useRatingMarks } from './use-rating-marks';
import type { RatingDraft } from './use-rating-marks';

function dimensionOf(metric: Metric): (typeof DIMENSIONS)[number] {
  return DIMENSIONS.find((dimension) => METRICS_BY_DIMENSION[dimension].includes(metric)) ?? DIMENSIONS[0];
}

interface ChoiceProps {
  readonly draft: RatingDraft;
  readonly choice: Mark;
  readonly text: string;
}

/** A score with its anchor, big enough for a thumb. */
function Choice({ draft, choice, text }: ChoiceProps): ReactNode {
  const { locale } = useI18n();
  const metric = draft.current;
  const chosen = draft.marks[metric] === choice;
  return (
    <label
      className={cx(
        'relative flex min-h-12 cursor-pointer items-center gap-3 border-2 border-line px-3 py-1 leading-snug',
        'has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-spot',
        chosen ? 'bg-spot-fill text-on-spot' : 'bg-page active:bg-wash',
      )}
    >
      <input
        type="radio"
        name={`mark-${metric}`}
        aria-label={choice === null ? CANNOT_JUDGE.name[locale] : String(choice)}
        aria-describedby={`anchor-${choice ?? 'none'}`}
        checked={chosen}
        {...choiceHandlers(draft, metric, choice)}
        className="absolute inset-0 opacity-0"
      />
      <span aria-hidden="true" className="w-4 text-lg font-bold tabular-nums">
        {choice ?? '–'}
      </span>
      <span id={`anchor-${choice ?? 'none'}`} className="text-pretty [word-break:auto-phrase]">
        {text}
      </span>
    </label>
  );
}

function Steps({ draft }: { readonly draft: RatingDraft }): ReactNode {
  const { t, locale } = useI18n();
  return (
    <ol className="flex gap-1" aria-label={t('rating.steps')}>
      {METRICS.map((metric, index) => {
        const marked = draft.marks[metric] !== undefined;
        const name = METRIC_WORDING[metric].name[locale];
        return (
          <li key={metric} className="flex-1">
            <button
              type="button"
              aria-label={t(marked ? 'rating.stepDone' : 'rating.step', { index: index + 1, name })}
              aria-current={draft.current === metric ? 'step' : undefined}
              onClick={() => draft.goTo(metric)}
              className="flex h-7 w-full items-center"
            >
              <span
                className={cx(
                  'h-3 w-full border-2 border-line',
                  marked ? 'bg-spot-fill' : 'bg-page',
                  draft.current === metric && 'h-5',
                )}
              />
            </button>
          </li>
        );
      })}
    </ol>
  );
}

interface HeadProps {
  readonly draft: RatingDraft;
  readonly helped: boolean;
  readonly onHelp: () => void;
}

/** Which metric it is about, what it asks, and more about it for whoever wants to know. */
function Head({ draft, helped, onHelp }: HeadProps): ReactNode {
  const { t, locale } = useI18n();
  const metric = draft.current;
  const { name, question } = METRIC_WORDING[metric];
  return (
    <>
      <div className="flex items-center gap-2">
        <div className="min-w-0 flex-1">
          <p className="text-sm font-bold text-spot">{DIMENSION_NAMES[dimensionOf(metric)][locale]}</p>
          <p className="text-xl leading-tight font-extrabold">{name[locale]}</p>
          <p className="leading-snug">{question[locale]}</p>
        </div>
        <IconButton
          label={t('rating.help', { name: name[locale] })}
          aria-expanded={helped}
          aria-controls={helped ? helpId(metric) : undefined}
          onClick={onHelp}
        >
          <span
            aria-hidden="true"
            className={cx(
              'inline-flex size-7 items-center justify-center rounded-full border-2 border-line font-bold',
              helped && 'bg-spot-fill text-on-spot',
            )}
          >
            ?
          </span>
        </IconButton>
        <RatingRadar marks={draft.marks} size={72} />
      </div>
      {helped ? <MetricHelp metric={metric} /> : null}
    </>
  );
}

interface RatingSheetProps {
  readonly replyId: string;
  readonly blind: boolean;
  /** The reply as it may be shown; absent: as it was written. */
  readonly shown?: string;
  /** Of a reply of the second round: where the words it answers came from. */
  readonly round2?: MessageOrigin;
  /** Under which circumstances a mark is set, asked at that moment; absent: in the talk itself. */
  readonly contextNow?: () => RatingContext;
  /** What there is to say once all nine are marked. */
  readonly whenDone?: ReactNode;
  readonly onClose: () => void;
}

/** No reply's id: asks for a row that never is. */
const NONE = '';

/** One metric at a time, for the thumb. */
export function RatingSheet(props: RatingSheetProps): ReactNode {
  const { replyId, blind, shown, round2, contextNow, whenDone, onClose } = props;
  const { t, locale } = useI18n();
  const draft = useRatingMarks(replyId, blind, contextNow);
  // The row says who wrote it: it is not even read where that must not be known.
  const reply = useReply(shown === undefined ? replyId : NONE);
  const text = shown ?? reply?.text;
  const group = useRef<HTMLDivElement>(null);
  const [helped, setHelped] = useState<Metric | null>(null);
  const metric = draft.current;
  useEffect(() => {
    const radios = group.current;
    (radios?.querySelector<HTMLInputElement>('input:checked') ?? radios?.querySelector('input'))?.focus();
  }, [metric]);
  const wording = METRIC_WORDING[metric];
  return (
    <Dialog title={t('rating.title')} closeLabel={t('common.close')} onClose={onClose} shape="sheet">
      {/* The keys belong to the radios inside; the sheet only listens for all of them in one place. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="flex flex-col gap-3" onKeyDown={(event) => onRatingKey(event, draft)}>
        {text !== undefined ? (
          <p
            className="pre max-h-24 overflow-y-auto border-l-4 border-spot pl-3 text-[0.95rem] leading-snug text-soft"
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard
            tabIndex={0}
          >
            {text}
          </p>
        ) : null}
        <Head
          draft={draft}
          helped={helped === metric}
          onHelp={() => setHelped((before) => (before === metric ? null : metric))}
        />
        <div
          ref={group}
          role="radiogroup"
          aria-label={wording.name[locale]}
          className="flex flex-col gap-[3px]"
        >
          {SCORES.toReversed().map((score) => (
            <Choice
              key={`${metric} ${score}`}
              draft={draft}
              choice={score}
              text={wording.anchors[score][locale]}
            />
          ))}
          <Choice key={`${metric} none`} draft={draft} choice={null} text={CANNOT_JUDGE.name[locale]} />
        </div>
        <Steps draft={draft} />
        <RatingStatus marks={draft.marks} />
        <RoundTwo round2={round2} />
        <RatingProblem problem={draft.problem} />
        {isFullyRated(draft.marks) ? (
          <>
            {whenDone}
            <NoteField key={replyId} note={draft.note} onWrite={draft.writeNote} />
            <Button look="primary" onClick={onClose}>
              {t('rating.finish')}
            </Button>
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
