export { Library } from './library';
export { useDeleteSession } from './use-delete-session';
