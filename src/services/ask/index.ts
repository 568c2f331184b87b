import { fitTalk } from '../../domain/context';
import type { Failure } from '../../domain/failure';
import type { ActiveLore } from '../../domain/lorebook';
import type { Persona, Sampling } from '../../domain/persona';
import type { ContextUse, PromptSnapshot, Reply, Session, Turn, UserSnapshot } from '../../domain/session';
import type { Talk } from '../../domain/talk';
import { carryingReply, spokenTexts, talkAt } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';
import { activateLore } from '../lore';
import type { ReplyRequest } from '../llm';
import { fillCardText, openerFor, promptFor } from '../prompt';
import { credentialsFor } from '../storage';

/** What is asked, and of whom. */
export interface ReplyStart {
  readonly session: Session;
  readonly persona: Persona;
  readonly transcript: readonly TurnWithReplies[];
  readonly message: string;
  /** The turn to answer once more; absent: `message` begins a new one. */
  readonly again?: Turn;
  /** For this answer only, in place of what the persona says. */
  readonly sampling?: Sampling;
  /** The reply of `again` that broke off and is to go on. */
  readonly continues?: Reply;
}

/** What is put to the persona. */
export interface Prepared {
  /** Or why nothing can be asked. */
  readonly request: ReplyRequest | Failure;
  readonly prompt: PromptSnapshot;
  readonly lore: ActiveLore | undefined;
  /** Set when rounds were left out. */
  readonly context: ContextUse | undefined;
}

/** The session as it was when the words of `turn` were written: who the user speaks as may have changed since. */
export function sessionOf(session: Session, turn: Turn | undefined): Session {
  const userPersona: UserSnapshot | undefined = turn?.userPersona ?? session.userPersona;
  return userPersona ? { ...session, userPersona } : session;
}

/** The persona as it answers this once. */
function asAsked({ persona, sampling }: ReplyStart): Persona {
  if (!sampling || (persona.kind !== 'endpoint' && persona.kind !== 'on-device')) return persona;
  return { ...persona, sampling };
}

/** Which of the card's greetings the talk began with, counted from 0. */
function greetingOf(
  texts: readonly string[],
  [first]: readonly TurnWithReplies[],
): { readonly greeting?: number } {
  const spoken = first?.turn.userText === '' ? carryingReply(first)?.text : undefined;
  const greeting = spoken === undefined ? -1 : texts.indexOf(spoken);
  return greeting < 0 ? {} : { greeting };
}

/** What the talk's lorebook brings to the answer; undefined when there is no book. */
async function loreFor(
  { session, transcript, message, again }: ReplyStart,
  signal: AbortSignal,
): Promise<ActiveLore | undefined> {
  const { card } = session.character;
  const book = card?.character_book;
  if (!card || !book || book.entries.length === 0) return undefined;
  const past = transcript.filter(({ turn }) => turn.round < (again?.round ?? Infinity));
  const fill = (text: string): string => fillCardText(text, card, session);
  return activateLore(book, spokenTexts(transcript, message, again?.round), {
    fill,
    // Drawn anew for each message, and the same again for another answer to it.
    seed: session.seed + past.length,
    assistantMessages: past.filter(({ replies: [reply] }) => reply !== undefined).length,
    matchedBefore: past.flatMap((entry) => carryingReply(entry)?.lore?.map(({ index }) => index) ?? []),
    ...greetingOf([card.first_mes, ...card.alternate_greetings].map(fill), past),
    signal,
  });
}

function talkFor(start: ReplyStart, lore: ActiveLore | undefined): Talk {
  const { session, persona, transcript, message, again, continues } = start;
  const { locale, character, scenario, seed } = session;
  const prompt = promptFor(session, persona.supportStyle, lore);
  const insertions = lore?.insertions ?? [];
  const stage = { locale, character, scenario, prompt, seed, insertions, opener: openerFor(locale) };
  const talk = talkAt(stage, transcript, message, again?.round);
  return continues ? { ...talk, partial: continues.text } : talk;
}

/** Tokens that prompt and talk may have together; undefined: no limit of ours. */
export function contextLimit(persona: Persona): number | undefined {
  return persona.kind === 'endpoint' || persona.kind === 'on-device' ? persona.contextTokens : undefined;
}

/** What the persona is asked, with what the lorebook brings to it and without the rounds that do not fit. */
export async function prepareReply(asked: ReplyStart, signal: AbortSignal): Promise<Prepared> {
  const start = { ...asked, session: sessionOf(asked.session, asked.again) };
  const persona = asAsked(start);
  // Both at once: each is a wait of its own before the request is on its way.
  const [credentials, lore] = await Promise.all([
    persona.kind === 'endpoint' ? credentialsFor(persona) : null,
    loreFor(start, signal),
  ]);
  const talk = talkFor(start, lore);
  const { prompt } = talk;
  const limit = contextLimit(persona);
  if (limit === undefined) {
    return { request: { persona, credentials, talk }, prompt, lore, context: undefined };
  }
  const fitted = fitTalk(talk, limit);
  if ('excess' in fitted) {
    const request = { code: 'context-too-long', asked: limit + fitted.excess, limit } as const;
    return { request, prompt, lore, context: undefined };
  }
  const context = fitted.use.droppedRounds > 0 ? fitted.use : undefined;
  return { request: { persona, credentials, talk: fitted.talk }, prompt, lore, context };
}
