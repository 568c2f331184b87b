import type { ReactNode } from 'react';
import { EMOTION_NAMES, PLACE_NAMES, USER_PERSONA_NAMES } from '../../content/labels';
import { EMOTIONS, PLACES, USER_PERSONAS } from '../../domain/scenario';
import type { Emotion, Place, UserPersona } from '../../domain/scenario';
import { cx } from '../../lib/cx';
import { useI18n } from '../../services/i18n';
import { EmotionFace } from '../../ui/emotion-face';
import { FilterChips } from './filter-chips';
import { countScenes } from './scene-filter';
import type { SceneFilter } from './scene-filter';

interface SceneFiltersProps {
  readonly filter: SceneFilter;
  readonly onFilter: (filter: SceneFilter) => void;
}

function RoleFilter({ filter, onFilter }: SceneFiltersProps): ReactNode {
  const { t, locale } = useI18n();
  const count = countScenes(filter, 'userPersona');
  return (
    <FilterChips<UserPersona>
      label={t('casting.as')}
      value={filter.userPersona}
      chips={[null, ...USER_PERSONAS].map((value) => ({
        value,
        label: value === null ? t('casting.anyone') : USER_PERSONA_NAMES[value][locale],
        count: count(value),
      }))}
      onChange={(userPersona) => onFilter({ ...filter, userPersona })}
      className="flex flex-wrap gap-[2px]"
      chipClassName="inline-flex min-h-11 items-center px-2.5"
    />
  );
}

function FeelingFilter({ filter, onFilter }: SceneFiltersProps): ReactNode {
  const { t, locale } = useI18n();
  const count = countScenes(filter, 'emotion');
  return (
    <FilterChips<Emotion>
      label={t('casting.feeling')}
      value={filter.emotion}
      chips={[null, ...EMOTIONS].map((value) => {
        const off = value !== null && value !== filter.emotion && count(value) === 0;
        return {
          value,
          label: value === null ? t('casting.any') : EMOTION_NAMES[value][locale],
          count: count(value),
          ...(value !== null && {
            picture: <EmotionFace emotion={value} className={cx('size-6', off && 'opacity-40')} />,
          }),
        };
      })}
      onChange={(emotion) => onFilter({ ...filter, emotion })}
      className="grid grid-cols-3 gap-[2px] sm:flex sm:flex-wrap"
      chipClassName="flex min-h-11 items-center justify-center gap-0.5 text-[0.8125rem] first:col-span-3 sm:gap-1 sm:px-1.5 sm:text-[0.9375rem]"
    />
  );
}

/** Where: the third filter, in the line that tells what is left. */
export function PlaceFilter({ filter, onFilter }: SceneFiltersProps): ReactNode {
  const { t, locale } = useI18n();
  const count = countScenes(filter, 'place');
  return (
    <label className="flex items-center gap-2">
      <span className="font-semibold sm:sr-only">{t('casting.place')}</span>
      <select
        className="field min-w-0 flex-1 sm:w-auto sm:max-w-48"
        value={filter.place ?? ''}
        onChange={(event) => onFilter({ ...filter, place: (event.target.value || null) as Place | null })}
      >
        <option value="">{t('casting.option', { name: t('casting.anyPlace'), count: count(null) })}</option>
        {PLACES.filter((place) => count(place) > 0 || place === filter.place).map((place) => (
          <option key={place} value={place}>
            {t('casting.option', { name: PLACE_NAMES[place][locale], count: count(place) })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Who one is and how it feels; what each would leave is counted with the other filters as they are. */
export function SceneFilters(props: SceneFiltersProps): ReactNode {
  return (
    <div className="flex flex-col gap-3">
      <RoleFilter {...props} />
      <FeelingFilter {...props} />
    </div>
  );
}

/** What the filters are set to, in a few words. */
export function useFilterWords({ userPersona, place, emotion }: SceneFilter): string {
  const { t, locale } = useI18n();
  const words = [
    userPersona === null ? t('casting.anyone') : USER_PERSONA_NAMES[userPersona][locale],
    place === null ? null : PLACE_NAMES[place][locale],
    emotion === null ? null : EMOTION_NAMES[emotion][locale],
  ];
  return words.filter((word) => word !== null).join(' · ');
}
