import { useId } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';
import { withChoice, withGreeting } from './choices';
import type { GreetingChoice, Scene } from './choices';
import { FoldedText } from './folded-text';
import { GreetingPicker } from './greeting-picker';
import { RadioPanel } from './radio-panel';
import { ScenarioPicker } from './scenario-picker';
import { SpeakerChooser } from './speaker-chooser';
import type { Speaker } from './use-speaker';
import { UserName } from './user-name';

/** What a card brings to the choice of a scene; its texts have their macros filled. */
export interface CardOpening {
  /** The card's own scene; empty: it has none. */
  readonly scene: string;
  readonly greetings: readonly string[];
  readonly chosen: GreetingChoice;
  readonly userName: string;
  /** What stands for the user who has given no name. */
  readonly usualName: string;
  readonly onUserName: (name: string) => void;
}

interface SceneSectionProps {
  /** Of the character, as it stands in a sentence. */
  readonly name: string;
  readonly scene: Scene;
  readonly onScene: (scene: Scene) => void;
  /** null for the built-in cast. */
  readonly opening: CardOpening | null;
  readonly speaker: Speaker;
}

function OpenTalk({ name, scene, onScene, opening }: SceneSectionProps): ReactNode {
  const t = useT();
  const textId = useId();
  const own = opening !== null && opening.scene !== '';
  return (
    <RadioPanel
      name="scene"
      checked={scene.choice === 'open'}
      onChoose={() => onScene(withChoice(scene, 'open'))}
      className={cx('block px-3 pt-2', !own && 'pb-2')}
      describedBy={own ? textId : undefined}
      below={
        own ? (
          <div className="px-3 pb-2">
            <FoldedText id={textId} text={opening.scene} lines={3} className="leading-snug" />
          </div>
        ) : null
      }
    >
      <span className="block text-sm font-semibold text-spot">
        {own ? t('casting.ownScene', { name }) : t('casting.openTalk')}
      </span>
      {own ? null : <span className="block leading-snug">{t('casting.openTalkHint')}</span>}
    </RadioPanel>
  );
}

/** Where and how the talk begins: an open talk or the card's own scene, or a scene of the study. */
export function SceneSection(props: SceneSectionProps): ReactNode {
  const { name, scene, onScene, opening, speaker } = props;
  const t = useT();
  const titleId = useId();
  return (
    <section className="panel min-w-0 p-3 sm:p-4" aria-labelledby={titleId}>
      <h2 id={titleId} className="text-xl font-bold">
        {t('casting.scene')}
      </h2>
      <p className="mb-3 text-soft">{t('casting.sceneHint')}</p>
      <div className="flex flex-col gap-3">
        <OpenTalk {...props} />
        {opening && opening.greetings.length > 0 ? (
          <GreetingPicker
            name={name}
            greetings={opening.greetings}
            chosen={opening.chosen}
            inScene={scene.choice !== 'open'}
            onChoose={(greeting) => onScene(withGreeting(scene, greeting))}
          />
        ) : null}
        <SpeakerChooser scene={scene.choice} speaker={speaker}>
          {opening ? (
            <UserName
              name={name}
              userName={opening.userName}
              usual={opening.usualName}
              onUserName={opening.onUserName}
            />
          ) : null}
        </SpeakerChooser>
        {opening ? <h3 className="text-lg font-bold">{t('casting.everydayScene')}</h3> : null}
        <ScenarioPicker scene={scene} onScene={onScene} />
      </div>
    </section>
  );
}
