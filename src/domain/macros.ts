import type { Random } from './random';

/** What the macros of a card stand for. */
export interface MacroValues {
  /** `{{char}}`, `<BOT>`. */
  readonly char: string;
  /** `{{user}}`, `<USER>`. */
  readonly user: string;
  /** `{{original}}`; absent: the macro stays as it is written. */
  readonly original?: string;
  /** For `{{random:a,b}}`, `{{pick:a,b}}` and `{{roll:d6}}`. */
  readonly random: Random;
}

/** Splits at commas; `\,` is a comma. */
function options(list: string): string[] {
  return list.split(/(?<!\\),/).map((item) => item.replaceAll('\\,', ',').trim());
}

function drawFrom(list: string, random: Random): string {
  const all = options(list.replace(/^:/, '').replaceAll('::', ','));
  return all[Math.floor(random() * all.length)] ?? '';
}

const MOST_SIDES = 1_000_000;

/** `6` or `d6`: 1 to 6. Anything else is left as it is. */
function roll(dice: string, whole: string, random: Random): string {
  const sides = Number(/^d?(\d{1,7})$/i.exec(dice.trim())?.[1]);
  return sides >= 1 && sides <= MOST_SIDES ? String(1 + Math.floor(random() * sides)) : whole;
}

function expand(inner: string, whole: string, values: MacroValues): string {
  const body = inner.trim();
  if (body.startsWith('//')) return '';
  const colon = body.indexOf(':');
  const name = (colon < 0 ? body : body.slice(0, colon)).trim().toLowerCase();
  if (colon < 0) {
    if (name === 'char') return values.char;
    if (name === 'user') return values.user;
    return name === 'original' ? (values.original ?? whole) : whole;
  }
  const rest = body.slice(colon + 1);
  switch (name) {
    case 'random':
    case 'pick':
      return drawFrom(rest, values.random);
    case 'roll':
      return roll(rest, whole, values.random);
    case 'reverse':
      return [...rest].toReversed().join('');
    case 'comment':
    case 'hidden_key':
      return '';
    default:
      return whole;
  }
}

// One run to the closing braces and no choice on the way: linear, whatever a card holds.
const MACRO = /\{\{([^{}]*)\}\}|<(bot|user)>/gi;

/**
 * The text with the macros of card V3 filled in, in one pass: what a macro brings is never read for macros again.
 * Case does not matter; a macro that is not known stays as it is written.
 */
export function fillMacros(text: string, values: MacroValues): string {
  return text.replace(MACRO, (whole, inner: string | undefined, old: string | undefined) => {
    if (old !== undefined) return old.toLowerCase() === 'bot' ? values.char : values.user;
    return inner === undefined ? whole : expand(inner, whole, values);
  });
}
