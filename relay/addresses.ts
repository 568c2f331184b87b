import { lookup } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import type { LookupFunction } from 'node:net';

/**
 * IPv4 networks no provider is in: this machine, the network around it, and what is no address of anybody's.
 * 198.18.0.0/15 is missing on purpose: local proxies answer every name with an address of that range, and the
 * certificate still proves who is behind it.
 */
const PRIVATE_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

/** The same for IPv6; the first holds `::`, `::1` and the old spelling of IPv4 addresses. */
const PRIVATE_V6 = [
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const;

function privateNetworks(): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of PRIVATE_V6) list.addSubnet(network, prefix, 'ipv6');
  for (const [network, prefix] of PRIVATE_V4) {
    list.addSubnet(network, prefix, 'ipv4');
    // The spellings of an IPv4 address in IPv6: mapped, and translated on the way (NAT64).
    list.addSubnet(`::ffff:${network}`, 96 + prefix, 'ipv6');
    list.addSubnet(`64:ff9b::${network}`, 96 + prefix, 'ipv6');
  }
  return list;
}

const PRIVATE = privateNetworks();

/** True for an IP address of this machine or a private network, and for what is no IP address. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  return family === 0 || PRIVATE.check(address, family === 6 ? 'ipv6' : 'ipv4');
}

/** True for the IP addresses of this very machine. */
export function isLoopbackAddress(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/i.test(address);
}

/** True for the `Host` of a request that was addressed to this machine by one of its own names. */
export function isLoopbackHost(host: string): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host);
}

export class PrivateAddressError extends Error {
  readonly code = 'EPRIVATE';
}

/**
 * A lookup for connecting that refuses names with a private address. Made where the connection is made, so that no
 * second answer of the name service can come between the check and the use.
 */
export function publicLookup(resolve: LookupFunction = lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, answer, family) => {
      const found = typeof answer === 'string' ? [{ address: answer, family: family ?? 0 }] : answer;
      const [first] = found ?? [];
      if (error !== null && error !== undefined) callback(error, [], 0);
      else if (first === undefined || found.some(({ address }) => isPrivateAddress(address)))
        callback(new PrivateAddressError('The name leads to a private address'), [], 0);
      else if (options.all === true) callback(null, found);
      else callback(null, first.address, first.family);
    });
  };
}
