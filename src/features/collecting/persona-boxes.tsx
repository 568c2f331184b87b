import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { LivePersona } from '../../services/collect';
import { useT } from '../../services/i18n';

interface PersonaBoxesProps {
  readonly personas: readonly LivePersona[];
  readonly nameOf: (persona: LivePersona) => string;
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}

function modelOf(persona: LivePersona): string {
  return 'model' in persona ? persona.model : '';
}

/** Who is to be asked, each with its model. */
export function PersonaBoxes({ personas, nameOf, chosen, onChange }: PersonaBoxesProps): ReactNode {
  const t = useT();
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{t('collect.personas')}</legend>
      <ul className="grid gap-x-6 sm:grid-cols-2">
        {personas.map((persona) => (
          <li key={persona.id} className="border-b-2 border-hair">
            <label className="flex min-h-12 cursor-pointer items-center gap-3 py-1">
              <input
                type="checkbox"
                className="size-6 shrink-0 accent-(--spot-fill)"
                checked={chosen.has(persona.id)}
                onChange={(event) => {
                  const next = new Set(chosen);
                  if (event.target.checked) next.add(persona.id);
                  else next.delete(persona.id);
                  onChange(next);
                }}
              />
              <span dir="auto" className="min-w-0 leading-tight font-semibold wrap-anywhere">
                {nameOf(persona)}
                <span className="block text-sm font-normal wrap-anywhere text-soft">
                  {[t(`queue.form.kind.${persona.kind}`), modelOf(persona)].filter(Boolean).join(' · ')}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <Link href="/settings/persona/new" className="link inline-flex min-h-11 items-center">
        {t('write.connect')}
      </Link>
    </fieldset>
  );
}
