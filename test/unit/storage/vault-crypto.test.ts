import { describe, expect, it } from 'vitest';
import { deriveKey, ITERATIONS, newSalt, seal, unseal } from '../../../src/services/storage/vault-crypto';

const FEW = 1000;
const SECRET = JSON.stringify({ apiKey: 'sk-planted-0123456789', headers: { 'X-Team': 'чай と 茶' } });

describe('sealing', () => {
  it('takes as many rounds as is recommended', () => {
    expect(ITERATIONS).toBeGreaterThanOrEqual(600_000);
  });

  it('opens with the same passphrase, label and salt, and with nothing else', async () => {
    const salt = newSalt();
    const key = await deriveKey('four quiet words here', salt, FEW);
    const sealed = await seal(SECRET, key, 'https://one.example');
    expect(await unseal(sealed, key, 'https://one.example')).toBe(SECRET);
    const again = await deriveKey('four quiet words here', salt, FEW);
    expect(await unseal(sealed, again, 'https://one.example')).toBe(SECRET);
    const others = [
      await deriveKey('four quiet words Here', salt, FEW),
      await deriveKey('four quiet words here', newSalt(), FEW),
      await deriveKey('four quiet words here', salt, FEW + 1),
    ];
    for (const other of others) expect(await unseal(sealed, other, 'https://one.example')).toBeNull();
    expect(await unseal(sealed, key, 'https://two.example')).toBeNull();
  });

  it('opens nothing of which one bit was changed', async () => {
    const key = await deriveKey('four quiet words here', newSalt(), FEW);
    const { iv, data } = await seal(SECRET, key, 'a');
    for (let at = 0; at < data.byteLength; at += 1) {
      const changed = new Uint8Array(data.slice(0));
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(await unseal({ iv, data: changed.buffer }, key, 'a')).toBeNull();
    }
    expect(await unseal({ iv, data: data.slice(1) }, key, 'a')).toBeNull();
    expect(await unseal({ iv: iv.slice(1), data }, key, 'a')).toBeNull();
  });

  it('never seals twice with one IV, and shows nothing of what it seals', async () => {
    const key = await deriveKey('four quiet words here', newSalt(), FEW);
    const all = await Promise.all(Array.from({ length: 200 }, () => seal(SECRET, key, 'a')));
    expect(new Set(all.map(({ iv }) => iv.join())).size).toBe(200);
    expect(new Set(all.map(({ data }) => new Uint8Array(data).join())).size).toBe(200);
    for (const { data } of all) expect(new TextDecoder().decode(data)).not.toContain('planted');
  });

  it('keeps its key where nobody can read it out', async () => {
    const key = await deriveKey('four quiet words here', newSalt(), FEW);
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });

  it('knows a passphrase however an input method composed it', async () => {
    const salt = newSalt();
    const sealed = await seal(SECRET, await deriveKey('パスワード ABC é', salt, FEW), 'a');
    const other = await deriveKey('ﾊﾟｽﾜｰﾄﾞ ＡＢＣ e\u0301', salt, FEW);
    expect(await unseal(sealed, other, 'a')).toBe(SECRET);
  });
});
