import type { ReactNode } from 'react';
import { USER_PERSONA_NAMES } from '../../content/labels';
import { sceneName } from '../../content/scenarios/words';
import type { Scenario } from '../../domain/scenario';
import { cx } from '../../lib/cx';
import { useI18n } from '../../services/i18n';
import { EmotionFace } from '../../ui/emotion-face';
import { PlaceArt } from '../../ui/place-art';
import { RadioPanel } from './radio-panel';

interface ScenarioPanelProps {
  readonly scenario: Scenario;
  readonly checked: boolean;
  readonly onChoose: () => void;
  /** Says for whom the scene is, where scenes of several roles stand together. */
  readonly withRole: boolean;
}

/** A scene of the study as a small panel: its place, how it feels, what happened. */
export function ScenarioPanel({ scenario, checked, onChoose, withRole }: ScenarioPanelProps): ReactNode {
  const { locale } = useI18n();
  const { place, emotion, userPersona } = scenario;
  return (
    <RadioPanel name="scene" checked={checked} onChoose={onChoose} className="flex">
      <span className="tone-ink flex w-18 shrink-0 items-center border-r-2 border-line sm:w-28">
        <PlaceArt place={place} className="aspect-[8/5] w-full" />
      </span>
      <span className="min-w-0 flex-1 px-3 py-2">
        <span className="flex items-center gap-2 text-sm font-semibold text-spot">
          <EmotionFace emotion={emotion} className="size-7" />
          <span>
            {sceneName(scenario, locale)}
            {withRole ? (
              <span className="font-normal text-soft"> · {USER_PERSONA_NAMES[userPersona][locale]}</span>
            ) : null}
          </span>
        </span>
        <span className={cx('mt-0.5 leading-snug', checked ? 'block' : 'line-clamp-3')}>
          {scenario.event[locale]}
        </span>
      </span>
    </RadioPanel>
  );
}
