import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { CAST } from '../../content/cast';
import { findScenario, SCENARIOS } from '../../content/scenarios';
import { sceneWords } from '../../content/scenarios/words';
import type { Locale } from '../../domain/locale';
import type { MessageOrigin } from '../../domain/session';
import { TRIAL_SIZE } from '../../domain/trial';
import { findActor, useLivePersonas } from '../../services/collect';
import type { LivePersona } from '../../services/collect';
import { LANGUAGE_TAGS, useI18n, useT } from '../../services/i18n';
import { useOwnListings } from '../../services/storage';
import type { TrialPool } from '../../services/storage';
import { Button } from '../../ui/button';
import { SelectField, TextArea } from '../../ui/field';
import { showNotice } from '../../ui/notice';
import { CollectingPanel } from './collecting-panel';
import { entrantId } from './entrants';
import type { Entrant } from './entrants';
import { PageHead } from './page-head';
import { useCollecting } from './use-collecting';
import { usePools } from './use-pools';

interface SidePageProps {
  readonly onReady: (trialId: string) => void;
}

interface Offer {
  readonly entrant: Entrant;
  /** What this one answers, where it cannot be chosen; null: anything. */
  readonly pool: TrialPool | null;
}

const CUT = 60;

/** Who can be in the trial: everyone who can be asked, and what is there of this character and scene. */
function useOffers(
  pools: readonly TrialPool[] | null,
  live: readonly LivePersona[],
  characterId: string,
  scenarioId: number,
): readonly Offer[] {
  return useMemo(() => {
    const here = (pools ?? []).filter(
      (pool) => pool.characterId === characterId && pool.scenarioId === scenarioId,
    );
    return [
      ...live.map((persona): Offer => ({ entrant: { kind: 'live', persona }, pool: null })),
      ...here.flatMap((pool) =>
        pool.replies
          // Who can be asked anew is.
          .filter(({ source }) => live.every(({ id }) => id !== source))
          .map((reply): Offer => ({ entrant: { kind: 'offered', reply }, pool })),
      ),
    ];
  }, [pools, live, characterId, scenarioId]);
}

function keyOf({ entrant, pool }: Offer): string {
  return `${entrantId(entrant)}\n${pool?.locale ?? ''}\n${pool?.message ?? ''}`;
}

/** Where to send what: the hosts of those who are asked. */
function hostsOf(entrants: readonly Entrant[]): readonly string[] {
  const hosts = entrants.flatMap((entrant) =>
    entrant.kind === 'live' && entrant.persona.kind === 'endpoint' && URL.canParse(entrant.persona.baseUrl)
      ? [new URL(entrant.persona.baseUrl).host]
      : [],
  );
  return [...new Set(hosts)];
}

