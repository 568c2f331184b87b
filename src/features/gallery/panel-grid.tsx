import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../../lib/cx';
import type { Entry } from './entries';
import { panelClasses } from './layout';
import { Panel } from './panel';
import { useShelf } from './shelf';
import { BLOCK, blocksOf, useFill } from './use-fill';

/** Portraits that are on the first screen of any size: they are drawn without waiting for the view. */
const EAGER = 6;

const COLUMNS =
  'grid grid-cols-2 gap-3 sm:auto-rows-[minmax(19rem,auto)] sm:grid-cols-6 wide:auto-rows-[21rem] wide:grid-cols-12';

// As high as the block of one's own characters that will stand there.
const UNDRAWN = 'h-[134.75rem] sm:h-[117.75rem] wide:h-[86.25rem]';

// Each block is laid out and painted by itself, and not at all while it is far from the view.
const APART =
  '[content-visibility:auto] [contain-intrinsic-block-size:auto_134.75rem] sm:[contain-intrinsic-block-size:auto_117.75rem] wide:[contain-intrinsic-block-size:auto_86.25rem]';

/** Blocks at the head of the page, which are on the first screen or next to it. */
const HEAD = 2;

interface PanelGridProps {
  readonly entries: readonly Entry[];
  /** Id of the panel the keyboard stops at. */
  readonly active: string | null;
  readonly favourites: ReadonlySet<string>;
  readonly label: string;
  readonly describedBy: string;
  readonly heading?: 'h2' | 'h3';
}

/** A page of panels without a gap. */
export function PanelGrid({
  entries,
  active,
  favourites,
  label,
  describedBy,
  heading = 'h2',
}: PanelGridProps): ReactNode {
  const OwnPicture = useShelf((shelf) => shelf.OwnPicture);
  const classes = useMemo(() => panelClasses(entries.length), [entries.length]);
  const drawn = useFill(
    entries,
    entries.findIndex(({ id }) => id === active),
  );
  return (
    <div role="list" aria-label={label} aria-describedby={describedBy} className="flex flex-col gap-3">
      {blocksOf(entries).map((block, index) =>
        drawn[index] ? (
          <div key={index} className={cx(COLUMNS, index >= HEAD && APART)}>
            {block.map((entry, place) => (
              <Panel
                key={entry.id}
                entry={entry}
                className={classes[index * BLOCK + place] ?? ''}
                active={entry.id === active}
                favourite={favourites.has(entry.id)}
                eager={index === 0 && place < EAGER}
                OwnPicture={OwnPicture}
                heading={heading}
              />
            ))}
          </div>
        ) : (
          <div key={index} aria-hidden="true" className={UNDRAWN} />
        ),
      )}
    </div>
  );
}
