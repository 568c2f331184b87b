import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SCHEMA_PATH, sessionLogSchemaText } from '../../tools/session-log-schema';
import { createValidator } from './support';

test('the published schema is the one the app checks with', async () => {
  const current = await sessionLogSchemaText();
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(SCHEMA_PATH, current);
  // Once files of a version are out, its schema never changes: a new key or value is a new version.
  expect(
    readFileSync(SCHEMA_PATH, 'utf8'),
    'Run UPDATE_SCHEMA=1 npx vitest run --project unit test/unit/transfer/schema.test.ts if version 1 is not yet published.',
  ).toBe(current);
});

test('an independent validator understands all of it', () => {
  expect(createValidator()({ format: 'other' })).not.toEqual([]);
});
