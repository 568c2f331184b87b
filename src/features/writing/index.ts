export { Collection } from './collection';
export { SimulatedUserPrompt } from './second-message';
export { WriterPage } from './writer-page';
