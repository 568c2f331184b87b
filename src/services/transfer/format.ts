/** What the file says it is. */
export const SESSION_LOG_FORMAT = 'chatanime-session-log';
/** The version this app writes; every version from 1 on is read. */
export const LATEST_LOG_VERSION = 1;
