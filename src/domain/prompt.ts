import type { CharacterProfile } from './character';
import { sha256Hex } from './hash';
import type { SupportStyle, SupportStyleKind } from './persona';
import type { CharacterSnapshot, PromptSnapshot, ScenarioSnapshot, UserSnapshot } from './session';
import type { Talk } from './talk';
import { tidyUser } from './user-persona';

/** Name and version of the template: every change of the wording or of the build below raises the version. */
export const PROMPT_TEMPLATE = 'esrp/1';
/** The same with something about the user. */
export const USER_TEMPLATE = 'esrp/2';

/** The sentences of the system prompt in one language; `{name}` is the character's. */
export interface PromptWording {
  /** Which work the character is of, `{work}`; stands for nothing when the work has no title. */
  readonly origin: string;
  /** Makes the model the character and the user its friend: `{name}`, `{origin}`. */
  readonly opening: string;
  readonly headings: Readonly<
    Record<
      'character' | 'speech' | 'behavior' | 'comfort' | 'scene' | 'openTalk' | 'user' | 'support' | 'rules',
      string
    >
  >;
  /** What stands before a field's value, colon included. */
  readonly labels: Readonly<
    Record<
      | 'identity'
      | 'background'
      | 'personality'
      | 'facts'
      | 'people'
      | 'style'
      | 'habits'
      | 'selfReference'
      | 'userAddress'
      | 'userPersona'
      | 'place'
      | 'emotion'
      | 'event'
      | 'userName'
      | 'pronoun',
      string
    >
  >;
  /** Between the items of a list within a line. */
  readonly separator: string;
  /** One of the character's people: `{person}`, `{relation}`. */
  readonly relation: string;
  /** Stands under the heading of an open talk. */
  readonly openTalk: string;
  /** Stands before what the user says of themself. */
  readonly user: string;
  /** How to support; the one for `custom` is followed by the user's own words. */
  readonly support: Readonly<Record<SupportStyleKind, string>>;
  readonly rules: readonly string[];
}

/** The scenario's ids in the words of the session's language; an absent one is left out of the prompt. */
export interface PromptLabels {
  readonly userPersona?: string;
  readonly place?: string;
  readonly emotion?: string;
  /** Of an open talk: the kind of person the user speaks as. */
  readonly speaksAs?: string;
}

export interface PromptParts {
  readonly wording: PromptWording;
  readonly character: CharacterSnapshot;
  readonly scenario: ScenarioSnapshot | null;
  readonly labels: PromptLabels;
  readonly supportStyle: SupportStyle;
  /** Who the user speaks as; absent: nobody in particular. */
  readonly user?: UserSnapshot;
}

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** Fills the slots of a template in one pass, so that a value that looks like a slot stays what it is. */
export function fillSlots(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, key: string) => values[key] ?? slot);
}

/** A field as one line, so that none of its lines can pass for a heading or a rule of the prompt. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${oneLine(item)}`).join('\n');
}

/** Puts free words between marks that do not occur in them. */
function quoteBlock(text: string): string {
  let mark = '"""';
  while (text.includes(mark)) mark += '"';
  return `${mark}\n${text}\n${mark}`;
}

function characterSections(wording: PromptWording, profile: CharacterProfile): string[] {
  const { headings, labels, separator } = wording;
  const { speech } = profile;
  const inline = (items: readonly string[]): string => items.map(oneLine).join(separator);
  const people = profile.people.map(({ name, relation }) =>
    oneLine(fillSlots(wording.relation, { person: name, relation })),
  );
  return [
    headings.character,
    labels.identity + oneLine(profile.identity),
    labels.background + oneLine(profile.background),
    labels.personality + inline(profile.personality),
    `${labels.facts.trimEnd()}\n${list(profile.facts)}`,
    labels.people + people.join(separator),
    headings.speech,
    labels.style + oneLine(speech.style),
    labels.habits + inline(speech.habits),
    labels.selfReference + oneLine(speech.selfReference),
    labels.userAddress + oneLine(speech.userAddress),
    headings.behavior,
    list(profile.behavior),
    headings.comfort,
    oneLine(profile.comfort),
  ];
}

/** The scene of the study, or an open talk. */
export function sceneSection(
  wording: PromptWording,
  scenario: ScenarioSnapshot | null,
  given: PromptLabels,
): string[] {
  const { headings, labels } = wording;
  if (!scenario) return [headings.openTalk, wording.openTalk];
  const lines = (['userPersona', 'place', 'emotion'] as const).flatMap((key) => {
    const value = given[key];
    return value ? [labels[key] + oneLine(value)] : [];
  });
  return [headings.scene, ...lines, labels.event + oneLine(scenario.event)];
}

/**
 * Who the user speaks as: of an open talk the kind of person, and what somebody of the user's own says of themself,
 * between marks. Empty if there is nothing to say.
 */
