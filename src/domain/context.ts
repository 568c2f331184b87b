import { estimateTokens } from '../lib/tokens';
import type { ContextUse } from './session';
import type { PastRound, Talk } from './talk';

/** Tokens of one text, estimated. */
export type Estimate = (text: string) => number;

/** What a chat model spends on each message beside its words: role and marks. */
const TOKENS_PER_MESSAGE = 4;

/** A talk that fits, or by how many tokens it would not even without a past. */
export type Fitted =
  | { readonly talk: Talk; readonly use: ContextUse }
  /** Tokens above the limit. */
  | { readonly excess: number };

function sizeOf(texts: readonly string[], estimate: Estimate): number {
  return texts
    .filter((text) => text !== '')
    .reduce((sum, text) => sum + estimate(text) + TOKENS_PER_MESSAGE, 0);
}

/** Tokens of what is never left out. */
function fixedSize(
  { prompt, message, insertions = [], opener = '', partial = '' }: Talk,
  estimate: Estimate,
): number {
  const inserted = insertions.map(({ text }) => text);
  return sizeOf([prompt.system, prompt.postHistory ?? '', message, opener, partial, ...inserted], estimate);
}

/** How many of the newest rounds have room in `room` tokens, and what they take. Older ones are not looked at. */
function newestRounds(
  history: readonly PastRound[],
  room: number,
  estimate: Estimate,
): { readonly count: number; readonly tokens: number } {
  let tokens = 0;
  for (let count = 0; ; count += 1) {
    const round = history.at(-1 - count);
    if (!round) return { count, tokens };
    const size = sizeOf([round.user, round.reply], estimate);
    if (tokens + size > room) return { count, tokens };
    tokens += size;
  }
}

/**
 * The talk with as many of its newest rounds as fit into `contextTokens`. The oldest go first, whole rounds at a time;
 * system prompt, what a lorebook brings, the card's last word and the message always stay. Tokens are estimated, from
 * the newest round backwards and no further than they fit.
 */
export function fitTalk(talk: Talk, contextTokens: number, estimate: Estimate = estimateTokens): Fitted {
  const fixed = fixedSize(talk, estimate);
  if (fixed > contextTokens) return { excess: fixed - contextTokens };
  const kept = newestRounds(talk.history, contextTokens - fixed, estimate);
  const droppedRounds = talk.history.length - kept.count;
  const use = { droppedRounds, tokens: fixed + kept.tokens };
  return { talk: droppedRounds === 0 ? talk : { ...talk, history: talk.history.slice(droppedRounds) }, use };
}
