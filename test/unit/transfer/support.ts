import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { encodeBundle } from '../../../src/services/transfer/encode';
import type { SessionBundle } from '../../../src/services/storage';
import { SCHEMA_PATH } from '../../tools/session-log-schema';

/** A log as any program could have made it, for the tests to break. */
export type Json = { [key: string]: unknown };

export function aLog(sessions: readonly unknown[], overrides: Json = {}): Json {
  return {
    format: 'chatanime-session-log',
    version: 1,
    exported_at: '2026-11-01T12:00:00.000Z',
    app: { name: 'ChatAnime', version: '0.1.0' },
    sessions,
    ...overrides,
  };
}

export function logOf(...bundles: readonly SessionBundle[]): Json {
  return aLog(bundles.map(encodeBundle));
}

/** What the file says, without the identity of objects. */
export function viaText<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** An independent validator with the schema as it is published; returns its complaints. */
export function createValidator(): (log: unknown) => string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA_PATH, 'utf8')) as object);
  return (log) => {
    validate(log);
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
