import { expect, test } from 'vitest';
import { faceFor } from '../../../src/features/chat/face';
import { aReply, aSession, aTurn } from '../../fixtures/builders';

const lonely = aSession();
const session = lonely.scenario
  ? { ...lonely, scenario: { ...lonely.scenario, emotion: 'lonely' as const } }
  : lonely;

function said(userText: string, state: 'streaming' | 'complete' = 'complete') {
  return [{ turn: aTurn({ userText }), replies: [aReply({ state })] }];
}

test('the scene sets the face until somebody has spoken', () => {
  expect(faceFor(session, [])).toBe('concern');
  expect(faceFor({ ...session, scenario: null }, [])).toBe('neutral');
});

test('a hard word is met with concern, and calmly once it is answered', () => {
  expect(faceFor(session, said('I ate alone again', 'streaming'))).toBe('concern');
  expect(faceFor(session, said('I ate alone again'))).toBe('neutral');
});

test.each([
  ['Thank you!', 'joy'],
  ['谢谢你', 'joy'],
  ['ありがとう', 'joy'],
  ['不开心', 'neutral'],
  ['no way', 'surprise'],
  ['你真好', 'embarrassment'],
])('%s: %s', (text, face) => {
  expect(faceFor(session, said(text))).toBe(face);
});

test('once it has answered, its own words show, not the scene', () => {
  const angry = {
    ...session,
    scenario: session.scenario && { ...session.scenario, emotion: 'angry' as const },
  };
  const answered = (text: string) => [{ turn: aTurn({ userText: 'Listen.' }), replies: [aReply({ text })] }];
  expect(faceFor(angry, said('Listen.', 'streaming'))).toBe('determination');
  expect(faceFor(angry, answered('I hear you.'))).toBe('neutral');
  expect(faceFor(angry, answered('Haha, we will show them!'))).toBe('joy');
  expect(faceFor(angry, answered('えっ、そうなの？'))).toBe('surprise');
});
