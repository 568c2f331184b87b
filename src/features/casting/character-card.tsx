import type { ReactNode } from 'react';
import type { CharacterProfile, CharacterSummary } from '../../domain/character';
import { Portrait } from '../../portrait';
import type { Expression } from '../../portrait';
import { useI18n, useT } from '../../services/i18n';
import { CardFrame, Part } from './card-frame';

function List({ items }: { readonly items: readonly string[] }): ReactNode {
  return (
    <ul className="list-disc pl-5">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** What somebody who has just begun the work may not want to know. */
function Spoilers({ profile }: { readonly profile: CharacterProfile }): ReactNode {
  const t = useT();
  return (
    <details className="mt-3">
      <summary className="flex min-h-11 items-center font-semibold">{t('casting.spoilers')}</summary>
      <Part title={t('casting.background')}>
        <p>{profile.background}</p>
      </Part>
      <Part title={t('casting.facts')}>
        <List items={profile.facts} />
      </Part>
      <Part title={t('casting.people')}>
        <ul className="list-disc pl-5">
          {profile.people.map((person) => (
            <li key={person.name}>
              <span className="font-semibold">{person.name}</span> — {person.relation}
            </li>
          ))}
        </ul>
      </Part>
    </details>
  );
}

interface CharacterCardProps {
  readonly character: CharacterSummary;
  /** null while it loads. */
  readonly profile: CharacterProfile | null;
  readonly face: Expression;
  readonly actions: ReactNode;
}

/** The card of one of the twenty. */
export function CharacterCard({ character, profile, face, actions }: CharacterCardProps): ReactNode {
  const { t, locale } = useI18n();
  const name = character.name[locale];
  return (
    <CardFrame
      name={name}
      sentenceName={name}
      portrait={<Portrait who={character.id} name={name} expression={face} className="size-full" />}
      lead={
        <>
          <p className="text-soft">{character.work[locale]}</p>
          <p className="mt-2 leading-snug text-spot sm:text-lg">{character.tagline[locale]}</p>
        </>
      }
      actions={null}
    >
      {profile ? (
        <>
          <Part title={t('casting.about')}>
            <p>{profile.identity}</p>
          </Part>
          <Part title={t('casting.speech')}>
            <p>{profile.speech.style}</p>
          </Part>
          <Part title={t('casting.comfort')}>
            <p>{profile.comfort}</p>
          </Part>
          <Part title={t('casting.personality')}>
            <List items={profile.personality} />
          </Part>
          <Spoilers profile={profile} />
        </>
      ) : (
        <p className="mt-3 text-soft">{t('app.loading')}</p>
      )}
      {actions ? <div className="mt-3">{actions}</div> : null}
    </CardFrame>
  );
}
