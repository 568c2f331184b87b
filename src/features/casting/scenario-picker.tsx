import { useState } from 'react';
import type { ReactNode } from 'react';
import { sceneLine } from '../../content/scenarios/words';
import type { Scenario } from '../../domain/scenario';
import { useI18n } from '../../services/i18n';
import { Button } from '../../ui/button';
import { useMedia } from '../../ui/use-media';
import { withChoice, withFilter } from './choices';
import type { Scene } from './choices';
import { filterScenarios, surpriseAmong } from './scene-filter';
import type { SceneFilter } from './scene-filter';
import { PlaceFilter, SceneFilters, useFilterWords } from './scene-filters';
import { ScenarioPanel } from './scenario-panel';

/** How many scenes stand in the list before one asks for more: all of one role, save on a phone. */
const SHOWN = { phone: 5, roomy: 15 } as const;
const ROOMY = '(min-width: 40rem)';

interface ScenarioPickerProps {
  readonly scene: Scene;
  readonly onScene: (scene: Scene) => void;
}

function chance(): number {
  return Math.random();
}

interface FiltersProps {
  readonly filter: SceneFilter;
  readonly onFilter: (filter: SceneFilter) => void;
}

/** The filters where there is little room: folded away, with what they are set to. */
function FoldedFilters(props: FiltersProps): ReactNode {
  const { t } = useI18n();
  const words = useFilterWords(props.filter);
  return (
    <details className="panel px-1.5">
      <summary className="flex min-h-13 items-center leading-tight">
        <span className="font-semibold">
          {t('casting.filters')}
          <span className="block text-sm font-normal text-soft">{words}</span>
        </span>
      </summary>
      <div className="flex flex-col gap-3 pb-3">
        <SceneFilters {...props} />
        <PlaceFilter {...props} />
      </div>
    </details>
  );
}

interface SceneListProps extends ScenarioPickerProps {
  readonly found: readonly Scenario[];
}

function SceneList({ found, scene, onScene }: SceneListProps): ReactNode {
  const { t } = useI18n();
  const first = useMedia(ROOMY) ? SHOWN.roomy : SHOWN.phone;
  const [all, setAll] = useState(false);
  const { choice, filter } = scene;
  const shown = all ? found : found.filter((scenario, index) => index < first || scenario === choice);
  return (
    <div className="grid gap-2">
      {shown.map((scenario) => (
        <ScenarioPanel
          key={scenario.id}
          scenario={scenario}
          checked={scenario === choice}
          onChoose={() => onScene(withChoice(scene, scenario))}
          withRole={filter.userPersona === null}
        />
      ))}
      {shown.length < found.length ? (
        <Button onClick={() => setAll(true)}>
          {t('casting.moreScenes', { count: found.length - shown.length })}
        </Button>
      ) : null}
    </div>
  );
}

/** The scenes of the study, filtered, and a surprise among what the filters leave. */
export function ScenarioPicker({ scene, onScene }: ScenarioPickerProps): ReactNode {
  const { t, locale } = useI18n();
  const roomy = useMedia(ROOMY);
  const [surprise, setSurprise] = useState<Scenario | null>(null);
  const { filter, choice } = scene;
  const found = filterScenarios(filter);
  const filtering = { filter, onFilter: (next: SceneFilter) => onScene(withFilter(scene, next)) };
  const surprised = surprise !== null && surprise === choice;

  function draw(): void {
    const drawn = surpriseAmong(found, choice === 'open' ? null : choice, chance());
    if (!drawn) return;
    setSurprise(drawn);
    onScene(withChoice(scene, drawn));
  }

  return (
    <div className="flex flex-col gap-3">
      {roomy ? <SceneFilters {...filtering} /> : <FoldedFilters {...filtering} />}
      <div>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {roomy ? <PlaceFilter {...filtering} /> : null}
          <p role="status" className="tabular-nums">
            {t('casting.sceneCount', { count: found.length })}
          </p>
          {filter.place !== null || filter.emotion !== null ? (
            <Button
              look="quiet"
              onClick={() => filtering.onFilter({ ...filter, place: null, emotion: null })}
            >
              {t('casting.clearFilters')}
            </Button>
          ) : null}
          <Button className="ml-auto" onClick={draw}>
            {t('casting.surprise')}
          </Button>
        </div>
        <div role="status">
          {surprised ? (
            <p className="mt-2 border-l-4 border-spot pl-3 leading-snug">
              {t('casting.surprised', { scene: sceneLine(surprise, locale), event: surprise.event[locale] })}
            </p>
          ) : null}
        </div>
      </div>
      <SceneList found={found} scene={scene} onScene={onScene} />
    </div>
  );
}
