import { shell } from './shell';
import { cast } from './cast';
import { chat } from './chat';
import { care } from './care';
import { rating } from './rating';
import { library } from './library';
import { settings } from './settings';
import { failure } from './failure';
import { transfer } from './transfer';
import { cards } from './cards';
import { lore } from './lore';
import { own } from './own';
import { welcome } from './welcome';

const all = {
  ...shell,
  ...cast,
  ...chat,
  ...care,
  ...rating,
  ...library,
  ...settings,
  ...failure,
  ...transfer,
  ...cards,
  ...lore,
  ...own,
  ...welcome,
} as const;

export type MessageId = keyof typeof all;
export type Messages = Record<MessageId, string>;

export const messages: Messages = all;
