import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepSignIn, keptSignIn } from '../../../src/services/openrouter/kept';
import type { KeptSignIn } from '../../../src/services/openrouter/kept';
import { challengeOf } from '../../../src/services/openrouter/pkce';
import { lastReturn, takeReturn } from '../../../src/services/openrouter/returned';
import {
  arrivalAt,
  beginSignIn,
  callbackUrl,
  forgetArrival,
  judgeReturn,
} from '../../../src/services/openrouter/sign-in';

const KEPT: KeptSignIn = {
  state: 'the-state',
  verifier: 'the-verifier',
  personaId: 'new',
  place: { from: '/casting' },
  draft: { name: 'Mine' },
};

/** A page at an address, with the storage of its tab. */
function openPage(href: string, { stores = true, online = true, secure = true } = {}) {
  const rows = new Map<string, string>();
  const page = { href };
  vi.stubGlobal('location', page);
  vi.stubGlobal('history', {
    replaceState: (_state: unknown, _title: string, url: URL) => {
      page.href = String(url);
    },
  });
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => rows.get(key) ?? null,
    removeItem: (key: string) => rows.delete(key),
    setItem: (key: string, value: string) => {
      if (!stores) throw new DOMException('no', 'SecurityError');
      rows.set(key, value);
    },
  });
  vi.stubGlobal('navigator', { onLine: online });
  vi.stubGlobal('isSecureContext', secure);
  return { page, rows };
}

beforeEach(() => {
  openPage('https://app.example/');
  forgetArrival();
});
afterEach(() => vi.unstubAllGlobals());

describe('going to OpenRouter', () => {
  const departure = { personaId: 'new', place: null, draft: { name: 'Mine' } };

  it('takes the challenge and the page’s own address with the state, and keeps the verifier here', async () => {
    openPage('https://app.example/sub/?lang=ja&code=old#/settings/persona/new');
    const begun = await beginSignIn(departure);
    const kept = keptSignIn();
    if (!begun.ok || !kept) throw new Error('It did not begin.');
    const url = new URL(begun.url);
    expect(url.origin + url.pathname).toBe('https://openrouter.ai/auth');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      callback_url: `https://app.example/sub/?lang=ja&state=${kept.state}`,
      code_challenge: await challengeOf(kept.verifier),
      code_challenge_method: 'S256',
    });
    expect(kept).toMatchObject(departure);
    expect(begun.url).not.toContain(kept.verifier);
    expect(kept.state).not.toBe(kept.verifier);
  });

  it('says why it cannot', async () => {
    openPage('http://10.0.0.2/', { secure: false });
    expect(await beginSignIn(departure)).toEqual({ ok: false, problem: 'insecure' });
    openPage('https://app.example/', { online: false });
    expect(await beginSignIn(departure)).toEqual({ ok: false, problem: 'offline' });
    openPage('https://app.example/', { stores: false });
    expect(await beginSignIn(departure)).toEqual({ ok: false, problem: 'storage' });
  });

  it('gives the address of the page only', () => {
    expect(callbackUrl('http://localhost:4173/?state=old&error=x#/library', 's')).toBe(
      'http://localhost:4173/?state=s',
    );
  });
});

describe('the address on the return', () => {
  it('loses code and state, and nothing else', () => {
    const { page } = openPage('https://app.example/sub/?lang=ja&state=s&code=c&x=1#/library');
    takeReturn();
    expect(page.href).toBe('https://app.example/sub/?lang=ja&x=1#/settings/persona/new');
    expect(lastReturn()).toEqual({ code: 'c', state: 's' });
  });

  it('is left alone where there is none', () => {
    const { page } = openPage('https://app.example/?lang=ja&error=no#/library');
    takeReturn();
    expect(page.href).toBe('https://app.example/?lang=ja&error=no#/library');
    expect(lastReturn()).toBeNull();
  });
});

describe('the return', () => {
  it('is good for a code with the state that left', () => {
    expect(judgeReturn({ code: 'c', state: 'the-state' }, KEPT, 'new')).toEqual({
      kind: 'code',
      offer: { code: 'c', verifier: 'the-verifier' },
      kept: KEPT,
    });
  });

  it.each([
    ['another state', { code: 'c', state: 'other' }, KEPT],
    ['no state', { code: 'c', state: null }, KEPT],
    ['an empty state', { code: 'c', state: '' }, KEPT],
    ['nothing begun here', { code: 'c', state: 'the-state' }, null],
    ['nothing begun and no state', { code: 'c', state: null }, null],
  ])('is thrown away with %s', (_name, returned, kept) => {
    expect(judgeReturn(returned, kept, 'new')).toEqual({ kind: 'problem', problem: 'state', kept });
  });

  it('without a code, or by the browser’s own way back, is a refusal', () => {
    const declined = { kind: 'problem', problem: 'declined', kept: KEPT };
    expect(judgeReturn({ code: null, state: 'the-state' }, KEPT, 'new')).toEqual(declined);
    expect(judgeReturn({ code: '', state: 'the-state' }, KEPT, 'new')).toEqual(declined);
    expect(judgeReturn(null, KEPT, 'new')).toEqual(declined);
    expect(judgeReturn(null, KEPT, 'another')).toEqual({ kind: 'none' });
    expect(judgeReturn(null, null, 'new')).toEqual({ kind: 'none' });
  });

  it('goes to the form it was begun in', () => {
    const kept = { ...KEPT, personaId: 'p1' };
    expect(judgeReturn({ code: 'c', state: 'the-state' }, kept, 'new')).toEqual({
      kind: 'elsewhere',
      personaId: 'p1',
    });
  });

  it('serves once', () => {
    const { rows } = openPage('https://app.example/?state=the-state&code=c');
    keepSignIn(KEPT);
    takeReturn();
    expect(arrivalAt('new').kind).toBe('code');
    forgetArrival();
    expect(arrivalAt('new')).toEqual({ kind: 'none' });
    expect(rows.size).toBe(0);
  });

  it('does not trust what somebody else has put there', () => {
    const { rows } = openPage('https://app.example/');
    keepSignIn(KEPT);
    const [name] = [...rows.keys()] as [string];
    for (const text of [
      '',
      '{',
      'null',
      '[]',
      '{"state":"s"}',
      '{"state":"","verifier":"v","personaId":"new","draft":{}}',
    ]) {
      rows.set(name, text);
      expect(keptSignIn()).toBeNull();
    }
  });
});
