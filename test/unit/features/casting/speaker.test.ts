import { expect, test } from 'vitest';
import { SCENARIOS } from '../../../../src/content/scenarios';
import { studyUser } from '../../../../src/domain/user-persona';
import { speakerIn } from '../../../../src/features/casting/use-speaker';

const KAI = { id: 'user-1', name: 'Kai', pronoun: '', description: '' };
const [SCENE] = SCENARIOS;
if (!SCENE) throw new Error('There is no scene.');

test('a scene of the study says itself which of the four the user is', () => {
  expect(speakerIn('open', studyUser('freelancer'))).toEqual(studyUser('freelancer'));
  expect(speakerIn(SCENE, studyUser('freelancer'))).toBeNull();
});

test('somebody of the user’s own speaks wherever it plays', () => {
  expect(speakerIn('open', KAI)).toBe(KAI);
  expect(speakerIn(SCENE, KAI)).toBe(KAI);
  expect(speakerIn(SCENE, null)).toBeNull();
});
