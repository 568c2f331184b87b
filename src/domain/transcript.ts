import type { CharacterSnapshot, PromptSnapshot, Reply, ScenarioSnapshot, Turn } from './session';
import type { Locale } from './locale';
import type { PastRound, Talk } from './talk';

/** A turn with its replies, oldest first. */
export interface TurnWithReplies {
  readonly turn: Turn;
  readonly replies: readonly Reply[];
}

/** The reply that stands for its turn: the chosen one, else the newest; null while there is none. */
export function shownReply({ turn, replies }: TurnWithReplies): Reply | null {
  return replies.find(({ id }) => id === turn.chosen) ?? replies.at(-1) ?? null;
}

/** The wording of the user's message that a reply answered; without a reply, the current one. */
export function wordingFor(turn: Turn, reply: Reply | null): string {
  return (reply && turn.userRevisions[reply.userRevision]?.text) ?? turn.userText;
}

function pastRound(entry: TurnWithReplies): PastRound | null {
  const reply = shownReply(entry);
  if (!reply || reply.text.trim() === '') return null;
  return { user: wordingFor(entry.turn, reply), reply: reply.text };
}

export interface TalkStage {
  readonly locale: Locale;
  readonly character: CharacterSnapshot;
  readonly scenario: ScenarioSnapshot | null;
  readonly prompt: PromptSnapshot;
  readonly seed: number;
}

/**
 * What a persona is given to answer `message`: the rounds before `beforeRound` (all of them when absent), each with
 * the reply that carries the talk on, and every text already spoken.
 */
export function talkAt(
  stage: TalkStage,
  transcript: readonly TurnWithReplies[],
  message: string,
  beforeRound = Infinity,
): Talk {
  const past = transcript.filter(({ turn }) => turn.round < beforeRound).map(pastRound);
  return {
    ...stage,
    history: past.filter((round) => round !== null),
    message,
    spoken: transcript.flatMap(({ replies }) => replies.map(({ text }) => text)).filter((text) => text !== ''),
  };
}
