import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { Persona } from '../../domain/persona';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';
import { isModel } from './other-ways';
import type { Casting } from './other-ways';
import { PlayerOptions } from './player-options';

/** Who can be asked, and who plays when nobody says otherwise. */
export interface Players {
  readonly personas: readonly Persona[];
  readonly persona: Persona;
}

interface TemperatureProps {
  /** null: as the persona is set. */
  readonly value: number | null;
  /** What the persona is set to, if it says. */
  readonly own: number | undefined;
  readonly onChange: (value: number | null) => void;
}

/** Where the endpoint decides, the slider begins in the middle of what models usually take. */
const MIDDLE = 1;

function Temperature({ value, own, onChange }: TemperatureProps): ReactNode {
  const t = useT();
  const id = useId();
  return (
    <div>
      <div className="flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="font-semibold">
          {t('chat.temperature')}
        </label>
        <output htmlFor={id} className="text-sm text-soft tabular-nums">
          {(value ?? own)?.toFixed(1)}
        </output>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={2}
        step={0.1}
        value={value ?? own ?? MIDDLE}
        aria-valuetext={value === null ? t('chat.asSet') : value.toFixed(1)}
        onChange={(event) => onChange(Number(event.target.value))}
        className="h-11 w-full accent-(--spot-fill)"
      />
      <label className="inline-flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          className="size-5 accent-(--spot-fill)"
          checked={value === null}
          onChange={(event) => onChange(event.target.checked ? null : (own ?? MIDDLE))}
        />
        {t('chat.asSet')}
      </label>
    </div>
  );
}

interface AgainMenuProps {
  readonly players: Players;
  readonly onAsk: (casting: Casting) => void;
}

/** One more answer, played by somebody else or at another temperature. */
export function AgainMenu({ players: { personas, persona }, onAsk }: AgainMenuProps): ReactNode {
  const t = useT();
  const [personaId, setPersonaId] = useState(persona.id);
  const [temperature, setTemperature] = useState<number | null>(null);
  const chosen = personas.find(({ id }) => id === personaId) ?? persona;
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        onAsk({ personaId: chosen.id, temperature: isModel(chosen) ? temperature : null });
      }}
    >
      <label className="flex flex-col gap-1 font-semibold">
        {t('chat.againPlayedBy')}
        <select
          className="field font-normal"
          value={chosen.id}
          onChange={(event) => setPersonaId(event.target.value)}
        >
          <PlayerOptions personas={personas} />
        </select>
      </label>
      {isModel(chosen) ? (
        <Temperature value={temperature} own={chosen.sampling.temperature} onChange={setTemperature} />
      ) : null}
      <Button type="submit" look="primary">
        {t('chat.ask')}
      </Button>
    </form>
  );
}
