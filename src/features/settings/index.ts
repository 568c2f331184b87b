export { PersonaPage as PersonaEditor } from './persona-page';
export { Settings } from './settings';
export { UnlockDialog } from './unlock-dialog';
export { UserPersonaEditor } from './user-persona-editor';
