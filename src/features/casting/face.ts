import type { Emotion } from '../../domain/scenario';
import type { Expression } from '../../portrait';
import type { SceneChoice } from './choices';

const FACES: Readonly<Record<Emotion, Expression>> = {
  happy: 'joy',
  content: 'joy',
  surprised: 'surprise',
  curious: 'neutral',
  angry: 'determination',
  anxious: 'concern',
  lonely: 'concern',
  sad: 'concern',
  weary: 'concern',
};

/** The face a character makes to what is being chosen for it. */
export function faceFor(choice: SceneChoice): Expression {
  return choice === 'open' ? 'joy' : FACES[choice.emotion];
}
