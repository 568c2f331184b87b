import { expect, test } from 'vitest';
import { createPause } from '../../../src/services/transfer/pause';

test('long work lets other work have its turn, short work does not wait', async () => {
  let turns = 0;
  const other = setInterval(() => (turns += 1), 0);
  const pause = createPause();
  await pause();
  expect(turns).toBe(0);
  for (let step = 0; step < 4; step += 1) {
    const start = performance.now();
    while (performance.now() - start < 15);
    await pause();
  }
  clearInterval(other);
  expect(turns).toBeGreaterThan(1);
});
