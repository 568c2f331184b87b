import { useMemo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { findScenario } from '../../content/scenarios';
import { themeOf } from '../../content/cast/themes';
import { settingLineWithRole } from '../../content/scenarios/words';
import type { Scenario } from '../../domain/scenario';
import type { CharacterSnapshot } from '../../domain/session';
import type { WritingKey } from '../../domain/writing';
import { Portrait, RoundFace } from '../../portrait';
import { LANGUAGE_TAGS, useI18n, useT } from '../../services/i18n';
import { usePicture } from '../../services/storage';
import { NotHere } from '../../ui/not-here';
import { ScenePanel } from '../../ui/scene-panel';
import { useTitle } from '../../ui/use-title';
import { useActor } from './use-actor';
import { useWriter } from './use-writer';
import { Writer } from './writer';

interface WriterPageProps {
  readonly characterId: string;
  readonly scenarioId: number;
}

/** The scene as the panel that a chapter opens with. */
function Establishing({ scenario }: { readonly scenario: Scenario }): ReactNode {
  const { locale } = useI18n();
  const { place, emotion, event } = scenario;
  return (
    <ScenePanel
      place={place}
      emotion={emotion}
      setting={settingLineWithRole(scenario, locale)}
      event={event[locale]}
      lang={LANGUAGE_TAGS[locale]}
    />
  );
}

/** What one needs to know to speak as the character. */
function Who({ character }: { readonly character: CharacterSnapshot }): ReactNode {
  const { t, locale } = useI18n();
  const { name, profile } = character;
  const rows = [
    [t('write.identity'), profile.identity],
    [t('write.speech'), profile.speech.style],
    [t('write.habits'), profile.speech.habits.join(locale === 'en' ? '; ' : '；')],
    [t('write.comfort'), profile.comfort],
  ].filter(([, value]) => value !== '');
  if (rows.length === 0) return null;
  return (
    <details className="panel px-4">
      <summary className="inline-flex min-h-11 items-center font-semibold">
        {t('write.who', { name })}
      </summary>
      <dl className="grid gap-x-4 gap-y-2 pb-4 sm:grid-cols-[auto_1fr]">
        {rows.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="font-semibold">{label}</dt>
            <dd className="text-soft">{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

interface PageProps {
  readonly writing: WritingKey;
  readonly character: CharacterSnapshot;
  readonly scenario: Scenario;
}

function Page({ writing, character, scenario }: PageProps): ReactNode {
  const t = useT();
  const { hue, chroma } = themeOf(character.id, character.card);
  const picture = usePicture(character.card ? character.id : null, 'image');
  return (
    <div
      data-spot
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className="mx-auto grid max-w-5xl gap-3 p-3 pb-16 lg:grid-cols-[16rem_minmax(0,1fr)]"
    >
      <aside className="panel tone hidden h-80 overflow-hidden lg:sticky lg:top-3 lg:block">
        <Portrait
          who={character.id}
          name={character.name}
          picture={picture}
          expression="neutral"
          className="size-full object-contain object-bottom"
        />
      </aside>
      <div className="flex min-w-0 flex-col gap-3">
        <div>
          <Link href={`/write/${character.id}`} className="link inline-flex min-h-11 items-center text-sm">
            {t('write.toCollection')}
          </Link>
          <h1 className="flex items-center gap-3 text-2xl font-extrabold tracking-tight sm:text-3xl">
            <RoundFace
              who={character.id}
              name={character.name}
              picture={picture}
              className="size-12 lg:hidden"
            />
            <span dir="auto">{t('write.pageTitle', { name: character.name })}</span>
          </h1>
        </div>
        <Establishing scenario={scenario} />
        <Who character={character} />
        <Writer writing={writing} character={character} scenario={scenario} />
      </div>
    </div>
  );
}

/** A person plays the character in one scene: reads it, and replies twice. */
export function WriterPage({ characterId, scenarioId }: WriterPageProps): ReactNode {
  const { t, locale } = useI18n();
  const writer = useWriter();
  const character = useActor(characterId, locale);
  const scenario = findScenario(scenarioId);
  useTitle(character ? t('write.pageTitle', { name: character.name }) : t('write.title'));
  const writing = useMemo<WritingKey | null>(
    () => (writer === null ? null : { writer, characterId, scenarioId, locale }),
    [writer, characterId, scenarioId, locale],
  );
  if (character === null || !scenario) {
    return (
      <NotHere title={t('write.missingTitle')} body={t('write.missing')}>
        <Link href="/write" className="link inline-flex min-h-11 items-center">
          {t('write.toCollection')}
        </Link>
      </NotHere>
    );
  }
  if (!character || !writing) return <p className="p-6 text-soft">{t('app.loading')}</p>;
  return <Page writing={writing} character={character} scenario={scenario} />;
}
