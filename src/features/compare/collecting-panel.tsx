import type { ReactNode } from 'react';
import { failureSlots } from '../../domain/failure';
import type { Failure } from '../../domain/failure';
import type { LivePersona } from '../../services/collect';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { Button } from '../../ui/button';
import { entrantId, entrantName } from './entrants';
import type { Broken, Collecting } from './use-collecting';

export function useFailureText(): (failure: Failure) => string {
  const t = useT();
  return (failure) => {
    const values = failureSlots(failure);
    const part = (name: 'title' | 'remedy'): string =>
      t(`failure.${failure.code}.${name}` as MessageId, values);
    return `${part('title')} ${part('remedy')}`;
  };
}

interface CollectingPanelProps {
  readonly collecting: Collecting;
  /** Who may take the place of one that could not answer. */
  readonly others: readonly LivePersona[];
  readonly nameOf: (persona: LivePersona) => string;
}

function BrokenRow({
  broken,
  others,
  nameOf,
  collecting,
}: CollectingPanelProps & { readonly broken: Broken }): ReactNode {
  const t = useT();
  const textOf = useFailureText();
  const { entrant, failure, index } = broken;
  const free = others.filter(({ id }) => id !== entrantId(entrant));
  const name = entrant.kind === 'live' ? nameOf(entrant.persona) : entrantName(entrant);
  return (
    <li className="border-l-4 border-danger pl-3">
      <p>{t('compare.failed', { name, reason: textOf(failure) })}</p>
      {free.length > 0 ? (
        <label className="mt-1 inline-flex flex-wrap items-center gap-2">
          {t('compare.replace')}
          <select
            className="field w-auto"
            value=""
            onChange={(event) => {
              const persona = free.find(({ id }) => id === event.target.value);
              if (persona) collecting.replace(index, { kind: 'live', persona });
            }}
          >
            <option value="" disabled>
              …
            </option>
            {free.map((persona) => (
              <option key={persona.id} value={persona.id}>
                {nameOf(persona)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </li>
  );
}

/** What stands there while the replies of a trial come together, and when some could not be had. */
export function CollectingPanel(props: CollectingPanelProps): ReactNode {
  const { collecting } = props;
  const { running, done, all, broken, problem, again, drop, stop } = collecting;
  const t = useT();
  const textOf = useFailureText();
  if (problem) {
    return (
      <p role="alert" className="panel p-4">
        {t('compare.startFailed', { reason: textOf(problem) })}
      </p>
    );
  }
  if (running) {
    return (
      <div className="panel tone-ink flex flex-wrap items-center justify-between gap-3 p-4">
        <div>
          <p role="status" className="text-lg font-bold">
            {t('compare.collecting', { done, all })}
          </p>
          <p className="text-soft">{t('compare.collectingHint')}</p>
        </div>
        <Button onClick={stop}>{t('compare.stop')}</Button>
      </div>
    );
  }
  if (broken.length === 0) return null;
  return (
    <div role="alert" className="panel flex flex-col gap-3 p-4">
      <ul className="flex flex-col gap-3">
        {broken.map((each) => (
          <BrokenRow key={each.index} {...props} broken={each} />
        ))}
      </ul>
      <p className="text-soft">{t('compare.failedHint')}</p>
      <div className="flex flex-wrap gap-3">
        <Button look="primary" onClick={again}>
          {t('compare.again')}
        </Button>
        {drop ? <Button onClick={drop}>{t('compare.drop')}</Button> : null}
      </div>
    </div>
  );
}
