import { describe, expect, test } from 'vitest';
import { cardName, cardProfile } from '../../../src/domain/card';
import { readCard } from '../../../src/services/transfer/cards';
import { encodeBundle } from '../../../src/services/transfer/encode';
import { aCard, aCharacterSnapshot, aSession } from '../../fixtures/builders';
import { complaints } from './sillytavern/complaints';
import { viaText } from './support';

/** Cards as they are found: the session they are played in has to leave the app and come back. */
const FOUND: Readonly<Record<string, object>> = {
  'nothing but a name': { name: 'Hina' },
  'null in every field': Object.fromEntries(
    Object.keys(aCard())
      .filter((key) => key !== 'name')
      .map((key) => [key, null]),
  ),
  'numbers and lists where texts belong': {
    description: 7,
    personality: ['calm'],
    tags: 'sea, calm',
    alternate_greetings: 'Aye?',
    nickname: 3,
    creation_date: 'yesterday',
    extensions: [],
  },
  'a book with null in every field': {
    character_book: {
      name: null,
      scan_depth: null,
      entries: [
        {
          keys: 'lamp',
          content: null,
          enabled: null,
          insertion_order: '7',
          case_sensitive: null,
          name: null,
          priority: null,
          id: null,
          comment: null,
          secondary_keys: null,
          constant: null,
          position: '',
          extensions: { case_sensitive: null },
        },
      ],
    },
  },
  'assets and notes that are none': {
    assets: [{ type: 'icon' }, null, 'x'],
    creator_notes_multilingual: { ja: 7, en: 'Hi' },
    source: 'https://cards.example',
    group_only_greetings: null,
  },
};

describe('a session played in a card with', () => {
  test.each(Object.keys(FOUND))('%s is a valid log', async (what) => {
    const data = { name: 'Hina', ...FOUND[what] };
    const file = new Blob([JSON.stringify({ spec: 'chara_card_v2', spec_version: '2.0', data })]);
    const read = await readCard(file, 'hina.json');
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    const { card } = read;
    const character = aCharacterSnapshot({ name: cardName(card), card, profile: cardProfile(card) });
    const session = aSession({ character });
    const wire = viaText(encodeBundle({ session, turns: [], replies: [], ratings: [], diversity: [] }));
    expect(complaints(wire)).toEqual([]);
  });
});
