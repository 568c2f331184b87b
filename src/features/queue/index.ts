export { Queue } from './queue';
export type { RatingSlot } from './queue';
export { Queues } from './queues';
export { Practice } from './practice';
