import { EMOTION_FACES } from '../../content/emotion-faces';
import type { Expression } from '../../portrait';
import type { SceneChoice } from './choices';

/** The face a character makes to what is being chosen for it. */
export function faceFor(choice: SceneChoice): Expression {
  return choice === 'open' ? 'joy' : EMOTION_FACES[choice.emotion];
}
