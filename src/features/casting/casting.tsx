import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { findCharacter } from '../../content/cast';
import { themeOf } from '../../content/cast/themes';
import { cardName } from '../../domain/card';
import type { OwnCharacter } from '../../domain/card';
import type { CharacterSummary } from '../../domain/character';
import { useI18n, useT } from '../../services/i18n';
import { fillCardText } from '../../services/prompt';
import { useOwnCharacter } from '../../services/storage';
import { Button } from '../../ui/button';
import { NotHere } from '../../ui/not-here';
import { CharacterCard } from './character-card';
import { greetingOf, useScene } from './choices';
import { cutTo, setOff, tameName } from './display';
import { faceFor } from './face';
import { greetingsOf } from './greetings';
import { OwnCard } from './own-card';
import { Stage } from './stage';
import { snapshotOfCast, snapshotOfOwn } from './start-session';
import { useCharacterText } from './use-character-text';
import { useSpeaker } from './use-speaker';
import { useUserName } from './user-name';

/** Characters of a name within a sentence. */
const LONGEST_IN_SENTENCE = 32;

interface CastingProps {
  readonly characterId: string;
  readonly onStarted: (sessionId: string) => void;
  /** What else can be done with the character; stands on its card. */
  readonly actions?: ReactNode;
}

type PartProps<T> = Omit<CastingProps, 'characterId'> & { readonly character: T };

/** The character's card, the scene and the persona: everything chosen before a talk begins. */
export function Casting({ characterId, ...rest }: CastingProps): ReactNode {
  const character = findCharacter(characterId);
  if (character) return <CastingOfCast key={characterId} character={character} {...rest} />;
  return <CastingOfStored key={characterId} characterId={characterId} {...rest} />;
}

function CastingOfStored({ characterId, ...rest }: CastingProps): ReactNode {
  const t = useT();
  const character = useOwnCharacter(characterId);
  if (character === undefined) return <p className="p-6 text-soft">{t('app.loading')}</p>;
  if (character) return <CastingOfOwn character={character} {...rest} />;
  return (
    <NotHere title={t('casting.unknown')}>
      <Link href="/" className="link inline-flex min-h-11 items-center">
        {t('notFound.toCast')}
      </Link>
    </NotHere>
  );
}

function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}

function CastingOfCast({ character, onStarted, actions }: PartProps<CharacterSummary>): ReactNode {
  const { t, locale } = useI18n();
  const { text, failed, retry } = useCharacterText(character.id);
  const { scene, setScene, touched } = useScene(character.id, false);
  const [seed] = useState(newSeed);
  const speaker = useSpeaker();
  return (
    <Stage
      id={character.id}
      name={character.name[locale]}
      theme={themeOf(character.id)}
      scene={scene}
      onScene={setScene}
      opening={null}
      speaker={speaker}
      understudyHint={t('casting.understudyHint')}
      actor={text && { snapshot: snapshotOfCast(character, text, locale), greetings: [], seed }}
      card={
        <CharacterCard
          character={character}
          profile={text?.profile ?? null}
          face={faceFor(touched ? scene.choice : 'open')}
          actions={actions}
        />
      }
      trouble={
        failed ? (
          <div role="alert" className="p-4 pb-0">
            <p className="text-danger">{t('casting.loadFailed')}</p>
            <Button onClick={retry}>{t('common.tryAgain')}</Button>
          </div>
        ) : null
      }
      onStarted={onStarted}
    />
  );
}

function CastingOfOwn({ character, onStarted, actions }: PartProps<OwnCharacter>): ReactNode {
  const { t, locale } = useI18n();
  const { id, card } = character;
  const [seed] = useState(newSeed);
  const [userName, setUserName] = useUserName();
  const speaker = useSpeaker();
  const { user } = speaker;
  // One seed for what is shown here and what is said later: chance in a card falls the same way.
  const fill = useCallback(
    (text: string): string =>
      fillCardText(text, card, { locale, userName, seed, ...(user && { userPersona: user }) }),
    [card, locale, userName, seed, user],
  );
  const greetings = useMemo(() => greetingsOf(card).map(fill), [card, fill]);
  const ownScene = fill(card.scenario).trim();
  const { scene, setScene, touched } = useScene(id, greetings.length > 0 || ownScene !== '');
  const shown = tameName(cardName(card)) || t('casting.unnamed');
  const name = setOff(cutTo(shown, LONGEST_IN_SENTENCE));
  const chosen = greetingOf(scene, greetings.length);
  return (
    <Stage
      id={id}
      name={name}
      theme={themeOf(id, card)}
      scene={scene}
      onScene={setScene}
      opening={{
        scene: ownScene,
        greetings,
        chosen,
        userName,
        usualName: fillCardText('{{user}}', card, { locale, userName: '', seed }),
        onUserName: setUserName,
      }}
      speaker={speaker}
      understudyHint={t('casting.understudyPlain', { name })}
      actor={{ snapshot: snapshotOfOwn(character), greetings, seed }}
      card={
        <OwnCard
          character={character}
          name={shown}
          face={faceFor(touched ? scene.choice : 'open')}
          fill={fill}
          actions={actions}
        />
      }
      trouble={null}
      onStarted={onStarted}
    />
  );
}