function Who({
  offers,
  chosen,
  onChoose,
  nameOf,
  message,
}: {
  readonly offers: readonly Offer[];
  readonly chosen: readonly string[];
  readonly onChoose: (keys: readonly string[]) => void;
  readonly nameOf: (persona: LivePersona) => string;
  /** What those already chosen answer and cannot help answering; null: anything. */
  readonly message: string | null;
}): ReactNode {
  const t = useT();
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{t('compare.who')}</legend>
      <div className="grid gap-x-6 sm:grid-cols-2">
        {offers.map((offer) => {
          const key = keyOf(offer);
          const { entrant, pool } = offer;
          const checked = chosen.includes(key);
          const full = chosen.length >= TRIAL_SIZE.most;
          const other = pool !== null && message !== null && pool.message !== message;
          const name = entrant.kind === 'live' ? nameOf(entrant.persona) : entrant.reply.name;
          const how =
            entrant.kind === 'live'
              ? t('compare.live')
              : t(entrant.reply.kind === 'recorded' ? 'compare.recorded' : 'compare.kept');
          return (
            <label key={key} className="flex min-h-11 items-center gap-3 py-1">
              <input
                type="checkbox"
                className="size-5 shrink-0"
                checked={checked}
                disabled={!checked && (full || other)}
                onChange={(event) =>
                  onChoose(event.target.checked ? [...chosen, key] : chosen.filter((each) => each !== key))
                }
              />
              <span className="min-w-0">
                <span dir="auto" className="wrap-anywhere">
                  {name}
                </span>{' '}
                <span className="text-sm text-soft">{how}</span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Where more can be had, when there are not even two to choose from. */
function TooFew(): ReactNode {
  const t = useT();
  return (
    <div className="border-t-2 border-hair pt-3">
      <p>{t('compare.tooFewHere')}</p>
      <p className="flex flex-wrap gap-x-6">
        <Link href="/settings/persona/new" className="link inline-flex min-h-11 items-center">
          {t('write.connect')}
        </Link>
        <Link href="/recordings" className="link inline-flex min-h-11 items-center">
          {t('compare.recordings')}
        </Link>
        <Link href="/write" className="link inline-flex min-h-11 items-center">
          {t('compare.write')}
        </Link>
      </p>
    </div>
  );
}

/** Chooses who is compared, and on what. */
export function SidePage({ onReady }: SidePageProps): ReactNode {
  const { t, locale } = useI18n();
  const { live, nameOf } = useLivePersonas();
  const own = useOwnListings();
  const [characterId, setCharacterId] = useState(CAST[0]?.id ?? '');
  const { value: pools } = usePools(characterId);
  const [scenarioId, setScenarioId] = useState(1);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [words, setWords] = useState<string | null>(null);
  const collecting = useCollecting(onReady);
  const offers = useOffers(pools, live, characterId, scenarioId);
  const picked = offers.filter((offer) => chosen.includes(keyOf(offer)));
  const bound = picked.find(({ pool }) => pool !== null)?.pool ?? null;
  const scenario = findScenario(scenarioId) ?? null;
  const opening = scenario?.opening[locale] ?? '';
  const message = bound?.message ?? words ?? opening;
  const entrants = picked.map(({ entrant }) => entrant);
  const hosts = hostsOf(entrants);
  const enough = picked.length >= TRIAL_SIZE.least && message.trim() !== '';

  async function begin(): Promise<void> {
    const talk: Locale = bound?.locale ?? locale;
    const character = await findActor(characterId, talk);
    if (!character) {
      showNotice({ text: t('write.missing') });
      return;
    }
    const said = message.trim();
    const origin: MessageOrigin =
      bound && bound.message !== opening ? 'recorded' : said === opening.trim() ? 'opening' : 'own';
    collecting.start('side-by-side', { character, scenario, locale: talk, message: said, origin }, entrants);
  }

  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-4 p-3 pb-12">
      <PageHead title={t('compare.side')} hint={t('compare.sideHint')} />
      <CollectingPanel collecting={collecting} others={live} nameOf={nameOf} />
      <form
        className="panel flex flex-col gap-4 p-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (enough && !collecting.running) {
            begin().catch(() => showNotice({ text: t('write.missing') }));
          }
        }}
      >
        <SelectField
          label={t('compare.character')}
          value={characterId}
          onChange={(event) => {
            setCharacterId(event.target.value);
            setChosen([]);
          }}
        >
          {CAST.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[locale]}
            </option>
          ))}
          {(own ?? []).map(({ id, name, nickname }) => (
            <option key={id} value={id}>
              {nickname || name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('compare.scene')}
          value={String(scenarioId)}
          onChange={(event) => {
            setScenarioId(Number(event.target.value));
            setChosen([]);
            setWords(null);
          }}
        >
          {SCENARIOS.map(({ id, event, ...scene }) => (
            <option key={id} value={id}>
              {t('compare.sceneOption', {
                id,
                ...sceneWords(scene, locale),
                event: event[locale].length > CUT ? `${event[locale].slice(0, CUT)}…` : event[locale],
              })}
            </option>
          ))}
        </SelectField>
        <Who
          offers={offers}
          chosen={chosen}
          onChoose={setChosen}
          nameOf={nameOf}
          message={bound?.message ?? null}
        />
        <TextArea
          label={t('compare.said')}
          hint={bound ? t('compare.saidRecorded') : null}
          rows={3}
          className="max-h-60 min-h-24 [field-sizing:content]"
          lang={LANGUAGE_TAGS[bound?.locale ?? locale]}
          readOnly={bound !== null}
          value={message}
          onChange={(event) => setWords(event.target.value)}
        />
        {hosts.length > 0 ? (
          <p className="text-sm text-soft">{t('compare.sends', { hosts: hosts.join(', ') })}</p>
        ) : null}
        <div className="flex flex-wrap items-center gap-4">
          <Button type="submit" look="primary" aria-disabled={!enough || collecting.running}>
            {t('compare.start')}
          </Button>
          {enough ? null : <p className="text-soft">{t('compare.chooseTwo')}</p>}
        </div>
        {pools && offers.length < TRIAL_SIZE.least ? <TooFew /> : null}
      </form>
    </div>
  );
}
