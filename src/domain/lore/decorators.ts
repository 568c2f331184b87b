/*
 * Decorators of card V3: lines at the head of an entry's content that begin with `@@`. One that begins with `@@@` is
 * the fallback of the one above it.
 */

/** Every decorator of the standard; those that are not read here must not reach the prompt all the same. */
const NAMES = new Set([
  'activate', 'activate_only_after', 'activate_only_every', 'additional_keys', 'depth', 'disable_ui_prompt',
  'dont_activate', 'dont_activate_after_match', 'exclude_keys', 'ignore_on_max_context', 'instruct_depth',
  'instruct_scan_depth', 'is_greeting', 'is_user_icon', 'keep_activate_after_match', 'position',
  'reverse_depth', 'reverse_instruct_depth', 'role', 'scan_depth',
]); // prettier-ignore

const LINE = /^(@{2,3})([A-Za-z_]+)(?:[ \t]+(.*))?$/;

export const LORE_ROLES = ['system', 'user', 'assistant'] as const;
export type LoreRole = (typeof LORE_ROLES)[number];

/** What the decorators of an entry ask for; absent: not asked for. */
export interface Decorators {
  readonly activate?: true;
  readonly dont_activate?: true;
  readonly keep_activate_after_match?: true;
  readonly dont_activate_after_match?: true;
  readonly activate_only_after?: number;
  readonly activate_only_every?: number;
  readonly is_greeting?: number;
  readonly scan_depth?: number;
  readonly depth?: number;
  readonly role?: LoreRole;
  readonly position?: 'before_desc' | 'after_desc';
  readonly additional_keys?: readonly string[];
  readonly exclude_keys?: readonly string[];
}

export interface Decorated {
  readonly decorators: Decorators;
  /** The content without its decorators. */
  readonly content: string;
}

type Reader = (value: string) => unknown;

const flag: Reader = () => true;
const whole =
  (least: number): Reader =>
  (value) =>
    /^\d{1,6}$/.test(value) && Number(value) >= least ? Number(value) : undefined;
const oneOf =
  (...words: readonly string[]): Reader =>
  (value) =>
    words.includes(value) ? value : undefined;
const list: Reader = (value) => {
  const words = value
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
  return words.length > 0 ? words : undefined;
};

/** The decorators that are read; a reader gives undefined for a value that is not valid. */
const READERS: Readonly<Record<keyof Decorators, Reader>> = {
  activate: flag,
  dont_activate: flag,
  keep_activate_after_match: flag,
  dont_activate_after_match: flag,
  activate_only_after: whole(0),
  activate_only_every: whole(1),
  is_greeting: whole(0),
  scan_depth: whole(0),
  depth: whole(0),
  role: oneOf(...LORE_ROLES),
  position: oneOf('before_desc', 'after_desc'),
  additional_keys: list,
  exclude_keys: list,
};

function readerOf(name: string): Reader | undefined {
  return Object.hasOwn(READERS, name) ? READERS[name as keyof Decorators] : undefined;
}

/** Reads the lines at the head; `end` is the first line that belongs to the content. */
function readHead(lines: readonly string[]): { found: Map<string, unknown>; end: number } {
  const found = new Map<string, unknown>();
  let settled = true;
  let end = 0;
  for (; end < lines.length; end++) {
    const line = lines[end]?.trim() ?? '';
    if (line === '') continue;
    const parts = LINE.exec(line);
    if (!parts) break;
    const [, marks, name = '', value = ''] = parts;
    // A fallback counts only while nothing above it was understood.
    if (marks === '@@@' && settled) continue;
    const read = readerOf(name.toLowerCase())?.(value.trim());
    settled = read !== undefined;
    if (settled && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), read);
  }
  return { found, end };
}

function isDecorator(line: string): boolean {
  const name = LINE.exec(line.trim())?.[2];
  return name !== undefined && NAMES.has(name.toLowerCase());
}

/**
 * Takes the decorators off an entry's content. Whatever begins with `@@` and a name at the head is one, known or not;
 * further down only the names of the standard are, and they are left out unread.
 */
export function readDecorators(content: string): Decorated {
  if (!content.includes('@@')) return { decorators: {}, content: content.trim() };
  const lines = content.split(/\r\n|[\n\r]/);
  const { found, end } = readHead(lines);
  const rest = lines.slice(end).filter((line) => !isDecorator(line));
  return { decorators: Object.fromEntries(found), content: rest.join('\n').trim() };
}
