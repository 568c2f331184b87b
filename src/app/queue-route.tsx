import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { CollectionList, CollectionPage, NewCollection } from '../features/collecting';
import { OverallSets, Practice, Queue, Queues } from '../features/queue';
import type { RatingSlot } from '../features/queue';
import { ItemRating } from '../features/rating';
import { SimulatedUserPrompt } from '../features/writing';
import { useT } from '../services/i18n';
import type { MessageId } from '../services/i18n';
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
  /** Which item is asked for, or which set of talks, as the address has it. */
  readonly place?: string | undefined;
}

const TITLES: Readonly<Record<string, MessageId>> = {
  overall: 'overall.title',
  collect: 'collect.title',
};

/** The queues, and one of them being rated; the queue and the rating know nothing of each other. */
export function QueueRoute({ queueId, place }: QueueRouteProps): ReactNode {
  const t = useT();
  const [, navigate] = useLocation();
  useTitle(t(TITLES[queueId ?? ''] ?? 'queue.title'));
  const go = useCallback(
    (position: number | null) =>
      navigate(position === null ? `/rate/${queueId}` : `/rate/${queueId}/${position}`),
    [navigate, queueId],
  );
  if (queueId === null || queueId === 'new') {
    const collectionId = queueId === 'new' ? (place ?? null) : null;
    return (
      <Queues
        key={collectionId}
        collectionId={collectionId}
        onOpen={(id) => navigate(`/rate/${id}`)}
        collections={<CollectionList />}
      />
    );
  }
  if (queueId === 'collect') {
    if (place !== undefined) return <CollectionPage key={place} collectionId={place} />;
    return (
      <NewCollection
        onMade={(id) => navigate(`/rate/collect/${id}`)}
        promptFor={(locale) => <SimulatedUserPrompt locale={locale} />}
      />
    );
  }
  if (queueId === 'practice') return <Practice />;
  if (queueId === 'overall') {
    return <OverallSets setKey={place ?? null} onDone={() => navigate('/rate/overall')} />;
  }
  return <Queue key={queueId} queueId={queueId} asked={placeIn(place)} onGo={go} ratingFor={rating} />;
}
