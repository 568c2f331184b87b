import { describe, expect, it } from 'vitest';
import { challengeOf, createSecret } from '../../../src/services/openrouter/pkce';

describe('the proof key', () => {
  it('has the challenge that RFC 7636 gives in its appendix B', async () => {
    expect(await challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
      'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    );
  });

  it('is as long as the RFC wants, of its characters only, and never the same', () => {
    const secrets = Array.from({ length: 500 }, createSecret);
    for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(new Set(secrets).size).toBe(secrets.length);
  });
});
