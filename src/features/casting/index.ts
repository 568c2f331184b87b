export { Casting } from './casting';
