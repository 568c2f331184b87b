import type { ChangeEvent, MouseEvent } from 'react';
import type { Mark, Metric } from '../../domain/metric';
import type { RatingDraft } from './use-rating-marks';

interface ChoiceHandlers {
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLInputElement>) => void;
}

/** A click by pointer counts its clicks; one that a browser makes of an arrow key has none. */
function byPointer(event: Event): boolean {
  return event instanceof UIEvent && event.detail > 0;
}

/**
 * What a radio of a mark does: a pointer marks and moves on, also on the mark that is set already; an arrow key
 * marks and stays, as a radio group does.
 */
export function choiceHandlers(draft: RatingDraft, metric: Metric, choice: Mark): ChoiceHandlers {
  const chosen = draft.marks[metric] === choice;
  return {
    onChange: (event) => draft.mark(metric, choice, byPointer(event.nativeEvent)),
    onClick: (event) => {
      if (chosen && byPointer(event.nativeEvent)) draft.mark(metric, choice, true);
    },
  };
}
