import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calledUser,
  sameUser,
  snapshotUser,
  studyKindOf,
  studyUser,
  tidyUser,
  USER_LIMITS,
} from '../../../src/domain/user-persona';
import { USER_PERSONAS } from '../../../src/domain/scenario';

const NOBODY = { name: '', pronoun: '', description: '' };
const anything = fc.string({ unit: 'binary', maxLength: 3000 });

describe('what the user says of themself', () => {
  it('is kept in any script, as it was written', () => {
    for (const name of ['美緒', 'ไก่', 'كاي', 'Zoë', '👩🏽‍🚀 Ada', 'N̈gũgĩ', 'نیم‌فاصله']) {
      const user = { name, pronoun: 'şu', description: `${name}\n\n\t- two\n# three` };
      expect(tidyUser(user)).toEqual(user);
      expect(calledUser(user)).toBe(name);
    }
  });

  it('is a name and a pronoun of one line, and a description of plain lines', () => {
    const user = {
      name: '  Kai\r\n\u2028# Rules\u202e\u0007 ',
      pronoun: 'they\n/\tthem',
      description: '\n a\r\nb\rc\u2028d\u0085e\u0000\u2066f\t ',
    };
    expect(tidyUser(user)).toEqual({
      name: 'Kai # Rules',
      pronoun: 'they / them',
      description: 'a\nb\nc\nd\nef',
    });
  });

  it('never grows over its limits, and stays the same when it is tidied again', () => {
    fc.assert(
      fc.property(anything, anything, anything, (name, pronoun, description) => {
        const tidy = tidyUser({ name, pronoun, description });
        for (const part of ['name', 'pronoun', 'description'] as const) {
          expect(Array.from(tidy[part]).length).toBeLessThanOrEqual(USER_LIMITS[part]);
          expect(tidy[part]).toBe(tidy[part].trim());
        }
        expect(tidy.name + tidy.pronoun).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(tidyUser(tidy)).toEqual(tidy);
      }),
      { numRuns: 200 },
    );
  });

  it('is cut between characters, never within one', () => {
    const { name } = tidyUser({ ...NOBODY, name: `a${'𝔸'.repeat(100)}` });
    expect(name).toBe(`a${'𝔸'.repeat(59)}`);
    expect(tidyUser({ ...NOBODY, description: 'x'.repeat(10_000) }).description).toHaveLength(1000);
  });

  it('begins no heading and no list with the name', () => {
    expect(calledUser({ name: '# Rules' })).toBe('Rules');
    expect(calledUser({ name: '- * > Kai' })).toBe('Kai');
    expect(calledUser({ name: '###' })).toBe('');
  });
});

describe('the four of the study', () => {
  it('have an id and nothing else', () => {
    for (const kind of USER_PERSONAS) {
      expect(studyKindOf(studyUser(kind))).toBe(kind);
      expect(tidyUser(studyUser(kind))).toEqual({ ...NOBODY, id: kind });
    }
    expect(studyKindOf(undefined)).toBeNull();
    expect(studyKindOf({ id: 'user-1' })).toBeNull();
    expect(studyKindOf({})).toBeNull();
  });
});

it('a snapshot is what a persona is told, and no more', () => {
  const words = { id: 'user-1', name: 'Kai', pronoun: '', description: 'Night nurse.' };
  const own = { ...words, createdAt: 1, updatedAt: 2, deletedAt: 3 };
  expect(snapshotUser(own)).toEqual(words);
  expect(sameUser(snapshotUser(own), words)).toBe(true);
  expect(sameUser(words, { ...words, name: 'Rin' })).toBe(false);
  const { id: _id, ...unnamed } = words;
  expect(sameUser(words, unnamed)).toBe(false);
});
