import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Recordings, RecordingsReader } from '../features/recordings';
import { useT } from '../services/i18n';
import { useTitle } from '../ui/use-title';

interface RecordingsRouteProps {
  readonly sourceId: string | null;
  readonly characterId: string | null;
  readonly dialogId: string | null;
}

/** The recorded sources, or one of them to read. */
export function RecordingsRoute({ sourceId, characterId, dialogId }: RecordingsRouteProps): ReactNode {
  const t = useT();
  const [, navigate] = useLocation();
  useTitle(t('recordings.title'));
  if (sourceId === null) return <Recordings />;
  return (
    <RecordingsReader
      sourceId={sourceId}
      characterId={characterId}
      dialogId={dialogId}
      onTalk={(sessionId) => navigate(`/chat/${sessionId}`)}
    />
  );
}
