import type { ReactNode } from 'react';
import type { Session } from '../../domain/session';
import { useT } from '../../services/i18n';
import { useRoundTwo } from '../../services/storage';
import { useMedia, WIDE } from '../../ui/use-media';
import { RatingPanel } from './rating-panel';
import { RatingSheet } from './rating-sheet';

interface RatingProps {
  readonly session: Session;
  /** The reply to be rated; null while there is none. */
  readonly replyId: string | null;
  /** True when the user asked for it, rather than it being the newest. */
  readonly asked: boolean;
  /** Grows each time the user asks, also for the reply that is shown already. */
  readonly asks: number;
  /** What there is to say once all nine are marked. */
  readonly whenDone: ReactNode;
  readonly onClose: () => void;
}

/** No reply's id: asks for a row that never is. */
const NONE = '';

/** The rating of a reply: beside the talk where there is room, else in a sheet when asked for. */
export function Rating({ session, replyId, asked, asks, whenDone, onClose }: RatingProps): ReactNode {
  const t = useT();
  const wide = useMedia(WIDE);
  const round2 = useRoundTwo(replyId ?? NONE);
  const answers = { whenDone, ...(round2 && { round2, contextNow: () => ({ round2 }) }) };
  if (!wide) {
    return asked && replyId ? (
      <RatingSheet key={replyId} replyId={replyId} blind={session.blind} {...answers} onClose={onClose} />
    ) : null;
  }
  if (!replyId) {
    return (
      <aside className="panel tone-ink p-5" aria-label={t('rating.title')}>
        <h2 className="text-lg font-bold">{t('rating.title')}</h2>
        <p className="mt-1 text-soft">{t('rating.nothingYet')}</p>
      </aside>
    );
  }
  return <RatingPanel key={replyId} replyId={replyId} blind={session.blind} {...answers} asks={asks} />;
}
