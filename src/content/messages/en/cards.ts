export const cards = {
  'cards.fault.unreadable':
    'The browser could not read the file. It may have been moved or changed meanwhile; choose it again.',
  'cards.fault.too-large': 'The file has {size} MB; cards up to {limit} MB can be read.',
  'cards.fault.empty': 'The file is empty. Download the card again.',
  'cards.fault.not-text':
    'The text in this card is not UTF-8, so it cannot be read. Save it again as UTF-8, or download the card again.',
  'cards.fault.not-json':
    'The card is not valid JSON: line {line}, column {column} cannot be read. There it says: {found}',
  'cards.fault.truncated': 'The card is cut off: its text ends in the middle. Download it again.',
  'cards.fault.too-deep':
    'The card nests lists and objects more than {limit} levels deep; no card needs that, so it is not read.',
  'cards.fault.out-of-range':
    '{place} holds a number that is too large to be read ({found}; possible: {expected}). Correct it in the file, then import it again.',
  'cards.fault.not-a-card':
    'This is not a character card. A card has fields such as “description” and “first_mes”; found: {found}',
  'cards.fault.is-lorebook':
    'This is a lorebook, not a character. Open the character it belongs to and import it there, under Lorebook.',
  'cards.fault.is-session-log': 'This is a ChatAnime session log, not a character. Import it in the library.',
  'cards.fault.is-picture':
    'This picture carries no character card. To use it as a portrait, choose it in the editor of a character.',
  'cards.fault.not-known':
    'ChatAnime does not know this kind of file. It reads character cards (PNG, JSON, CHARX), lorebooks, SillyTavern chats (JSONL) and its own session logs.',
  'cards.fault.png-cut':
    'The PNG is cut off: after byte {at} something is missing. Download it again; chat apps and image sites often shrink or re-save pictures.',
  'cards.fault.png-start': 'The file begins like a PNG, but its header is damaged. Download it again.',
  'cards.fault.png-length':
    'The PNG is cut off or damaged: the part “{place}” at byte {at} claims {size} bytes, and only {left} are left. Download it again.',
  'cards.fault.png-broken':
    'The PNG is damaged: at byte {at} stands something that cannot stand there. Download it again.',
  'cards.fault.png-crc':
    'The PNG is damaged: the checksum of the part “{place}” at byte {at} is wrong. Download it again.',
  'cards.fault.png-no-card':
    'There is no character card in this PNG. Image sites often remove it; download the original file of the card.',
  'cards.fault.too-many-parts':
    'The file is made of more than {limit} parts; no card needs that many, so it is not read.',
  'cards.fault.base64-sign':
    'The card in “{place}” is damaged: at position {at} stands {found}, which base64 does not have. Download it again.',
  'cards.fault.base64-cut': 'The card in “{place}” is cut off. Download it again.',
  'cards.fault.text-chunk':
    'The part “{place}” of the PNG is not laid out as it should be. Download the card again.',
  'cards.fault.deflate': 'The compressed data in “{place}” is damaged. Download the file again.',
  'cards.fault.bomb':
    '“{place}” would unpack to more than {limit} MB. No card needs that much, so it is not unpacked.',
  'cards.fault.bomb-total':
    'Together, the files in this CHARX would unpack to more than {limit} MB, so none of them is unpacked.',
  'cards.fault.zip-broken': 'The archive is damaged or cut off. Download it again.',
  'cards.fault.zip-kind':
    'The archive is of a kind that ChatAnime does not read ({found}). Export the card again as CHARX or PNG.',
  'cards.fault.zip-encrypted':
    '“{place}” is encrypted. ChatAnime cannot ask for a password; export the card again without one.',
  'cards.fault.zip-path':
    'The archive holds the path “{place}”, which leads out of it. Such a file is not safe, and nothing of it was read.',
  'cards.fault.zip-twice':
    'The archive holds “{place}” twice, so it is not clear which one counts. Export the card again.',
  'cards.fault.zip-size':
    '“{place}” does not unpack to the size the archive claims. The file is damaged, or not safe; download it again.',
  'cards.fault.zip-crc': 'The checksum of “{place}” is wrong: the archive is damaged. Download it again.',
  'cards.fault.zip-no-card': 'This archive holds no card.json, so it is not a character card.',
  'cards.fault.storage-full':
    'This device has no room left for the character. Free some space, then import the file again.',
  'cards.fault.storage': 'The browser could not store the character: {detail}',
  'cards.fault.app-part-missing':
    'A part of ChatAnime could not be loaded. Check your connection, reload the page, then try again.',
  'cards.fault.unexpected': 'Something went wrong that ChatAnime did not expect: {detail}',

  'cards.fault.bom': 'The file began with an invisible mark (a byte order mark); it was skipped.',
  'cards.fault.unsafe-key': '{place} was left out, because a key of this name is not safe.',
  'cards.fault.spec-missing': 'The card does not say which version it is; it was read as version 2.',
  'cards.fault.spec-unknown':
    'The card calls itself {found}, which is no version known; it was read by its fields.',
  'cards.fault.newer-version':
    'The card is of a newer version ({found}). What ChatAnime knows of it works; the rest is kept for export.',
  'cards.fault.data-missing':
    'The fields stood beside “data” instead of in it; they were put in their place.',
  'cards.fault.flat-copy': 'The file says everything twice, once the old way; it is kept once.',
  'cards.fault.flat-differs': 'Beside “data” stood other texts for: {fields}. Those in “data” count.',
  'cards.fault.from-flat': 'Missing in “data” and taken from beside it: {fields}',
  'cards.fault.old-names': 'The fields had names of an older format and were renamed: {fields}',
  'cards.fault.filled-in': 'Missing and left empty: {fields}',
  'cards.fault.name-empty':
    'The character had no name; it is now called {name}. You can change that in the editor.',
  'cards.fault.made-text': '{place} has to be a text and was turned into one; found: {found}',
  'cards.fault.made-list': '{place} has to be a list and was turned into one; found: {found}',
  'cards.fault.made-date': '{place} has to be a time in seconds and was turned into one; found: {found}',
  'cards.fault.left-out': '{place} could not be used and was left out; found: {found}',
  'cards.fault.book-null': 'The card said “no lorebook” in an unusual way; it has none.',
  'cards.fault.book-repaired':
    'In the lorebook, {count, plural, one {# thing was} other {# things were}} repaired, such as: {places}',
  'cards.fault.keyword-case':
    'The card was labelled “{found}”, spelled differently than usual; it was read all the same.',
  'cards.fault.chunk-kind': 'The card was stored as {found} instead of tEXt; it was read all the same.',
  'cards.fault.not-base64': 'The card was stored as plain text instead of base64; it was read all the same.',
  'cards.fault.base64-padding': 'The end mark of the base64 text was missing; the text is whole.',
  'cards.fault.other-chunk':
    'Of two versions in the file one could not be read; the other one, “{place}”, was taken.',
  'cards.fault.trailing-bytes':
    '{count, plural, one {# byte} other {# bytes}} outside the actual file {count, plural, one {was} other {were}} dropped.',
  'cards.fault.jpeg-charx': 'The card came inside a JPEG picture; it was unpacked.',
  'cards.fault.asset-missing':
    'The picture “{place}” is named by the card but not in the file, or cannot be shown.',
  'cards.fault.asset-remote':
    'The picture is on the web ({place}) and was not fetched, so that nobody learns of your import. You can add it in the editor.',
  'cards.fault.picture-left-out':
    'The character came without its picture: {reason, select, large {the file is too large} pixels {it has too many pixels} svg {it is an SVG, which can hold code} unsupported {it is of an unknown kind} other {it is damaged}}.',
  'cards.fault.more': '{count, plural, one {One more thing was} other {# more things were}} repaired.',

  'cards.picture.empty': 'The file is empty. Choose another picture.',
  'cards.picture.unreadable':
    'The browser could not read the file. It may have been moved or changed meanwhile; choose it again.',
  'cards.picture.large': 'The picture has more than 32 MB. Choose a smaller one.',
  'cards.picture.pixels':
    'The picture has too many pixels (at most 16,384 a side and 64 million in all). Make it smaller, then choose it again.',
  'cards.picture.svg':
    'SVG pictures can hold code and are not accepted. Save it as a PNG, then choose that one.',
  'cards.picture.unsupported':
    'This is not a picture ChatAnime can show. Choose a PNG, JPEG, WebP, GIF or AVIF.',
  'cards.picture.broken':
    'The picture is damaged and cannot be shown. Choose another one, or download it again.',
} as const;
