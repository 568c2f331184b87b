/** The nine metrics of ESRP in the study's order, and the three dimensions that group them. */
export const DIMENSIONS = ['basic_dialogue', 'role_playing', 'emotional_support'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const METRICS = [
  'fluency',
  'coherency',
  'consistency',
  'character_knowledge',
  'speech_style',
  'behavioral_habit',
  'emotional_value',
  'experience_sharing',
  'demand_matching',
] as const;
export type Metric = (typeof METRICS)[number];

/** The overall metric: asked of a set of replies of one persona as one character, never of one reply. */
export const OVERALL_METRIC = 'response_diversity';
export type OverallMetric = typeof OVERALL_METRIC;

export const METRICS_BY_DIMENSION: Readonly<Record<Dimension, readonly Metric[]>> = {
  basic_dialogue: ['fluency', 'coherency', 'consistency'],
  role_playing: ['character_knowledge', 'speech_style', 'behavioral_habit'],
  emotional_support: ['emotional_value', 'experience_sharing', 'demand_matching'],
};

/** A Likert score, 1 (worst) to 5 (best). */
export const SCORES = [1, 2, 3, 4, 5] as const;
export type Score = (typeof SCORES)[number];

/** A score, or null for *cannot judge*. A metric not yet marked has no mark at all. */
export type Mark = Score | null;

/** All that can be set, *cannot judge* last. */
export const MARKS: readonly Mark[] = [...SCORES, null];

export function isScore(value: unknown): value is Score {
  return SCORES.includes(value as Score);
}

export function isMetric(value: unknown): value is Metric {
  return METRICS.includes(value as Metric);
}
