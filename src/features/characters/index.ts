export { CharacterActions } from './character-actions';
export { CharacterEditor } from './character-editor';
