import type { Localized } from '../../domain/locale';
import type { ReplyLength } from '../../domain/reply-check';

/** How long the first rule of the prompt asks a reply to be. */
export const REPLY_LENGTH: Localized<ReplyLength> = {
  en: { least: 30, most: 90 },
  zh: { least: 50, most: 150 },
  ja: { least: 50, most: 150 },
};
