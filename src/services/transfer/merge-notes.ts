import type { ImportFault } from './outcome';

type Obstacle = Extract<ImportFault['code'], 'conflict' | 'foreign-id'>;

/** Takes note of what is in the way of merging a file's rows with those that are here. */
export class MergeNotes {
  readonly faults: ImportFault[] = [];

  /** `places`: where each row stands in the file. */
  constructor(private readonly places: ReadonlyMap<object, string>) {}

  /** `key`: which key of the row, as the file calls it. `found`: the id it is about. */
  refuse(code: Obstacle, row: object, key: string, found: string): void {
    const place = this.places.get(row) ?? '';
    this.faults.push({ code, place: `${place}.${key}`, values: { found } });
  }
}

/** Which of two states of one thing is the later one. */
export type Newer = 'here' | 'file';
