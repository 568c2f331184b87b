import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Download, Locator, Page } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { buildFolder } from './places';

interface LoggedReply {
  readonly id: string;
  readonly text: string;
  readonly state: string;
  readonly ratings: readonly { readonly marks: Readonly<Record<string, number | null>> }[];
}

interface LoggedTurn {
  readonly round: number;
  readonly user: { readonly text: string };
  readonly replies: readonly LoggedReply[];
}

interface LoggedSession {
  readonly id: string;
  readonly locale: string;
  readonly character: { readonly id: string; readonly name: string };
  readonly scenario: { readonly id: number } | null;
  readonly turns: readonly LoggedTurn[];
  /** What stands aside of the talk as it goes on. */
  readonly branches?: readonly LoggedTurn[];
}

/** As much of a session log as the tests look at. */
export interface SessionLog {
  readonly format: string;
  readonly version: number;
  readonly exported_at: string;
  readonly sessions: readonly LoggedSession[];
}

/** The text of a file that pressing `button` saves. */
export async function saved(
  page: Page,
  button: Locator,
): Promise<{ readonly name: string; readonly text: string }> {
  const coming: Promise<Download> = page.waitForEvent('download');
  await button.click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** Checks a log against the schema that is published with the app, by a validator that is not ours. */
export async function expectValid(log: unknown): Promise<void> {
  const schema: unknown = JSON.parse(
    await readFile(join(buildFolder(), 'schema/session-log.v1.json'), 'utf8'),
  );
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(schema as object);
  const valid = validate(log);
  expect(validate.errors ?? [], 'what the schema says against the log').toEqual([]);
  expect(valid).toBe(true);
}

/** A log without the time at which it was made. */
export function timeless({ exported_at: _when, ...rest }: SessionLog): Omit<SessionLog, 'exported_at'> {
  return rest;
}
