import type { CharacterSummary } from './character';

/** `《作品》的角色`: what stands before the name in a key of the dataset. */
const WORK = /^\s*[《〈<][^》〉>]*[》〉>]\s*的?\s*/u;
const DIVIDERS = /[()（）·・•‧∙/／]/u;

/** The name in a character's key, without the work: `蒙奇·D·路飞`; the whole key where it names no work. */
export function nameInKey(key: string): string {
  return key.replace(WORK, '').trim() || key;
}

/** The name in a key and its parts, as they may stand before a line; parts of a single sign are none. */
export function namesInKey(key: string): readonly string[] {
  const name = nameInKey(key);
  const parts = name.split(DIVIDERS).map((part) => part.trim());
  return [...new Set([name, ...parts])].filter((part) => Array.from(part).length > 1);
}

/** What a character may be called before its lines: the names in its key, and those we have for one of the cast. */
export function namesOf(key: string, known?: Pick<CharacterSummary, 'name' | 'aliases'>): readonly string[] {
  return [...namesInKey(key), ...(known ? [...Object.values(known.name), ...known.aliases] : [])];
}
