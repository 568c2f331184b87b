export const transfer = {
  'transfer.exportFailed': 'The export did not work. Your talks are still here, unchanged; please try again.',

  'transfer.fault.unreadable':
    'The browser could not read the file. It may have been moved or changed meanwhile; choose it again.',
  'transfer.fault.too-large': 'The file has {size} MB; files up to {limit} MB can be read.',
  'transfer.fault.empty': 'The file is empty.',
  'transfer.fault.not-text': 'The file is not text in UTF-8, so it cannot be a session log.',
  'transfer.fault.not-json':
    'The file is not valid JSON: line {line}, column {column} cannot be read. There it says: {found}',
  'transfer.fault.truncated': 'The file is cut off: it ends in the middle. Copy or download it again.',
  'transfer.fault.too-deep':
    'The file nests lists and objects more than {limit} levels deep; no session log does that.',
  'transfer.fault.other-format':
    'This is not a ChatAnime session log: “{place}” has to be {expected}; found: {found}',
  'transfer.fault.version-invalid': '“{place}” is not a version of the session log; found: {found}',
  'transfer.fault.newer-version':
    'The file was written by a newer version of ChatAnime (format version {found}; this app knows up to {known}). Reload the page to update the app, then import it again.',
  'transfer.fault.missing': '{place} is missing or empty.',
  'transfer.fault.wrong-type':
    '{place} has to be {expected, select, text {a text} number {a number} whole {a whole number} bool {true or false} list {a list} object {an object} other {something else}}; found: {found}',
  'transfer.fault.not-allowed': '{place} has to be one of: {expected}; found: {found}',
  'transfer.fault.out-of-range': '{place} is out of range ({expected}); found: {found}',
  'transfer.fault.mark-out-of-range':
    '{place}: a mark is 1, 2, 3, 4, 5, or null for “cannot judge”; found: {found}',
  'transfer.fault.not-a-time': '{place} has to be a time such as 2026-11-01T12:00:00.000Z; found: {found}',
  'transfer.fault.duplicate-id': '{place} repeats the id {found}, which {first} already has.',
  'transfer.fault.duplicate-round': '{place} repeats round {found}, which {first} already has.',
  'transfer.fault.duplicate-rating': '{place}: the rater {found} has already rated this reply, at {first}.',
  'transfer.fault.unknown-reply': '{place} names a reply that this turn does not have: {found}',
  'transfer.fault.unknown-parent': '{place} names a turn that this talk does not have: {found}',
  'transfer.fault.unknown-after': '{place} names a reply that the turn before does not have: {found}',
  'transfer.fault.conflict':
    '{place} differs from what is on this device under the same id ({found}). Neither is overwritten.',
  'transfer.fault.foreign-id': '{place}: the id {found} belongs to another talk on this device.',
  'transfer.fault.storage-full':
    'This device has no room left for the talks. Free some space, then import the file again.',
  'transfer.fault.storage': 'The browser could not store the talks: {detail}',
  'transfer.fault.not-a-chat':
    'This is not a chat of SillyTavern: its first line is neither a header nor a message.',
  'transfer.fault.chat-empty': 'There is no message in this chat.',
  'transfer.fault.app-part-missing':
    'A part of ChatAnime could not be loaded. Check your connection, reload the page, then import the file again.',
  'transfer.fault.unexpected': 'Something went wrong that ChatAnime did not expect: {detail}',

  'transfer.fault.was-streaming': '{place}: the reply was still being written; it is kept as interrupted.',
  'transfer.fault.filled-in': '{place} was not given and has been filled in.',
  'transfer.fault.unsafe-key': '{place} was left out, because a key of this name is not safe.',

  'transfer.fault.chat-cut-off':
    'The file is cut off in line {line}. Everything before it is kept; the cut line is stored with the talk, but not shown.',
  'transfer.fault.chat-line':
    'Lines that could not be read as messages: {count}, the first is line {line}. They are stored with the talk, but not shown.',
  'transfer.fault.chat-no-header':
    'The line with the names at the beginning is missing; they were taken from the messages.',
  'transfer.fault.chat-date':
    'Messages without a readable date: {count}, the first in line {line}. They have the time of the message before.',
  'transfer.fault.chat-swipes':
    'Messages whose list of swipes did not fit their text: {count}, the first in line {line}. The text shown there is shown here, and every swipe is kept.',
  'transfer.fault.chat-speakers':
    'Others speak as well as {name} ({count}). Their lines are kept as lines of {name}.',
  'transfer.fault.chat-changed':
    'Ratings of replies whose text was changed later: {count}, the first in line {line}. They do not count for the new text and are only kept in the file’s own notes.',
  'transfer.fault.chat-own':
    'What ChatAnime had noted in the file can no longer be read in some lines: {count}, the first is line {line}. Their texts are kept.',
  'transfer.fault.chat-apart':
    'This talk is here already, with other messages. It was added beside it, and nothing was overwritten.',
} as const;
