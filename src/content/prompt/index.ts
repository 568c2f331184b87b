import type { Localized } from '../../domain/locale';
import type { PromptWording } from '../../domain/prompt';
import { en } from './en';
import { ja } from './ja';
import { zh } from './zh';

/** All sentences of the system prompt. A change here is a change of the template: see `PROMPT_TEMPLATE`. */
export const PROMPT_WORDING: Localized<PromptWording> = { en, zh, ja };
