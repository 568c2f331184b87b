import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { failureSlots } from '../../domain/failure';
import type { Failure } from '../../domain/failure';
import type { Locale } from '../../domain/locale';
import { ROUND_TWO_WAYS } from '../../domain/round-two';
import type { RoundTwoWay } from '../../domain/round-two';
import type { Session } from '../../domain/session';
import type { PastRound } from '../../domain/talk';
import { LANGUAGE_TAGS, useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { fixedSecond, hostOfPlayer, useSimulating, usualSimulatedUser } from '../../services/round-two';
import { setSetting, usePersonas, useSetting } from '../../services/storage';
import { Button } from '../../ui/button';
import { Segmented, SelectField, TextArea } from '../../ui/field';

interface SecondMessageProps {
  readonly session: Session;
  readonly rounds: readonly PastRound[];
  readonly way: RoundTwoWay;
  readonly onWay: (way: RoundTwoWay) => void;
  readonly onUse: (text: string, way: RoundTwoWay) => void;
}

function failureText(failure: Failure, t: ReturnType<typeof useT>, part: 'title' | 'remedy'): string {
  return t(`failure.${failure.code}.${part}` as MessageId, failureSlots(failure));
}

/** The prompt of the simulated user, to be read and changed. */
export function SimulatedUserPrompt({ locale }: { readonly locale: Locale }): ReactNode {
  const t = useT();
  const prompts = useSetting('simulatedUserPrompts') ?? {};
  const value = prompts[locale] ?? usualSimulatedUser(locale);
  const change = (next: string | undefined): void => {
    const { [locale]: _before, ...rest } = prompts;
    void setSetting('simulatedUserPrompts', next === undefined ? rest : { ...rest, [locale]: next });
  };
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center">{t('write.prompt')}</summary>
      <TextArea
        label={t('write.prompt')}
        hint={t('write.promptHint', { slots: '{name} {userPersona} {place} {emotion} {event}' })}
        rows={8}
        lang={LANGUAGE_TAGS[locale]}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
      {prompts[locale] === undefined ? null : (
        <Button className="mt-2" onClick={() => change(undefined)}>
          {t('write.promptReset')}
        </Button>
      )}
    </details>
  );
}

function Adaptive({ session, rounds, onUse }: SecondMessageProps): ReactNode {
  const t = useT();
  const personas = usePersonas();
  const chosenId = useSetting('simulatedUserId');
  const prompts = useSetting('simulatedUserPrompts');
  const simulating = useSimulating(session, rounds);
  const player = personas?.find(({ id }) => id === chosenId) ?? personas?.[0];
  if (personas?.length === 0) {
    return (
      <div>
        <p>{t('write.noLlm')}</p>
        <Link href="/settings/persona/new" className="link inline-flex min-h-11 items-center">
          {t('write.connect')}
        </Link>
      </div>
    );
  }
  if (!player) return null;
  const host = hostOfPlayer(player);
  const { text, running, failure, ask, stop } = simulating;
  return (
    <div className="flex flex-col gap-3">
      <SelectField
        label={t('write.simulatedBy')}
        hint={host === null ? null : t('write.sendsTo', { host })}
        value={player.id}
        onChange={(event) => void setSetting('simulatedUserId', event.target.value)}
      >
        {(personas ?? []).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <SimulatedUserPrompt locale={session.locale} />
      {text === '' ? null : <UserBubble session={session} text={text} />}
      {failure ? (
        <p role="alert">
          <strong>{failureText(failure, t, 'title')}</strong> {failureText(failure, t, 'remedy')}
        </p>
      ) : null}
      <div className="flex flex-wrap gap-3">
        {running ? (
          <Button onClick={stop}>{t('chat.stop')}</Button>
        ) : (
          <Button onClick={() => ask(player, prompts?.[session.locale])}>
            {t(text === '' ? 'write.ask' : 'write.askAgain')}
          </Button>
        )}
        {text !== '' && !running ? (
          <Button look="primary" onClick={() => onUse(text, 'adaptive')}>
            {t('write.use')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

export function UserBubble({
  session,
  text,
}: {
  readonly session: Session;
  readonly text: string;
}): ReactNode {
  return (
    <div className="flex justify-end">
      <p
        dir="auto"
        lang={LANGUAGE_TAGS[session.locale]}
        className="bubble bubble-user pre max-w-[92%] sm:max-w-[80%]"
      >
        {text}
      </p>
    </div>
  );
}

function Fixed({ session, onUse }: SecondMessageProps): ReactNode {
  const t = useT();
  const text = fixedSecond(session);
  if (text === null) return null;
  return (
    <div>
      <UserBubble session={session} text={text} />
      <Button look="primary" onClick={() => onUse(text, 'fixed')}>
        {t('write.use')}
      </Button>
    </div>
  );
}

function Own({ session, onUse }: SecondMessageProps): ReactNode {
  const t = useT();
  const [text, setText] = useState('');
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onUse(text.trim(), 'own');
      }}
    >
      <TextArea
        label={t('write.ownField')}
        rows={3}
        lang={LANGUAGE_TAGS[session.locale]}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button type="submit" look="primary" className="self-start" aria-disabled={text.trim() === ''}>
        {t('write.use')}
      </Button>
    </form>
  );
}

const WAYS = { fixed: Fixed, adaptive: Adaptive, own: Own };

/** Chooses where the user's second message comes from. */
export function SecondMessage(props: SecondMessageProps): ReactNode {
  const { way, onWay } = props;
  const t = useT();
  const Way = WAYS[way];
  return (
    <section className="panel flex flex-col gap-3 p-4" aria-labelledby="second-title">
      <h2 id="second-title" className="text-xl font-bold">
        {t('write.secondTitle')}
      </h2>
      <Segmented
        label={t('write.secondTitle')}
        hideLabel
        value={way}
        choices={ROUND_TWO_WAYS.map((value) => ({ value, label: t(`write.way.${value}`) }))}
        onChange={onWay}
      />
      <p className="text-soft">{t(`write.wayHint.${way}`)}</p>
      <Way {...props} />
      <p className="text-sm text-soft">{t('write.secondHint')}</p>
    </section>
  );
}
