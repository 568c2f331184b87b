import { expect, test, vi } from 'vitest';
import { importCard, importFiles, readCard } from '../../../../src/services/transfer';

const lost = vi.hoisted(() => (): never => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
vi.mock('../../../../src/services/transfer/cards', lost);
vi.mock('../../../../src/services/transfer/import-any', lost);

const faults = [{ code: 'app-part-missing', place: '', values: {} }];

test('when the part that reads cards cannot be loaded, every door says so', async () => {
  const file = new File(['{}'], 'a.json');
  expect(await readCard(file, 'a.json')).toEqual({ ok: false, faults });
  expect(await importCard(file)).toEqual({ ok: false, faults });
  expect(await importFiles([file])).toEqual([{ name: 'a.json', kind: 'unknown', faults }]);
});
