import type { CardData } from '../../domain/card';
import { snapshotPersona, UNDERSTUDY } from '../../domain/persona';
import type { Reply, Session, Turn } from '../../domain/session';
import { newId } from '../../lib/id';
import type { Greeting } from '../../services/storage';

/** The first lines a card offers, as written: its greeting and then the alternates; blank ones are none. */
export function greetingsOf(card: CardData): readonly string[] {
  return [card.first_mes, ...card.alternate_greetings].filter((text) => text.trim() !== '');
}

/**
 * The turn with which the character opens the session: the greeting at `chosen` carries the talk on and comes first,
 * the others are its siblings. `texts` have their macros filled. null when there is no such greeting.
 */
export function planGreeting(session: Session, texts: readonly string[], chosen: number): Greeting | null {
  const opening = texts[chosen];
  if (opening === undefined) return null;
  const turnId = newId();
  const speak = (text: string): Reply => ({
    id: newId(),
    sessionId: session.id,
    turnId,
    text,
    reasoning: '',
    state: 'complete',
    author: 'script',
    persona: snapshotPersona(UNDERSTUDY),
    model: null,
    promptHash: session.prompt.hash,
    sampling: {},
    userRevision: 0,
    createdAt: session.createdAt,
  });
  const first = speak(opening);
  const turn: Turn = {
    id: turnId,
    sessionId: session.id,
    round: 1,
    parent: null,
    userText: '',
    userAt: session.createdAt,
    userRevisions: [],
    chosen: first.id,
  };
  return { turn, replies: [first, ...texts.toSpliced(chosen, 1).map(speak)] };
}
