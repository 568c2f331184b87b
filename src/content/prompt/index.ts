import type { Localized } from '../../domain/locale';
import type { PromptWording } from '../../domain/prompt';
import { en } from './en';
import { ja } from './ja';
import { zh } from './zh';

/** All sentences of the system prompt. A change here is a change of the template: see `PROMPT_TEMPLATE`. */
export const PROMPT_WORDING: Localized<PromptWording> = { en, zh, ja };

/** Asks for the rest of a reply that broke off; stands after what there is of it. */
export const GO_ON: Localized = {
  en: '(Your last message broke off. Go on exactly where it breaks off, in the middle of the sentence if need be. Repeat nothing of it and say nothing about the break.)',
  zh: '（你上一条消息说到一半断了。请从断开的地方接着说，哪怕是在半句话中间。已经说过的不要重复，也不要提断开这件事。）',
  ja: '（あなたの直前のメッセージは途中で切れています。文の途中でも、切れたところからそのまま続けてください。すでに言ったことは繰り返さず、途切れたことにも触れないでください。）',
};
