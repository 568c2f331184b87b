import { USER_PERSONAS } from './scenario';
import type { UserPersona } from './scenario';
import type { UserSnapshot } from './session';

/** Somebody the user speaks as, of their own making: a row of a table. */
export interface OwnUserPersona {
  readonly id: string;
  readonly name: string;
  /** As the user wrote it: *she/her*, *他*; empty if none. */
  readonly pronoun: string;
  /** Who they are, in their own words; empty if none. */
  readonly description: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Set while a deletion can still be undone; such a one is offered nowhere. */
  readonly deletedAt?: number;
}

/** The most characters of each part. */
export const USER_LIMITS = { name: 60, pronoun: 40, description: 1000 } as const;

/** What changes the order of what stands around it, or nothing that can be seen. */
const UNRULY = /[\p{Cc}\u{200b}\u{200e}\u{200f}\u{202a}-\u{202e}\u{2060}\u{2066}-\u{2069}\u{feff}]+/gu;
/** The same for a text of several lines. */
const UNRULY_BUT_LINES = /[^\P{Cc}\n\t]|[\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}]/gu;

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // A character can take two units; what lies beyond them is not split into characters at all.
  const whole = Array.from(text.slice(0, most * 2));
  // A half character at the cut is left out, as everything behind it.
  return whole.slice(0, most).join('').trimEnd();
}

function line(text: string, most: number): string {
  return cut(text.replace(UNRULY, ' ').replace(/\s+/g, ' ').trim(), most);
}

function lines(text: string): string {
  return text
    .replace(/\r\n?|[\u{85}\u{2028}\u{2029}]/gu, '\n')
    .replace(UNRULY_BUT_LINES, '')
    .trim();
}

/**
 * The parts within their limits, name and pronoun as one line each. Prompts are made from this: what a change here
 * would change in them, `USER_TEMPLATE` has to tell.
 */
export function tidyUser<T extends Pick<UserSnapshot, 'name' | 'pronoun' | 'description'>>(user: T): T {
  return {
    ...user,
    name: line(user.name, USER_LIMITS.name),
    pronoun: line(user.pronoun, USER_LIMITS.pronoun),
    description: cut(lines(user.description), USER_LIMITS.description),
  };
}

/** What the characters call them within a sentence: the name without marks that begin a heading or a list. */
export function calledUser(user: Pick<UserSnapshot, 'name'>): string {
  return line(user.name, USER_LIMITS.name).replace(/^[\s#>*+\-=~`|]+/, '');
}

export function snapshotUser({ id, name, pronoun, description }: OwnUserPersona): UserSnapshot {
  return { id, name, pronoun, description };
}

/** One of the four of the study: a kind of person, without a name. */
export function studyUser(kind: UserPersona): UserSnapshot {
  return { id: kind, name: '', pronoun: '', description: '' };
}

/** Which of the four of the study it is; null for anybody else. */
export function studyKindOf(user: Pick<UserSnapshot, 'id'> | undefined): UserPersona | null {
  return USER_PERSONAS.find((kind) => kind === user?.id) ?? null;
}

/** True if both tell a persona the same. */
export function sameUser(one: UserSnapshot, other: UserSnapshot): boolean {
  return (
    one.id === other.id &&
    one.name === other.name &&
    one.pronoun === other.pronoun &&
    one.description === other.description
  );
}
