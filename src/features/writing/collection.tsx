import { useEffect, useMemo, useRef } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { CAST, findCharacter } from '../../content/cast';
import { themeOf } from '../../content/cast/themes';
import { USER_PERSONA_NAMES } from '../../content/labels';
import { SCENARIOS } from '../../content/scenarios';
import { sceneWords } from '../../content/scenarios/words';
import { USER_PERSONAS } from '../../domain/scenario';
import type { Scenario, UserPersona } from '../../domain/scenario';
import { WRITTEN_ROUNDS } from '../../domain/writing';
import { cx } from '../../lib/cx';
import { Portrait } from '../../portrait';
import { useI18n } from '../../services/i18n';
import { useOwnListings, usePicture, useWritings } from '../../services/storage';
import { Button } from '../../ui/button';
import { EmotionFace } from '../../ui/emotion-face';
import { useWriter } from './use-writer';

interface Player {
  readonly id: string;
  readonly name: string;
}

interface CollectionProps {
  /** Absent: the first of the cast. */
  readonly characterId: string | null;
}

/** Scenario id → replies written, of one character. */
type Progress = ReadonlyMap<number, number>;

function isWritten(progress: Progress, { id }: Scenario): boolean {
  return (progress.get(id) ?? 0) >= WRITTEN_ROUNDS;
}

function writtenOf(progress: Progress, scenarios: readonly Scenario[]): number {
  return scenarios.filter((scenario) => isWritten(progress, scenario)).length;
}

/** The face of one of the cast is drawn, of one's own is its picture. */
function Face({ id, name }: Player): ReactNode {
  const picture = usePicture(findCharacter(id) ? null : id, 'thumbnail');
  if (picture === undefined) return null;
  return (
    <Portrait
      who={id}
      name={name}
      picture={picture}
      expression="neutral"
      crop="face"
      className="size-full"
      eager={false}
    />
  );
}

function Players({
  players,
  chosen,
  countOf,
}: {
  readonly players: readonly Player[];
  readonly chosen: string;
  readonly countOf: (id: string) => number;
}): ReactNode {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // On a phone the faces stand in one row that is wider than the page.
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [chosen]);
  return (
    <nav aria-label={t('write.as')} className="-mx-3 overflow-x-auto px-3 py-1">
      <ul ref={list} className="flex gap-2 sm:flex-wrap">
        {players.map(({ id, name }) => {
          const { hue, chroma } = themeOf(id);
          const count = countOf(id);
          return (
            <li key={id} data-spot style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}>
              <Link
                href={`/write/${id}`}
                replace
                title={name}
                aria-label={t('write.characterCount', { name, count })}
                aria-current={id === chosen ? 'true' : undefined}
                className={cx(
                  'relative block size-14 overflow-hidden border-2 border-line',
                  id === chosen
                    ? 'tone rounded-[3px]'
                    : 'rounded-full bg-raised opacity-80 hover:opacity-100',
                )}
              >
                <Face id={id} name={name} />
                {count > 0 ? (
                  <span className="absolute inset-x-0 bottom-0 bg-ink text-center text-xs leading-tight text-page tabular-nums">
                    {count}
                  </span>
                ) : null}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

interface TileProps {
  readonly scenario: Scenario;
  readonly characterId: string;
  readonly replies: number;
}

/** A scene as a small panel that is stamped when it is written. */
function Tile({ scenario, characterId, replies }: TileProps): ReactNode {
  const { t, locale } = useI18n();
  const { id, emotion } = scenario;
  const done = replies >= WRITTEN_ROUNDS;
  const state = t(done ? 'write.stateDone' : replies > 0 ? 'write.stateHalf' : 'write.stateNone');
  return (
    <Link
      href={`/write/${characterId}/${id}`}
      title={scenario.event[locale]}
      aria-label={t('write.tile', {
        id,
        ...sceneWords(scenario, locale),
        state,
      })}
      className={cx(
        'relative flex aspect-square flex-col items-center justify-center gap-0.5 border-2 border-line text-sm',
        done ? 'bg-spot-fill text-on-spot' : 'bg-raised hover:bg-wash',
        replies > 0 && !done && 'tone',
      )}
    >
      <EmotionFace emotion={emotion} className="size-7 sm:size-8" />
      <span className="leading-none font-semibold tabular-nums">{id}</span>
    </Link>
  );
}

interface RoleProps {
  readonly role: UserPersona;
  readonly characterId: string;
  readonly progress: Progress;
}

function Role({ role, characterId, progress }: RoleProps): ReactNode {
  const { t, locale } = useI18n();
  const scenarios = SCENARIOS.filter(({ userPersona }) => userPersona === role);
  const count = writtenOf(progress, scenarios);
  return (
    <section className="panel p-3">
      <h2 className="mb-2 font-bold">
        {t('write.roleCount', { role: USER_PERSONA_NAMES[role][locale], count })}
      </h2>
      <ul className="grid grid-cols-5 gap-1.5">
        {scenarios.map((scenario) => (
          <li key={scenario.id}>
            <Tile scenario={scenario} characterId={characterId} replies={progress.get(scenario.id) ?? 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Which scenes of which character one has written, and the way to the others. */
export function Collection({ characterId }: CollectionProps): ReactNode {
  const { t, locale } = useI18n();
  const [, navigate] = useLocation();
  const writer = useWriter();
  const writings = useWritings(writer ?? '', locale);
  const own = useOwnListings();
  const players = useMemo<readonly Player[]>(
    () => [
      ...CAST.map(({ id, name }) => ({ id, name: name[locale] })),
      ...(own ?? []).map(({ id, nickname, name }) => ({ id, name: nickname || name })),
    ],
    [own, locale],
  );
  const chosen = players.find(({ id }) => id === characterId) ?? players[0];
  const progress = useMemo<Progress>(
    () =>
      new Map(
        (writings ?? [])
          .filter((writing) => writing.characterId === chosen?.id)
          .map(({ scenarioId, replies }) => [scenarioId, replies]),
      ),
    [writings, chosen?.id],
  );
  if (!chosen) return null;
  const countOf = (id: string): number =>
    (writings ?? []).filter((row) => row.characterId === id && row.replies >= WRITTEN_ROUNDS).length;
  const open = SCENARIOS.filter((scenario) => !isWritten(progress, scenario));
  const { hue, chroma } = themeOf(chosen.id);
  const surprise = (): void => {
    const scenario = open[Math.floor(Math.random() * open.length)];
    if (scenario) navigate(`/write/${chosen.id}/${scenario.id}`);
  };
  return (
    <div
      data-spot
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className="mx-auto flex max-w-5xl flex-col gap-3 p-3 pb-12"
    >
      <h1 className="pt-2 text-3xl font-extrabold tracking-tight">{t('write.title')}</h1>
      <p className="max-w-prose text-soft">{t('write.intro')}</p>
      <Players players={players} chosen={chosen.id} countOf={countOf} />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-xl font-bold">
          <span dir="auto">{chosen.name}</span>{' '}
          <span className="text-base font-semibold text-soft tabular-nums">
            {t('write.count', { count: writtenOf(progress, SCENARIOS) })}
          </span>
        </p>
        {open.length === 0 ? (
          <p className="font-semibold text-spot">{t('write.allDone')}</p>
        ) : (
          <Button onClick={surprise}>{t('write.surprise')}</Button>
        )}
      </div>
      <div className="grid gap-3 md:grid-cols-2">
        {USER_PERSONAS.map((role) => (
          <Role key={role} role={role} characterId={chosen.id} progress={progress} />
        ))}
      </div>
    </div>
  );
}
