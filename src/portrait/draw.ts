import type { Expression } from './expression';
import { portrait } from './rig/compose';
import type { CharacterDrawing, Crop } from './rig/types';

/** One chunk per character: only the drawings on the page are fetched. */
const drawings = import.meta.glob<{ readonly drawing: CharacterDrawing }>('./cast/*.ts');

/** The SVG of a character, complete in itself; null for one that has no drawing. */
export async function drawPortrait(who: string, expression: Expression, crop: Crop): Promise<string | null> {
  const load = drawings[`./cast/${who}.ts`];
  if (!load) return null;
  const { drawing } = await load();
  return portrait(drawing, expression, crop);
}