export function userSection({
  wording,
  labels,
  user,
}: Pick<PromptParts, 'wording' | 'labels' | 'user'>): string[] {
  const kind = labels.speaksAs ? [wording.labels.userPersona + oneLine(labels.speaksAs)] : [];
  if (!user) return kind;
  const { name, pronoun, description } = tidyUser(user);
  const about = [
    name && wording.labels.userName + name,
    pronoun && wording.labels.pronoun + pronoun,
    description,
  ].filter((words) => words !== '');
  if (about.length === 0) return kind;
  return [...kind, wording.headings.user, wording.user, quoteBlock(about.join('\n'))];
}

/** The support the user wants. */
export function supportSection(wording: PromptWording, style: SupportStyle): string[] {
  const words = style.text?.trim() ?? '';
  const { headings, support } = wording;
  if (style.kind !== 'custom') return [headings.support, support[style.kind]];
  // A custom style without words asks for nothing in particular.
  if (!words) return [headings.support, support.balanced];
  return [headings.support, support.custom, quoteBlock(words)];
}

/** What no card, no message and no wish changes. */
export function rulesSection(wording: PromptWording, name: string): string[] {
  return [
    wording.headings.rules,
    ...wording.rules.map((rule, index) => `${index + 1}. ${fillSlots(rule, { name: oneLine(name) })}`),
  ];
}

/** SHA-256 of the template, the system prompt and what stands after the talk, each on lines of its own. */
export function hashPrompt(template: string, system: string, postHistory = ''): string {
  return sha256Hex([template, system, ...(postHistory === '' ? [] : [postHistory])].join('\n'));
}

/** The system prompt that makes any persona the character, with its hash. */
export function buildPrompt(parts: PromptParts): PromptSnapshot {
  const { wording, character, scenario, labels, supportStyle } = parts;
  const user = userSection(parts);
  const template = user.length === 0 ? PROMPT_TEMPLATE : USER_TEMPLATE;
  const name = oneLine(character.name);
  const work = oneLine(character.work);
  const origin = work ? fillSlots(wording.origin, { work }) : '';
  const system = [
    fillSlots(wording.opening, { name, origin }),
    ...characterSections(wording, character.profile),
    ...sceneSection(wording, scenario, labels),
    ...user,
    ...supportSection(wording, supportStyle),
    ...rulesSection(wording, name),
  ].join('\n');
  return { template, system, hash: hashPrompt(template, system) };
}

/** Two messages of one side in a row become one: many models want the sides to alternate. */
function joinSides(messages: readonly ChatMessage[]): ChatMessage[] {
  const joined: ChatMessage[] = [];
  for (const message of messages) {
    const last = joined.at(-1);
    if (last?.role !== message.role) joined.push(message);
    else joined[joined.length - 1] = { ...last, content: `${last.content}\n\n${message.content}` };
  }
  return joined;
}

/** The talk itself, sides alternating, the user's first. */
function spokenMessages({ history, message, opener }: Talk): ChatMessage[] {
  const past = history.flatMap(({ user, reply }): ChatMessage[] => [
    { role: 'user', content: user },
    { role: 'assistant', content: reply },
  ]);
  const said = [...past, { role: 'user', content: message } as const].filter(({ content }) => content !== '');
  if (said[0]?.role === 'assistant' && opener) said.unshift({ role: 'user', content: opener });
  return joinSides(said);
}

/**
 * What the persona had said when it broke off, as its own last words, and the wish that it goes on. All that stands
 * before is as it was when the words were spoken.
 */
function goingOn(
  messages: readonly ChatMessage[],
  { partial = '', opener }: Talk,
  wish: string,
): ChatMessage[] {
  if (partial.trim() === '') return [...messages];
  const begun = messages.some(({ role }) => role !== 'system');
  const first: ChatMessage[] = begun || !opener ? [] : [{ role: 'user', content: opener }];
  const asked = joinSides([...messages.slice(-1), ...first, { role: 'assistant', content: partial }]);
  return [...messages.slice(0, -1), ...asked, { role: 'user', content: wish }];
}

/**
 * What a chat model is sent: the system prompt, the rounds held so far and what the user says now; between them what
 * a lorebook puts at a depth of the talk, after them the card's last word. `goOn` asks for the rest of a reply that
 * broke off; it is used only where the talk has one.
 */
export function buildMessages(
  talk: Talk,
  goOn: string,
): {
  readonly system: string;
  readonly messages: readonly ChatMessage[];
} {
  const { system, postHistory } = talk.prompt;
  const spoken = spokenMessages(talk);
  const messages = [...spoken];
  // Deepest first: what has been put in lies behind the places that are still to come.
  for (const { depth, role, text } of (talk.insertions ?? []).toSorted((a, b) => b.depth - a.depth)) {
    const behind = messages.length - spoken.length;
    messages.splice(Math.max(0, spoken.length - depth) + behind, 0, { role, content: text });
  }
  if (postHistory) messages.push({ role: 'system', content: postHistory });
  return { system, messages: goingOn(messages, talk, goOn) };
}
