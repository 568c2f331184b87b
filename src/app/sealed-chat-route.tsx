import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useT } from '../services/i18n';
import { useBlindSessions, useOpenTrial } from '../services/storage';
import { NotHere } from '../ui/not-here';
import { useTitle } from '../ui/use-title';
import { ChatRoute } from './chat-route';

/** What stands in place of a talk while a blind queue or trial holds it. */
function SealedTalk({ sessionId }: { readonly sessionId: string }): ReactNode {
  const t = useT();
  const trialId = useOpenTrial(sessionId);
  useTitle(t('queue.sealed.title'));
  return (
    <NotHere title={t('queue.sealed.title')} body={t('queue.sealed.text')}>
      <Link
        href={trialId ? `/compare/${trialId}` : '/rate'}
        className="link inline-flex min-h-11 items-center"
      >
        {t(trialId ? 'compare.toTrial' : 'queue.sealed.toQueue')}
      </Link>
    </NotHere>
  );
}

interface SealedChatRouteProps {
  readonly sessionId: string;
  readonly replyId: string | null;
}

/** The talk, unless a blind queue or trial holds it: then nothing of it is shown that could tell who answers. */
export function SealedChatRoute(props: SealedChatRouteProps): ReactNode {
  const sealed = useBlindSessions();
  if (!sealed) return null;
  return sealed.has(props.sessionId) ? <SealedTalk sessionId={props.sessionId} /> : <ChatRoute {...props} />;
}
