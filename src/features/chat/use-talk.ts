import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Failure } from '../../domain/failure';
import { UNDERSTUDY } from '../../domain/persona';
import type { Persona } from '../../domain/persona';
import type { Session } from '../../domain/session';
import { carryingReply } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';
import { preloadEndpoint } from '../../services/llm';
import { chooseReply, editUserMessage, failureOf, usePersonas, watchReply } from '../../services/storage';
import { useDrafts } from './drafts';
import { startReply } from './engine';
import type { ReplyStart } from './engine';
import { useStreaming } from './live';
import { useCareCheck } from './use-care-check';
import type { CareCheck } from './use-care-check';

interface PersonaChoice {
  readonly personas: readonly Persona[];
  readonly persona: Persona;
  /** True when the persona of the talk is no longer set up and the understudy stands in. */
  readonly gone: boolean;
  readonly choose: (id: string) => void;
}

/** Who plays the next reply: what the user picked, else whoever spoke last. */
function usePersonaChoice(session: Session, turns: readonly TurnWithReplies[]): PersonaChoice {
  const own = usePersonas();
  const [picked, setPicked] = useState<string | null>(null);
  // A greeting comes from the card, whoever plays.
  const last = turns.findLast(({ turn }) => turn.userText !== '');
  const spokeLast = last ? carryingReply(last)?.persona.id : undefined;
  const wanted = picked ?? spokeLast ?? session.persona.id;
  return useMemo(() => {
    const personas: readonly Persona[] = [UNDERSTUDY, ...(own ?? [])];
    const found = personas.find(({ id }) => id === wanted);
    return { personas, persona: found ?? UNDERSTUDY, gone: own !== undefined && !found, choose: setPicked };
  }, [own, wanted]);
}

export interface TalkControls extends PersonaChoice, CareCheck {
  readonly draft: string;
  readonly busy: boolean;
  /** Why the last thing asked for could not even be begun. */
  readonly problem: Failure | null;
  readonly setDraft: (text: string) => void;
  readonly again: (turnId: string) => void;
  /** Turn id → the reply the reader turned to. */
  readonly turnedTo: Readonly<Record<string, string>>;
  /** Turns to a sibling; one with words carries the talk on from now. */
  readonly turnTo: (turnId: string, replyId: string) => void;
}

/** Sees the end of a reply that another tab streams, also when that tab dies. */
function useWatchElsewhere(
  turns: readonly TurnWithReplies[],
  streamingHere: boolean,
  onProblem: (failure: Failure) => void,
): void {
  const growing = turns.flatMap(({ replies }) => replies).find(({ state }) => state === 'streaming')?.id;
  useEffect(() => {
    if (growing === undefined || streamingHere) return;
    const watching = new AbortController();
    watchReply(growing, watching.signal).catch((error: unknown) => onProblem(failureOf(error)));
    return () => watching.abort();
  }, [growing, streamingHere, onProblem]);
}

/** Everything one can do in a talk. */
export function useTalk(
  session: Session,
  turns: readonly TurnWithReplies[],
  onNewReply: () => void,
): TalkControls {
  const choice = usePersonaChoice(session, turns);
  const { persona } = choice;
  useEffect(() => {
    // Its code is large: fetched while the user writes, not when they send.
    if (persona.kind === 'endpoint') void preloadEndpoint();
  }, [persona.kind]);
  const kept = useDrafts((state) => state.drafts[session.id]);
  const setKept = useDrafts((state) => state.setDraft);
  const streamingHere = useStreaming(session.id);
  const [problem, setProblem] = useState<Failure | null>(null);
  useWatchElsewhere(turns, streamingHere, setProblem);
  const [turnedTo, setTurnedTo] = useState<Readonly<Record<string, string>>>({});
  const unspoken = turns.every(({ turn }) => turn.userText === '');
  const draft = kept ?? (unspoken ? (session.scenario?.opening ?? '') : '');
  const busy =
    streamingHere || turns.some(({ replies }) => replies.some(({ state }) => state === 'streaming'));
  const setDraft = useCallback((text: string) => setKept(session.id, text), [session.id, setKept]);

  const begin = useCallback(
    (start: Omit<ReplyStart, 'session' | 'persona' | 'transcript'>, onBegun: () => void): void => {
      setProblem(null);
      setTurnedTo({});
      const begun = (): void => {
        onBegun();
        onNewReply();
      };
      void startReply({ session, persona, transcript: turns, ...start }, begun).then(setProblem);
    },
    [session, persona, turns, onNewReply],
  );
  const deliver = useCallback((message: string) => begin({ message }, () => setDraft('')), [begin, setDraft]);
  const again = useCallback(
    (turnId: string): void => {
      const entry = turns.find(({ turn }) => turn.id === turnId);
      if (entry && !busy) begin({ message: entry.turn.userText, again: entry.turn }, () => undefined);
    },
    [turns, busy, begin],
  );
  const turnTo = useCallback(
    (turnId: string, replyId: string): void => {
      setTurnedTo((before) => ({ ...before, [turnId]: replyId }));
      const reply = turns.find(({ turn }) => turn.id === turnId)?.replies.find(({ id }) => id === replyId);
      if (!reply || reply.text === '') return;
      chooseReply(turnId, replyId).catch((error: unknown) => setProblem(failureOf(error)));
    },
    [turns],
  );
  const reword = useCallback(
    (turnId: string, text: string): void => {
      editUserMessage(turnId, text, Date.now()).then(
        (turn) => begin({ message: text, again: turn }, () => undefined),
        (error: unknown) => setProblem(failureOf(error)),
      );
    },
    [begin],
  );
  const care = useCareCheck({ draft, busy, setDraft, deliver, reword });
  return { ...choice, ...care, draft, busy, problem, turnedTo, setDraft, again, turnTo };
}
