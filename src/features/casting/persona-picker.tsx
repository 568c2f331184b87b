import { useEffect, useState } from 'react';
import type { ReactNode, Ref } from 'react';
import { Link, useLocation } from 'wouter';
import { keyPlaceOf } from '../../domain/key-place';
import type {
  EndpointPersona,
  KeyKeeping,
  OnDevicePersona,
  OwnPersona,
  Persona,
  RecordedPersona,
} from '../../domain/persona';
import { hostOf } from '../../lib/host';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { isLoopback } from '../../services/llm';
import { readCredentials } from '../../services/storage';
import { RadioPanel } from './radio-panel';
import { RecordedChoices } from './recorded-choices';

/** How the key of a persona is kept. */
export type KeyState = KeyKeeping | 'locked' | 'none' | 'unneeded';

const KEY_WORDS: Readonly<Record<KeyState, MessageId>> = {
  device: 'casting.keyDevice',
  session: 'casting.keySession',
  sealed: 'casting.keySealed',
  locked: 'casting.keyLocked',
  none: 'casting.keyNone',
  unneeded: 'casting.keyUnneeded',
};

async function keyOf(persona: EndpointPersona): Promise<readonly [string, KeyState]> {
  const { id, baseUrl } = persona;
  const place = keyPlaceOf(persona);
  const kept = place === null ? null : await readCredentials(place);
  if (kept === 'locked') return [id, 'locked'];
  if (kept && kept !== 'damaged') return [id, kept.keeping];
  return [id, isLoopback(hostOf(baseUrl)) ? 'unneeded' : 'none'];
}

/** Where the keys are, by persona; without those not looked up yet, and empty when it cannot be told. */
function useKeys(personas: readonly OwnPersona[]): ReadonlyMap<string, KeyState> {
  const [keys, setKeys] = useState<ReadonlyMap<string, KeyState>>(new Map());
  useEffect(() => {
    let current = true;
    Promise.all(personas.filter((persona) => persona.kind === 'endpoint').map(keyOf)).then(
      (found) => current && setKeys(new Map(found)),
      () => current && setKeys(new Map()),
    );
    return () => {
      current = false;
    };
  }, [personas]);
  return keys;
}

interface EndpointChoiceProps {
  readonly persona: EndpointPersona;
  readonly keyState: KeyState | undefined;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function EndpointChoice({ persona, keyState, checked, onChoose }: EndpointChoiceProps): ReactNode {
  const t = useT();
  const [path] = useLocation();
  const { id, name, model, baseUrl } = persona;
  return (
    <RadioPanel
      name="persona"
      checked={checked}
      onChoose={onChoose}
      className="block px-3 py-2"
      below={
        keyState === 'none' ? (
          <p className="-mt-2 px-3 text-sm">
            <Link
              href={`/settings/persona/${id}`}
              state={{ from: path }}
              className="link relative inline-flex min-h-11 items-center"
            >
              {t('casting.addKey', { name })}
            </Link>
          </p>
        ) : null
      }
    >
      <span dir="auto" className="line-clamp-2 font-semibold">
        {name}
      </span>
      <span dir="auto" className="line-clamp-2 text-sm">
        {model}
      </span>
      <span className="block text-sm text-soft">{t('casting.sendsTo', { host: hostOf(baseUrl) })}</span>
      {keyState ? <span className="block text-sm text-soft">{t(KEY_WORDS[keyState])}</span> : null}
    </RadioPanel>
  );
}

interface DeviceChoiceProps {
  readonly persona: OnDevicePersona;
  readonly checked: boolean;
  readonly onChoose: () => void;
}

function DeviceChoice({ persona, checked, onChoose }: DeviceChoiceProps): ReactNode {
  const t = useT();
  return (
    <RadioPanel name="persona" checked={checked} onChoose={onChoose} className="block px-3 py-2">
      <span dir="auto" className="line-clamp-2 font-semibold">
        {persona.name}
      </span>
      <span dir="auto" className="line-clamp-2 text-sm">
        {persona.engine === 'webllm' ? persona.model : t('device.browserModel')}
      </span>
      <span className="block text-sm text-soft">{t('device.staysHere')}</span>
    </RadioPanel>
  );
}

interface PersonaPickerProps {
  readonly legend: string;
  /** What the understudy can do for this character. */
  readonly understudyHint: string;
  readonly understudy: Persona;
  /** The user's own. */
  readonly personas: readonly OwnPersona[];
  /** Those that have a recording of the scene; undefined while that is not known. */
  readonly recorded: readonly RecordedPersona[] | undefined;
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** The user goes to set up another persona. */
  readonly onConnect: () => void;
  /** Where the user plays the character. */
  readonly writeHref: string;
  readonly ref: Ref<HTMLFieldSetElement>;
}

/** Who plays the character, and in plain words what each is and what it needs. */
export function PersonaPicker(props: PersonaPickerProps): ReactNode {
  const {
    legend,
    understudyHint,
    understudy,
    personas,
    recorded,
    chosen,
    onChoose,
    onConnect,
    writeHref,
    ref,
  } = props;
  const t = useT();
  const [path] = useLocation();
  const keys = useKeys(personas);
  return (
    <fieldset ref={ref} className="flex min-w-0 flex-col gap-2">
      <legend className="mb-2 text-xl font-bold">{legend}</legend>
      <RadioPanel
        name="persona"
        checked={chosen === understudy.id}
        onChoose={() => onChoose(understudy.id)}
        className="block px-3 py-2"
      >
        <span className="block font-semibold">{t('persona.understudy')}</span>
        <span className="block text-sm text-soft">{understudyHint}</span>
      </RadioPanel>
      {personas.map((persona) =>
        persona.kind === 'endpoint' ? (
          <EndpointChoice
            key={persona.id}
            persona={persona}
            keyState={keys.get(persona.id)}
            checked={chosen === persona.id}
            onChoose={() => onChoose(persona.id)}
          />
        ) : (
          <DeviceChoice
            key={persona.id}
            persona={persona}
            checked={chosen === persona.id}
            onChoose={() => onChoose(persona.id)}
          />
        ),
      )}
      <RecordedChoices personas={recorded} chosen={chosen} onChoose={onChoose} />
      <p className="mt-1 text-sm text-soft">{t('casting.connectHint')}</p>
      <p className="flex flex-wrap gap-x-6">
        <Link
          href="/settings/persona/new"
          state={{ from: path }}
          onClick={onConnect}
          className="link inline-flex min-h-11 items-center font-semibold"
        >
          {t('casting.connect')}
        </Link>
        <Link href={writeHref} className="link inline-flex min-h-11 items-center font-semibold">
          {t('write.fromHere')}
        </Link>
      </p>
    </fieldset>
  );
}
