/** What was changed in an address as the user typed it; told in the form, never done in silence. */
export type AddressChange =
  | 'trimmed'
  | 'width' // full-width characters of an input method
  | 'scheme-added'
  | 'operation-removed' // `/chat/completions`
  | 'slash-removed'
  | 'query-removed';

export type AddressProblem =
  | 'empty'
  | 'unreadable'
  | 'scheme' // neither http nor https
  | 'credentials'; // a user name or password inside the address

export type NormalisedAddress =
  | { readonly ok: true; readonly baseUrl: string; readonly changes: readonly AddressChange[] }
  | { readonly ok: false; readonly problem: AddressProblem };

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;
const OPERATION = /\/chat\/completions$/i;
const FULL_WIDTH = /[\uff01-\uff5e\u3000\u3002]/;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff]/g;

function narrow(text: string): string {
  return text.replaceAll('\u3002', '.').normalize('NFKC');
}

/** True for this very machine: `localhost`, its subdomains, 127.0.0.0/8 and ::1. `host` may carry a port. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/(?<=^[^:]*|\]):\d+$/, '');
  return (
    name === 'localhost' ||
    name.endsWith('.localhost') ||
    name === '::1' ||
    name === '[::1]' ||
    /^127(\.\d{1,3}){3}$/.test(name)
  );
}

/** True for what answers in a home or office network only, where plain http is usual; loopback included. */
function isLocal(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d+$/, '');
  return (
    isLoopback(host) ||
    name.endsWith('.local') ||
    /^10(\.\d{1,3}){3}$/.test(name) ||
    /^192\.168(\.\d{1,3}){2}$/.test(name) ||
    /^172\.(1[6-9]|2\d|3[01])(\.\d{1,3}){2}$/.test(name)
  );
}

function withScheme(text: string): string {
  const bare = text.replace(/^\/+/, '');
  const host = bare.split(/[/?#]/, 1)[0] ?? '';
  return `${isLocal(host) ? 'http' : 'https'}://${bare}`;
}

function normalisePath(path: string): { readonly path: string; readonly changes: readonly AddressChange[] } {
  const changes: AddressChange[] = [];
  let rest = path.replace(/\/+$/, '');
  if (OPERATION.test(rest)) {
    rest = rest.replace(OPERATION, '').replace(/\/+$/, '');
    changes.push('operation-removed');
  } else if (path !== rest && path !== '/') {
    changes.push('slash-removed');
  }
  return { path: rest, changes };
}

/**
 * Makes the base URL of an endpoint out of what a person typed or pasted: `https://host/v1`, without a trailing
 * slash and without `/chat/completions`. An address without a scheme gets `https://`, one of the local machine
 * or network `http://`. Doing it twice changes nothing more.
 */
export function normaliseBaseUrl(typed: string): NormalisedAddress {
  const changes: AddressChange[] = [];
  let text = typed.replace(INVISIBLE, '').trim();
  if (text !== typed) changes.push('trimmed');
  if (FULL_WIDTH.test(text)) {
    text = narrow(text).trim();
    changes.push('width');
  }
  if (text === '') return { ok: false, problem: 'empty' };
  if (!SCHEME.test(text)) {
    text = withScheme(text);
    changes.push('scheme-added');
  }
  if (!URL.canParse(text)) return { ok: false, problem: 'unreadable' };
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return { ok: false, problem: 'scheme' };
  if (url.username !== '' || url.password !== '') return { ok: false, problem: 'credentials' };
  const { path, changes: pathChanges } = normalisePath(url.pathname);
  changes.push(...pathChanges);
  if (url.search !== '' || url.hash !== '' || /[?#]$/.test(text)) changes.push('query-removed');
  return { ok: true, baseUrl: `${url.origin}${path}`, changes };
}

/**
 * True if a page of that protocol (`location.protocol`, null outside a page) may not call the address:
 * a secure page reaches plain http on this very machine only.
 */
export function isMixedContent(baseUrl: string, pageProtocol: string | null): boolean {
  if (pageProtocol !== 'https:' || !URL.canParse(baseUrl)) return false;
  const url = new URL(baseUrl);
  return url.protocol === 'http:' && !isLoopback(url.host);
}
