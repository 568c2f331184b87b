/*
 * DATA AT REST. People's talks and ratings lie in these tables, in browsers we cannot reach.
 * A version that has once been published is never edited, reordered or removed. A change of the tables,
 * of an index or of the shape of a row is a NEW version at the end of the list, with the step that brings
 * the rows of the version before it along, and a line in docs/data-format.md.
 * A primary key can never be changed. A failed step leaves the data as it was.
 */

import type { Transaction } from 'dexie';
import { bringKeys } from './bring-keys';
import { linkTurns } from './upgrades';

export interface SchemaVersion {
  /** 1 for the first, without gaps. */
  readonly version: number;
  /** Table → primary key and indexes, in Dexie's notation (`&` unique, `[a+b]` compound); null: the table goes. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings the rows of the version before along, within the transaction of the upgrade. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}

export const VERSIONS: readonly SchemaVersion[] = [
  {
    version: 1,
    stores: {
      sessions: 'id, updatedAt, deletedAt, character.id',
      turns: 'id, sessionId, &[sessionId+round]',
      replies: 'id, sessionId, turnId, state, [sessionId+state]',
      // The text of a reply while it grows, apart from its row: a transcript does not watch this table.
      checkpoints: 'replyId',
      ratings: 'id, replyId, sessionId, &[replyId+rater], [sessionId+rater]',
      diversity: 'id, sessionId',
      personas: 'id',
      // Keys and headers of the endpoints. No export, backup or log reads this table.
      secrets: 'personaId',
      settings: 'key',
    },
  },
  {
    version: 2,
    stores: {
      // Characters of one's own. Pictures and files lie apart, so that a list of characters does not read them.
      characters: 'id, updatedAt, deletedAt, card.name',
      pictures: 'characterId',
      cardFiles: '[characterId+path], characterId',
      // Chosen and not saved yet.
      pictureDrafts: 'id, at',
    },
  },
  {
    version: 3,
    stores: {
      // Branches: several turns may have one round.
      turns: 'id, sessionId, [sessionId+round]',
      // Who the user speaks as, of one's own making.
      userPersonas: 'id, updatedAt, deletedAt',
      // Recorded dialogues: one row a source and character, for a row a dialogue is ten times slower.
      sources: 'id',
      recordings: '[sourceId+characterKey]',
      // Who rates on this device.
      raters: 'id',
      // A queue's items lie in pages: a row an item is ten times slower to write.
      queues: 'id, createdAt, deletedAt',
      queuePages: '[queueId+page], queueId',
      // How a rater met an item: a row when it is shown. `settled` is only there once it is left behind.
      exposures:
        '[queueId+rater+position], queueId, sessionId, [queueId+rater+settled+position], [queueId+rater+group], [queueId+rater+skipped]',
      // The salts of sealed exports, until and after they are opened.
      seals: 'sessionId',
      openedRecordings: '[sourceId+characterKey+dialogId], sessionId',
      // Keys and headers of the endpoints, by origin; `vault` tells a right passphrase from a wrong one. No export,
      // backup or log reads these tables.
      credentials: 'id',
      vault: 'id',
      secrets: null,
      // What a person writes as a character, while it is written.
      writings: 'id, writer',
      trials: 'id, createdAt, deletedAt',
      // What live personas are asked for before it is rated.
      collections: 'id, createdAt, deletedAt',
      sessions: 'id, updatedAt, deletedAt, character.id, collected.by',
    },
    upgrade: async (transaction) => {
      await linkTurns(transaction);
      await bringKeys(transaction);
    },
  },
];

export const LATEST_VERSION = Math.max(...VERSIONS.map(({ version }) => version));
