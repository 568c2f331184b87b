export { Chat } from './chat';
export type { TalkForm } from './talk-menu';
