export { Portrait } from './portrait';
export { EXPRESSIONS } from './expression';
export type { Expression } from './expression';
