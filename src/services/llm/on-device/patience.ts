import type { Patience } from '../watchdog';

/** A model on the device reads the whole talk before its first word, on a small graphics card for minutes. */
export const DEVICE_PATIENCE: Patience = {
  firstTokenMs: 300_000,
  chunkMs: 60_000,
  noticeMs: 30_000,
  wakeMs: 60_000,
};
