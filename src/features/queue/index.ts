export { Queue } from './queue';
export type { RatingSlot } from './queue';
export { Queues } from './queues';
export { OverallSets } from './overall-sets';
export { DueLine } from './due-line';
export { Practice } from './practice';
