import { useCallback, useEffect, useState } from 'react';
import type { Failure } from '../../domain/failure';
import type { Persona } from '../../domain/persona';
import type { MessageOrigin, Reply, Session } from '../../domain/session';
import type { TurnWithReplies } from '../../domain/transcript';
import { preloadEndpoint } from '../../services/llm';
import {
  branchTurn,
  chooseBranch,
  chooseReply,
  editUserMessage,
  failureOf,
  watchReply,
} from '../../services/storage';
import { useDrafts } from './drafts';
import { rehearse, startReply } from './engine';
import type { TalkStart } from './engine';
import { useStreaming } from './live';
import { askedWith, continuedBy } from './other-ways';
import type { Casting } from './other-ways';
import { isSecond, offeredWay } from './offered';
import { needsNetwork } from './reach';
import { useRecordedLine } from './recorded-line';
import { useCareCheck } from './use-care-check';
import type { CareCheck } from './use-care-check';
import { usePersonaChoice } from './use-persona-choice';
import type { PersonaChoice } from './use-persona-choice';

export interface TalkControls extends PersonaChoice, CareCheck {
  readonly draft: string;
  readonly busy: boolean;
  /** What the recording that plays answers next; null where none plays. */
  readonly recordedLine: string | null;
  /** Why the last thing asked for could not even be begun. */
  readonly problem: Failure | null;
  readonly setDraft: (text: string) => void;
  readonly again: (turnId: string) => void;
  /** Another answer, played by somebody else or at another temperature, this once. */
  readonly askWith: (turnId: string, casting: Casting) => void;
  /** Lets a reply that broke off go on. */
  readonly goOn: (reply: Reply) => void;
  /** Turn id → the reply the reader turned to. */
  readonly turnedTo: Readonly<Record<string, string>>;
  /** Turns to a sibling; one with words carries the talk on from now. */
  readonly turnTo: (turnId: string, replyId: string) => void;
  /** Goes to the branch that `turnId` begins or ends. */
  readonly toBranch: (turnId: string) => void;
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

function useDraft(session: Session, turns: readonly TurnWithReplies[], line: string | null) {
  const kept = useDrafts((state) => state.drafts[session.id]);
  const setKept = useDrafts((state) => state.setDraft);
  const setDraft = useCallback((text: string) => setKept(session.id, text), [session.id, setKept]);
  const unspoken = turns.every(({ turn }) => turn.userText === '');
  return { draft: kept ?? (unspoken ? (line ?? session.scenario?.opening ?? '') : ''), setDraft };
}

/** Where the words come from: word for word a recorded line, the scenario's opening or what was offered; else one's own. */
function originOf(
  message: string,
  { turns, session }: Pick<TalkSoFar, 'turns' | 'session'>,
  line: string | null,
): MessageOrigin {
  if (message === line?.trim()) return 'recorded';
  const offered = isSecond(session, turns) ? offeredWay(session.id, message) : null;
  if (offered !== null) return offered;
  const unspoken = turns.every(({ turn }) => turn.userText === '');
  return unspoken && message === session.scenario?.opening.trim() ? 'opening' : 'own';
}

function find(turns: readonly TurnWithReplies[], turnId: string): TurnWithReplies | undefined {
  return turns.find(({ turn }) => turn.id === turnId);
}

/** How another wording of a message is written down: nothing that was answered is overwritten. */
function rewordTurn(entry: TurnWithReplies | undefined, turnId: string, text: string) {
  const answered = entry?.replies.some((reply) => reply.text !== '') ?? true;
  return answered ? branchTurn(turnId, text, Date.now()) : editUserMessage(turnId, text, Date.now());
}

/** One object, so that nothing is drawn anew where nothing was turned. */
const NOTHING_TURNED: Readonly<Record<string, string>> = {};

type Begin = (
  start: Omit<TalkStart, 'session' | 'persona' | 'transcript'> & { readonly persona?: Persona },
  onBegun?: () => void,
) => void;

interface TalkSoFar extends PersonaChoice {
  readonly session: Session;
  readonly turns: readonly TurnWithReplies[];
  readonly onNewReply: () => void;
}

function useBegin({ session, persona, turns, onNewReply }: TalkSoFar) {
  const [problem, setProblem] = useState<Failure | null>(null);
  const [turnedTo, setTurnedTo] = useState(NOTHING_TURNED);
  const begin: Begin = useCallback(
    (start, onBegun): void => {
      const begun = (): void => {
        setProblem(null);
        setTurnedTo(NOTHING_TURNED);
        onBegun?.();
        onNewReply();
      };
      void startReply({ session, persona, transcript: turns, ...start }, begun).then(setProblem);
    },
    [session, persona, turns, onNewReply],
  );
  return { problem, setProblem, turnedTo, setTurnedTo, begin };
}

/** Milliseconds of writing after which what comes before a request is gone through once. */
const REHEARSE_MS = 100;

/** Makes the way from *Send* to the request short: what can be fetched and worked out ahead is, while the user writes. */
function useWarmUp(
  session: Session,
  persona: Persona,
  turns: readonly TurnWithReplies[],
  writing: boolean,
): void {
  useEffect(() => {
    // Its code is large: fetched while the user writes, not when they send.
    if (persona.kind === 'endpoint') void preloadEndpoint();
  }, [persona.kind]);
  useEffect(() => {
    if (!writing || persona.kind !== 'endpoint') return;
    const leaving = new AbortController();
    const start = { session, persona, transcript: turns, message: '' };
    const timer = setTimeout(() => void rehearse(start, leaving.signal), REHEARSE_MS);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [session, persona, turns, writing]);
}

/** Everything that asks for one more answer to what was said. */
function useAgain({ turns, persona, personas }: TalkSoFar, busy: boolean, begin: Begin) {
  const again = useCallback(
    (turnId: string): void => {
      const entry = find(turns, turnId);
      if (entry && !busy) begin({ message: entry.turn.userText, again: entry.turn });
    },
    [turns, busy, begin],
  );
  const askWith = useCallback(
    (turnId: string, casting: Casting): void => {
      const entry = find(turns, turnId);
      const asked = askedWith(casting, personas);
      if (entry && asked && !busy) begin({ message: entry.turn.userText, again: entry.turn, ...asked });
    },
    [turns, personas, busy, begin],
  );
  const goOn = useCallback(
    (reply: Reply): void => {
      const entry = find(turns, reply.turnId);
      const player = continuedBy(reply, personas, persona);
      if (!entry || !player || busy) return;
      begin({ message: entry.turn.userText, again: entry.turn, continues: reply, persona: player });
    },
    [turns, personas, persona, busy, begin],
  );
  return { again, askWith, goOn };
}

/** Everything that lets another branch of the talk go on. */
function useTurning(
  turns: readonly TurnWithReplies[],
  { setProblem, setTurnedTo, begin }: ReturnType<typeof useBegin>,
) {
  const fail = useCallback((error: unknown) => setProblem(failureOf(error)), [setProblem]);
  const turnTo = useCallback(
    (turnId: string, replyId: string): void => {
      setTurnedTo((before) => ({ ...before, [turnId]: replyId }));
      const reply = find(turns, turnId)?.replies.find(({ id }) => id === replyId);
      if (reply && reply.text !== '') chooseReply(turnId, replyId).catch(fail);
    },
    [turns, setTurnedTo, fail],
  );
  const toBranch = useCallback(
    (turnId: string): void => {
      setTurnedTo(NOTHING_TURNED);
      chooseBranch(turnId).catch(fail);
    },
    [setTurnedTo, fail],
  );
  const reword = useCallback(
    (turnId: string, text: string): void => {
      rewordTurn(find(turns, turnId), turnId, text).then(
        (turn) => begin({ message: text, again: turn }),
        fail,
      );
    },
    [turns, begin, fail],
  );
  return { turnTo, toBranch, reword };
}

/** Everything one can do in a talk. */
export function useTalk(
  session: Session,
  turns: readonly TurnWithReplies[],
  onNewReply: () => void,
): TalkControls {
  const choice = usePersonaChoice(session, turns);
  const { persona, known } = choice;
  const streamingHere = useStreaming(session.id);
  const soFar = { ...choice, session, turns, onNewReply };
  const asking = useBegin(soFar);
  const { problem, setProblem, turnedTo, begin } = asking;
  useWatchElsewhere(turns, streamingHere, setProblem);
  const recordedLine = useRecordedLine(session, persona, turns);
  const { draft, setDraft } = useDraft(session, turns, recordedLine);
  useWarmUp(session, persona, turns, draft !== '');
  const busy =
    !known ||
    streamingHere ||
    turns.some(({ replies }) => replies.some(({ state }) => state === 'streaming'));

  const deliver = useCallback(
    (message: string): void => {
      // Nothing is written down that cannot be sent: the words stay in the composer.
      if (needsNetwork(persona) && !navigator.onLine) setProblem({ code: 'offline' });
      else
        begin({ message, origin: originOf(message, { turns, session }, recordedLine) }, () => setDraft(''));
    },
    [persona, turns, session, recordedLine, setProblem, begin, setDraft],
  );
  const more = useAgain(soFar, busy, begin);
  const { turnTo, toBranch, reword } = useTurning(turns, asking);
  const care = useCareCheck({ draft, busy, setDraft, deliver, reword });
  return {
    ...choice,
    ...care,
    ...more,
    recordedLine,
    draft,
    busy,
    problem,
    turnedTo,
    setDraft,
    turnTo,
    toBranch,
  };
}
