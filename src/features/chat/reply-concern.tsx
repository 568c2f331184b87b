import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ReplyConcern } from '../../domain/reply-check';
import type { Reply, Session, Turn } from '../../domain/session';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { Button, IconButton } from '../../ui/button';
import { CloseIcon } from '../../ui/icons';
import { concernOf } from './concern';

const WORDS: Readonly<Record<ReplyConcern, MessageId>> = {
  language: 'chat.otherLanguage',
  'too-long': 'chat.tooLong',
  'too-short': 'chat.tooShort',
};

interface ConcernProps {
  readonly session: Session;
  readonly turn: Turn;
  readonly reply: Reply;
  readonly busy: boolean;
  readonly onAgain: () => void;
}

/** A quiet word under a reply that is not what was asked for, and the offer of another. */
export function Concern({ session, turn, reply, busy, onAgain }: ConcernProps): ReactNode {
  const t = useT();
  const [dismissed, setDismissed] = useState<string | null>(null);
  const concern = useMemo(() => concernOf(session, turn, reply), [session, turn, reply]);
  if (concern === null || dismissed === reply.id) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 pl-4 text-sm text-soft">
      <p>{t(WORDS[concern])}</p>
      <span className="inline-flex items-center">
        <Button look="quiet" className="text-sm" disabled={busy} onClick={onAgain}>
          {t('chat.askAgain')}
        </Button>
        <IconButton label={t('chat.leaveIt')} onClick={() => setDismissed(reply.id)}>
          <CloseIcon size={16} />
        </IconButton>
      </span>
    </div>
  );
}
