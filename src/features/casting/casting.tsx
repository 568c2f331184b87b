import { useEffect, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { findCharacter } from '../../content/cast';
import { themeOf } from '../../content/cast/themes';
import { SCENARIOS } from '../../content/scenarios';
import type { CharacterSummary, CharacterText } from '../../domain/character';
import { UNDERSTUDY } from '../../domain/persona';
import type { Persona } from '../../domain/persona';
import { useI18n } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { createSession, failureOf, setSetting, usePersonas, useSetting } from '../../services/storage';
import { Button } from '../../ui/button';
import { NotHere } from '../../ui/not-here';
import { showNotice } from '../../ui/notice';
import { CharacterCard } from './character-card';
import { PersonaPicker } from './persona-picker';
import { ScenarioPicker } from './scenario-picker';
import { useCastingChoices, useSceneChoice } from './choices';
import { loadCharacterText, planSession } from './start-session';

function useCharacterText(id: string): {
  readonly text: CharacterText | null;
  readonly failed: boolean;
  readonly retry: () => void;
} {
  const { locale } = useI18n();
  const [state, setState] = useState<{ key: string; text: CharacterText | null; failed: boolean } | null>(
    null,
  );
  const [attempt, setAttempt] = useState(0);
  const key = `${id} ${locale}`;
  useEffect(() => {
    let current = true;
    loadCharacterText(id, locale).then(
      (text) => current && setState({ key, text, failed: false }),
      () => current && setState({ key, text: null, failed: true }),
    );
    return () => {
      current = false;
    };
  }, [id, locale, key, attempt]);
  const fresh = state?.key === key ? state : null;
  return { text: fresh?.text ?? null, failed: fresh?.failed ?? false, retry: () => setAttempt((n) => n + 1) };
}

interface CastingProps {
  readonly characterId: string;
  readonly onStarted: (sessionId: string) => void;
}

/** The character's card, the scene and the persona: everything chosen before a talk begins. */
export function Casting({ characterId, onStarted }: CastingProps): ReactNode {
  const { t } = useI18n();
  const character = findCharacter(characterId);
  if (!character) {
    return (
      <NotHere title={t('casting.unknown')}>
        <Link href="/" className="link inline-flex min-h-11 items-center">
          {t('notFound.toCast')}
        </Link>
      </NotHere>
    );
  }
  return <CastingOf key={characterId} character={character} onStarted={onStarted} />;
}

interface CastingOfProps {
  readonly character: CharacterSummary;
  readonly onStarted: (sessionId: string) => void;
}

function CastingOf({ character, onStarted }: CastingOfProps): ReactNode {
  const { t, locale } = useI18n();
  const { text, failed, retry } = useCharacterText(character.id);
  const own = usePersonas() ?? [];
  const lastPersona = useSetting('lastPersonaId');
  const [picked, setPicked] = useState<string | null>(null);
  const { filter, choice } = useSceneChoice(character.id);
  const setFilter = useCastingChoices((state) => state.setFilter);
  const choose = useCastingChoices((state) => state.choose);
  const [starting, setStarting] = useState(false);
  const personas: readonly Persona[] = [UNDERSTUDY, ...own];
  const wanted = picked ?? lastPersona ?? UNDERSTUDY.id;
  const persona = personas.find(({ id }) => id === wanted) ?? UNDERSTUDY;
  const name = character.name[locale];
  const { hue, chroma } = themeOf(character.id);

  function surprise(): void {
    const scenario = SCENARIOS[Math.floor(Math.random() * SCENARIOS.length)];
    if (!scenario) return;
    setFilter(character.id, { userPersona: scenario.userPersona, emotion: null });
    choose(character.id, scenario);
  }

  async function start(): Promise<void> {
    if (!text || !choice) return;
    setStarting(true);
    try {
      const scenario = choice === 'open' ? null : choice;
      const session = planSession({
        characterId: character.id,
        text,
        scenario,
        persona,
        locale,
        now: Date.now(),
      });
      await createSession(session);
      await setSetting('lastPersonaId', persona.id);
      onStarted(session.id);
    } catch (error) {
      setStarting(false);
      const reason = t(`failure.${failureOf(error).code}.remedy` as MessageId);
      showNotice({ text: t('casting.startFailed', { reason }) });
    }
  }

  return (
    <div
      data-spot
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className="mx-auto grid max-w-[84rem] gap-3 p-3 pb-28 wide:grid-cols-[22rem_minmax(0,1fr)_20rem]"
    >
      <CharacterCard character={character} profile={text?.profile ?? null} />
      <section className="panel p-4" aria-labelledby="scene-title">
        <h2 id="scene-title" className="text-xl font-bold">
          {t('casting.scene')}
        </h2>
        <p className="mb-3 text-soft">{t('casting.sceneHint')}</p>
        <ScenarioPicker
          filter={filter}
          choice={choice}
          onFilter={(next) => setFilter(character.id, next)}
          onChoose={(next) => choose(character.id, next)}
          onSurprise={surprise}
        />
      </section>
      <section className="panel flex flex-col gap-4 self-start p-4">
        <PersonaPicker
          legend={t('casting.playedBy', { name })}
          personas={personas}
          chosen={persona.id}
          onChoose={setPicked}
        />
        {failed ? (
          <div role="alert">
            <p className="text-danger">{t('casting.loadFailed')}</p>
            <Button onClick={retry}>{t('common.tryAgain')}</Button>
          </div>
        ) : null}
        <div className="fixed inset-x-0 bottom-0 z-10 border-t-2 border-line bg-page p-3 wide:static wide:border-0 wide:p-0">
          <p className="mb-1 truncate text-sm text-soft wide:hidden">
            {t('chat.playedBy')}: {persona.kind === 'understudy' ? t('persona.understudyFull') : persona.name}
          </p>
          <Button
            look="primary"
            className="min-h-13 w-full text-lg"
            disabled={!text || !choice || starting}
            onClick={() => void start()}
          >
            {starting ? t('casting.starting') : t('casting.start')}
          </Button>
        </div>
      </section>
    </div>
  );
}
