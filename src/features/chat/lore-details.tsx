import type { ReactNode } from 'react';
import type { LoreHit } from '../../domain/lorebook';
import { useI18n } from '../../services/i18n';

interface LoreDetailsProps {
  readonly hits: readonly LoreHit[];
}

const KEYS_SHOWN = 12;
const KEY_LENGTH = 60;

/** Set apart from the sentence, whatever its direction, and no longer than can be read. */
function apart(text: string): string {
  const letters = [...text.slice(0, 4 * KEY_LENGTH).replace(/\p{C}/gu, ' ')];
  const short = letters.length > KEY_LENGTH ? `${letters.slice(0, KEY_LENGTH).join('')}…` : letters.join('');
  return `\u2068${short}\u2069`;
}

/** What the lorebook gave to a reply: which entries, why, and how much of the prompt they took. */
export function LoreDetails({ hits }: LoreDetailsProps): ReactNode {
  const { t, locale } = useI18n();
  if (hits.length === 0) return null;
  const comma = locale === 'en' ? ', ' : '、';
  return (
    <section>
      <h4 className="font-semibold">{t('lore.used')}</h4>
      <ul className="max-h-60 overflow-y-auto">
        {hits.map(({ index, name, keys, tokens }) => (
          <li key={index} className="flex flex-wrap gap-x-3">
            <bdi className="max-w-full truncate font-medium">{name || t('lore.unnamed')}</bdi>
            <span className="text-soft">
              {keys.length === 0
                ? t('lore.usedAlways')
                : t('lore.usedKeys', { keys: keys.slice(0, KEYS_SHOWN).map(apart).join(comma) })}
            </span>
            <span className="text-soft tabular-nums">{t('lore.tokens', { count: tokens })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
