import { describe, expect, test } from 'vitest';
import {
  isLoopbackAddress,
  isLoopbackHost,
  isPrivateAddress,
  PrivateAddressError,
  publicLookup,
} from '../../../relay/addresses';
import { isRelayable } from '../../../relay/handler';
import { providerOrigins } from '../../../relay/relay';

type Resolve = NonNullable<Parameters<typeof publicLookup>[0]>;
type Found = { readonly address: string; readonly family: number };

function answering(...found: Found[]): Resolve {
  return (_name, _options, callback) => callback(null, found);
}

function look(resolve: Resolve, all: boolean): Promise<string | Found[] | Error> {
  return new Promise((settle) => {
    publicLookup(resolve)('provider.example', { all }, (error, answer) => settle(error ?? answer));
  });
}

describe('addresses', () => {
  test.each([
    ['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
    ['169.254.169.254', '100.64.0.1', '100.127.0.1', '192.0.0.8', '224.0.0.1', '255.255.255.255'],
    ['::1', '::', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '::ffff:c0a8:101', '::127.0.0.1'],
    ['fc00::1', 'fd12:3456::1', 'fe80::1', 'fec0::1', 'ff02::1', '64:ff9b::10.0.0.1', '2002:7f00:1::'],
    ['', 'localhost', '127.1', '0x7f000001'],
  ])('private: %s, %s, %s, …', (...addresses) => {
    for (const address of addresses) expect(isPrivateAddress(address), address).toBe(true);
  });

  test.each([
    '8.8.8.8',
    '172.15.0.1',
    '172.32.0.1',
    '100.128.0.1',
    '192.169.0.1',
    '11.0.0.1',
    '2606:4700::1',
  ])('public: %s', (address) => {
    expect(isPrivateAddress(address)).toBe(false);
  });

  test.each(['::ffff:8.8.8.8', '64:ff9b::8.8.8.8', '198.18.0.7'])(
    'public in another spelling: %s',
    (address) => {
      expect(isPrivateAddress(address)).toBe(false);
    },
  );

  test('what a server listens at', () => {
    for (const address of ['127.0.0.1', '127.0.0.2', '::1', '::ffff:127.0.0.1']) {
      expect(isLoopbackAddress(address), address).toBe(true);
    }
    for (const address of ['0.0.0.0', '::', '192.168.0.2', '128.0.0.1', '127.0.0.1.evil.example']) {
      expect(isLoopbackAddress(address), address).toBe(false);
    }
  });

  test('names of this machine', () => {
    for (const host of [
      'localhost',
      'localhost:4173',
      'LOCALHOST:1',
      '127.0.0.1:80',
      '[::1]:5173',
      '[::1]',
    ]) {
      expect(isLoopbackHost(host), host).toBe(true);
    }
    for (const host of [
      '',
      'evil.example',
      'localhost.evil.example',
      'evil.localhost',
      '127.0.0.1.nip.io',
      '192.168.0.2:4173',
      'localhost:4173@evil.example',
      '127.0.0.1:4173/evil',
    ]) {
      expect(isLoopbackHost(host), host).toBe(false);
    }
  });
});

describe('the lookup', () => {
  const good = { address: '93.184.216.34', family: 4 };

  test('gives public addresses in the form that was asked for', async () => {
    expect(await look(answering(good), false)).toBe(good.address);
    expect(await look(answering(good), true)).toEqual([good]);
  });

  test.each([true, false])('refuses a name with one private address among others (all: %s)', async (all) => {
    const found = await look(answering(good, { address: '10.0.0.1', family: 4 }), all);
    expect(found).toBeInstanceOf(PrivateAddressError);
  });

  test('refuses a name without an address, and passes an error on', async () => {
    expect(await look(answering(), true)).toBeInstanceOf(PrivateAddressError);
    const lost = Object.assign(new Error('not found'), { code: 'ENOTFOUND' });
    expect(await look((_name, _options, callback) => callback(lost, []), true)).toBe(lost);
  });

  test('the system’s own lookup of localhost is refused', async () => {
    const found = await new Promise((settle) => {
      publicLookup()('localhost', {}, (error, answer) => settle(error ?? answer));
    });
    expect(found).toBeInstanceOf(PrivateAddressError);
  });
});

describe('the list', () => {
  test('is of the providers, https only, nothing local', () => {
    const origins = providerOrigins();
    expect(origins).toContain('https://ark.cn-beijing.volces.com');
    expect(origins).toContain('https://dashscope-intl.aliyuncs.com');
    expect(new Set(origins).size).toBe(origins.length);
    for (const origin of origins) {
      expect(origin).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+$/);
      expect(isRelayable(origin)).toBe(true);
    }
  });

  test.each([
    'http://api.example.com',
    'https://localhost',
    'https://a.localhost',
    'https://printer.local',
    'https://nas.lan',
    'https://127.0.0.1',
    'https://10.0.0.1',
    'https://[::1]',
    'https://intranet',
    'https://api.example.com/',
    'https://user@api.example.com',
    'ftp://api.example.com',
    '',
  ])('never holds %s', (origin) => {
    expect(isRelayable(origin)).toBe(false);
  });
});
