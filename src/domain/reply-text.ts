/** A run of a reply's text: spoken words, an `*action*`, an emphasis, or words in quotation marks. */
export interface TextRun {
  readonly kind: 'plain' | 'action' | 'strong' | 'quote';
  readonly text: string;
}

const RUNS = /\*\*([^*\n]+)\*\*|\*([^*\n]+)\*|(「[^」\n]*」|『[^』\n]*』|“[^”\n]*”)/g;

/** Splits one paragraph into runs. A mark that is never closed stays as it is typed. */
export function parseRuns(paragraph: string): readonly TextRun[] {
  const runs: TextRun[] = [];
  let from = 0;
  for (const match of paragraph.matchAll(RUNS)) {
    if (match.index > from) runs.push({ kind: 'plain', text: paragraph.slice(from, match.index) });
    const [whole, strong, action] = match;
    if (strong !== undefined) runs.push({ kind: 'strong', text: strong });
    else if (action !== undefined) runs.push({ kind: 'action', text: action });
    else runs.push({ kind: 'quote', text: whole });
    from = match.index + whole.length;
  }
  if (from < paragraph.length) runs.push({ kind: 'plain', text: paragraph.slice(from) });
  return runs;
}

/** The paragraphs of a text, empty lines left out. */
export function paragraphs(text: string): readonly string[] {
  return text.split(/\n+/).filter((paragraph) => paragraph.trim() !== '');
}

/** How a text is spoken, as far as its marks tell. */
export type Tone = 'shout' | 'murmur' | 'calm';

const SENTENCE_ENDS = /[.!?。！？…]+/g;

/** Loud where at least half of its sentences end in an exclamation mark, low where it trails off twice or more. */
export function toneOf(text: string): Tone {
  const ends = text.match(SENTENCE_ENDS) ?? [];
  const loud = ends.filter((end) => /[!！]/.test(end)).length;
  if (loud > 0 && loud * 2 >= ends.length) return 'shout';
  const trailing = ends.filter((end) => /…|\.{3}/.test(end)).length;
  return trailing > 1 && trailing * 2 >= ends.length ? 'murmur' : 'calm';
}
