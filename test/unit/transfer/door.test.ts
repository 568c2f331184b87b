import { expect, test, vi } from 'vitest';
import { importSessionLog } from '../../../src/services/transfer';

vi.mock('../../../src/services/transfer/import-log', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

test('when the part that reads files cannot be loaded, the import says so', async () => {
  expect(await importSessionLog(new File(['{}'], 'log.json'))).toEqual({
    ok: false,
    faults: [{ code: 'app-part-missing', place: '', values: {} }],
    total: 1,
  });
});
