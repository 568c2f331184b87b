import type { ComponentType } from 'react';
import { create } from 'zustand';
import type { RecentTalk } from '../../services/storage';
import type { Entry } from './entries';

/*
 * What the database says for the gallery, as it was told last. The cast is painted before the database is even
 * fetched; `shelf-reader` comes after it and tells the rest.
 */
export interface OwnPictureProps {
  readonly id: string;
  readonly name: string;
  readonly className: string;
}

interface Shelf {
  /** Shows the picture of a character of one's own; null: not fetched yet. */
  readonly OwnPicture: ComponentType<OwnPictureProps> | null;
  /** The characters of one's own; null: not told yet. */
  readonly own: readonly Entry[] | null;
  readonly favourites: readonly string[];
  /** The last talk with each character, the latest first; null: not told yet. */
  readonly recent: readonly RecentTalk[] | null;
  /** Let go while only favourites are shown: they keep their panel until something else is looked at. */
  readonly lingering: readonly string[];
  /** The character whose panel the keyboard is on, or was when the gallery was left. */
  readonly active: string | null;
}

export const useShelf = create<Shelf>()(() => ({
  OwnPicture: null,
  own: null,
  favourites: [],
  recent: null,
  lingering: [],
  active: null,
}));

export function tell(news: Partial<Shelf>): void {
  useShelf.setState(news);
}

function mark(id: string, favourite: boolean): void {
  useShelf.setState(({ favourites, lingering }) => ({
    favourites: favourite
      ? [id, ...favourites.filter((other) => other !== id)]
      : favourites.filter((other) => other !== id),
    lingering: favourite ? lingering : [...lingering, id],
  }));
}

/** Marks a favourite, or no favourite any more; rejects when it cannot be kept, and shows it as it was. */
export async function keepFavourite(id: string, favourite: boolean): Promise<void> {
  mark(id, favourite);
  try {
    const { markFavourite } = await import('../../services/storage');
    await markFavourite(id, favourite);
  } catch (error) {
    mark(id, !favourite);
    throw error;
  }
}

/** What was let go goes: something else is looked at now. */
export function forgetLingering(): void {
  useShelf.setState({ lingering: [] });
}
