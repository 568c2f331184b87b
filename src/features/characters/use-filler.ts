import { useMemo } from 'react';
import type { CardData } from '../../domain/card';
import { useI18n } from '../../services/i18n';
import { fillCardText } from '../../services/prompt';
import { useSetting, useUsualUser } from '../../services/storage';

export interface CardFiller {
  /** A text of the card with its macros filled, as a talk would show it. */
  readonly fill: (text: string) => string;
  /** What the user is called. */
  readonly user: string;
}

export function useFiller(card: CardData): CardFiller {
  const { locale } = useI18n();
  const userName = useSetting('userName') ?? '';
  const user = useUsualUser();
  return useMemo(() => {
    const fill = (text: string): string =>
      fillCardText(text, card, { locale, userName, ...(user && { userPersona: user }) });
    return { fill, user: fill('{{user}}') };
  }, [card, locale, userName, user]);
}
