import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { CAST } from '../../content/cast';
import { USER_PERSONA_NAMES } from '../../content/labels';
import { requestCount, SECOND_ROUNDS, taskCount } from '../../domain/collection';
import type { CollectionPlan } from '../../domain/collection';
import type { Locale } from '../../domain/locale';
import { USER_PERSONAS } from '../../domain/scenario';
import { sceneNumbers } from '../../domain/scene-numbers';
import { hostOf } from '../../lib/host';
import { newId } from '../../lib/id';
import { useLivePersonas } from '../../services/collect';
import type { LivePersona } from '../../services/collect';
import { LANGUAGE_TAGS, useI18n, useT } from '../../services/i18n';
import { hostOfPlayer } from '../../services/round-two';
import {
  createCollection,
  setSetting,
  useOwnListings,
  usePersonas,
  useSetting,
} from '../../services/storage';
import { Button } from '../../ui/button';
import { CheckBoxes } from '../../ui/check-boxes';
import { Segmented, SelectField, TextField } from '../../ui/field';
import { showNotice } from '../../ui/notice';
import { faultOf, newDraft, planOf } from './collection-draft';
import type { CollectionDraft } from './collection-draft';
import { PersonaBoxes } from './persona-boxes';

interface NewCollectionProps {
  readonly onMade: (collectionId: string) => void;
  /** Where the prompt of the simulated user is read and changed. */
  readonly promptFor: (locale: Locale) => ReactNode;
}

interface PartProps {
  readonly draft: CollectionDraft;
  readonly change: (change: Partial<CollectionDraft>) => void;
}

interface CharacterChoice {
  readonly id: string;
  readonly name: string;
}

/** Everyone there is to be played, the cast first. */
function useCharacters(): readonly CharacterChoice[] {
  const { locale } = useI18n();
  const own = useOwnListings();
  return useMemo(
    () => [
      ...CAST.map(({ id, name }) => ({ id, name: name[locale] })),
      ...(own ?? []).map(({ id, name, nickname }) => ({ id, name: nickname || name })),
    ],
    [own, locale],
  );
}

function Scope({
  draft,
  change,
  characters,
}: PartProps & { readonly characters: readonly CharacterChoice[] }): ReactNode {
  const { t, locale } = useI18n();
  return (
    <>
      <CheckBoxes
        label={t('queue.form.characters')}
        all={t('queue.form.all')}
        choices={characters}
        chosen={draft.characters}
        onChange={(next) => change({ characters: next })}
      />
      <CheckBoxes
        label={t('queue.form.scenes')}
        all={t('queue.form.all')}
        choices={USER_PERSONAS.map((id) => ({ id, name: USER_PERSONA_NAMES[id][locale] }))}
        chosen={draft.people}
        onChange={(people) => change({ people })}
      />
      <TextField
        label={t('queue.form.sceneNumbers')}
        hint={t('collect.sceneHint')}
        error={sceneNumbers(draft.sceneText) === null ? t('queue.form.sceneFault') : undefined}
        inputMode="numeric"
        className="max-w-60"
        value={draft.sceneText}
        onChange={(event) => change({ sceneText: event.target.value })}
      />
    </>
  );
}

/** Whoever plays the user, the one chosen last first; null: nobody can. */
function usePlayer() {
  const personas = usePersonas() ?? [];
  const chosenId = useSetting('simulatedUserId');
  return { players: personas, player: personas.find(({ id }) => id === chosenId) ?? personas[0] ?? null };
}

