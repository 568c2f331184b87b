import { describe, expect, it } from 'vitest';
import { exchangeCode, readKey } from '../../../src/services/openrouter/exchange';
import type { Exchange } from '../../../src/services/openrouter/exchange';

const KEY = 'sk-or-v1-planted-0123456789abcdef';
const OFFER = { code: 'the-code-1', verifier: 'the-verifier-1' };

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

async function exchange(
  answer: (init: RequestInit) => Response | Promise<Response>,
  options: { readonly online?: boolean; readonly patienceMs?: number } = {},
): Promise<{ readonly result: Exchange; readonly asked: readonly Asked[] }> {
  const asked: Asked[] = [];
  const stub = async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
    asked.push({ url: String(input), init });
    return answer(init);
  };
  const result = await exchangeCode(OFFER, new AbortController().signal, {
    fetch: stub,
    isOnline: () => options.online ?? true,
    patienceMs: options.patienceMs ?? 1000,
  });
  return { result, asked };
}

describe('a code for a key', () => {
  it('is asked for once, at OpenRouter, without cookies, referrer or redirects', async () => {
    const { result, asked } = await exchange(() => Response.json({ key: KEY, user_id: 'somebody' }));
    expect(result).toEqual({ ok: true, key: KEY });
    expect(asked).toHaveLength(1);
    const [{ url, init }] = asked as [Asked];
    expect(url).toBe('https://openrouter.ai/api/v1/auth/keys');
    expect(init).toMatchObject({
      method: 'POST',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
    });
    expect(JSON.parse(init.body as string)).toEqual({
      code: OFFER.code,
      code_verifier: OFFER.verifier,
      code_challenge_method: 'S256',
    });
  });

  it.each([400, 403])('is spent where OpenRouter answers %i', async (status) => {
    const { result } = await exchange(() => Response.json({ error: { message: KEY } }, { status }));
    expect(result).toEqual({ ok: false, problem: 'used' });
  });

  it.each([
    ['a fault of the server', () => new Response(`oops ${KEY}`, { status: 502 }), 502],
    ['a web page', () => new Response(`<html>${KEY}</html>`), 200],
    ['another shape', () => Response.json({ keys: [KEY] }), 200],
    ['a fault that has a key in it', () => Response.json({ key: KEY }, { status: 500 }), 500],
  ])('is not had from %s', async (_name, answer, status) => {
    const { result } = await exchange(answer);
    expect(result).toEqual({ ok: false, problem: 'answer', status });
  });

  it('tells offline from no answer', async () => {
    const refuse = (): never => {
      throw new TypeError(`Failed to fetch ${KEY}`);
    };
    expect((await exchange(refuse)).result).toEqual({ ok: false, problem: 'network' });
    expect((await exchange(refuse, { online: false })).result).toEqual({ ok: false, problem: 'offline' });
  });

  it('does not wait for ever', async () => {
    const { result } = await exchange(
      ({ signal }) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(new DOMException('over', 'TimeoutError')));
        }),
      { patienceMs: 20 },
    );
    expect(result).toEqual({ ok: false, problem: 'network' });
  });

  it('never says code, verifier or key when it fails', async () => {
    const answers = [400, 403, 404, 429, 500].map(
      (status) => () => new Response(`${KEY} ${OFFER.code} ${OFFER.verifier}`, { status }),
    );
    for (const answer of answers) {
      const said = JSON.stringify((await exchange(answer)).result);
      for (const secret of [KEY, OFFER.code, OFFER.verifier]) expect(said).not.toContain(secret);
    }
  });
});

describe('the key in an answer', () => {
  it('is one that can go into a header', () => {
    expect(readKey(JSON.stringify({ key: KEY }))).toBe(KEY);
    for (const key of [
      '',
      'short',
      'with space in',
      'line\nbreak-in-it',
      '鍵鍵鍵鍵鍵鍵鍵鍵',
      12345678,
      null,
      'x'.repeat(501),
    ]) {
      expect(readKey(JSON.stringify({ key }))).toBeNull();
    }
    for (const text of ['', 'null', '[]', '"sk-or-v1-0123"', '{']) expect(readKey(text)).toBeNull();
  });
});
