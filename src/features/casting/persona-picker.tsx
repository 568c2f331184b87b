import { useEffect, useState } from 'react';
import type { ReactNode, Ref } from 'react';
import { Link, useLocation } from 'wouter';
import type { EndpointPersona, KeyKeeping, Persona } from '../../domain/persona';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { isLoopback } from '../../services/llm';
import { readCredentials } from '../../services/storage';
import { hostOf } from './display';
import { RadioPanel } from './radio-panel';

/** How the key of a persona is kept. */
export type KeyState = KeyKeeping | 'none' | 'unneeded';

const KEY_WORDS: Readonly<Record<KeyState, MessageId>> = {
  device: 'casting.keyDevice',
  session: 'casting.keySession',
  sealed: 'casting.keySealed',
  none: 'casting.keyNone',
  unneeded: 'casting.keyUnneeded',
};

async function keyOf({ id, baseUrl }: EndpointPersona): Promise<readonly [string, KeyState]> {
  const credentials = await readCredentials(id);
  const given = credentials && (credentials.apiKey !== '' || Object.keys(credentials.headers).length > 0);
  if (given) return [id, credentials.keeping];
  return [id, isLoopback(hostOf(baseUrl)) ? 'unneeded' : 'none'];
}

/** Where the keys are, by persona; without those not looked up yet, and empty when it cannot be told. */
function useKeys(personas: readonly EndpointPersona[]): ReadonlyMap<string, KeyState> {
  const [keys, setKeys] = useState<ReadonlyMap<string, KeyState>>(new Map());
  useEffect(() => {
    let current = true;
    Promise.all(personas.map(keyOf)).then(
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

interface PersonaPickerProps {
  readonly legend: string;
  /** What the understudy can do for this character. */
  readonly understudyHint: string;
  readonly understudy: Persona;
  readonly endpoints: readonly EndpointPersona[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** The user goes to set up another persona. */
  readonly onConnect: () => void;
  readonly ref: Ref<HTMLFieldSetElement>;
}

/** Who plays the character, and in plain words what each is and what it needs. */
export function PersonaPicker(props: PersonaPickerProps): ReactNode {
  const { legend, understudyHint, understudy, endpoints, chosen, onChoose, onConnect, ref } = props;
  const t = useT();
  const [path] = useLocation();
  const keys = useKeys(endpoints);
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
      {endpoints.map((persona) => (
        <EndpointChoice
          key={persona.id}
          persona={persona}
          keyState={keys.get(persona.id)}
          checked={chosen === persona.id}
          onChoose={() => onChoose(persona.id)}
        />
      ))}
      <p className="mt-1 text-sm text-soft">{t('casting.connectHint')}</p>
      <p>
        <Link
          href="/settings/persona/new"
          state={{ from: path }}
          onClick={onConnect}
          className="link inline-flex min-h-11 items-center font-semibold"
        >
          {t('casting.connect')}
        </Link>
      </p>
    </fieldset>
  );
}
