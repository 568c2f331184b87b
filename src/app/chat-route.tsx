import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Session } from '../domain/session';
import { Chat } from '../features/chat';
import type { TalkForm } from '../features/chat';
import { useDeleteSession } from '../features/library';
import { Rating } from '../features/rating';
import { saveFile } from '../lib/download';
import { useT } from '../services/i18n';
import { exportChat, exportSessions } from '../services/transfer';
import { showNotice } from '../ui/notice';

/** Seldom needed, and beside it lies the whole of the settings. */
const UnlockDialog = lazy(async () => ({ default: (await import('../features/settings')).UnlockDialog }));

function Nothing(): null {
  return null;
}

const loadQueue = () => import('../features/queue');

/** Only once nine marks stand: until then a talk does without the queues. It goes on without them as well. */
const DueLine = lazy(async () => {
  try {
    return { default: (await loadQueue()).DueLine };
  } catch {
    return { default: Nothing };
  }
});

function nothing(): void {
  // No reply is selected, so none has to be let go; what could not be loaded is asked for again when it is wanted.
}

interface Opening {
  readonly opened: () => void;
}

interface ChatRouteProps {
  readonly sessionId: string;
  readonly replyId: string | null;
}

/** The talk and the rating beside it, which know nothing of each other. */
export function ChatRoute({ sessionId, replyId }: ChatRouteProps): ReactNode {
  const t = useT();
  const [, navigate] = useLocation();
  const deleteSession = useDeleteSession();
  const [asks, setAsks] = useState(replyId === null ? 0 : 1);
  /** What is to be done once the sealed keys are open; null: nobody has asked. */
  const [opening, setOpening] = useState<Opening | null>(null);
  const afterwards = useRef<Opening | null>(null);
  useEffect(() => {
    // Beforehand: by the time nine marks stand there may be no network.
    loadQueue().catch(nothing);
  }, []);
  useEffect(() => {
    // Only now: the dialog gives the focus back when it goes.
    if (!opening) afterwards.current?.opened();
    afterwards.current = null;
  }, [opening]);
  const select = useCallback(
    (id: string) => {
      setAsks((count) => count + 1);
      navigate(`/chat/${sessionId}/${id}`, { replace: replyId !== null });
    },
    [navigate, sessionId, replyId],
  );
  const close = useCallback(() => navigate(`/chat/${sessionId}`, { replace: true }), [navigate, sessionId]);

  function remove(session: Session): void {
    deleteSession(session, {
      onDeleted: () => navigate('/library', { replace: true }),
      onUndone: () => navigate(`/chat/${session.id}`),
    });
  }

  async function save(session: Session, form: TalkForm): Promise<void> {
    try {
      if (form === 'log') await exportSessions([session.id]);
      else {
        const { fileName, blob } = await exportChat(session.id);
        saveFile(blob, fileName);
      }
    } catch {
      showNotice({ text: t('transfer.exportFailed') });
    }
  }

  function unlocked(): void {
    afterwards.current = opening;
    setOpening(null);
  }

  return (
    <>
      <Chat
        sessionId={sessionId}
        selectedReplyId={replyId}
        onSelectReply={select}
        onNewReply={replyId === null ? nothing : close}
        onExport={(session, form) => void save(session, form)}
        onDelete={(session) => remove(session)}
        onUnlock={(opened) => setOpening({ opened })}
        aside={(session, shown) => (
          <Rating
            session={session}
            replyId={shown}
            asked={replyId !== null}
            asks={asks}
            whenDone={
              <Suspense>
                <DueLine sessionId={session.id} />
              </Suspense>
            }
            onClose={close}
          />
        )}
      />
      {opening ? (
        <Suspense>
          <UnlockDialog onDone={unlocked} onClose={() => setOpening(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
