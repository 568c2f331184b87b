import type { Offer } from './exchange';
import { forgetSignIn, keepSignIn, keptSignIn } from './kept';
import type { KeptSignIn } from './kept';
import { challengeOf, createSecret } from './pkce';
import { forgetReturn, lastReturn } from './returned';
import type { Returned } from './returned';

/** What is kept of the form, and where it stood. */
export type Departure = Pick<KeptSignIn, 'personaId' | 'place' | 'draft'>;

type Begun =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly problem: 'insecure' | 'offline' | 'storage' };

/** What a persona's form finds when it opens. */
export type Arrival =
  | { readonly kind: 'none' }
  /** The sign-in was begun in the form of another persona. */
  | { readonly kind: 'elsewhere'; readonly personaId: string }
  | { readonly kind: 'problem'; readonly problem: 'declined' | 'state'; readonly kept: KeptSignIn | null }
  | { readonly kind: 'code'; readonly offer: Offer; readonly kept: KeptSignIn };

/** WebCrypto is there: the page came over https or from this computer. */
export function canSignIn(): boolean {
  return globalThis.isSecureContext && globalThis.crypto?.subtle !== undefined;
}

/** Where OpenRouter is to send the user back to: the page itself, with the state in its address. */
export function callbackUrl(pageUrl: string, state: string): string {
  const url = new URL(pageUrl);
  url.hash = '';
  for (const name of ['code', 'error', 'error_description']) url.searchParams.delete(name);
  url.searchParams.set('state', state);
  return url.href;
}

/** The page at OpenRouter where the user agrees. */
export function authUrl(callback: string, challenge: string): string {
  const url = new URL('https://openrouter.ai/auth');
  url.searchParams.set('callback_url', callback);
  url.searchParams.set('code_challenge', challenge);
  url.searchParams.set('code_challenge_method', 'S256');
  return url.href;
}

/** Keeps in this tab what the return needs, and tells where to go. */
export async function beginSignIn(departure: Departure): Promise<Begun> {
  if (!canSignIn()) return { ok: false, problem: 'insecure' };
  if (!navigator.onLine) return { ok: false, problem: 'offline' };
  const state = createSecret();
  const verifier = createSecret();
  const challenge = await challengeOf(verifier);
  if (!keepSignIn({ ...departure, state, verifier })) return { ok: false, problem: 'storage' };
  return { ok: true, url: authUrl(callbackUrl(location.href, state), challenge) };
}

/** Judges a return by what was kept: a code without the state that left from here is worth nothing. */
export function judgeReturn(returned: Returned | null, kept: KeptSignIn | null, personaId: string): Arrival {
  const here = kept?.personaId === personaId;
  // Back by the browser's own button, or by the address: whoever declines comes without a word.
  if (!returned) return kept && here ? { kind: 'problem', problem: 'declined', kept } : { kind: 'none' };
  if (kept && !here) return { kind: 'elsewhere', personaId: kept.personaId };
  if (!kept || returned.state !== kept.state) return { kind: 'problem', problem: 'state', kept };
  if (!returned.code) return { kind: 'problem', problem: 'declined', kept };
  return { kind: 'code', offer: { code: returned.code, verifier: kept.verifier }, kept };
}

/** Looks, and leaves everything as it is: `forgetArrival` makes it a thing of the past. */
export function arrivalAt(personaId: string): Arrival {
  return judgeReturn(lastReturn(), keptSignIn(), personaId);
}

/** A state and a verifier serve once, however it ends. */
export function forgetArrival(): void {
  forgetReturn();
  forgetSignIn();
}
