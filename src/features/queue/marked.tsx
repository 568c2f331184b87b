import type { ReactNode } from 'react';
import type { DiversityMeasures } from '../../domain/diversity';

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where the openings and phrases of the set stand in one of its texts, ascending and without overlap. */
export function repeatedIn({ openings, phrases }: DiversityMeasures, text: number): readonly Range[] {
  const all = [...openings, ...phrases].flatMap(({ at }) => at.filter((each) => each.text === text));
  const merged: Range[] = [];
  for (const { from, to } of all.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else merged.push({ from, to });
  }
  return merged;
}

/** A text with some of its parts set off by screentone. */
export function Marked({ text, at }: { readonly text: string; readonly at: readonly Range[] }): ReactNode {
  let end = 0;
  const parts = at.map(({ from, to }) => {
    const before = text.slice(end, from);
    end = to;
    return (
      <span key={from}>
        {before}
        <mark className="tone rounded-[2px] text-ink underline decoration-spot decoration-2 underline-offset-3">
          {text.slice(from, to)}
        </mark>
      </span>
    );
  });
  return (
    <>
      {parts}
      {text.slice(end)}
    </>
  );
}
