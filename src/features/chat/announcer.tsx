import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { Session } from '../../domain/session';
import { visibleReply } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';
import { useT } from '../../services/i18n';

interface AnnouncerProps {
  readonly session: Session;
  readonly turns: readonly TurnWithReplies[];
  readonly turnedTo: Readonly<Record<string, string>>;
}

/** Reads a reply out once, when it has ended; the growing text itself is silent. */
export function Announcer({ session, turns, turnedTo }: AnnouncerProps): ReactNode {
  const t = useT();
  const last = turns.at(-1);
  const reply = last ? visibleReply(last, turnedTo[last.turn.id]) : null;
  const growing = useRef<string | null>(null);
  const [said, setSaid] = useState('');
  const { name } = session.character;
  useEffect(() => {
    if (!reply) return;
    if (reply.state === 'streaming') growing.current = reply.id;
    else if (growing.current === reply.id) {
      growing.current = null;
      setSaid(
        reply.text === '' ? t('chat.replyFailed', { name }) : t('chat.replied', { name, text: reply.text }),
      );
    }
  }, [reply, name, t]);
  return (
    <div role="status" className="sr-only">
      {said}
    </div>
  );
}
