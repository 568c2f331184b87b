export { LanguageChoice } from './language-choice';
export { Opening, Welcome } from './opening';
