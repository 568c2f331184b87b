import { ODDITIES } from '../../../domain/recording-clean';
import { shorten } from '../place';
import { KEPT_CODES, LEFT_OUT_CODES } from './report';
import type { DatasetPlace, Example, Finding, FindingCode } from './report';

/** Examples of one kind. */
const LISTED = 5;
const TEXT_LENGTH = 60;
const KEY_LENGTH = 60;

const ORDER: readonly FindingCode[] = [...LEFT_OUT_CODES, ...KEPT_CODES, ...ODDITIES];

/** What was found in a file, counted by kind, with the first places of each. */
export class Findings {
  private readonly counts = new Map<FindingCode, number>();
  private readonly examples = new Map<FindingCode, Example[]>();

  note(code: FindingCode, place: DatasetPlace, text = '', count = 1): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + count);
    const listed = this.examples.get(code) ?? [];
    if (listed.length >= LISTED) return;
    const character = shorten(place.character, KEY_LENGTH);
    this.examples.set(code, [
      ...listed,
      { place: { ...place, character }, text: shorten(text, TEXT_LENGTH) },
    ]);
  }

  list(): readonly Finding[] {
    return ORDER.flatMap((code) => {
      const count = this.counts.get(code) ?? 0;
      return count > 0 ? [{ code, count, examples: this.examples.get(code) ?? [] }] : [];
    });
  }
}
