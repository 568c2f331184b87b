/** The pairs of neighbouring letters and digits in an id, so that `gpt-4.1-mini` and `GPT4.1 mini` are close. */
function pairs(id: string): ReadonlySet<string> {
  const letters = id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2)),
  );
}

/** How alike two ids are, from 0 to 1. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / (one.size + other.size);
}

const LEAST = 0.4;

/** At most `most` of the ids that look like the one asked for, the nearest first. */
export function nearIds(asked: string, ids: readonly string[], most = 3): readonly string[] {
  const wanted = pairs(asked);
  return ids
    .map((id) => ({ id, score: likeness(wanted, pairs(id)) }))
    .filter(({ score }) => score >= LEAST)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ id }) => id);
}
