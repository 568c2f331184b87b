import { useMemo } from 'react';
import type { CardData } from '../../domain/card';
import { useI18n } from '../../services/i18n';
import { fillCardText } from '../../services/prompt';
import { useSetting } from '../../services/storage';

export interface CardFiller {
  /** A text of the card with its macros filled, as a talk would show it. */
  readonly fill: (text: string) => string;
  /** What the user is called. */
  readonly user: string;
}

export function useFiller(card: CardData): CardFiller {
  const { locale } = useI18n();
  const userName = useSetting('userName') ?? '';
  return useMemo(() => {
    const fill = (text: string): string => fillCardText(text, card, { locale, userName });
    return { fill, user: fill('{{user}}') };
  }, [card, locale, userName]);
}
