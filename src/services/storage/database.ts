import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { Collection } from '../../domain/collection';
import type { CardFile, OwnCharacter, Picture } from '../../domain/card';
import type { OwnPersona } from '../../domain/persona';
import type { Exposure, Queue } from '../../domain/queue';
import type { Rater } from '../../domain/rater';
import type { DiversityRating, Rating } from '../../domain/rating';
import type { OpenedRecording, RecordedSource, Recording } from '../../domain/recording';
import type { Trial } from '../../domain/trial';
import type { Writing } from '../../domain/writing';
import type { Reply, Session, Turn } from '../../domain/session';
import type { CredentialRow } from './credentials';
import type { OwnUserPersona } from '../../domain/user-persona';
import { StorageError, guard } from './errors';
import type { PictureDraft } from './picture-drafts';
import type { QueuePage } from './queue-pages';
import type { SealRow } from './seals';
import type { VaultRow } from './vault';
import { LATEST_VERSION, VERSIONS } from './versions';

/** The text of a reply as far as it had come; there is one exactly as long as the reply streams. */
export interface Checkpoint {
  readonly replyId: string;
  readonly text: string;
  readonly reasoning: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

type Listener = () => void;

// On localhost the library turns this on by itself: a trace of every refused write in the console, and a slower one.
Dexie.debug = false;

const DEFAULT_NAME = 'chatanime';
/** Dexie multiplies its version numbers by ten before IndexedDB sees them. */
const NATIVE_STEP = 10;

const versionChangeListeners = new Set<Listener>();
const blockedListeners = new Set<Listener>();

function listen(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * Calls `listener` when this tab can no longer use the database, because another tab has upgraded or deleted it
 * or a newer version of the app has written it. Only loading the page again helps. Returns how to stop listening.
 */
export function onVersionChange(listener: Listener): () => void {
  return listen(versionChangeListeners, listener);
}

/** Calls `listener` when this tab waits for another one to let go of the database. Returns how to stop listening. */
export function onBlocked(listener: Listener): () => void {
  return listen(blockedListeners, listener);
}

export class ChatDatabase extends Dexie {
  declare readonly sessions: Table<Session, string>;
  declare readonly turns: Table<Turn, string>;
  declare readonly replies: Table<Reply, string>;
  declare readonly checkpoints: Table<Checkpoint, string>;
  declare readonly ratings: Table<Rating, string>;
  declare readonly diversity: Table<DiversityRating, string>;
  declare readonly personas: Table<OwnPersona, string>;
  declare readonly credentials: Table<CredentialRow, string>;
  declare readonly vault: Table<VaultRow, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly characters: Table<OwnCharacter, string>;
  declare readonly pictures: Table<Picture, string>;
  declare readonly cardFiles: Table<CardFile, [string, string]>;
  declare readonly pictureDrafts: Table<PictureDraft, string>;
  declare readonly trials: Table<Trial, string>;
  declare readonly collections: Table<Collection, string>;
  declare readonly writings: Table<Writing, string>;
  declare readonly userPersonas: Table<OwnUserPersona, string>;
  declare readonly sources: Table<RecordedSource, string>;
  declare readonly recordings: Table<Recording, [string, string]>;
  declare readonly raters: Table<Rater, string>;
  declare readonly queues: Table<Queue, string>;
  declare readonly queuePages: Table<QueuePage, [string, number]>;
  declare readonly exposures: Table<Exposure, [string, string, number]>;
  declare readonly seals: Table<SealRow, string>;
  declare readonly openedRecordings: Table<OpenedRecording, [string, string, number]>;

  constructor(name: string) {
    // Dexie's cache shows writes before they are on disk; what we show as kept must be kept.
    super(name, { cache: 'disabled' });
    for (const { version, stores, upgrade } of VERSIONS) {
      const declared = this.version(version).stores({ ...stores });
      if (upgrade) declared.upgrade(upgrade);
    }
    // Each handler ends with false, which keeps the library's own from running: that one would open the database
    // again at the next query, and rows of this version would go into tables of a newer one.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      for (const listener of versionChangeListeners) listener();
      return false;
    });
    this.on('blocked', () => {
      for (const listener of blockedListeners) listener();
      return false;
    });
    this.on('ready', () => this.refuseNewer(), true);
  }

  private refuseNewer(): void {
    const native = (this.backendDB() as IDBDatabase | null)?.version ?? 0;
    if (Math.floor(native / NATIVE_STEP) <= LATEST_VERSION) return;
    for (const listener of versionChangeListeners) listener();
    throw new StorageError('storage', 'The data was written by a newer version of the app.');
  }
}

let current: ChatDatabase | null = null;

/** The database in use; made at the first call, opened at the first query. */
export function database(): ChatDatabase {
  current ??= new ChatDatabase(DEFAULT_NAME);
  return current;
}

/** What the database in use is called: for a worker that opens the same one. */
export function databaseName(): string {
  return database().name;
}

export interface OpenedDatabase {
  readonly name: string;
  /** Closes it for good: later reads and writes of this tab fail. */
  readonly close: () => void;
  /** Lets running transactions end, closes it for good and deletes everything in it. */
  readonly destroy: () => Promise<void>;
}

async function destroy(db: ChatDatabase): Promise<void> {
  if (db.isOpen()) await db.transaction('rw', db.tables, () => db.settings.count());
  await db.delete({ disableAutoOpen: true });
}

/** Makes the database of this name the one that every function of this room uses. The one before stays open. */
export function openDatabase(name: string = DEFAULT_NAME): OpenedDatabase {
  const opened = new ChatDatabase(name);
  current = opened;
  return {
    name,
    close: () => opened.close({ disableAutoOpen: true }),
    destroy: () => guard(() => destroy(opened)),
  };
}
