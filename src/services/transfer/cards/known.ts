import type { CardData, OwnCharacter } from '../../../domain/card';
import type { Unknown } from '../../../domain/session';
import { listCharacters } from '../../storage';
import { same } from '../same';
import { mainIcon } from './assets';

interface KnownCard {
  readonly card: CardData;
  readonly envelope?: Unknown;
}

/** The card without the file name of its picture: that one changes with the format it travels in. */
function comparable({ card, envelope }: KnownCard): unknown {
  const icon = mainIcon(card);
  const { assets = [], ...rest } = card;
  const others = assets.filter((asset) => asset !== icon);
  return { card: others.length > 0 ? { ...rest, assets: others } : rest, envelope: envelope ?? {} };
}

/** The cards that are here already, read once for a whole import. */
export class KnownCards {
  private byName: Map<string, OwnCharacter[]> | null = null;

  private async names(): Promise<Map<string, OwnCharacter[]>> {
    if (!this.byName) {
      this.byName = new Map();
      for (const character of await listCharacters()) this.add(character);
    }
    return this.byName;
  }

  /** The character that has this very card, or undefined. Rejects with a `StorageError`. */
  async find(card: KnownCard): Promise<OwnCharacter | undefined> {
    const namesakes = (await this.names()).get(card.card.name) ?? [];
    return namesakes.find((each) => same(comparable(each), comparable(card)));
  }

  add(character: OwnCharacter): void {
    const { name } = character.card;
    this.byName?.set(name, [...(this.byName.get(name) ?? []), character]);
  }
}
