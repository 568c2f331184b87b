import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Practice, Queue, Queues } from '../features/queue';
import type { RatingSlot } from '../features/queue';
import { ItemRating } from '../features/rating';
import { useT } from '../services/i18n';
import { useTitle } from '../ui/use-title';

function rating({ replyId, ...slot }: RatingSlot): ReactNode {
  return <ItemRating key={replyId} replyId={replyId} {...slot} />;
}

/** An item of a queue by its place, from 1; anything else is where one left off. */
function placeIn(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,6}$/.test(text) ? Number(text) : null;
}

interface QueueRouteProps {
  readonly queueId: string | null;
  /** Which item is asked for, as the address has it. */
  readonly place?: string | undefined;
}

/** The queues, and one of them being rated; the queue and the rating know nothing of each other. */
export function QueueRoute({ queueId, place }: QueueRouteProps): ReactNode {
  const t = useT();
  const [, navigate] = useLocation();
  useTitle(t('queue.title'));
  const go = useCallback(
    (position: number | null) =>
      navigate(position === null ? `/rate/${queueId}` : `/rate/${queueId}/${position}`),
    [navigate, queueId],
  );
  if (queueId === null) return <Queues onOpen={(id) => navigate(`/rate/${id}`)} />;
  if (queueId === 'practice') return <Practice />;
  return <Queue key={queueId} queueId={queueId} asked={placeIn(place)} onGo={go} ratingFor={rating} />;
}
