import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lint } from '../tools/lint.js';

const PLUGIN = join(import.meta.dirname, '../tools/rooms.js');
let house: string;

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'rooms-'));
  const config = {
    plugins: [],
    jsPlugins: [PLUGIN],
    rules: { 'rooms/imports': 'error', 'rooms/pure': 'error' },
  };
  writeFileSync(join(house, 'lint.json'), JSON.stringify(config));
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

function plant(root: string, path: string, line: string): void {
  const file = join(house, root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${line}\n`);
}

/** Lints what has been planted below `root`, as if that were the checkout. */
function lintHouse(root: string): ReturnType<typeof lint> {
  return lint(join(house, root), ['src'], join(house, 'lint.json'));
}

const VIOLATIONS: readonly (readonly [string, string, string, RegExp])[] = [
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
  ]; // prettier-ignore

function numbered(path: string, index: number): string {
  return path.replace(/a\.(tsx?)$/, `a${index}.$1`);
}

describe('a planted violation is refused with a word on what to do', () => {
  let problems: readonly string[] = [];

  beforeAll(() => {
    // Each in a file of its own, all in one run of the linter.
    VIOLATIONS.forEach(([, path, line], index) => plant('bad', numbered(path, index), line));
    const report = lintHouse('bad');
    expect(report.code).not.toBe(0);
    expect(report.files).toBe(VIOLATIONS.length);
    problems = report.problems;
  });

  test.each(VIOLATIONS.map((violation, index) => [...violation, index] as const))(
    '%s',
    (_name, path, _line, message, index) => {
      const mine = problems.filter((problem) => problem.startsWith(numbered(path, index)));
      expect(mine.join('\n')).toMatch(message);
    },
  );
});

test('the directions of the house are allowed', () => {
  plant('good', 'src/app/a.ts', "import { x } from '../features/chat'; export { x };");
  plant(
    'good',
    'src/features/chat/a.tsx',
    "import type { X } from '../../services/llm'; import { y } from '../../ui/y'; export type Z = X; export { y };",
  );
  plant(
    'good',
    'src/services/llm/a.ts',
    "import { streamText } from 'ai'; import { d } from '../../domain/d'; export { streamText, d };",
  );
  plant(
    'good',
    'src/domain/a.ts',
    "import { x } from '../lib/x'; import { b } from './b'; export const at = new Date(0); export { x, b };",
  );
  plant('good', 'src/main.tsx', "import { App } from './app/app'; export { App };");
  const { code, files, problems } = lintHouse('good');
  expect(problems).toEqual([]);
  expect(code).toBe(0);
  expect(files).toBe(5);
});

test('a run that saw no file is told from a clean one', () => {
  mkdirSync(join(house, 'empty/src'), { recursive: true });
  expect(lintHouse('empty').files).toBe(0);
});
