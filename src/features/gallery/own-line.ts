/** Longer lines are cut at a word. */
const MOST = 140;
/** A sentence shorter than this ends at an abbreviation, or says too little alone; Chinese and Japanese say as much in half. */
const LEAST = 8;
const LEAST_CJK = 4;
const CJK = /[\u3040-\u9fff]/;

const SENTENCE_END = /[。！？!?…]+[」』”"’')）]*|\.(?=[\s"”')*]|$)[」』”"’')]*/gu;

/** A line of a card without its markup: cards carry HTML, Markdown and pictures. */
function plain(text: string): string {
  return text
    .replace(/<(style|script)\b[\s\S]*?(?:<\/\1>|$)/gi, ' ')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>\s]+|[*`~]+|_{2,}/gm, '')
    .replace(/&nbsp;/g, ' ');
}

function shortened(line: string): string {
  if (line.length <= MOST) return line;
  const cut = line.slice(0, MOST);
  const space = cut.lastIndexOf(' ');
  return `${(space > MOST / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** The first sentence of a text with letters in it, without markup; empty if there is none. */
export function firstSentence(text: string): string {
  const line = plain(text)
    .split(/\n+/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .find((part) => /[\p{L}\p{N}]/u.test(part));
  if (line === undefined) return '';
  for (const { 0: end, index } of line.matchAll(SENTENCE_END)) {
    const sentence = line.slice(0, index + end.length);
    if (sentence.length >= (CJK.test(sentence) ? LEAST_CJK : LEAST)) return shortened(sentence);
  }
  return shortened(line);
}
