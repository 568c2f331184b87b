export { RoundFace } from './round-face';
export { Portrait } from './portrait';
export { EXPRESSIONS } from './expression';
export type { Expression } from './expression';
