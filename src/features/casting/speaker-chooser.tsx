import { useId } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { USER_PERSONA_NAMES } from '../../content/labels';
import { USER_PERSONAS } from '../../domain/scenario';
import type { UserSnapshot } from '../../domain/session';
import { studyKindOf } from '../../domain/user-persona';
import { useI18n } from '../../services/i18n';
import type { SceneChoice } from './choices';
import { cutTo, tameName } from './display';
import { speakerIn } from './use-speaker';
import type { Speaker } from './use-speaker';

/** Characters of a name in a list. */
const LONGEST_OPTION = 32;

/** The own ones by name, and the ways to speak as nobody of one's own. */
function Options({ scene, own }: { readonly scene: SceneChoice; readonly own: Speaker['own'] }): ReactNode {
  const { t, locale } = useI18n();
  const role = scene === 'open' ? null : USER_PERSONA_NAMES[scene.userPersona][locale];
  return (
    <>
      <option value="">{role === null ? t('who.nobody') : t('who.asScene', { who: role })}</option>
      {role === null
        ? USER_PERSONAS.map((kind) => (
            <option key={kind} value={kind}>
              {USER_PERSONA_NAMES[kind][locale]}
            </option>
          ))
        : null}
      {own.length > 0 ? (
        <optgroup label={t('who.own')}>
          {own.map(({ id, name }) => (
            <option key={id} value={id}>
              {cutTo(tameName(name), LONGEST_OPTION)}
            </option>
          ))}
        </optgroup>
      ) : null}
    </>
  );
}

/** What a character is going to know of the chosen one. */
function Told({ user }: { readonly user: UserSnapshot }): ReactNode {
  const { t } = useI18n();
  const [path] = useLocation();
  const about = [user.pronoun, user.description].filter((words) => words !== '').join(' · ');
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 text-sm text-soft">
      {about === '' ? null : (
        <span dir="auto" className="line-clamp-2 min-w-0 flex-[1_1_14rem] wrap-anywhere">
          {about}
        </span>
      )}
      <Link
        href={`/settings/user/${user.id}`}
        state={{ from: path }}
        className="link relative inline-flex min-h-11 items-center"
      >
        {t('who.editThis', { name: cutTo(tameName(user.name), LONGEST_OPTION) })}
      </Link>
    </p>
  );
}

interface SpeakerChooserProps {
  readonly scene: SceneChoice;
  readonly speaker: Speaker;
  /** What stands below as long as nobody of the user's own is chosen. */
  readonly children?: ReactNode;
}

/** Who the user speaks as: nobody in particular, one of the study's four, or somebody of their own. */
export function SpeakerChooser({ scene, speaker, children }: SpeakerChooserProps): ReactNode {
  const { t } = useI18n();
  const [path] = useLocation();
  const id = useId();
  const user = speakerIn(scene, speaker.user ?? null);
  return (
    <div className="flex min-w-0 flex-col">
      <div className="flex flex-wrap items-center gap-x-3">
        <label htmlFor={id} className="font-semibold">
          {t('who.speakAs')}
        </label>
        <select
          id={id}
          className="field order-last min-w-0 sm:order-none sm:w-auto sm:flex-1"
          value={user?.id ?? ''}
          disabled={speaker.user === undefined}
          onChange={(event) => speaker.choose(event.target.value || null)}
        >
          <Options scene={scene} own={speaker.own} />
        </select>
        <Link
          href="/settings/user/new"
          state={{ from: path }}
          className="link ml-auto inline-flex min-h-11 items-center font-semibold"
        >
          {t('who.add')}
        </Link>
      </div>
      {user && !studyKindOf(user) ? <Told user={user} /> : children}
    </div>
  );
}
