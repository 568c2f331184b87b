import { useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { sceneLine } from '../../content/scenarios/words';
import type { CharacterTheme } from '../../domain/card';
import { UNDERSTUDY } from '../../domain/persona';
import type { Persona } from '../../domain/persona';
import type { CharacterSnapshot } from '../../domain/session';
import { useI18n } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import {
  createSession,
  failureOf,
  playRecorded,
  setSetting,
  useRecordedPersonas,
} from '../../services/storage';
import { showNotice } from '../../ui/notice';
import { cutTo } from './display';
import { planGreeting } from './greetings';
import { PersonaPicker } from './persona-picker';
import { SceneSection } from './scene-section';
import type { CardOpening } from './scene-section';
import type { Scene } from './choices';
import { StartBar } from './start-bar';
import { planSession } from './start-session';
import { usePersona } from './use-persona';
import { speakerIn } from './use-speaker';
import type { Speaker } from './use-speaker';

/** Who is to be played, ready for a talk. */
interface Actor {
  readonly snapshot: CharacterSnapshot;
  /** Macros filled. */
  readonly greetings: readonly string[];
  /** Of the talk; 0 ≤ seed < 2^32. */
  readonly seed: number;
}

interface StageProps {
  readonly id: string;
  /** Of the character, as it stands in a sentence. */
  readonly name: string;
  readonly theme: CharacterTheme;
  readonly scene: Scene;
  readonly onScene: (scene: Scene) => void;
  /** null for the built-in cast. */
  readonly opening: CardOpening | null;
  readonly speaker: Speaker;
  readonly understudyHint: string;
  /** null while it loads. */
  readonly actor: Actor | null;
  readonly card: ReactNode;
  /** Why it cannot begin; null when nothing is wrong. */
  readonly trouble: ReactNode;
  readonly onStarted: (sessionId: string) => void;
}

/** Writes the session, with its greeting if there is one. */
async function begin(
  { actor, scene, opening, speaker }: StageProps & { readonly actor: Actor },
  persona: Persona,
  locale: Parameters<typeof planSession>[0]['locale'],
): Promise<string> {
  if (persona.kind === 'recorded' && scene.choice !== 'open') {
    await setSetting('lastPersonaId', persona.id);
    // In the language of the recording, whatever the page speaks.
    return playRecorded(persona.sourceId, actor.snapshot.id, scene.choice.id);
  }
  const user = speakerIn(scene.choice, speaker.user ?? null);
  const session = planSession({
    character: actor.snapshot,
    scenario: scene.choice === 'open' ? null : scene.choice,
    persona,
    locale,
    userName: opening?.userName ?? '',
    ...(user && { userPersona: user }),
    seed: actor.seed,
    now: Date.now(),
  });
  const chosen = opening?.chosen ?? null;
  const greeting = chosen === null ? null : planGreeting(session, actor.greetings, chosen);
  await setSetting('lastPersonaId', persona.id);
  await createSession(session, greeting ?? undefined);
  return session.id;
}

function useStart(
  props: StageProps,
  persona: Persona | null,
): { readonly starting: boolean; readonly start: () => void } {
  const { t, locale } = useI18n();
  const [starting, setStarting] = useState(false);
  const { actor, onStarted } = props;

  function start(): void {
    if (!actor || !persona || props.speaker.user === undefined) return;
    setStarting(true);
    begin({ ...props, actor }, persona, locale).then(onStarted, (error: unknown) => {
      setStarting(false);
      const reason = t(`failure.${failureOf(error).code}.remedy` as MessageId);
      showNotice({ text: t('casting.startFailed', { reason }) });
    });
  }
  return { starting, start };
}

/** The page of a character, whoever made it. */
export function Stage(props: StageProps): ReactNode {
  const { name, theme, scene, onScene, opening, speaker, actor, card, trouble } = props;
  const { t, locale } = useI18n();
  const recorded = useRecordedPersonas(props.id, scene.choice === 'open' ? null : scene.choice.id);
  const { personas, persona, choose, leaveToConnect } = usePersona(recorded);
  const { starting, start } = useStart(props, persona);
  const players = useRef<HTMLFieldSetElement>(null);
  const open = opening?.scene ? t('casting.ownScene', { name }) : t('casting.openTalk');
  const player =
    !persona || persona.kind === 'understudy' ? t('persona.understudyFull') : cutTo(persona.name, 32);
  return (
    <div
      data-spot
      style={{ '--hue': theme.hue, '--chroma': theme.chroma } as CSSProperties}
      className="mx-auto grid max-w-[84rem] items-start gap-3 p-3 lg:grid-cols-[19rem_minmax(0,1fr)] wide:grid-cols-[21rem_minmax(0,1fr)_20rem]"
    >
      {card}
      <SceneSection name={name} scene={scene} onScene={onScene} opening={opening} speaker={speaker} />
      <section className="panel flex min-w-0 flex-col lg:col-start-2 wide:sticky wide:top-3 wide:col-start-3 wide:max-h-[calc(100dvh-4.75rem)]">
        <div className="min-h-0 p-3 sm:p-4 wide:overflow-y-auto">
          <PersonaPicker
            ref={players}
            legend={t('casting.playedBy', { name })}
            understudyHint={props.understudyHint}
            understudy={UNDERSTUDY}
            personas={personas}
            recorded={recorded}
            chosen={persona?.id ?? ''}
            onChoose={choose}
            onConnect={leaveToConnect}
            writeHref={
              scene.choice === 'open' ? `/write/${props.id}` : `/write/${props.id}/${scene.choice.id}`
            }
          />
        </div>
        {trouble}
        <StartBar
          scene={scene.choice === 'open' ? open : sceneLine(scene.choice, locale)}
          playedBy={t('casting.playedByNow', { persona: player })}
          ready={actor !== null && persona !== null && speaker.user !== undefined}
          starting={starting}
          onStart={start}
          onChange={() => players.current?.querySelector<HTMLInputElement>('input:checked')?.focus()}
        />
      </section>
    </div>
  );
}
