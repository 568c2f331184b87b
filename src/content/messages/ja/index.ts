import type { Messages } from '../en';
import { messages as first } from './first';
import { messages as rest } from './rest';

export const messages: Messages = { ...first, ...rest };
