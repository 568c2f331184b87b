import type { ChatMessage } from '../../../domain/prompt';
import type { Talk } from '../../../domain/talk';
import { messagesFor } from '../../prompt';

export interface SpokenMessage {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

/** A talk for a model that takes its instructions once and first, and wants the sides to alternate. */
export interface PlainTalk {
  readonly system: string;
  /** Never empty. */
  readonly messages: readonly SpokenMessage[];
}

function join(messages: readonly SpokenMessage[]): SpokenMessage[] {
  const joined: SpokenMessage[] = [];
  for (const message of messages) {
    const last = joined.at(-1);
    if (last?.role !== message.role) joined.push(message);
    else joined[joined.length - 1] = { ...last, content: `${last.content}\n\n${message.content}` };
  }
  return joined;
}

/**
 * What a model on the device is given: instructions that stand between or after the messages go to the others, before
 * the talk. Where nothing but an instruction follows the character's own words, it stands as the user's message, so
 * that the model is asked for something.
 */
export function plainMessages(messages: readonly ChatMessage[], opener = '…'): PlainTalk {
  const instructions: string[] = [];
  const spoken: SpokenMessage[] = [];
  const waiting: string[] = [];
  for (const { role, content } of messages) {
    if (content === '') continue;
    if (role === 'system') {
      waiting.push(content);
      continue;
    }
    instructions.push(...waiting.splice(0));
    spoken.push({ role, content });
  }
  if (spoken.at(-1)?.role === 'assistant') {
    spoken.push({ role: 'user', content: waiting.join('\n\n') || opener });
  } else {
    instructions.push(...waiting);
    if (spoken.length === 0) spoken.push({ role: 'user', content: opener });
  }
  return { system: instructions.join('\n\n'), messages: join(spoken) };
}

export function plainTalk(talk: Talk): PlainTalk {
  const { system, messages } = messagesFor(talk);
  return plainMessages([{ role: 'system', content: system }, ...messages], talk.opener);
}
