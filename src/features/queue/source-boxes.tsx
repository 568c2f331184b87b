import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useI18n } from '../../services/i18n';
import type { QueueOffer } from '../../services/storage';

interface SourceBoxesProps {
  readonly offer: QueueOffer;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

/** Whose replies: each with how many dialogues there are of it. */
export function SourceBoxes({ offer, chosen, onChange }: SourceBoxesProps): ReactNode {
  const { t } = useI18n();
  const counts = useMemo(() => {
    const found = new Map<string, number>();
    for (const { source } of offer.candidates) found.set(source, (found.get(source) ?? 0) + 1);
    return found;
  }, [offer]);
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{t('queue.form.sources')}</legend>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {offer.sources.map(({ id, name, kind }) => (
          <li key={id} className="border-b-2 border-hair">
            <label className="flex min-h-12 cursor-pointer items-center gap-3 py-1">
              <input
                type="checkbox"
                className="size-6 shrink-0 accent-(--spot-fill)"
                checked={chosen.has(id)}
                onChange={(event) => {
                  const next = new Set(chosen);
                  if (event.target.checked) next.add(id);
                  else next.delete(id);
                  onChange(next);
                }}
              />
              <span className="min-w-0 leading-tight font-semibold">
                {kind === 'understudy' ? t('persona.understudy') : name}
                <span className="block text-sm font-normal text-soft">
                  {t(`queue.form.kind.${kind}`)} ·{' '}
                  {t('queue.form.sourceCount', { count: counts.get(id) ?? 0 })}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
