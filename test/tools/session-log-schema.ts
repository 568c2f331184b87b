/*
 * Makes the published JSON Schema of the session log from the one source of the format. The unit test
 * test/unit/transfer/schema.test.ts compares the committed file with it, and writes it anew when it is run with
 * UPDATE_SCHEMA=1 in the environment.
 */
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import * as z from 'zod/mini';
import { SessionLogV1 } from '../../src/services/transfer/session-log.v1';

export const SCHEMA_PATH = join(import.meta.dirname, '../../public/schema/session-log.v1.json');

function sessionLogSchema(): Record<string, unknown> {
  const { $schema, title, description, ...schema } = z.toJSONSchema(SessionLogV1, {
    target: 'draft-2020-12',
    io: 'input',
  });
  return { $schema, $id: 'urn:chatanime:session-log:1', title, description, ...schema };
}

export async function sessionLogSchemaText(): Promise<string> {
  const style = await resolveConfig(SCHEMA_PATH);
  return format(JSON.stringify(sessionLogSchema()), { ...style, parser: 'json' });
}
