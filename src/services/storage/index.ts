export { openDatabase, onBlocked, onVersionChange } from './database';
export type { Checkpoint, OpenedDatabase } from './database';
export { failureOf, StorageError } from './errors';
export type { StorageFailureCode } from './errors';
export { requestPersistence, storageEstimate } from './persistence';
export type { StorageUse } from './persistence';

export {
  createSession,
  deleteSession,
  getSession,
  purgeDeleted,
  purgeEmpty,
  touchSession,
  undoDeleteSession,
} from './sessions';
export type { Greeting } from './sessions';
export { listSessions } from './library';
export type { SessionListing } from './library';

export { beginReply, checkpointReply, finishReply } from './replies';
export type { BegunReply, NewReply, NewTurn, ReplyEnding } from './replies';
export { chooseReply, editUserMessage } from './turns';
export { getTranscript } from './transcript';
export type { TranscriptTurn } from './transcript';
export { holdReplyLock, markInterrupted, watchReply } from './interrupted';
export type { Interruptions } from './interrupted';

export { getRating, setRatingMark, setRatingNote } from './ratings';
export type { MarkChange, NoteChange } from './ratings';

export { deletePersona, getPersona, listPersonas, savePersona } from './personas';
export { deleteCredentials, readCredentials, saveCredentials } from './secrets';

export {
  characterFiles,
  deleteCharacter,
  getCharacter,
  getPicture,
  listCharacters,
  purgeDeletedCharacters,
  saveCharacter,
  undoDeleteCharacter,
  writeCharacters,
} from './characters';
export type { CharacterBundle, NewPicture } from './characters';
export { dropPictureDraft, keepPictureDraft, readPictureDraft } from './picture-drafts';

export type { OwnListing } from './own-listings';
export type { RecentTalk } from './recent';
export { markFavourite } from './favourites';

export { DEFAULT_SETTINGS, ensureRater, getSetting, setSetting } from './settings';
export type { SettingKey, Settings } from './settings';

export { existingBundles, foreignIds, readSessionBundles, writeBundles } from './bundles';
export type { BundlePlan, SessionBundle } from './bundles';

export {
  useCheckpoint,
  useOwnCharacter,
  useOwnCharacters,
  useOwnListings,
  usePicture,
  usePersonas,
  useRating,
  useRatings,
  useRecentTalks,
  useReply,
  useSession,
  useSessionList,
  useSetting,
  useTranscript,
} from './hooks';
