/** Longest detail shown, in characters. */
export const DETAIL_LENGTH = 300;
/** More of a body is not looked at: a reason stands at its beginning. */
const BODY_LENGTH = 8000;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function decodeEntities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,5});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** True if the text is a web page rather than a message. */
export function isHtml(text: string): boolean {
  return /^\s*(<!doctype|<html|<head|<body|<\?xml)/i.test(text);
}

/** The title of a web page and the words on it, without any markup. */
function htmlText(html: string): string {
  const title = /<title[^>]*>([^<]*)/i.exec(html)?.[1] ?? '';
  const words = html
    .replace(/<(script|style|title)\b[^>]*>[^]*?<\/\1>/gi, ' ')
    .replace(/<!--[^]*?-->/g, ' ')
    .replace(/<[^>]*>?/g, ' ');
  return decodeEntities(`${title} ${title.trim() === '' ? words : `– ${words}`}`);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null;
}

/** What the provider behind a gateway said, which the gateway hands on as it is. */
function behindGateway(record: Readonly<Record<string, unknown>>): string | null {
  const raw = asRecord(record['metadata'])?.['raw'];
  if (typeof raw !== 'string' || raw.trim() === '') return null;
  return messageIn(parseJson(raw), 1) ?? raw;
}

/** The message inside an error object of whatever shape: OpenAI's, Ollama's, Gemini's list, FastAPI's, MiniMax's. */
function messageIn(value: unknown, depth = 0): string | null {
  if (depth > 4) return null;
  if (typeof value === 'string') return value.trim() === '' ? null : value;
  if (Array.isArray(value)) return value.length === 0 ? null : messageIn(value[0], depth + 1);
  const record = asRecord(value);
  if (record === null) return null;
  for (const name of [
    'error',
    'message',
    'msg',
    'status_msg',
    'detail',
    'errors',
    'base_resp',
    'error_msg',
  ]) {
    const found = messageIn(record[name], depth + 1);
    if (found === null) continue;
    const behind = depth > 0 && name === 'message' ? behindGateway(record) : null;
    return behind === null ? found : `${found}: ${behind}`;
  }
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined; // not JSON: the body is taken as text
  }
}

/** The message of a JSON error; null if the body is none. */
export function errorMessageOf(body: string): string | null {
  const value = parseJson(body);
  return asRecord(value) === null ? null : messageIn(value);
}

/** What an error body says, as plain text of any length: the message of a JSON error, the words of a page, or itself. */
export function messageOf(body: string): string {
  const text = body.slice(0, BODY_LENGTH);
  if (isHtml(text)) return htmlText(text);
  return messageIn(parseJson(body)) ?? text;
}

/** The codes and types inside a JSON error, in one line; empty if there are none. Never shown, only judged. */
export function labelsOf(body: string): string {
  const root = parseJson(body);
  const first: unknown = Array.isArray(root) ? root[0] : root;
  const record = asRecord(first);
  if (record === null) return '';
  const inner = [record, asRecord(record['error']), asRecord(record['base_resp'])];
  return inner
    .flatMap((entry) => [
      entry?.['code'],
      entry?.['type'],
      entry?.['status'],
      entry?.['status_code'],
      entry?.['param'],
    ])
    .filter((label) => typeof label === 'string' || typeof label === 'number')
    .join(' ');
}

/** A body as the detail of a failure: its message on one line, masked, at most 300 characters; undefined if it says nothing. */
export function detailOf(body: string, mask: (text: string) => string): string | undefined {
  const line = mask(
    messageOf(mask(body))
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  );
  if (line === '') return undefined;
  if (line.length <= DETAIL_LENGTH) return line;
  const cut = line.slice(0, DETAIL_LENGTH - 1).replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}
