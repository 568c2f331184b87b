import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { failureSlots } from '../../domain/failure';
import type { Failure } from '../../domain/failure';
import { useLivePersonas } from '../../services/collect';
import type { LivePersona, Player } from '../../services/collect';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { useCollection, usePersonas, useSetting } from '../../services/storage';
import type { CollectionProgress } from '../../services/storage';
import { Bar } from '../../ui/bar';
import { Button } from '../../ui/button';
import { NotHere } from '../../ui/not-here';
import { runCollection, stopCollection, useRuns } from './run';
import type { Asking, Run } from './run';

function FailureText({ failure, model }: { readonly failure: Failure; readonly model: string }): ReactNode {
  const t = useT();
  const values = failureSlots(failure, model === '' ? null : model);
  const part = (name: 'title' | 'remedy'): string =>
    t(`failure.${failure.code}.${name}` as MessageId, values);
  return (
    <>
      <strong>{part('title')}</strong> {part('remedy')}
    </>
  );
}

interface RowProps {
  readonly name: string;
  readonly persona: LivePersona | null;
  readonly done: number;
  readonly count: number;
  readonly asking: Asking | null;
  readonly active: boolean;
}

function stateOf({ persona, done, count, asking, active }: RowProps): MessageId {
  if (done >= count) return 'collect.state.done';
  if (!persona) return 'collect.state.gone';
  if (asking?.state === 'resting') return 'collect.state.resting';
  if (active && asking?.state === 'asking') return 'collect.state.asking';
  return active && asking?.state === 'waiting' ? 'collect.state.waiting' : 'collect.state.open';
}

function PersonaRow(props: RowProps): ReactNode {
  const { name, persona, done, count, asking } = props;
  const t = useT();
  const model = persona && 'model' in persona ? persona.model : '';
  return (
    <li className="border-b-2 border-hair py-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 dir="auto" className="min-w-0 font-bold wrap-anywhere">
          {name}
        </h2>
        <p className="text-sm text-soft tabular-nums">
          {t(stateOf(props))} · {t('queue.progress', { done, count })}
        </p>
      </div>
      <Bar done={done} count={count} />
      {asking && asking.failure && done < count ? (
        <p role="alert" className="mt-2 border-l-4 border-danger pl-3">
          {asking.at === 'player' ? `${t('collect.playerFailed')} ` : ''}
          <FailureText failure={asking.failure} model={model} />
          {asking.failed > 1 ? ` ${t('collect.failedCount', { count: asking.failed })}` : ''}
        </p>
      ) : null}
      {asking && asking.gone > 0 ? <p className="mt-2">{t('collect.gone', { count: asking.gone })}</p> : null}
    </li>
  );
}

/** Everyone who can be asked for this collection, and who plays the user. */
function useAsked({ collection }: CollectionProgress) {
  const { live, ready, nameOf } = useLivePersonas();
  const own = usePersonas();
  const prompts = useSetting('simulatedUserPrompts');
  const { plan } = collection;
  const persona = own?.find(({ id }) => id === plan.playerId);
  const player: Player | null = persona ? { persona, template: prompts?.[plan.locale] } : null;
  return {
    ready: ready && prompts !== undefined,
    nameOf,
    player,
    personas: new Map(
      plan.personaIds.map((id) => [id, live.find((each) => each.id === id) ?? null] as const),
    ),
  };
}

function Actions({
  progress,
  run,
  onBegin,
}: {
  readonly progress: CollectionProgress;
  readonly run: Run | undefined;
  /** undefined: nobody can be asked. */
  readonly onBegin: (() => void) | undefined;
}): ReactNode {
  const t = useT();
  const { collection, done, count } = progress;
  const { id } = collection;
  const active = run?.phase === 'running' || run?.phase === 'stopping';
  return (
    <div className="flex flex-wrap items-center gap-3">
      {active ? (
        <Button disabled={run.phase === 'stopping'} onClick={() => stopCollection(id)}>
          {t(run.phase === 'stopping' ? 'collect.stopping' : 'collect.stop')}
        </Button>
      ) : null}
      {!active && done < count && onBegin ? (
        <Button look={done === 0 ? 'primary' : 'plain'} onClick={onBegin}>
          {t(done === 0 ? 'collect.begin' : 'collect.goOn', { count: count - done })}
        </Button>
      ) : null}
      {done > 0 && !active ? (
        <Link
          href={`/rate/new/${id}`}
          className="inline-flex min-h-11 items-center rounded-[3px] border-2 border-line bg-ink px-4 font-semibold text-page hover:bg-spot-fill hover:text-on-spot"
        >
          {t('collect.toQueue')}
        </Link>
      ) : null}
    </div>
  );
}

function Whole({ progress }: { readonly progress: CollectionProgress }): ReactNode {
  const t = useT();
  const { collection, done, count, byPersona, names } = progress;
  const { plan } = collection;
  const { ready, personas, player, nameOf } = useAsked(progress);
  const run = useRuns((runs) => runs[collection.id]);
  const active = run?.phase === 'running' || run?.phase === 'stopping';
  if (!ready) return null;
  const here = [...personas.values()].filter((persona) => persona !== null);
  const playerGone = plan.secondRound === 'adaptive' && !player;
  const begin = (): void => void runCollection(collection, here, player);
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-4 p-3 pb-20">
      <div>
        <Link href="/rate" className="link inline-flex min-h-11 items-center text-sm">
          {t('queue.run.toQueues')}
        </Link>
        <h1 dir="auto" className="text-3xl font-extrabold tracking-tight wrap-anywhere">
          {collection.name}
        </h1>
        <p className="mt-1 text-soft">{t('collect.pageIntro')}</p>
      </div>
      <section className="panel flex flex-col gap-3 p-4" aria-label={collection.name}>
        <div>
          <p role="status" className="text-lg font-bold tabular-nums">
            {t('collect.progress', { done, count })}
          </p>
          <Bar done={done} count={count} />
        </div>
        {run?.phase === 'elsewhere' && done < count ? <p role="alert">{t('collect.elsewhere')}</p> : null}
        {run?.phase === 'broken' && run.problem ? (
          <p role="alert">
            <FailureText failure={run.problem} model="" />
          </p>
        ) : null}
        {playerGone && done < count ? <p role="alert">{t('collect.playerGone')}</p> : null}
        <Actions progress={progress} run={run} onBegin={here.length > 0 && !playerGone ? begin : undefined} />
        <ul className="flex flex-col">
          {[...personas].map(([id, persona]) => (
            <PersonaRow
              key={id}
              name={persona ? nameOf(persona) : (names.get(id) ?? t('collect.unnamed'))}
              persona={persona}
              done={byPersona.get(id) ?? 0}
              count={count / Math.max(1, plan.personaIds.length)}
              asking={run?.asked[id] ?? null}
              active={active}
            />
          ))}
        </ul>
      </section>
    </div>
  );
}

/** One collection: how far it has come, who could not answer and why, and the way on. */
export function CollectionPage({ collectionId }: { readonly collectionId: string }): ReactNode {
  const t = useT();
  const progress = useCollection(collectionId);
  if (progress === undefined) return null;
  if (progress === null) {
    return (
      <NotHere title={t('collect.missing')}>
        <Link href="/rate" className="link inline-flex min-h-11 items-center">
          {t('queue.run.toQueues')}
        </Link>
      </NotHere>
    );
  }
  return <Whole progress={progress} />;
}
