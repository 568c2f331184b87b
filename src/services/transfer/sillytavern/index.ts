export { looksLikeChat } from './looks-like';
export type { ChatOutcome } from './outcome';
export { exportChatFile as exportChat } from './export-chat';
export type { ChatFile } from './export-chat';
export { importChatFile as importChat } from './import-chat';
