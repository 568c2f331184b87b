/** Stands for a name that a persona gave away; as long as any other. */
export const MASK = '▇▇';

/** Fewer letters are no name but a word. */
const LEAST = 2;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const LATIN = /^[\p{Script=Latin}\p{N}]/u;
const LATIN_END = /[\p{Script=Latin}\p{N}]$/u;

/** A Latin name stands alone; a Chinese or Japanese one may stand anywhere. Spaces and hyphens count alike. */
function patternOf(name: string): string {
  const body = name
    .trim()
    .split(/[\s_-]+/u)
    .map(escaped)
    .join('[\\s_-]*');
  const before = LATIN.test(name) ? '(?<![\\p{Script=Latin}\\p{N}])' : '';
  // A version may follow: GPT-4.1, Qwen2.5.
  const after = LATIN_END.test(name) ? '(?:[\\s-]?v?\\d+(?:\\.\\d+)*[a-z]?)?(?![\\p{Script=Latin}])' : '';
  return before + body + after;
}

export interface Masked {
  readonly text: string;
  /** Something was masked: the reply says who wrote it. */
  readonly named: boolean;
}

/**
 * The text without the names of those who may have written it. `names`: what would give a respondent away (brands,
 * models, the persona's own name); `kept`: what may stand whatever it is, such as the character's name.
 */
export function maskNames(text: string, names: readonly string[], kept: readonly string[]): Masked {
  const spared = kept.map((name) => name.toLowerCase());
  const wanted = [...new Set(names.map((name) => name.trim()))]
    .filter((name) => Array.from(name).length >= LEAST)
    .filter((name) => !spared.some((other) => other.includes(name.toLowerCase())))
    // The longest first: a part of a name would leave the rest behind.
    .toSorted((a, b) => b.length - a.length);
  if (wanted.length === 0) return { text, named: false };
  const masked = text.replace(new RegExp(wanted.map(patternOf).join('|'), 'giu'), MASK);
  return { text: masked, named: masked !== text };
}
