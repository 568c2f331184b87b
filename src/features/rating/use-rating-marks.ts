import { useCallback, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Failure } from '../../domain/failure';
import { METRICS } from '../../domain/metric';
import type { Mark, Metric } from '../../domain/metric';
import { nextMetric, previousMetric } from '../../domain/rating';
import type { Marks, Rating, RatingContext } from '../../domain/rating';
import {
  ensureRater,
  setRatingMark,
  setRatingNote,
  failureOf,
  useRating,
  useSetting,
} from '../../services/storage';

export interface RatingDraft {
  readonly marks: Marks;
  readonly note: string;
  /** What was marked before is known; till then nobody can tell which metric comes next. */
  readonly ready: boolean;
  /** The metric the next digit goes to. */
  readonly current: Metric;
  /** Why the last mark or note could not be kept. */
  readonly problem: Failure | null;
  readonly goTo: (metric: Metric) => void;
  readonly back: () => void;
  /** Keeps a digit that came before `ready`; it marks what is current then. */
  readonly hold: (mark: Mark) => void;
  /** Marks a metric; with `moveOn`, goes to the next one that wants a mark. */
  readonly mark: (metric: Metric, mark: Mark, moveOn: boolean) => void;
  readonly writeNote: (text: string) => void;
}

/** The later of two states of one rating. */
function later(a: Rating | null | undefined, b: Rating | null): Rating | null {
  if (!a || !b) return a ?? b;
  return b.revisions.length > a.revisions.length || b.ratedAt > a.ratedAt ? b : a;
}

/**
 * True from the first time that `now` is. The first mark makes a rater where there was none, and the rows are asked for
 * anew; what is marked is known all the same.
 */
function useOnceTrue(now: boolean): boolean {
  const [before, setBefore] = useState(now);
  if (now && !before) setBefore(true);
  return before || now;
}

/**
 * One rater's marks on one reply. A mark shows at once and is written at once; should writing fail, it is taken
 * back and the problem told. `contextNow`: under which circumstances the mark is set, asked at that moment. `known`:
 * what was marked before, as far as it is known already: whoever is quicker than the disk marks the next metric then,
 * and not the first one anew.
 */
export function useRatingMarks(
  replyId: string,
  blind: boolean,
  contextNow?: () => RatingContext,
  known?: Marks,
): RatingDraft {
  const rater = useSetting('rater');
  const row = useRating(replyId, rater ?? '');
  const [written, setWritten] = useState<Rating | null>(null);
  const [pending, setPending] = useState<Marks>({});
  const [picked, setPicked] = useState<Metric | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const kept = later(row, written);
  const loading = rater === undefined || row === undefined;
  const marks: Marks = { ...(loading && known), ...kept?.marks, ...pending };
  const current = picked ?? METRICS.find((metric) => marks[metric] === undefined) ?? METRICS[0];

  const ready = useOnceTrue(!loading || known !== undefined);

  const settle = (metric: Metric, value: Mark): void =>
    setPending((before) => {
      if (before[metric] !== value) return before;
      const { [metric]: _settled, ...rest } = before;
      return rest;
    });

  function mark(metric: Metric, value: Mark, moveOn: boolean): void {
    setProblem(null);
    setPending((before) => ({ ...before, [metric]: value }));
    setPicked((moveOn ? nextMetric(metric, { ...marks, [metric]: value }) : null) ?? metric);
    const at = Date.now();
    const circumstances = contextNow ? { context: contextNow() } : {};
    ensureRater()
      .then((id) => setRatingMark({ replyId, rater: id, metric, mark: value, at, blind, ...circumstances }))
      .then(setWritten)
      .catch((error: unknown) => setProblem(failureOf(error)))
      .finally(() => settle(metric, value));
  }

  const held = useRef<Mark[]>([]);
  const release = useEffectEvent(() => {
    if (held.current.length === 0) return;
    let at = current;
    let soFar = marks;
    for (const value of held.current.splice(0)) {
      mark(at, value, true);
      soFar = { ...soFar, [at]: value };
      at = nextMetric(at, soFar) ?? at;
    }
    setPicked(at);
  });
  // In the same step as the page knows: the next key must find these marks set.
  useLayoutEffect(() => {
    if (ready) release();
  }, [ready]);

  const writeNote = useCallback(
    (note: string): void => {
      setProblem(null);
      const at = Date.now();
      ensureRater()
        .then((id) => setRatingNote({ replyId, rater: id, note, at, blind }))
        .then(setWritten)
        .catch((error: unknown) => setProblem(failureOf(error)));
    },
    [replyId, blind],
  );

  return {
    marks,
    note: kept?.note ?? '',
    ready,
    hold: (value) => held.current.push(value),
    current,
    problem,
    goTo: setPicked,
    back: () => setPicked(previousMetric(current)),
    mark,
    writeNote,
  };
}
