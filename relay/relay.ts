import type { Server as HttpServer } from 'node:http';
import type { Http2SecureServer } from 'node:http2';
import type { Connect, Logger, Plugin } from 'vite';
import { PROVIDERS } from '../src/content/providers.ts';
import { isLoopbackAddress } from './addresses.ts';
import { createRelay, isRelayable, USUAL_SETTINGS } from './handler.ts';
import type { RelaySettings } from './handler.ts';

export interface RelayOptions extends Partial<RelaySettings> {
  /** The tests' own servers have no relay unless it is asked for. */
  readonly underTest?: boolean;
}

interface LocalServer {
  readonly middlewares: Connect.Server;
  readonly httpServer: HttpServer | Http2SecureServer | null;
  readonly config: { readonly logger: Logger };
}

/** The providers' origins that may be relayed to. */
export function providerOrigins(): readonly string[] {
  const all = PROVIDERS.flatMap(({ baseUrls }) => baseUrls.map(({ url }) => new URL(url).origin));
  return [...new Set(all)].filter(isRelayable);
}

function isBoundToLoopback(server: LocalServer): boolean {
  const address = server.httpServer?.address() ?? null;
  return address !== null && typeof address === 'object' && isLoopbackAddress(address.address);
}

function install(server: LocalServer, options: RelayOptions): void {
  if (process.env['VITEST'] === 'true' && options.underTest !== true) return;
  const settings = { ...USUAL_SETTINGS, origins: providerOrigins(), ...options };
  const handle = createRelay(settings, () => isBoundToLoopback(server));
  // In front of everything: Vite's own CORS would invite the pages of other local servers.
  server.middlewares.stack.unshift({ route: '', handle });
  server.httpServer?.once('listening', () => {
    if (isBoundToLoopback(server)) return;
    server.config.logger.warn('The relay is off: this server can be reached from other machines.');
  });
}

/** The relay, in `vite` and in `vite preview`: lets the app ask providers that refuse web pages. See `handler.ts`. */
export function relay(options: RelayOptions = {}): Plugin {
  return {
    name: 'chatanime-relay',
    configureServer: (server) => install(server, options),
    configurePreviewServer: (server) => install(server, options),
  };
}
