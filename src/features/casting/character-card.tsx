import type { ReactNode } from 'react';
import type { CharacterProfile, CharacterSummary } from '../../domain/character';
import { Portrait } from '../../portrait';
import { useI18n } from '../../services/i18n';

interface CharacterCardProps {
  readonly character: CharacterSummary;
  /** null while it loads. */
  readonly profile: CharacterProfile | null;
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <section className="mt-3">
      <h2 className="text-sm font-bold text-spot">{title}</h2>
      {children}
    </section>
  );
}

export function CharacterCard({ character, profile }: CharacterCardProps): ReactNode {
  const { t, locale } = useI18n();
  const name = character.name[locale];
  return (
    <div className="panel flex flex-col overflow-hidden">
      <div className="tone flex h-64 items-end justify-center wide:h-96">
        <Portrait who={character.id} name={name} expression="joy" className="h-full w-full" />
      </div>
      <div className="border-t-2 border-line p-4">
        <h1 className="text-3xl font-extrabold tracking-tight">{name}</h1>
        <p className="text-soft">{character.work[locale]}</p>
        <p className="mt-2 text-lg leading-snug text-spot">{character.tagline[locale]}</p>
        {profile ? (
          <>
            <Part title={t('casting.about')}>
              <p>{profile.identity}</p>
            </Part>
            <Part title={t('casting.comfort')}>
              <p>{profile.comfort}</p>
            </Part>
            <details className="mt-2">
              <summary className="inline-flex min-h-11 items-center font-semibold">
                {t('casting.more', { name })}
              </summary>
              <p>{profile.background}</p>
              <Part title={t('casting.personality')}>
                <ul className="list-disc pl-5">
                  {profile.personality.map((trait) => (
                    <li key={trait}>{trait}</li>
                  ))}
                </ul>
              </Part>
              <Part title={t('casting.speech')}>
                <p>{profile.speech.style}</p>
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
          </>
        ) : (
          <p className="mt-3 text-soft">{t('app.loading')}</p>
        )}
      </div>
    </div>
  );
}
