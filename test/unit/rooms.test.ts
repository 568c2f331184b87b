import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lint } from '../tools/lint.js';

const PLUGIN = join(import.meta.dirname, '../tools/rooms.js');
let house: string;

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'rooms-'));
  const config = {
    plugins: [],
    jsPlugins: [PLUGIN],
    rules: { 'rooms/imports': 'error', 'rooms/pure': 'error' },
  };
  writeFileSync(join(house, 'lint.json'), JSON.stringify(config));
});

afterEach(() => rmSync(house, { recursive: true, force: true }));

function plant(path: string, line: string): ReturnType<typeof lint> {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${line}\n`);
  return lint(house, ['src'], 'lint.json');
}

describe('a planted violation is refused with a word on what to do', () => {
  test.each([
    ['upward import', 'src/domain/a.ts', "import { x } from '../services/x'; export { x };", /domain must not import from services.*argument/],
    ['upward type import', 'src/domain/a.ts', "import type { X } from '../content/x'; export type Y = X;", /domain must not import from content/],
    ['inline type import', 'src/lib/a.ts', "export type Y = import('../domain/x').X;", /lib must not import from domain/],
    ['re-export upward', 'src/content/a.ts', "export * from '../features/chat';", /content must not import from features/],
    ['named re-export upward', 'src/services/llm/a.ts', "export { x } from '../../features/chat';", /services must not import from features/],
    ['dynamic import upward', 'src/services/llm/a.ts', "export const load = () => import('../../app/shell');", /services must not import from app/],
    ['feature into feature', 'src/features/chat/a.ts', "import { x } from '../rating'; export { x };", /Features never import each other.*compose/],
    ['feature into feature, type only', 'src/features/chat/a.ts', "import type { X } from '../rating'; export type Y = X;", /Features never import each other/],
    ['past the door of a feature', 'src/app/a.ts', "import { x } from '../features/chat/engine'; export { x };", /one door.*features\/chat\/index\.ts/],
    ['ui knows domain', 'src/ui/a.ts', "import type { X } from '../domain/x'; export type Y = X;", /ui must not import from domain.*props/],
    ['the AI SDK outside its room', 'src/features/chat/a.ts', "import { streamText } from 'ai'; export { streamText };", /Only src\/services\/llm\/ knows the AI SDK/],
    ['an AI SDK type outside its room', 'src/services/storage/a.ts', "import type { X } from '@ai-sdk/provider'; export type Y = X;", /Only src\/services\/llm\/ knows the AI SDK/],
    ['Dexie outside its room', 'src/services/transfer/a.ts', "import Dexie from 'dexie'; export { Dexie };", /Only src\/services\/storage\/ knows Dexie/],
    ['Dexie hooks outside their room', 'src/features/library/a.ts', "import { useLiveQuery } from 'dexie-react-hooks'; export { useLiveQuery };", /Only src\/services\/storage\/ knows Dexie/],
    ['React in domain', 'src/domain/a.ts', "import type { ReactNode } from 'react'; export type Y = ReactNode;", /free of React/],
    ['a clock in domain', 'src/domain/a.ts', 'export const now = Date.now();', /domain is pure: Date\.now/],
    ['a new date in domain', 'src/domain/a.ts', 'export const now = new Date();', /domain is pure: new Date\(\)/],
    ['randomness in domain', 'src/domain/a.ts', 'export const dice = Math.random();', /domain is pure: Math\.random/],
    ['crypto in domain', 'src/domain/a.ts', 'export const id = crypto.randomUUID();', /domain is pure: crypto\.randomUUID/],
    ['a timer in domain', 'src/domain/a.ts', 'export const t = setTimeout(() => {}, 1);', /domain is pure: setTimeout/],
    ['a room that is none', 'src/helpers/a.ts', "import { x } from '../lib/x'; export { x };", /no room of this house/],
    ['out of the house', 'src/lib/a.ts', "import { x } from '../../test/x'; export { x };", /outside src/],
  ])('%s', (_name, path, line, message) => {
    const { code, problems } = plant(path, line);
    expect(code).not.toBe(0);
    expect(problems.join('\n')).toMatch(message);
  }); // prettier-ignore
});

test('the directions of the house are allowed', () => {
  plant('src/app/a.ts', "import { x } from '../features/chat'; export { x };");
  plant(
    'src/features/chat/a.tsx',
    "import type { X } from '../../services/llm'; import { y } from '../../ui/y'; export type Z = X; export { y };",
  );
  plant(
    'src/services/llm/a.ts',
    "import { streamText } from 'ai'; import { d } from '../../domain/d'; export { streamText, d };",
  );
  plant(
    'src/domain/a.ts',
    "import { x } from '../lib/x'; import { b } from './b'; export const at = new Date(0); export { x, b };",
  );
  const { code, files, problems } = plant('src/main.tsx', "import { App } from './app/app'; export { App };");
  expect(problems).toEqual([]);
  expect(code).toBe(0);
  expect(files).toBe(5);
});

test('a run that saw no file is told from a clean one', () => {
  mkdirSync(join(house, 'src'));
  expect(lint(house, ['src'], 'lint.json').files).toBe(0);
});
