export { PersonaEditor } from './persona-editor';
export { Settings } from './settings';
