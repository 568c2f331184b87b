import type { Failure } from '../../domain/failure';

type Sizes = Pick<Failure, 'asked' | 'limit'>;

/** A number of tokens as it is written in a sentence: `8192`, `131,072`. */
const N = String.raw`(\d{1,3}(?:,\d{3})+|\d{2,8})`;

/**
 * Both numbers at once, where one sentence holds them: which of the two groups is the limit, by its place.
 * In the order they are tried, each provider's own words.
 */
const BOTH: readonly { readonly words: RegExp; readonly limitFirst: boolean }[] = [
  // Anthropic: the limit stands on the right; with `max_tokens` the two that are asked for are added.
  { words: new RegExp(`${N} tokens? > ${N} (?:token )?max`, 'i'), limitFirst: false },
  // Gemini.
  { words: new RegExp(`token count \\(?${N}\\)? exceeds .{0,60}?\\(?${N}\\)?`, 'i'), limitFirst: false },
  // llama.cpp, and its Python server.
  {
    words: new RegExp(
      `\\(?${N}(?: tokens)?\\)? exceeds? (?:the )?(?:available )?context (?:size|window) (?:of )?\\(?${N}`,
      'i',
    ),
    limitFirst: false,
  },
  // LM Studio.
  { words: new RegExp(`first ${N} tokens .{0,120}?context length of only ${N}`, 'i'), limitFirst: false },
  // vLLM.
  {
    words: new RegExp(`\\((?:total )?length ${N}\\).{0,80}?(?:model length of|context length) ${N}`, 'i'),
    limitFirst: false,
  },
  {
    words: new RegExp(
      `input length:? \\(?${N}\\)? .{0,80}?(?:exceeds|longer than).{0,60}?(?:length|limit)\\D{0,20}${N}`,
      'i',
    ),
    limitFirst: false,
  },
  // Moonshot.
  { words: new RegExp(`token limit:? ${N} \\(requested:? ${N}\\)`, 'i'), limitFirst: true },
  // Mistral.
  { words: new RegExp(`contains ${N} tokens.{0,60}?with ${N} max`, 'i'), limitFirst: false },
  // Text generation inference.
  { words: new RegExp(`(?:less than|must be <=) ${N}(?: tokens)?\\. Given:? ${N}`, 'i'), limitFirst: true },
];

const SUM_OVER_LIMIT = new RegExp(`${N} \\+ ${N} > ${N}`);

const LIMIT: readonly RegExp[] = [
  new RegExp(`(?:maximum|max) (?:context|prompt|input|model) length (?:is|of)(?: only)? ${N}`, 'i'),
  new RegExp(`context length (?:is|of)(?: only)? ${N}`, 'i'),
  new RegExp(`range of input length should be \\[\\d+, ?${N}\\]`, 'i'),
  new RegExp(`(?:configured|context|input|token) limit (?:is|of) ${N}`, 'i'),
  new RegExp(`context (?:size|window) (?:is|of) ${N}`, 'i'),
  new RegExp(`number of tokens allowed:? \\(?${N}`, 'i'),
];

const ASKED: readonly RegExp[] = [
  new RegExp(`for a total of at least ${N}`, 'i'),
  new RegExp(`requested (?:about )?${N} tokens`, 'i'),
  new RegExp(`(?:messages|input) resulted in (?:over )?${N} tokens`, 'i'),
  new RegExp(`(?:contains|has|passed)(?: at least)? ${N}(?: input)? tokens`, 'i'),
];

/** Only the excess, where that is all that is told: vLLM's `max_tokens` that is left over, Ollama's own words. */
const EXCESS = new RegExp(`exceeded (?:max )?context length by ${N}`, 'i');

function read(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
}

function first(patterns: readonly RegExp[], text: string): number | null {
  for (const pattern of patterns) {
    const found = read(pattern.exec(text)?.[1]);
    if (found !== null) return found;
  }
  return null;
}

function fields(body: string): Sizes {
  const asked = read(/"n_prompt_tokens": ?(\d{1,9})/.exec(body)?.[1]);
  const limit = read(/"n_ctx": ?(\d{1,9})/.exec(body)?.[1]);
  return sizes(asked, limit);
}

/** Numbers that contradict the refusal are none: a limit that was kept was not what was met. */
function sizes(asked: number | null, limit: number | null): Sizes {
  if (limit === null || limit <= 0) return {};
  return asked === null || asked <= limit ? { limit } : { asked, limit };
}

function sumOf(text: string): Sizes | null {
  const [, one, other, limit] = SUM_OVER_LIMIT.exec(text) ?? [];
  const [a, b] = [read(one), read(other)];
  return a === null || b === null ? null : sizes(a + b, read(limit));
}

function pairIn(text: string): Sizes | null {
  for (const { words, limitFirst } of BOTH) {
    const [, one, other] = words.exec(text) ?? [];
    if (one === undefined || other === undefined) continue;
    return limitFirst ? sizes(read(other), read(one)) : sizes(read(one), read(other));
  }
  return null;
}

/**
 * How long a talk was and how long it may be, in tokens, out of the refusal of a context that is too long; what it does
 * not tell is absent. `body` as it came, `text` the message in it.
 */
export function contextSizes(text: string, body: string = text): Sizes {
  const given = fields(body);
  if (given.limit !== undefined) return given;
  const told = pairIn(text) ?? sumOf(text) ?? sizes(first(ASKED, text), first(LIMIT, text));
  const excess = read(EXCESS.exec(text)?.[1]);
  return told.limit !== undefined && told.asked === undefined && excess !== null
    ? { limit: told.limit, asked: told.limit + excess }
    : told;
}
