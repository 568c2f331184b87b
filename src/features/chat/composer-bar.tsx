import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { Persona } from '../../domain/persona';
import type { Session } from '../../domain/session';
import { useT } from '../../services/i18n';
import { CareCard } from './care-card';
import { Composer } from './composer';
import { stopReply } from './engine';
import { FailureNote } from './failure-note';
import { useStreaming } from './live';
import type { TalkControls } from './use-talk';

function hostOf(persona: Persona): string {
  if (persona.kind !== 'endpoint') return '';
  return URL.canParse(persona.baseUrl) ? new URL(persona.baseUrl).host : persona.baseUrl;
}

interface ComposerBarProps {
  readonly session: Session;
  readonly talk: TalkControls;
  readonly fresh: boolean;
}

/** The composer with who plays next, and the plain line that this is no person. */
export function ComposerBar({ session, talk, fresh }: ComposerBarProps): ReactNode {
  const t = useT();
  const streaming = useStreaming(session.id);
  const { persona, personas } = talk;
  const bar = useRef<HTMLDivElement>(null);
  const toComposer = (): void => bar.current?.querySelector('textarea')?.focus();
  return (
    <div ref={bar} className="flex min-h-0 flex-col border-t-2 border-line px-3 pt-3 pb-2 sm:px-5">
      {talk.problem ? (
        <div className="mb-3">
          <FailureNote failure={talk.problem}>
            <p>{t('chat.notSent')}</p>
          </FailureNote>
        </div>
      ) : null}
      {talk.held ? (
        <CareCard
          held={talk.held}
          blocked={talk.busy || (talk.held.turnId === null && talk.draft.trim() === '')}
          onSend={() => {
            talk.sendHeld();
            toComposer();
          }}
          onChange={() => {
            talk.takeBack();
            toComposer();
          }}
        />
      ) : null}
      {fresh && !talk.held ? (
        <p className="mb-2 text-sm text-soft">{t(session.scenario ? 'chat.begin' : 'chat.beginOpen')}</p>
      ) : null}
      <Composer
        draft={talk.draft}
        streaming={streaming}
        blocked={talk.busy && !streaming}
        onDraft={talk.setDraft}
        onSend={talk.send}
        onStop={() => stopReply(session.id)}
      />
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 text-sm text-soft">
        <p>
          {persona.kind === 'understudy'
            ? t('chat.noticeScript')
            : t('chat.noticeAi', { host: hostOf(persona) })}
        </p>
        {personas.length > 1 ? (
          <label className="inline-flex items-center gap-2">
            {t('chat.nextPlayedBy')}
            <select
              className="min-h-9 max-w-48 border-b-2 border-line bg-page"
              value={persona.id}
              onChange={(event) => talk.choose(event.target.value)}
            >
              {personas.map(({ id, kind, name }) => (
                <option key={id} value={id}>
                  {kind === 'understudy' ? t('persona.understudy') : name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </div>
      {talk.gone ? <p className="text-sm text-soft">{t('chat.personaGone')}</p> : null}
    </div>
  );
}
