import type { Locale } from '../../domain/locale';
import type { VoiceSheet } from '../../domain/voice';

const sheets: Readonly<Record<Locale, () => Promise<{ readonly voice: VoiceSheet }>>> = {
  en: () => import('./en'),
  zh: () => import('./zh'),
  ja: () => import('./ja'),
};

/** The understudy's lines for a character of one's own. Rejects if the part of the app cannot be fetched. */
export async function loadPlainVoice(locale: Locale): Promise<VoiceSheet> {
  return (await sheets[locale]()).voice;
}
