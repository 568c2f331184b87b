import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { isFullyRated } from '../../domain/rating';
import type { Marks, RatingContext } from '../../domain/rating';
import { useI18n } from '../../services/i18n';
import { useMedia, WIDE } from '../../ui/use-media';
import { NoteField } from './note-field';
import { RatingDock } from './rating-dock';
import { onRatingKey } from './rating-keys';
import { focusMetric, MetricRows } from './rating-panel';
import { RatingProblem, RatingStatus } from './summary';
import { useRatingMarks } from './use-rating-marks';
import type { RatingDraft } from './use-rating-marks';

/** Whether a key that is pressed somewhere on the page is meant for what stands there. */
function isTyped(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest('dialog') !== null) return true;
  const radio = target instanceof HTMLInputElement && target.type === 'radio';
  return !radio && target.closest('input, textarea, select, [contenteditable]') !== null;
}

/** The digits mark wherever the keyboard is; where it is on a metric, it moves on with the marks. */
function useKeysAnywhere(draft: RatingDraft, place: { readonly current: HTMLElement | null }): void {
  const latest = useRef(draft);
  useLayoutEffect(() => {
    latest.current = draft;
  });
  // In the same step as the page shows it: whoever is quick loses no key.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || isTyped(event.target)) return;
      const within = place.current?.contains(document.activeElement) ?? false;
      onRatingKey(event, latest.current, (metric, mark) => {
        if (within) focusMetric(place.current, metric, mark);
      });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [place]);
}

interface ItemRatingProps {
  readonly replyId: string;
  readonly blind: boolean;
  /** Under which circumstances a mark is set, asked when it is. */
  readonly contextNow: () => RatingContext;
  /** What is marked already. */
  readonly marks: Marks;
  /** What to do next; shown once all nine are marked. */
  readonly next: ReactNode;
}

/**
 * The nine metrics of one reply of a queue: all at once where there is room, one at a time at the lower edge of a
 * phone. It shows the marks and never the reply, so that nothing about who wrote it gets here.
 */
export function ItemRating({ replyId, blind, contextNow, marks, next }: ItemRatingProps): ReactNode {
  const { t } = useI18n();
  const draft = useRatingMarks(replyId, blind, contextNow, marks);
  const wide = useMedia(WIDE);
  const panel = useRef<HTMLDivElement>(null);
  useKeysAnywhere(draft, panel);
  if (!wide) {
    return (
      <div ref={panel}>
        <RatingDock draft={draft}>{next}</RatingDock>
      </div>
    );
  }
  return (
    <div ref={panel} className="h-full min-h-0">
      <aside aria-label={t('rating.title')} className="panel flex max-h-full min-h-0 flex-col">
        <div className="min-h-0 overflow-y-auto">
          <MetricRows draft={draft} />
          <div className="border-t-2 border-line px-4 py-2">
            <NoteField key={replyId} note={draft.note} onWrite={draft.writeNote} />
          </div>
        </div>
        <div className="flex min-h-14 items-center justify-between gap-3 border-t-2 border-line px-4 py-1.5">
          <div>
            <RatingStatus marks={draft.marks} />
            <RatingProblem problem={draft.problem} />
          </div>
          {isFullyRated(draft.marks) ? next : null}
        </div>
      </aside>
    </div>
  );
}
