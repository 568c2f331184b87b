export { Collection } from './collection';
export { WriterPage } from './writer-page';