function PlayerChoice({ promptFor }: Pick<NewCollectionProps, 'promptFor'>): ReactNode {
  const { t, locale } = useI18n();
  const { players, player } = usePlayer();
  if (!player) return null;
  const host = hostOfPlayer(player);
  return (
    <div className="flex flex-col gap-2">
      <SelectField
        label={t('write.simulatedBy')}
        hint={host === null ? null : t('collect.playerSends', { host })}
        value={player.id}
        onChange={(event) => {
          setSetting('simulatedUserId', event.target.value).catch(() =>
            showNotice({ text: t('queue.problem') }),
          );
        }}
      >
        {players.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      {promptFor(locale)}
    </div>
  );
}

function hostsOf(personas: readonly LivePersona[]): readonly string[] {
  const hosts = personas.flatMap((persona) => (persona.kind === 'endpoint' ? [hostOf(persona.baseUrl)] : []));
  return [...new Set(hosts)];
}

/** What the plan comes to, or why it cannot be begun. */
function Sum({
  plan,
  hosts,
}: {
  readonly plan: CollectionPlan;
  readonly hosts: readonly string[];
}): ReactNode {
  const { t, locale } = useI18n();
  const fault = faultOf(plan);
  if (fault) return <p role="status">{t(`collect.fault.${fault}`)}</p>;
  const list = new Intl.ListFormat(LANGUAGE_TAGS[locale]).format(hosts);
  return (
    <p role="status">
      {t('collect.sum', { requests: requestCount(plan), personas: plan.personaIds.length })}
      {hosts.length > 0 ? ` ${t('collect.sendsTo', { hosts: list })}` : ''}
    </p>
  );
}

function useMake({ onMade }: NewCollectionProps) {
  const { t, locale } = useI18n();
  const [making, setMaking] = useState(false);
  const [today] = useState(() => new Date());
  const date = today.toLocaleString(LANGUAGE_TAGS[locale], {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const standIn = t('collect.namePlaceholder', { date });
  async function make(name: string, plan: CollectionPlan): Promise<void> {
    setMaking(true);
    const id = newId();
    try {
      await createCollection({ id, name: name.trim() || standIn, createdAt: Date.now(), plan });
      onMade(id);
    } catch {
      setMaking(false);
      showNotice({ text: t('queue.problem') });
    }
  }
  return { making, standIn, make };
}

/** Chooses who is asked to play what, before anybody rates. */
export function NewCollection(props: NewCollectionProps): ReactNode {
  const t = useT();
  const { locale } = useI18n();
  const { live, nameOf } = useLivePersonas();
  const characters = useCharacters();
  const { player } = usePlayer();
  const [draft, setDraft] = useState(() => newDraft(CAST[0]?.id ?? ''));
  const { making, standIn, make } = useMake(props);
  const change = (next: Partial<CollectionDraft>): void => setDraft((before) => ({ ...before, ...next }));
  const plan = planOf(
    draft,
    characters.map(({ id }) => id),
    locale,
    player?.id ?? null,
  );
  const asked = live.filter(({ id }) => draft.personas.has(id));
  const players = draft.secondRound === 'adaptive' && player ? [player] : [];
  const ready = faultOf(plan) === null && sceneNumbers(draft.sceneText) !== null;
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-4 p-3 pb-20">
      <div>
        <Link href="/rate" className="link inline-flex min-h-11 items-center text-sm">
          {t('queue.run.toQueues')}
        </Link>
        <h1 className="text-3xl font-extrabold tracking-tight">{t('collect.title')}</h1>
        <p className="mt-1 text-soft">{t('collect.intro')}</p>
      </div>
      <form
        aria-label={t('collect.title')}
        className="panel flex flex-col gap-5 p-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !making) void make(draft.name, plan);
        }}
      >
        <PersonaBoxes
          personas={live}
          nameOf={nameOf}
          chosen={draft.personas}
          onChange={(personas) => change({ personas })}
        />
        <Scope draft={draft} change={change} characters={characters} />
        <div className="flex flex-col gap-2">
          <Segmented
            label={t('collect.secondRound')}
            value={draft.secondRound}
            choices={SECOND_ROUNDS.map((value) => ({ value, label: t(`collect.way.${value}`) }))}
            onChange={(secondRound) => change({ secondRound })}
          />
          <p className="text-sm text-soft">{t(`collect.wayHint.${draft.secondRound}`)}</p>
          {draft.secondRound === 'adaptive' ? <PlayerChoice promptFor={props.promptFor} /> : null}
        </div>
        <TextField
          label={t('queue.form.name')}
          placeholder={standIn}
          maxLength={80}
          value={draft.name}
          onChange={(event) => change({ name: event.target.value })}
        />
        <div className="sticky bottom-0 -mx-4 -mb-4 flex flex-wrap items-center gap-3 border-t-2 border-line bg-page p-3">
          <Button type="submit" look="primary" disabled={making || !ready}>
            {t('collect.make', { count: ready ? taskCount(plan) : 0 })}
          </Button>
          <div className="min-w-0 flex-1 basis-60 text-sm text-soft">
            <Sum plan={plan} hosts={hostsOf([...asked, ...players])} />
          </div>
        </div>
      </form>
    </div>
  );
}
