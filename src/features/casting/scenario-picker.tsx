import type { ReactNode } from 'react';
import { EMOTION_NAMES, PLACE_NAMES, USER_PERSONA_NAMES } from '../../content/labels';
import { SCENARIOS } from '../../content/scenarios';
import { EMOTIONS, USER_PERSONAS } from '../../domain/scenario';
import type { Emotion, Scenario, UserPersona } from '../../domain/scenario';
import { cx } from '../../lib/cx';
import { useI18n } from '../../services/i18n';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/field';

export interface SceneFilter {
  readonly userPersona: UserPersona;
  /** null: any. */
  readonly emotion: Emotion | null;
}

export type SceneChoice = Scenario | 'open' | null;

export function filterScenarios({ userPersona, emotion }: SceneFilter): readonly Scenario[] {
  return SCENARIOS.filter(
    (scenario) => scenario.userPersona === userPersona && (emotion === null || scenario.emotion === emotion),
  );
}

interface ChoiceCardProps {
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly heading: string;
  readonly text: string;
}

function ChoiceCard({ checked, onChoose, heading, text }: ChoiceCardProps): ReactNode {
  return (
    <label
      className={cx(
        'panel relative block cursor-pointer px-3 py-2 transition-colors',
        'has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-spot',
        checked ? 'bg-wash shadow-[4px_4px_0_var(--color-line)]' : 'hover:bg-wash',
      )}
    >
      <input
        type="radio"
        name="scene"
        checked={checked}
        onChange={onChoose}
        className="absolute inset-0 cursor-pointer opacity-0"
      />
      <span className="block text-sm font-semibold text-spot">{heading}</span>
      <span className="block leading-snug">{text}</span>
    </label>
  );
}

interface ScenarioPickerProps {
  readonly filter: SceneFilter;
  readonly choice: SceneChoice;
  readonly onFilter: (filter: SceneFilter) => void;
  readonly onChoose: (choice: SceneChoice) => void;
  readonly onSurprise: () => void;
}

export function ScenarioPicker({
  filter,
  choice,
  onFilter,
  onChoose,
  onSurprise,
}: ScenarioPickerProps): ReactNode {
  const { t, locale } = useI18n();
  const found = filterScenarios(filter);
  return (
    <div className="flex flex-col gap-3">
      <Segmented
        label={t('casting.as')}
        value={filter.userPersona}
        choices={USER_PERSONAS.map((value) => ({ value, label: USER_PERSONA_NAMES[value][locale] }))}
        onChange={(userPersona) => onFilter({ ...filter, userPersona })}
      />
      <div className="flex flex-wrap items-end justify-between gap-3">
        <label className="flex flex-col gap-1">
          <span className="font-semibold">{t('casting.feeling')}</span>
          <select
            className="field w-auto min-w-44"
            value={filter.emotion ?? ''}
            onChange={(event) =>
              onFilter({ ...filter, emotion: (event.target.value || null) as Emotion | null })
            }
          >
            <option value="">{t('casting.anyFeeling')}</option>
            {EMOTIONS.map((emotion) => (
              <option key={emotion} value={emotion}>
                {EMOTION_NAMES[emotion][locale]}
              </option>
            ))}
          </select>
        </label>
        <Button onClick={onSurprise}>{t('casting.surprise')}</Button>
      </div>
      <fieldset>
        <legend className="sr-only">{t('casting.scene')}</legend>
        <div className="grid gap-2 sm:grid-cols-2">
          <ChoiceCard
            checked={choice === 'open'}
            onChoose={() => onChoose('open')}
            heading={t('casting.openTalk')}
            text={t('casting.openTalkHint')}
          />
          {found.map((scenario) => (
            <ChoiceCard
              key={scenario.id}
              checked={choice !== 'open' && choice?.id === scenario.id}
              onChoose={() => onChoose(scenario)}
              heading={`${PLACE_NAMES[scenario.place][locale]} · ${EMOTION_NAMES[scenario.emotion][locale]}`}
              text={scenario.event[locale]}
            />
          ))}
        </div>
        {found.length === 0 ? <p className="mt-2 text-soft">{t('casting.noScene')}</p> : null}
      </fieldset>
    </div>
  );
}
