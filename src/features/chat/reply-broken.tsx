import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Reply } from '../../domain/session';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';
import { saveAgain } from './engine';
import { FailureNote } from './failure-note';
import type { LiveReply } from './live';

function PersonaLink({ id }: { readonly id: string }): ReactNode {
  const t = useT();
  const [path] = useLocation();
  return (
    <Link
      href={`/settings/persona/${id}`}
      state={{ from: path }}
      className="link mt-2 inline-flex min-h-11 items-center"
    >
      {t('chat.personaSettings')}
    </Link>
  );
}

interface BrokenProps {
  readonly reply: Reply;
  readonly unsaved: LiveReply['unsaved'];
  readonly busy: boolean;
  readonly onAgain: () => void;
  /** Absent: nobody can go on with it. */
  readonly onGoOn: (() => void) | undefined;
}

/** Why a reply stands there unfinished, and what can be done about it. */
export function Broken({ reply, unsaved, busy, onAgain, onGoOn }: BrokenProps): ReactNode {
  const t = useT();
  const { state, persona } = reply;
  if (unsaved) {
    return (
      <FailureNote failure={unsaved}>
        <p>{t('chat.unsaved')}</p>
        <Button className="mt-2" onClick={() => void saveAgain(reply.sessionId)}>
          {t('chat.saveAgain')}
        </Button>
      </FailureNote>
    );
  }
  if (state === 'complete' || state === 'streaming') return null;
  const actions = (
    <div className="flex flex-wrap items-center gap-x-3">
      {onGoOn ? (
        <Button className="mt-2 text-ink" disabled={busy} onClick={onGoOn}>
          {t('chat.goOn')}
        </Button>
      ) : null}
      {state === 'stopped' ? null : (
        <Button className="mt-2 text-ink" disabled={busy} onClick={onAgain}>
          {t('common.tryAgain')}
        </Button>
      )}
      {state === 'failed' && persona.kind === 'endpoint' ? <PersonaLink id={persona.id} /> : null}
    </div>
  );
  if (state === 'failed') {
    return (
      <FailureNote
        failure={reply.failure ?? { code: 'unknown' }}
        model={persona.model}
        address={persona.provider}
      >
        {actions}
      </FailureNote>
    );
  }
  return (
    <div className="mb-2 text-[0.95rem] text-soft">
      <p>{t(state === 'stopped' ? 'chat.stopped' : 'chat.interrupted')}</p>
      {actions}
    </div>
  );
}
