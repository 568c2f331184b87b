import { lazy, Suspense, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Session } from '../../domain/session';
import type { TurnWithReplies } from '../../domain/transcript';
import { useT } from '../../services/i18n';
import type { Players } from './again-menu';
import { BackOnline, useReconnected } from './back-online';
import { CareCard } from './care-card';
import { Composer } from './composer';
import { stopReply } from './engine';
import { useStreaming } from './live';
import { isSecond } from './offered';
import { PlayerOptions } from './player-options';
import { Problem } from './problem';
import { RecordedLine } from './recorded-line';
import { TalkNotice } from './talk-notice';
import type { TalkControls } from './use-talk';
import { UserSwitch } from './user-switch';

function Nothing(): null {
  return null;
}

/** For one message of a talk; without a network the talk goes on without it. */
const RoundTwoOffer = lazy(async () => {
  try {
    return { default: (await import('./round-two-offer')).RoundTwoOffer };
  } catch {
    return { default: Nothing };
  }
});

interface NextPlayerProps extends Players {
  readonly onChoose: (personaId: string) => void;
}

/** Who plays the next reply; with nobody to choose from, nothing. */
function NextPlayer({ personas, persona, onChoose }: NextPlayerProps): ReactNode {
  const t = useT();
  if (personas.length < 2) return null;
  return (
    <label className="inline-flex shrink-0 items-center gap-2">
      <span className="max-sm:hidden">{t('chat.nextPlayedBy')}</span>
      <span aria-hidden className="sm:hidden">
        {t('chat.nextShort')}
      </span>
      <select
        aria-label={t('chat.nextPlayedBy')}
        className="min-h-9 max-w-36 border-b-2 border-line bg-page sm:max-w-48 pointer-coarse:min-h-11"
        value={persona.id}
        onChange={(event) => onChoose(event.target.value)}
      >
        <PlayerOptions personas={personas} />
      </select>
    </label>
  );
}

interface ComposerBarProps {
  readonly session: Session;
  readonly turns: readonly TurnWithReplies[];
  readonly talk: TalkControls;
  readonly onUnlock: (opened: () => void) => void;
}

/** The composer with who plays next, and the plain line that this is no person. */
export function ComposerBar({ session, turns, talk, onUnlock }: ComposerBarProps): ReactNode {
  const t = useT();
  const streaming = useStreaming(session.id);
  const { persona, personas } = talk;
  const reconnected = useReconnected(turns, talk);
  const bar = useRef<HTMLDivElement>(null);
  const toComposer = (): void => bar.current?.querySelector('textarea')?.focus();
  return (
    <div ref={bar} className="flex min-h-0 flex-col border-t-2 border-line px-3 pt-3 pb-2 sm:px-5">
      {talk.problem && !(reconnected.back && reconnected.kept) ? (
        <Problem
          failure={talk.problem}
          unsent={talk.draft.trim() !== ''}
          onUnlock={() => onUnlock(toComposer)}
        />
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
      <BackOnline {...reconnected} />
      {turns.length === 0 && !talk.held ? (
        <p className="mb-2 text-sm text-soft">{t(session.scenario ? 'chat.begin' : 'chat.beginOpen')}</p>
      ) : null}
      <RecordedLine
        session={session}
        line={talk.busy ? null : talk.recordedLine}
        draft={talk.draft}
        onUse={(line) => {
          talk.setDraft(line);
          toComposer();
        }}
      />
      {isSecond(session, turns) && !talk.busy && !talk.held && talk.recordedLine === null ? (
        <Suspense>
          <RoundTwoOffer
            session={session}
            turns={turns}
            draft={talk.draft}
            onDraft={talk.setDraft}
            onReady={toComposer}
          />
        </Suspense>
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
        <TalkNotice persona={persona} />
        <div className="flex max-w-full min-w-0 flex-auto items-center justify-between gap-x-4">
          <UserSwitch session={session} />
          <NextPlayer personas={personas} persona={persona} onChoose={talk.choose} />
        </div>
      </div>
      {talk.gone ? <p className="text-sm text-soft">{t('chat.personaGone')}</p> : null}
    </div>
  );
}
