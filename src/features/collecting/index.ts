export { CollectionList } from './collection-list';
export { CollectionPage } from './collection-page';
export { NewCollection } from './new-collection';
