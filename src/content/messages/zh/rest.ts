import { chat } from './chat';
import { care } from './care';
import { rating } from './rating';
import { library } from './library';
import { settings } from './settings';
import { connect } from './connect';
import { failure } from './failure';
import { transfer } from './transfer';
import { cards } from './cards';
import { lore } from './lore';
import { own } from './own';

/** What every other screen says: loaded with the first of them. */
export const messages = {
  ...chat,
  ...care,
  ...rating,
  ...library,
  ...settings,
  ...connect,
  ...failure,
  ...transfer,
  ...cards,
  ...lore,
  ...own,
} as const;
