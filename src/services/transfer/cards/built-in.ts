import { findCharacter } from '../../../content/cast';
import { characterTextLoader } from '../../../content/cast/texts';
import { themeOf } from '../../../content/cast/themes';
import { PROMPT_WORDING } from '../../../content/prompt';
import { SCENARIOS } from '../../../content/scenarios';
import { EMPTY_CARD } from '../../../domain/card';
import type { CardData } from '../../../domain/card';
import type { CharacterProfile } from '../../../domain/character';
import type { Locale } from '../../../domain/locale';
import { fillSlots } from '../../../domain/prompt';
import type { PromptWording } from '../../../domain/prompt';
import type { Emotion } from '../../../domain/scenario';
import type { VoiceSheet } from '../../../domain/voice';

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A heading of the prompt as one of a card, whose prompt has its own. */
function heading(text: string): string {
  return text.replace(/^\s*#\s*/, '\n## ');
}

function describe(
  profile: CharacterProfile,
  { headings, labels, separator, relation }: PromptWording,
): string {
  const { speech } = profile;
  const people = profile.people.map(({ name, relation: role }) =>
    fillSlots(relation, { person: name, relation: role }),
  );
  return [
    profile.identity,
    profile.background,
    `\n${labels.facts.trimEnd()}\n${list(profile.facts)}`,
    `\n${labels.people}${people.join(separator)}`,
    heading(headings.speech),
    labels.style + speech.style,
    labels.habits + speech.habits.join(separator),
    labels.selfReference + speech.selfReference,
    labels.userAddress + speech.userAddress,
    heading(headings.behavior),
    list(profile.behavior),
    heading(headings.comfort),
    profile.comfort,
  ].join('\n');
}

/** A moment of everyday life, and what the character says to it. */
function example(emotion: Emotion, answers: readonly (string | undefined)[], locale: Locale): string {
  const opening = SCENARIOS.find((scenario) => scenario.emotion === emotion)?.opening[locale] ?? '';
  const answer = answers.filter((line) => line !== undefined).join(locale === 'en' ? ' ' : '');
  return `<START>\n{{user}}: ${opening}\n{{char}}: ${answer}`;
}

function examples({ empathy, encouragement, celebration, questions }: VoiceSheet, locale: Locale): string {
  return [
    example('anxious', [empathy.anxious[0], questions.hard[0]], locale),
    example('happy', [empathy.happy[0], celebration[0]], locale),
    example('weary', [empathy.weary[0], encouragement[0]], locale),
  ].join('\n');
}

/** A built-in character as a card, in one language. Rejects when there is none of this id. */
export async function builtInCard(characterId: string, locale: Locale): Promise<CardData> {
  const summary = findCharacter(characterId);
  const load = characterTextLoader(characterId, locale);
  if (!summary || !load) throw new Error('There is no such character.');
  const { profile, voice } = (await load()).text;
  const wording = PROMPT_WORDING[locale];
  const [greeting = '', ...others] = voice.greeting;
  const name = summary.name[locale];
  const work = summary.work[locale];
  return {
    ...EMPTY_CARD,
    name,
    description: describe(profile, wording),
    personality: profile.personality.join(wording.separator),
    first_mes: greeting,
    alternate_greetings: others,
    mes_example: examples(voice, locale),
    creator_notes: `${name}, ${work}\n${summary.tagline[locale]}`,
    tags: [work],
    creator: 'ChatAnime',
    character_version: __APP_VERSION__,
    extensions: { chatanime: { id: characterId, ...themeOf(characterId) } },
  };
}
