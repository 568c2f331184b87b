import type { ImportFault } from '../outcome';

/** What became of a chat. Counted is what was not here before. `ok: false`: nothing at all was changed. */
export type ChatOutcome =
  | {
      readonly ok: true;
      readonly sessionId: string;
      readonly characterName: string;
      readonly turns: number;
      readonly replies: number;
      /** Ratings of replies and of diversity. */
      readonly ratings: number;
      /** All of it was here already. */
      readonly unchanged: boolean;
      readonly repaired: readonly ImportFault[];
    }
  | { readonly ok: false; readonly faults: readonly ImportFault[] };
