import { EMOTION_NAMES, PLACE_NAMES, USER_PERSONA_NAMES } from '../../content/labels';
import { PROMPT_WORDING } from '../../content/prompt';
import type { Locale } from '../../domain/locale';
import type { SupportStyle } from '../../domain/persona';
import { buildPrompt } from '../../domain/prompt';
import type { CharacterSnapshot, PromptSnapshot, ScenarioSnapshot } from '../../domain/session';

interface Stage {
  readonly locale: Locale;
  readonly character: CharacterSnapshot;
  /** null: open talk. */
  readonly scenario: ScenarioSnapshot | null;
}

/** The prompt of a session in its own language, for a persona with the given support style. */
export function promptFor(
  { locale, character, scenario }: Stage,
  supportStyle: SupportStyle,
): PromptSnapshot {
  const labels = scenario
    ? {
        userPersona: USER_PERSONA_NAMES[scenario.userPersona][locale],
        place: PLACE_NAMES[scenario.place][locale],
        emotion: EMOTION_NAMES[scenario.emotion][locale],
      }
    : {};
  return buildPrompt({ wording: PROMPT_WORDING[locale], character, scenario, labels, supportStyle });
}
