import { EMOTION_NAMES, PLACE_SCENES } from '../../content/labels';
import type { Locale } from '../../domain/locale';
import type { Scenario } from '../../domain/scenario';

/** Where a scene is and how it feels, in a line. */
export function sceneLine({ place, emotion }: Scenario, locale: Locale): string {
  return `${PLACE_SCENES[place][locale]} · ${EMOTION_NAMES[emotion][locale]}`;
}
