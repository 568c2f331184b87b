import type { Localized } from '../../domain/locale';
import type { Lexicon } from '../../domain/understudy/lexicon';
import { en } from './en';
import { ja } from './ja';
import { zh } from './zh';

/** How the understudy reads what the user writes, in each language. */
export const LEXICON: Localized<Lexicon> = { en, zh, ja };
