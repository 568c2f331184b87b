import { isScore } from '../../domain/metric';
import type { Mark, Metric } from '../../domain/metric';
import { nextMetric, previousMetric } from '../../domain/rating';
import type { RatingDraft } from './use-rating-marks';

/** What a key event of React and one of the page have in common. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'target' | 'ctrlKey' | 'metaKey' | 'altKey' | 'preventDefault'
>;

function digitOf(key: string): Mark | undefined {
  if (key === '0') return null;
  const score = Number(key);
  return key.trim() !== '' && isScore(score) ? score : undefined;
}

/**
 * Digits mark the current metric and move on, 0 says that it cannot be judged, Backspace goes back. `onMoved` is
 * told which metric is current now, and the mark just set when it is still the same one.
 */
export function onRatingKey(
  event: KeyPress,
  draft: RatingDraft,
  onMoved?: (metric: Metric, mark?: Mark) => void,
): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLTextAreaElement) return;
  const digit = digitOf(event.key);
  const at = draft.current;
  if (digit !== undefined) {
    event.preventDefault();
    if (!draft.ready) {
      draft.hold(digit);
      return;
    }
    draft.mark(at, digit, true);
    const next = nextMetric(at, { ...draft.marks, [at]: digit });
    if (next) onMoved?.(next);
    else onMoved?.(at, digit);
  } else if (event.key === 'Backspace') {
    event.preventDefault();
    draft.back();
    onMoved?.(previousMetric(at));
  }
}
