import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Persona } from '../../domain/persona';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';
import type { Translate } from '../../services/i18n';

export function personaHint(persona: Persona, t: Translate): string {
  if (persona.kind === 'understudy') return t('casting.understudyHint');
  const host = URL.canParse(persona.baseUrl) ? new URL(persona.baseUrl).host : persona.baseUrl;
  return t('casting.endpointHint', { model: persona.model, host });
}

interface PersonaPickerProps {
  readonly legend: string;
  readonly personas: readonly Persona[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

export function PersonaPicker({ legend, personas, chosen, onChoose }: PersonaPickerProps): ReactNode {
  const t = useT();
  const [path] = useLocation();
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-2 text-xl font-bold">{legend}</legend>
      {personas.map((persona) => (
        <label
          key={persona.id}
          className={cx(
            'panel relative block cursor-pointer px-3 py-2',
            'has-[:focus-visible]:outline-3 has-[:focus-visible]:outline-offset-2 has-[:focus-visible]:outline-spot',
            persona.id === chosen ? 'bg-wash shadow-[4px_4px_0_var(--color-line)]' : 'hover:bg-wash',
          )}
        >
          <input
            type="radio"
            name="persona"
            checked={persona.id === chosen}
            onChange={() => onChoose(persona.id)}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          <span className="block font-semibold">
            {persona.kind === 'understudy' ? t('persona.understudy') : persona.name}
          </span>
          <span className="block text-sm text-soft">{personaHint(persona, t)}</span>
        </label>
      ))}
      <p>
        <Link
          href="/settings/persona/new"
          state={{ from: path }}
          className="link inline-flex min-h-11 items-center"
        >
          {t('casting.connect')}
        </Link>
      </p>
    </fieldset>
  );
}
