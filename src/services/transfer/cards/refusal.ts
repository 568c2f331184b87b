import { visible } from './visible';
import type { CardFault, CardFaultCode } from './fault';

/** Ends the reading of a file; whatever was read so far is dropped. */
export class Refused extends Error {
  constructor(readonly faults: readonly CardFault[]) {
    super('The file is refused.');
  }
}

/** Ends the reading of a file for one fault. */
export function refuse(code: CardFaultCode, place = '', values: CardFault['values'] = {}): never {
  throw new Refused([{ code, place: visible(place), values }]);
}

const LISTED = 20;

/** What had to be mended, in order; the first twenty of them, and how many more. */
export class Repairs {
  private readonly listed: CardFault[] = [];
  private unlisted = 0;

  note(code: CardFaultCode, place = '', values: CardFault['values'] = {}): void {
    this.add({ code, place: visible(place), values });
  }

  add(fault: CardFault): void {
    if (this.listed.length < LISTED) this.listed.push(fault);
    else this.unlisted += 1;
  }

  /** All that `other` noted, after what is noted here. */
  take(other: Repairs): void {
    for (const fault of other.listed) this.add(fault);
    this.unlisted += other.unlisted;
  }

  list(): readonly CardFault[] {
    if (this.unlisted === 0) return [...this.listed];
    return [...this.listed, { code: 'more', place: '', values: { count: this.unlisted } }];
  }
}
