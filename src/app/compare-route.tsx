import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { FanPage, SidePage, TrialPage } from '../features/compare';
import type { BlindReply } from '../features/compare';
import { RatingSheet } from '../features/rating';

export { CompareHome } from '../features/compare';

/** Whether the page was asked to begin a round at once. */
function asksToDeal(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'deal' in state && state.deal === true;
}

export function FanRoute(): ReactNode {
  const [, navigate] = useLocation();
  return <FanPage dealNow={asksToDeal()} onReady={(id) => navigate(`/compare/${id}`, { replace: true })} />;
}

export function SideRoute(): ReactNode {
  const [, navigate] = useLocation();
  return <SidePage onReady={(id) => navigate(`/compare/${id}`, { replace: true })} />;
}

function ratingFor({ replyId, text, context, onClose }: BlindReply): ReactNode {
  return (
    <RatingSheet
      key={replyId}
      replyId={replyId}
      blind
      shown={text}
      contextNow={() => context}
      onClose={onClose}
    />
  );
}

/** The trial and the rating of its replies, which know nothing of each other. */
export function TrialRoute({ trialId }: { readonly trialId: string }): ReactNode {
  const [, navigate] = useLocation();
  return (
    <TrialPage
      trialId={trialId}
      ratingFor={ratingFor}
      onNext={(kind) =>
        kind === 'fan' ? navigate('/compare/fan', { state: { deal: true } }) : navigate('/compare/new')
      }
    />
  );
}
