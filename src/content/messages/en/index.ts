import { messages as first } from './first';
import { messages as rest } from './rest';

const all = { ...first, ...rest } as const;

export type MessageId = keyof typeof all;
export type Messages = Record<MessageId, string>;

export const messages: Messages = all;
