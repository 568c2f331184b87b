/** Who says a line of the example dialogue; `narration` belongs to nobody. */
export type Speaker = 'char' | 'user' | 'narration';

export interface ExampleLine {
  readonly speaker: Speaker;
  /** As written, macros not filled. */
  readonly text: string;
}

/** One example: the lines between two `<START>`. */
export type Example = readonly ExampleLine[];

interface Names {
  /** Everything the character is called. */
  readonly char: readonly string[];
  readonly user: readonly string[];
}

const MACRO_SPEAKER = /^\s*(?:\{\{\s*(char|user)\s*\}\}|<(bot|user)>)\s*[:：]/i;

function macroSpeaker(line: string): { readonly speaker: Speaker; readonly length: number } | null {
  const found = MACRO_SPEAKER.exec(line);
  if (!found) return null;
  const word = (found[1] ?? found[2] ?? '').toLowerCase();
  return { speaker: word === 'user' ? 'user' : 'char', length: found[0].length };
}

/** A name longer than this is not looked for at the head of a line. */
const LONGEST_NAME = 100;

function namedSpeaker(
  line: string,
  names: Names,
): { readonly speaker: Speaker; readonly length: number } | null {
  const colon = line.slice(0, LONGEST_NAME + 2).search(/[:：]/);
  if (colon < 1) return null;
  const name = line.slice(0, colon).trim();
  if (name === '') return null;
  const called = (list: readonly string[]): boolean => list.some((one) => one.trim() === name);
  if (called(names.char)) return { speaker: 'char', length: colon + 1 };
  return called(names.user) ? { speaker: 'user', length: colon + 1 } : null;
}

function readExample(block: string, names: Names): Example {
  const lines: ExampleLine[] = [];
  for (const line of block.split('\n')) {
    const head = macroSpeaker(line) ?? namedSpeaker(line, names);
    const last = lines.at(-1);
    if (head) lines.push({ speaker: head.speaker, text: line.slice(head.length).trim() });
    else if (last) lines.splice(-1, 1, { ...last, text: `${last.text}\n${line}` });
    else if (line.trim() !== '') lines.push({ speaker: 'narration', text: line });
  }
  return lines
    .map(({ speaker, text }) => ({ speaker, text: text.trim() }))
    .filter(({ text, speaker }) => text !== '' || speaker !== 'narration');
}

/**
 * Reads example dialogue: `<START>` begins an example, `{{user}}:`, `{{char}}:`, `<USER>:`, `<BOT>:` or a name with
 * a colon (also `：`) begins a line, and what follows without one belongs to it. Examples without a line are left out.
 */
export function readExamples(text: string, names: Names): readonly Example[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/<START>/i)
    .map((block) => readExample(block, names))
    .filter((example) => example.length > 0);
}
