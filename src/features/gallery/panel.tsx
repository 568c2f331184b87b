import { memo } from 'react';
import type { ComponentType, CSSProperties, ReactNode } from 'react';
import { cx } from '../../lib/cx';
import { Portrait } from '../../portrait';
import { useT } from '../../services/i18n';
import { showNotice } from '../../ui/notice';
import type { Entry } from './entries';
import { Heart } from './icons';
import { keepFavourite } from './shelf';
import type { OwnPictureProps } from './shelf';

function FavouriteButton({
  entry,
  favourite,
  active,
}: Pick<PanelProps, 'entry' | 'favourite' | 'active'>): ReactNode {
  const t = useT();
  return (
    <button
      type="button"
      aria-label={t('cast.favourite', { name: entry.name })}
      aria-pressed={favourite}
      tabIndex={active ? 0 : -1}
      onClick={() => {
        keepFavourite(entry.id, !favourite).catch(() => showNotice({ text: t('cast.favouriteFailed') }));
      }}
      className="absolute top-1 right-1 z-1 inline-flex size-11 items-center justify-center rounded-full transition-transform hover:scale-110 focus-visible:bg-page"
    >
      <Heart full={favourite} />
    </button>
  );
}

// As high whatever is written on it, so that nothing moves while hundreds are drawn: a picture and seven lines.
const OWN_FRAME = 'min-h-[calc(var(--picture)+9.5rem)]';

const PICTURE =
  'absolute inset-0 flex items-end justify-center transition-transform duration-200 group-hover:scale-[1.04] group-focus-within:scale-[1.04]';

function PanelPicture({
  entry,
  eager,
  OwnPicture,
}: Pick<PanelProps, 'entry' | 'eager' | 'OwnPicture'>): ReactNode {
  return (
    <div className={PICTURE}>
      {entry.own ? (
        OwnPicture && <OwnPicture id={entry.id} name={entry.name} className="size-full" />
      ) : (
        <Portrait
          who={entry.id}
          name={entry.name}
          expression="neutral"
          eager={eager}
          className="h-full max-h-[30rem] w-full"
        />
      )}
    </div>
  );
}

function addressOf(id: string): string {
  return `/cast/${encodeURIComponent(id)}`;
}

interface PanelProps {
  readonly entry: Entry;
  /** Its place on the page. */
  readonly className: string;
  /** The keyboard stops at this panel. */
  readonly active: boolean;
  readonly favourite: boolean;
  readonly eager: boolean;
  readonly OwnPicture: ComponentType<OwnPictureProps> | null;
  readonly heading: 'h2' | 'h3';
}

/** A character on the page of panels: a link named by its name, and a heart. */
export const Panel = memo(function Panel({
  entry,
  className,
  active,
  favourite,
  eager,
  OwnPicture,
  heading: Heading,
}: PanelProps): ReactNode {
  const { own, theme, name, small } = entry;
  const line = entry.line();
  return (
    <div
      role="listitem"
      data-spot
      data-panel={entry.id}
      style={{ '--hue': theme.hue, '--chroma': theme.chroma } as CSSProperties}
      className={cx('panel group relative flex flex-col overflow-hidden', own && OWN_FRAME, className)}
    >
      <div className="tone relative min-h-(--picture) flex-1 overflow-hidden">
        <PanelPicture entry={entry} eager={eager} OwnPicture={OwnPicture} />
      </div>
      <div className="border-t-2 border-line bg-page px-3 py-2">
        <Heading className="text-lg leading-tight font-bold">
          <a
            href={`#${addressOf(entry.id)}`}
            data-to={addressOf(entry.id)}
            tabIndex={active ? 0 : -1}
            className="leading-tight after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-4 focus-visible:after:outline-spot"
          >
            <span dir="auto" className={cx('leading-tight', own && 'line-clamp-2 wrap-anywhere')}>
              {name}
            </span>
          </a>
        </Heading>
        {small === '' ? null : (
          <p
            dir="auto"
            className={cx('text-sm text-soft [word-break:auto-phrase]', own && 'line-clamp-1 wrap-anywhere')}
          >
            {small}
          </p>
        )}
        {line === '' ? null : (
          <p
            dir="auto"
            className={cx(
              'mt-1 text-[0.95rem] leading-snug text-pretty text-spot',
              own && 'line-clamp-3 wrap-anywhere',
            )}
          >
            {line}
          </p>
        )}
      </div>
      <FavouriteButton entry={entry} favourite={favourite} active={active} />
    </div>
  );
});
