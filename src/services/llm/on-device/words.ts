const LONGEST = 300;

/** The name of an error, `NotSupportedError`; empty for what is none. */
export function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** An error's own words as one line of at most 300 characters; undefined where it has none. */
export function wordsOf(error: unknown): string | undefined {
  const said = error instanceof Error ? error.message : typeof error === 'string' ? error : '';
  const line = said.replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : line.slice(0, LONGEST);
}
