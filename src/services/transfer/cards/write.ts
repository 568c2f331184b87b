import type { CardData } from '../../../domain/card';
import type { Unknown } from '../../../domain/session';

/** A card as the standards write it: `data`, and beside it what its file had there. */
export interface WrittenCard {
  readonly spec: string;
  readonly spec_version: string;
  readonly data: CardData;
}

const SPECS = {
  2: { spec: 'chara_card_v2', spec_version: '2.0' },
  3: { spec: 'chara_card_v3', spec_version: '3.0' },
} as const;

/**
 * The card for a file of this version. What V2 does not know stays in `data`, where a reader of V2 passes it over
 * and nothing is lost.
 */
export function writeCard(card: CardData, envelope: Unknown | undefined, version: 2 | 3): WrittenCard {
  return { ...envelope, ...SPECS[version], data: card };
}
