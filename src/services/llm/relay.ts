import { providerAt } from '../../content/providers';
import { isLoopback } from './address';

/** Where the local start keeps its relay, below the page's own origin. */
const PATH = '/relay/';
/** On every answer of the relay: `passed` with what the provider said, else its own word for why it could not. */
const MARK = 'x-relay';
/** The status of a redirect the relay was given and did not follow. */
const REDIRECT = /^redirected-(\d{3})$/;

/** Not there, not willing to pass on to that address, or without an answer from there. */
export type RelayProblem = 'missing' | 'refused' | 'unreachable';

/** True if the relay passes on to the address: one of a provider we know, over https. */
export function relayServes(baseUrl: string): boolean {
  return URL.canParse(baseUrl) && new URL(baseUrl).protocol === 'https:' && providerAt(baseUrl) !== undefined;
}

/** The address under which the page's own origin relays to `url`: `<page>/relay/<base64url of the origin>/<path>`. */
export function relayed(url: string, pageOrigin: string): string {
  const { origin, pathname, search } = new URL(url);
  const name = btoa(origin).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return `${pageOrigin}${PATH}${name}${pathname}${search}`;
}

/**
 * True if the page's origin has a relay. Asked anew each time, and before any key is sent: only a server on this very
 * machine is asked at all, and one that is no relay must not see what was meant for a provider. Never rejects.
 */
export async function askRelay(
  pageOrigin: string,
  fetcher: typeof fetch,
  signal?: AbortSignal,
): Promise<boolean> {
  if (!URL.canParse(pageOrigin) || !isLoopback(new URL(pageOrigin).host)) return false;
  try {
    const response = await fetcher(`${pageOrigin}${PATH}`, {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'manual',
      ...(signal && { signal }),
    });
    if (!response.ok || response.headers.get(MARK) === null) {
      await response.body?.cancel();
      return false;
    }
    const answer: unknown = await response.json();
    return typeof answer === 'object' && answer !== null && 'relay' in answer && answer.relay === 1;
  } catch {
    return false; // no server, or one that speaks otherwise
  }
}

/** True if this page was brought by the local start, which has a relay for providers that refuse web pages. */
export function relayAvailable(): Promise<boolean> {
  return askRelay(globalThis.location?.origin ?? '', (input, init) => globalThis.fetch(input, init));
}

/** What an answer says of the relay: null if it is the provider's, a status if that was a redirect. */
export function relayProblem(response: Response): RelayProblem | number | null {
  const mark = response.headers.get(MARK);
  const redirect = REDIRECT.exec(mark ?? '');
  if (redirect) return Number(redirect[1]);
  switch (mark) {
    case 'passed':
    case 'too-large': // its status, 413, says it
      return null;
    case 'unreachable':
      return 'unreachable';
    case 'not-served':
      return 'refused';
    default:
      return 'missing';
  }
}
