import { chat } from './chat';
import { care } from './care';
import { rating } from './rating';
import { library } from './library';
import { settings } from './settings';
import { connect } from './connect';
import { device } from './device';
import { failure } from './failure';
import { keys } from './keys';
import { transfer } from './transfer';
import { cards } from './cards';
import { lore } from './lore';
import { own } from './own';
import { who } from './who';
import { write } from './write';
import { compare } from './compare';
import { recordings } from './recordings';
import { queue } from './queue';
import { collect } from './collect';
import { overall } from './overall';

/** What every other screen says: loaded with the first of them. */
export const messages = {
  ...chat,
  ...care,
  ...rating,
  ...library,
  ...settings,
  ...connect,
  ...device,
  ...failure,
  ...keys,
  ...transfer,
  ...cards,
  ...lore,
  ...own,
  ...who,
  ...write,
  ...compare,
  ...recordings,
  ...queue,
  ...collect,
  ...overall,
} as const;
