import type { Locale } from '../../domain/locale';
import type { Scenario } from '../../domain/scenario';
import { DAY_TIME_NAMES, EMOTION_NAMES, PLACE_NAMES, PLACE_SCENES, USER_PERSONA_NAMES } from '../labels';
import { timeOf } from './times';

/** What a scene of the study and its snapshot in a session share. */
type SceneKey = Pick<Scenario, 'id' | 'userPersona' | 'place' | 'emotion'>;

/** The names of a scene's parts, to stand in a sentence. */
export function sceneWords({ userPersona, place, emotion }: Omit<SceneKey, 'id'>, locale: Locale) {
  return {
    userPersona: USER_PERSONA_NAMES[userPersona][locale],
    place: PLACE_NAMES[place][locale],
    emotion: EMOTION_NAMES[emotion][locale],
  };
}

/** What a scene is called among others: its place and how it feels. */
export function sceneName({ place, emotion }: Pick<SceneKey, 'place' | 'emotion'>, locale: Locale): string {
  return `${PLACE_NAMES[place][locale]} · ${EMOTION_NAMES[emotion][locale]}`;
}

/** Where a scene is and how it feels, in a line. */
export function sceneLine({ place, emotion }: Pick<SceneKey, 'place' | 'emotion'>, locale: Locale): string {
  return `${PLACE_SCENES[place][locale]} · ${EMOTION_NAMES[emotion][locale]}`;
}

/** Where and when a scene plays and how it feels, in a line. */
export function settingLine({ id, place, emotion }: Omit<SceneKey, 'userPersona'>, locale: Locale): string {
  const time = timeOf(id);
  return [
    PLACE_SCENES[place][locale],
    ...(time ? [DAY_TIME_NAMES[time][locale]] : []),
    EMOTION_NAMES[emotion][locale],
  ].join(' · ');
}

/** The setting with whom the user is in it. */
export function settingLineWithRole(scene: SceneKey, locale: Locale): string {
  return `${settingLine(scene, locale)} · ${USER_PERSONA_NAMES[scene.userPersona][locale]}`;
}
