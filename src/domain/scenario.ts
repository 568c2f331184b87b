import type { Localized } from './locale';

/** The kind of person the user speaks as. Ids 1–15, 16–30, 31–45 and 46–60 in this order. */
export const USER_PERSONAS = ['student', 'office_worker', 'freelancer', 'self_employed'] as const;
export type UserPersona = (typeof USER_PERSONAS)[number];

/** The nine emotions of the study's figure; the labels are ours (the paper names only *lonely*). */
export const EMOTIONS = [
  'happy',
  'content',
  'surprised',
  'curious',
  'angry',
  'anxious',
  'lonely',
  'sad',
  'weary',
] as const;
export type Emotion = (typeof EMOTIONS)[number];

export const PLACES = [
  'classroom',
  'dorm',
  'canteen_door',
  'canteen',
  'library',
  'office',
  'meeting_room',
  'restaurant',
  'home',
  'cafe',
  'bar',
  'park',
  'shop',
  'car',
  'market',
  'trade_fair',
] as const;
export type Place = (typeof PLACES)[number];

/** When a scene plays. */
export const DAY_TIMES = ['morning', 'noon', 'afternoon', 'evening', 'night'] as const;
export type DayTime = (typeof DAY_TIMES)[number];

/** A scenario card: who the user is, where, how it feels, what happened, and the first words offered. */
export interface Scenario {
  /** 1–60, the study's `dialog_id`. */
  readonly id: number;
  readonly userPersona: UserPersona;
  readonly place: Place;
  readonly emotion: Emotion;
  /** What happened today, in the second person, one or two sentences. */
  readonly event: Localized;
  /** The user's first words, in the first person; offered in the composer, never sent unasked. */
  readonly opening: Localized;
}
