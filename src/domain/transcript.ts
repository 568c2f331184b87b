import type { CharacterSnapshot, PromptSnapshot, Reply, ScenarioSnapshot, Turn } from './session';
import type { Locale } from './locale';
import type { PastRound, Talk } from './talk';

/** A turn with its replies, oldest first. */
export interface TurnWithReplies {
  readonly turn: Turn;
  readonly replies: readonly Reply[];
  /** The ids of the turns in this place, oldest first, itself among them; absent: it stands alone. */
  readonly alternatives?: readonly string[];
}

/** The reply that carries the talk on: the chosen one, else the newest; null while there is none. */
export function carryingReply({ turn, replies }: TurnWithReplies): Reply | null {
  return replies.find(({ id }) => id === turn.chosen) ?? replies.at(-1) ?? null;
}

function brokeOff({ state, text }: Reply): boolean {
  return state === 'failed' || state === 'interrupted' || (state === 'stopped' && text === '');
}

/**
 * The reply to be seen: the one that grows, else the one the reader turned to (`turnedTo`), else the newest if it
 * broke off and wants to be told of, else the one that carries the talk on. null while there is none.
 */
export function visibleReply(entry: TurnWithReplies, turnedTo?: string): Reply | null {
  const { replies } = entry;
  const growing = replies.findLast(({ state }) => state === 'streaming');
  const looked = replies.find(({ id }) => id === turnedTo);
  const newest = replies.at(-1);
  return growing ?? looked ?? (newest && brokeOff(newest) ? newest : carryingReply(entry));
}

/** The wording of the user's message that a reply answered; without a reply, the current one. */
export function wordingFor(turn: Turn, reply: Reply | null): string {
  return (reply && turn.userRevisions[reply.userRevision]?.text) ?? turn.userText;
}

function pastRound(entry: TurnWithReplies): PastRound | null {
  const { turn, replies } = entry;
  const reply = carryingReply(entry);
  const user = turn.userHidden ? '' : wordingFor(turn, reply);
  // Nobody has been asked to answer this one: it came with a chat from elsewhere.
  if (replies.length === 0) return user === '' ? null : { user, reply: '' };
  if (!reply || reply.text.trim() === '') return null;
  const said = reply.hidden ? '' : reply.text;
  return user === '' && said === '' ? null : { user, reply: said };
}

/** True if a persona is given what was said here: something was, and it was not hidden. */
export function entersTalk(entry: TurnWithReplies): boolean {
  return pastRound(entry) !== null;
}

/** The rounds that a persona is given, oldest first. */
export function pastRounds(transcript: readonly TurnWithReplies[]): readonly PastRound[] {
  return transcript.map(pastRound).filter((round) => round !== null);
}

export interface TalkStage {
  readonly locale: Locale;
  readonly character: CharacterSnapshot;
  readonly scenario: ScenarioSnapshot | null;
  readonly prompt: PromptSnapshot;
  readonly seed: number;
  readonly insertions?: Talk['insertions'] & object;
  readonly opener?: string;
}

/**
 * What has been said before round `beforeRound` (everything when absent) and `message`, newest last: what a lorebook
 * is searched with.
 */
export function spokenTexts(
  transcript: readonly TurnWithReplies[],
  message: string,
  beforeRound = Infinity,
): readonly string[] {
  const past = transcript
    .filter(({ turn }) => turn.round < beforeRound)
    .flatMap((entry) => {
      const round = pastRound(entry);
      return round ? [round.user, round.reply] : [];
    });
  return [...past, message].filter((text) => text !== '');
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
  return {
    ...stage,
    history: pastRounds(transcript.filter(({ turn }) => turn.round < beforeRound)),
    message,
    spoken: transcript
      .flatMap(({ replies }) => replies.map(({ text }) => text))
      .filter((text) => text !== ''),
  };
}
