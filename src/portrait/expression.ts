/** The faces a portrait can make; they follow the mood of the talk. */
export const EXPRESSIONS = [
  'neutral',
  'joy',
  'concern',
  'surprise',
  'determination',
  'embarrassment',
] as const;
export type Expression = (typeof EXPRESSIONS)[number];
