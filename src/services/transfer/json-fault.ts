/** Lists and objects within each other: more than any session log needs, far less than any browser can bear. */
export const MAX_DEPTH = 64;

export type JsonFault =
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'truncated' }
  /** Both from 1. `found` is what stands there, shortened. */
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number; readonly found: string };

const FOUND_LENGTH = 20;
const SPACE = /[ \t\n\r]*/y;
const NUMERIC = /[-+.\deE]+/y;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const NUMBER_BEGUN = /^-?(?:(?:0|[1-9]\d*)(?:\.|(?:\.\d+)?[eE][+-]?)?)?$/;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const ESCAPE_BEGUN = /^\\(?:u[0-9a-fA-F]{0,3})?$/;
const WORDS = ['true', 'false', 'null'];

/** What may stand next: a value, a key, a colon, or what comes after a value; the `first` ones may also be the end. */
type Expected = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'next';

class Broken extends Error {
  constructor(
    readonly kind: JsonFault['kind'],
    readonly position: number,
  ) {
    super(kind);
  }
}

/** Reads JSON without building anything and without recursion, only to find where it breaks. */
class Scanner {
  private position = 0;
  private readonly open: ('{' | '[')[] = [];

  constructor(private readonly text: string) {}

  /** Returns when the text is whole, throws `Broken` when it is not. */
  scan(): void {
    let expected: Expected = 'value';
    for (;;) {
      this.skip(SPACE);
      if (expected === 'next' && this.open.length === 0) {
        if (this.position < this.text.length) this.refuse();
        return;
      }
      expected = this.step(expected);
    }
  }

  private step(expected: Expected): Expected {
    const sign = this.text[this.position];
    if (sign === undefined) throw new Broken('truncated', this.position);
    if (expected === 'next') return this.afterValue(sign);
    if (expected === 'colon') return this.take(sign === ':', 'value');
    const closes = (expected === 'first-value' && sign === ']') || (expected === 'first-key' && sign === '}');
    if (closes) return this.close();
    if (expected === 'key' || expected === 'first-key') {
      if (sign !== '"') this.refuse();
      this.string();
      return 'colon';
    }
    return this.value(sign);
  }

  private value(sign: string): Expected {
    if (sign === '{' || sign === '[') {
      this.open.push(sign);
      if (this.open.length > MAX_DEPTH) throw new Broken('too-deep', this.position);
      return this.take(true, sign === '{' ? 'first-key' : 'first-value');
    }
    if (sign === '"') this.string();
    else this.scalar();
    return 'next';
  }

  private afterValue(sign: string): Expected {
    const inside = this.open.at(-1);
    if (sign === (inside === '{' ? '}' : ']')) return this.close();
    return this.take(sign === ',', inside === '{' ? 'key' : 'value');
  }

  private close(): Expected {
    this.open.pop();
    return this.take(true, 'next');
  }

  private take(right: boolean, then: Expected): Expected {
    if (!right) this.refuse();
    this.position += 1;
    return then;
  }

  private string(): void {
    this.position += 1;
    for (;;) {
      const sign = this.text[this.position];
      if (sign === undefined) throw new Broken('truncated', this.position);
      if (sign < ' ') this.refuse();
      if (sign === '\\') this.escape();
      else this.position += 1;
      if (sign === '"') return;
    }
  }

  private escape(): void {
    if (this.skip(ESCAPE)) return;
    const rest = this.text.slice(this.position, this.position + FOUND_LENGTH);
    this.refuse(ESCAPE_BEGUN.test(rest));
  }

  private scalar(): void {
    const word = WORDS.find((each) => this.text.startsWith(each, this.position));
    if (word) {
      this.position += word.length;
      return;
    }
    const start = this.position;
    const rest = this.text.slice(start, start + FOUND_LENGTH);
    if (WORDS.some((each) => each.startsWith(rest))) this.refuse(true);
    if (!this.skip(NUMERIC)) this.refuse();
    const run = this.text.slice(start, this.position);
    if (NUMBER.test(run)) return;
    const cut = this.position === this.text.length && NUMBER_BEGUN.test(run);
    this.position = start;
    this.refuse(cut);
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.position;
    if (!pattern.test(this.text)) return false;
    this.position = pattern.lastIndex;
    return true;
  }

  /** `cut`: what stands here is right as far as it goes, and the text ends with it. */
  private refuse(cut = false): never {
    throw new Broken(cut ? 'truncated' : 'not-json', this.position);
  }
}

function describe(text: string, { kind, position }: Broken): JsonFault {
  if (kind !== 'not-json') return { kind };
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  return {
    kind,
    line,
    column: position - before.lastIndexOf('\n'),
    found: text.slice(position, position + FOUND_LENGTH).trim(),
  };
}

/** Why the text is no JSON this app reads; null when it is. The same answer in every browser. */
export function findJsonFault(text: string): JsonFault | null {
  try {
    new Scanner(text).scan();
    return null;
  } catch (error) {
    if (error instanceof Broken) return describe(text, error);
    throw error;
  }
}
