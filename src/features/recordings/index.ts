export { Recordings } from './recordings';
export { RecordingsReader } from './reader';
