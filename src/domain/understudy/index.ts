export { composeReply } from './compose';
export type { Lexicon, LexiconTopic } from './lexicon';
