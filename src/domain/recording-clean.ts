/*
 * Odd lines of recorded replies, and the same lines as they are shown. What is stored is never changed: a reader can
 * always turn back to the text as it was published.
 */

/**
 * `name-prefix`: begins with a name and a colon, as in a script. `direction`: `*does something*` between the words.
 * `stray-sign`: a joiner, a mark of direction, a control or replacement character, half a character. `no-end`: ends
 * without a mark that ends a sentence.
 */
export const ODDITIES = ['name-prefix', 'direction', 'stray-sign', 'no-end'] as const;
export type Oddity = (typeof ODDITIES)[number];

/** A joiner within a drawn sign (👩‍🚀) belongs there; anywhere else it joins nothing. */
const JOINED =
  /(?<=\p{Extended_Pictographic}|\u{fe0f}|\p{Emoji_Modifier})\u200d(?=\p{Extended_Pictographic})/gu;
const STRAY =
  /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd\p{Surrogate}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/gu;
/** Nearly every text is told apart by this one, which is much quicker; emoji are looked at more closely. */
const PERHAPS_STRAY =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff]/;

const DIRECTION = /(?<!\*)\*(?!\*)[^*\n]{1,80}\*(?!\*)/gu;
/** Only where it opens the line: in the middle, brackets hold an aside. */
const OPENING_BRACKETS = /^\s*[（(][^（()）\n]{1,30}[)）]\s*(?=\S)/u;
const PREFIX =
  /^\s*(?:[【[「『“"*]{0,2})([^\s:：，。！？、；,.!?;【】「」『』“”"*]{1,20})(?:[】\]」』”"*]{0,2})\s?[:：]\s*(?=\S)/u;

/** A name that is not known: short, without a word that only a sentence has. */
const LIKE_A_NAME =
  /^(?:[\p{sc=Han}·・]{2,4}|[\p{sc=Katakana}ー·・]{2,10}|\p{Lu}[\p{L}·・]{1,11}|[\p{sc=Han}\p{L}]{1,6}(?:酱|君|桑|大人|老师|先生))$/u;
const NO_NAME =
  /[我你您他她它的是了吗说想这那有在把被让会要来去做看问答]|^(?:首先|其实|其次|比如|例如|譬如|建议|注意|总之|所以|因为|但是|不过|问题|结论|原因|另外|最后|第[一二三四五]|记住|记得|听着|对了|提示|秘诀|简单|总结|备注|顺便|当然|而且|然后|还有|现在|今天|PS|Tips?|Note|ROI)/u;

/** Also the laughter that ends a line in Japanese chats, which no English word is. */
const ENDS = /(?:[。！？!?.…~～―—」』”’"'）)】》♪♡♥☆★；;：:]|(?<![A-Za-z])[wWｗ]+)$/u;
const ENDS_DRAWN = /\p{Extended_Pictographic}(?:\u{fe0f}|\p{Emoji_Modifier})*$/u;
/** How most texts end. */
const COMMON_ENDS = '。！？…～~';
/** Where the end of a text is looked for. */
const TAIL = 16;
const TRAILING = /[，,、\s]+$/u;
const ASIAN_LETTER = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

function withoutStray(text: string): string {
  if (!PERHAPS_STRAY.test(text)) return text;
  const kept = text.replace(JOINED, '\u0000');
  return kept.replace(STRAY, (sign) => (sign === '\u0000' ? '\u200d' : ''));
}

function prefixOf(text: string, names: readonly string[]): string | null {
  const head = text.slice(0, 26);
  if (!head.includes('：') && !head.includes(':')) return null;
  const [whole, name = ''] = PREFIX.exec(text) ?? [];
  if (whole === undefined) return null;
  const known = names.some((each) => each === name);
  return known || (LIKE_A_NAME.test(name) && !NO_NAME.test(name)) ? whole : null;
}

function withoutDirections(text: string): string {
  const spoken = text.replace(DIRECTION, ' ').replace(OPENING_BRACKETS, '');
  return spoken === text
    ? text
    : spoken.replace(/[ \t]{2,}/g, ' ').replace(/(?<=[\p{P}\p{sc=Han}]) (?=[\p{P}\p{sc=Han}])/gu, '');
}

function hasEnd(text: string): boolean {
  const last = text.at(-1);
  if (last === undefined || COMMON_ENDS.includes(last)) return true;
  const tail = text
    .slice(-2 * TAIL)
    .trimEnd()
    .slice(-TAIL);
  return tail === '' || ENDS.test(tail) || ENDS_DRAWN.test(tail);
}

function hasOpeningBracket(text: string): boolean {
  const head = text.slice(0, 8).trimStart();
  return head === '' || head.startsWith('（') || head.startsWith('(');
}

function isDirected(text: string): boolean {
  if (text.includes('*') && text.search(DIRECTION) >= 0) return true;
  return hasOpeningBracket(text) && OPENING_BRACKETS.test(text);
}

/** What is odd in a recorded reply; `names`: how the character is called. */
export function odditiesOf(text: string, names: readonly string[]): readonly Oddity[] {
  const found: Oddity[] = [];
  if (prefixOf(text, names) !== null) found.push('name-prefix');
  if (isDirected(text)) found.push('direction');
  if (withoutStray(text) !== text) found.push('stray-sign');
  if (!hasEnd(text)) found.push('no-end');
  return found;
}

function withEnd(text: string): string {
  if (hasEnd(text)) return text;
  const kept = text.replace(TRAILING, '');
  if (kept === '' || hasEnd(kept)) return kept;
  return `${kept}${ASIAN_LETTER.test(kept) ? '。' : '.'}`;
}

/**
 * A recorded reply as it is read: without the speaker's name before it, without stage directions and stray signs,
 * with a mark at its end. A text of which nothing would be left stays as it is. `names`: how the character is called.
 */
export function cleanReply(text: string, names: readonly string[]): string {
  const seen = withoutStray(text).trim();
  const prefix = prefixOf(seen, names);
  const unnamed = prefix === null ? seen : seen.slice(prefix.length);
  const spoken = withoutDirections(unnamed).trim();
  const cleaned = withEnd(/[\p{L}\p{N}]/u.test(spoken) ? spoken : unnamed);
  return cleaned === '' ? text : cleaned;
}
