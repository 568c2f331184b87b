import type { Emotion } from '../domain/scenario';

/** The face that goes with how a scene feels. */
export const EMOTION_FACES = {
  happy: 'joy',
  content: 'joy',
  surprised: 'surprise',
  curious: 'neutral',
  angry: 'determination',
  anxious: 'concern',
  lonely: 'concern',
  sad: 'concern',
  weary: 'concern',
} as const satisfies Readonly<Record<Emotion, string>>;
