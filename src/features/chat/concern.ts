import { REPLY_LENGTH } from '../../content/prompt/length';
import { checkReply } from '../../domain/reply-check';
import type { ReplyConcern } from '../../domain/reply-check';
import type { Reply, Session, Turn } from '../../domain/session';

/**
 * What is odd about a finished reply of a model; null where the user's own words ask for it: spoken in another
 * language, or as short as the answer. A card sets its own length, so nothing is said about that.
 */
export function concernOf(
  { locale, character }: Session,
  { userText }: Turn,
  { text, state, author }: Reply,
): ReplyConcern | null {
  if (state !== 'complete' || author !== 'llm') return null;
  const limit = character.card ? null : REPLY_LENGTH[locale];
  const concern = checkReply(text, locale, limit);
  const asked = concern !== null && concern !== 'too-long' && concern === checkReply(userText, locale, limit);
  return asked ? null : concern;
}
