export { databaseName, openDatabase, onBlocked, onVersionChange } from './database';
export type { Checkpoint, OpenedDatabase } from './database';
export { failureOf, KeyLockedError, StorageError } from './errors';
export type { StorageFailureCode } from './errors';
export { requestPersistence, storageEstimate } from './persistence';
export type { StorageUse } from './persistence';

export {
  createSession,
  deleteSession,
  getSession,
  purgeDeleted,
  purgeEmpty,
  setSessionUser,
  touchSession,
  undoDeleteSession,
} from './sessions';
export type { Greeting } from './sessions';
export {
  createCollection,
  deleteCollection,
  finishCollected,
  purgeDeletedCollections,
  readCollected,
  undoDeleteCollection,
} from './collections';
export type { CollectionProgress } from './collections';
export { useCollection, useCollections } from './collections-hooks';
export { listSessions } from './library';
export type { SessionListing } from './library';

export { beginReply, checkpointReply, finishReply } from './replies';
export type { BegunReply, NewReply, NewTurn, ReplyEnding } from './replies';
export { branchTurn, chooseBranch, chooseReply, editUserMessage } from './turns';
export { getTranscript, listBranches } from './transcript';
export type { TalkBranch, TranscriptTurn } from './transcript';
export { holdReplyLock, markInterrupted, watchReply } from './interrupted';
export type { Interruptions } from './interrupted';

export { getRating, setRatingMark, setRatingNote } from './ratings';
export type { MarkChange, NoteChange } from './ratings';

export { deletePersona, getPersona, listPersonas, savePersona } from './personas';
export {
  changeKeeping,
  credentialsFor,
  deleteCredentials,
  readCredentials,
  saveCredentials,
  sealAll,
} from './credentials';
export type { KeptCredentials, KeptKey } from './credentials';
export { bringTabKeys } from './bring-tab-keys';
export { useCredentials, useKeptKeys, useSealedState } from './key-hooks';
export { changePassphrase, createVault, forgetSealed, lock, sealedState, unlock } from './vault';
export type { SealedState } from './vault';
export { canSeal } from './vault-crypto';

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

export {
  deleteUserPersona,
  getUserPersona,
  listUserPersonas,
  purgeDeletedUserPersonas,
  saveUserPersona,
  undoDeleteUserPersona,
} from './user-personas';

export type { OwnListing } from './own-listings';
export type { RecentTalk } from './recent';
export { markFavourite } from './favourites';

export { DEFAULT_SETTINGS, ensureRater, getSetting, setSetting } from './settings';
export type { SettingKey, Settings } from './settings';

export {
  addSight,
  createTrial,
  deleteTrial,
  guessTrial,
  lockTrial,
  purgeDeletedTrials,
  rankTrial,
  showTrial,
  undoDeleteTrial,
} from './trials';
export type { BlindTrial, RevealedEntry, ShownEntry, ShownTrial } from './trials';
export { useFanScore, useFanTally, useOpenTrial, useTrial, useTrials } from './trials-hooks';
export { readPlayedByPeople, readTrialPools, takeOffered } from './trial-offer';
export type { OfferedReply, TrialPool } from './trial-offer';
export { addMessage, addWrittenReply, beginWriting, keepWriting } from './writings';
export type { WritingState } from './writings';
export { useWriting, useWritings } from './writings-hooks';

export {
  compareSource,
  deleteSource,
  getRecordedDialogue,
  listSources,
  openRecorded,
  playRecorded,
  purgeDeletedSources,
  recordedQuestion,
  undoDeleteSource,
  writeSource,
} from './recordings';
export type { SourceState, SourceWritten } from './recordings';
export { useRecordedPersonas, useRecording, useShownText, useSources } from './recordings-hooks';

export { existingBundles, foreignIds, readSessionBundles, writeBundles } from './bundles';
export type { BundlePlan, SessionBundle } from './bundles';

export {
  useBranches,
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
  useRoundTwo,
  useSession,
  useSessionList,
  useSetting,
  useTranscript,
  useUntouchedCount,
  useUserPersonas,
  useUsualUser,
} from './hooks';

export { addRater, chooseRater, renameRater, useRaters } from './raters';
export type { RaterList } from './raters';
export {
  createQueue,
  deleteQueue,
  getProgress,
  purgeDeletedQueues,
  renameQueue,
  revealQueue,
  undoDeleteQueue,
} from './queues';
export type { QueueProgress } from './queues';
export { readQueueOffer } from './queue-candidates';
export type { QueueOffer, SourceChoice } from './queue-candidates';
export { keepVisible, noteWarnings, putOffOverall, settleItem } from './exposures';
export type { ItemKey, Leaving } from './exposures';
export type { ShownDialogue, ShownReply, ShownRound } from './shown-item';
export { prepareItem, recentReplies, showItem } from './queue-show';
export type { QueueRun } from './queue-hooks';
export type { ShownItem } from './queue-show';
export { setDiversity, setDiversityNote } from './diversity-ratings';
export type { DiversityChange, JudgedSet } from './diversity-ratings';
export { completesSet } from './queue-sets';
export type { OverallSet } from './queue-sets';
export type { ReplySet } from './reply-sets';
export type { DueTalkSet, TalkGroupLine, TalkSet, TalkSetLine } from './talk-sets';
export { useDueSetOf, useDueTalkSets, useTalkGroups, useTalkSet } from './talk-set-hooks';
export type { QueueResults, RespondentResult } from './queue-results';
export { blindSessions, repliesIn } from './sealed-sessions';
export { ensureSalt, readSalts } from './seals';
export {
  useBlindSessions,
  useMarks,
  useQueueResults,
  useQueueRun,
  useQueues,
  useSets,
  useSkipped,
} from './queue-hooks';
