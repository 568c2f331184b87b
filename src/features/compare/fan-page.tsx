import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { findCharacter } from '../../content/cast';
import { EMPTY_PROFILE } from '../../domain/character';
import { findScenario } from '../../content/scenarios';
import { TRIAL_SIZE } from '../../domain/trial';
import { findActor, useLivePersonas } from '../../services/collect';
import { useI18n, useT } from '../../services/i18n';
import { readTrialPools, useTrials } from '../../services/storage';
import { Button } from '../../ui/button';
import { Segmented, SelectField } from '../../ui/field';
import { CollectingPanel, useFailureText } from './collecting-panel';
import { dealAmong, poolKey } from './deal';
import type { Round } from './deal';
import { useFanChoice } from './fan-choice';
import { PageHead } from './page-head';
import { useCollecting } from './use-collecting';
import { usePlayedByPeople } from './use-pools';

interface FanPageProps {
  /** True: a round is dealt at once, by the last choices. */
  readonly dealNow: boolean;
  readonly onReady: (trialId: string) => void;
}

type Obstacle = 'no-human' | 'too-few' | 'gone';

/** As whom people have written, by name. */
function useCharacters(played: ReadonlyMap<string, string> | null): readonly (readonly [string, string])[] {
  const { locale } = useI18n();
  return useMemo(
    () =>
      [...(played ?? [])]
        .map(([id, name]) => [id, findCharacter(id)?.name[locale] ?? name] as const)
        .toSorted(([, a], [, b]) => a.localeCompare(b, locale)),
    [played, locale],
  );
}

function Missing({ obstacle }: { readonly obstacle: Obstacle }): ReactNode {
  const t = useT();
  return (
    <div role="status" className="panel tone-ink p-4">
      <p>
        {t(
          obstacle === 'no-human'
            ? 'compare.noHuman'
            : obstacle === 'gone'
              ? 'write.missing'
              : 'compare.tooFew',
        )}
      </p>
      <p className="mt-2 flex flex-wrap gap-x-6">
        <Link href="/write" className="link inline-flex min-h-11 items-center">
          {t('compare.write')}
        </Link>
        <Link href="/recordings" className="link inline-flex min-h-11 items-center">
          {t('compare.recordings')}
        </Link>
      </p>
    </div>
  );
}

/** Puts rounds together: one reply of a person among those of others. */
export function FanPage({ dealNow, onReady }: FanPageProps): ReactNode {
  const t = useT();
  const { value: people, problem } = usePlayedByPeople();
  const trials = useTrials();
  const characters = useCharacters(people);
  const { live, ready, nameOf } = useLivePersonas();
  const { size, liveIds, choose, ...kept } = useFanChoice();
  // Whoever was chosen may have no reply by a person any more.
  const characterId = characters.some(([id]) => id === kept.characterId) ? kept.characterId : null;
  const [obstacle, setObstacle] = useState<Obstacle | null>(null);
  const [dealing, setDealing] = useState(false);
  const collecting = useCollecting(onReady);
  const textOf = useFailureText();
  const chosenLive = live.filter(({ id }) => liveIds.includes(id));

  async function begin({ pool, entrants }: Round): Promise<void> {
    const { locale, message } = pool;
    const actor = await findActor(pool.characterId, locale);
    const asked = entrants.some(({ kind }) => kind === 'live');
    if (!actor && asked) {
      setObstacle('gone');
      return;
    }
    const character = actor ?? {
      id: pool.characterId,
      name: pool.characterName,
      work: '',
      profile: EMPTY_PROFILE,
    };
    const scenario = pool.scenarioId === null ? null : (findScenario(pool.scenarioId) ?? null);
    const opening = message === scenario?.opening[locale];
    const origin = opening ? 'opening' : 'recorded';
    collecting.start('fan', { character, scenario, locale, message, origin }, entrants);
  }

  async function dealRound(): Promise<void> {
    if (!people || !trials || dealing) return;
    setDealing(true);
    const wanted = characterId === null ? [...people.keys()] : [characterId];
    const choice = { size, live: chosenLive };
    try {
      const dealt = await dealAmong(
        wanted,
        choice,
        new Set(trials.map(poolKey)),
        Math.random,
        readTrialPools,
      );
      setObstacle(typeof dealt === 'string' ? dealt : null);
      if (typeof dealt !== 'string') await begin(dealt);
    } catch {
      setObstacle('gone');
    } finally {
      setDealing(false);
    }
  }

  const dealt = useRef(false);
  useEffect(() => {
    if (!dealNow || dealt.current || !people || !trials || !ready) return;
    dealt.current = true;
    void dealRound();
  });

  if (problem) return <p role="alert">{textOf(problem)}</p>;
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-4 p-3 pb-12">
      <PageHead title={t('compare.fan')} hint={t('compare.fanHint')} />
      <CollectingPanel collecting={collecting} others={live} nameOf={nameOf} />
      {obstacle ? <Missing obstacle={obstacle} /> : null}
      <form
        className="panel flex flex-col gap-4 p-4"
        onSubmit={(event) => {
          event.preventDefault();
          void dealRound();
        }}
      >
        <SelectField
          label={t('compare.character')}
          value={characterId ?? ''}
          onChange={(event) => choose({ characterId: event.target.value || null })}
        >
          <option value="">{t('compare.anyCharacter')}</option>
          {characters.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <Segmented
          label={t('compare.size')}
          value={String(size)}
          choices={SIZES.map((value) => ({ value: String(value), label: String(value) }))}
          onChange={(value) => choose({ size: Number(value) })}
        />
        <fieldset>
          <legend className="mb-1 font-semibold">{t('compare.liveToo')}</legend>
          {live.map((persona) => (
            <label key={persona.id} className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                className="size-5"
                checked={liveIds.includes(persona.id)}
                onChange={(event) =>
                  choose({
                    liveIds: event.target.checked
                      ? [...liveIds, persona.id]
                      : liveIds.filter((id) => id !== persona.id),
                  })
                }
              />
              {nameOf(persona)}
            </label>
          ))}
        </fieldset>
        <Button
          type="submit"
          look="primary"
          className="self-start"
          aria-disabled={!people || !trials || dealing || collecting.running}
        >
          {t('compare.deal')}
        </Button>
      </form>
    </div>
  );
}

const SIZES = [TRIAL_SIZE.most - 1, TRIAL_SIZE.most];
