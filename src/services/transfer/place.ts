const PLAIN_KEY = /^[A-Za-z_]\w*$/;
const KEY_LENGTH = 40;
const TEXT_LENGTH = 40;

/** Cut to `length` characters, never in the middle of one. */
export function shorten(text: string, length: number = TEXT_LENGTH): string {
  const characters = Array.from(text.slice(0, length * 2 + 2));
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : text;
}

/** A path a person can follow: `sessions[2].turns[0].user.text`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    const name = String(key);
    if (!PLAIN_KEY.test(name)) return `${place}[${JSON.stringify(shorten(name, KEY_LENGTH))}]`;
    return place === '' ? name : `${place}.${name}`;
  }, '');
}

/** What was found instead, as a short text in the file's own notation. */
export function foundText(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return typeof value === 'string' ? JSON.stringify(shorten(value)) : String(value);
}
