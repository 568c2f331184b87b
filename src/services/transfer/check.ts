import * as z from 'zod/mini';
import { LATEST_LOG_VERSION, SESSION_LOG_FORMAT } from './format';
import type { ImportFault } from './outcome';
import { foundText, placeOf, shorten } from './place';
import { EnvelopeV1, SessionV1 } from './session-log.v1';

// The page forbids building code at run time; without this the library tries, and the browser reports it.
z.config({ jitless: true });

interface LogVersion {
  /** The file without a look into its sessions. */
  readonly envelope: z.core.$ZodType<{ readonly sessions: readonly unknown[] }>;
  readonly session: z.core.$ZodType;
}

/** Every version that has ever been written. */
export const LOG_VERSIONS: Readonly<Record<number, LogVersion>> = {
  1: { envelope: EnvelopeV1, session: SessionV1 },
};

type Issue = z.core.$ZodIssue;

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'whole',
  boolean: 'bool',
  array: 'list',
  object: 'object',
};
const ALLOWED_LENGTH = 160;

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, key)
        ? Reflect.get(node, key)
        : undefined,
    root,
  );
}

function bounds(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  return issue.code === 'too_small' ? `≥ ${issue.minimum}` : `≤ ${issue.maximum}`;
}

function toFault(issue: Issue, value: unknown, place: string): ImportFault {
  if (value === undefined) return { code: 'missing', place, values: {} };
  const found = foundText(value);
  const isMark = issue.path.at(-2) === 'marks' || issue.path.at(-1) === 'mark';
  if (isMark && typeof value === 'number') return { code: 'mark-out-of-range', place, values: { found } };
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', place, values: { expected: EXPECTED[issue.expected] ?? 'other', found } };
    case 'invalid_value': {
      if (isMark) return { code: 'wrong-type', place, values: { expected: 'number', found } };
      const expected = shorten(issue.values.map(String).join(', '), ALLOWED_LENGTH);
      return { code: 'not-allowed', place, values: { expected, found } };
    }
    case 'too_small':
    case 'too_big':
      if (value === '') return { code: 'missing', place, values: {} };
      return { code: 'out-of-range', place, values: { expected: bounds(issue), found } };
    case 'invalid_format':
      return { code: 'not-a-time', place, values: { found } };
    default:
      return { code: 'wrong-type', place, values: { expected: 'other', found } };
  }
}

function faultsOf(schema: z.core.$ZodType, value: unknown, base: readonly PropertyKey[]): ImportFault[] {
  const result = z.safeParse(schema, value);
  if (result.success) return [];
  return result.error.issues.map((issue) =>
    toFault(issue, valueAt(value, issue.path), placeOf([...base, ...issue.path])),
  );
}

export type CheckedEnvelope =
  | {
      readonly ok: true;
      readonly version: number;
      readonly sessions: readonly unknown[];
      /** What is wrong with the session at this index; empty when nothing is. */
      readonly checkSession: (session: unknown, index: number) => ImportFault[];
    }
  | { readonly ok: false; readonly faults: readonly ImportFault[] };

function refuseVersion(version: unknown): ImportFault {
  const found = foundText(version);
  if (version === undefined) return { code: 'missing', place: 'version', values: {} };
  return typeof version === 'number' && version > LATEST_LOG_VERSION
    ? { code: 'newer-version', place: 'version', values: { found, known: LATEST_LOG_VERSION } }
    : { code: 'version-invalid', place: 'version', values: { found } };
}

/** Whether a file is a session log of a version that is known, before anything else in it is looked at. */
export function checkEnvelope(log: unknown): CheckedEnvelope {
  const format = valueAt(log, ['format']);
  if (format !== SESSION_LOG_FORMAT) {
    const found = format === undefined ? '—' : foundText(format);
    const values = { expected: foundText(SESSION_LOG_FORMAT), found };
    return { ok: false, faults: [{ code: 'other-format', place: 'format', values }] };
  }
  const version = valueAt(log, ['version']);
  const known = typeof version === 'number' ? LOG_VERSIONS[version] : undefined;
  if (typeof version !== 'number' || !known) return { ok: false, faults: [refuseVersion(version)] };
  const result = z.safeParse(known.envelope, log);
  if (!result.success) return { ok: false, faults: faultsOf(known.envelope, log, []) };
  return {
    ok: true,
    version,
    sessions: result.data.sessions,
    checkSession: (session, index) => faultsOf(known.session, session, ['sessions', index]),
  };
}
