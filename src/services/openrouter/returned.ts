/** What the address of the page said when it was opened by OpenRouter. */
export interface Returned {
  readonly code: string | null;
  readonly state: string | null;
}

let last: Returned | null = null;

/**
 * Takes the answer of OpenRouter out of the page's address, so that no code stays there or in the history, and
 * leads to the persona editor. The rest of the address stays. Part of the first screen: kept to a few bytes.
 */
export function takeReturn(): void {
  const url = new URL(location.href);
  const [code = null, state = null] = ['code', 'state', 'error', 'error_description'].map((name) => {
    const value = url.searchParams.get(name);
    url.searchParams.delete(name);
    return value;
  });
  if (code === null && state === null) return;
  last = { code, state };
  url.hash = '/settings/persona/new';
  history.replaceState(null, '', url);
}

/** What was taken; null if the page was opened in another way, or it has been dealt with. */
export function lastReturn(): Returned | null {
  return last;
}

export function forgetReturn(): void {
  last = null;
}
