export { LORE_FAULT_CODES } from './fault';
export type { LoreFault, LoreFaultCode } from './fault';
export { normaliseLorebook } from './normalise';
export { readLorebook } from './read';
export type { LorebookReading } from './read';
export { writeLorebook, writeWorldInfo } from './write';
export type { LorebookFile } from './write';
export { toWorldInfo } from './world-info';
