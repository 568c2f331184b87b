import { useDeferredValue, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { CAST } from '../../content/cast';
import { themeOf } from '../../content/cast/themes';
import type { CharacterSummary } from '../../domain/character';
import { cx } from '../../lib/cx';
import { Portrait } from '../../portrait';
import { useI18n } from '../../services/i18n';
import { searchCast } from './search';

/*
 * The page of panels: ten panels fill four rows of twelve columns, twice. On a tablet five panels fill
 * three rows of six; on a phone every fifth panel has the row to itself.
 */
const WIDE_SPANS = [
  'wide:col-span-5 wide:row-span-2',
  'wide:col-span-4 wide:row-span-1',
  'wide:col-span-3 wide:row-span-1',
  'wide:col-span-3 wide:row-span-1',
  'wide:col-span-4 wide:row-span-1',
  'wide:col-span-3 wide:row-span-1',
  'wide:col-span-4 wide:row-span-1',
  'wide:col-span-5 wide:row-span-2',
  'wide:col-span-4 wide:row-span-1',
  'wide:col-span-3 wide:row-span-1',
];
const SPANS = [
  'col-span-2 sm:col-span-4 sm:row-span-2',
  'sm:col-span-2',
  'sm:col-span-2',
  'sm:col-span-3',
  'sm:col-span-3',
];

function panelSpan(index: number): string {
  return cx(SPANS[index % SPANS.length], WIDE_SPANS[index % WIDE_SPANS.length]);
}

interface CharacterPanelProps {
  readonly character: CharacterSummary;
  readonly className: string;
  readonly eager: boolean;
}

function CharacterPanel({ character, className, eager }: CharacterPanelProps): ReactNode {
  const { locale } = useI18n();
  const { hue, chroma } = themeOf(character.id);
  const name = character.name[locale];
  return (
    <li
      data-spot
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className={cx('panel group relative flex min-h-56 flex-col overflow-hidden', className)}
    >
      <div className="tone relative min-h-36 flex-1 overflow-hidden">
        <div className="absolute inset-0 flex items-end justify-center transition-transform duration-200 group-hover:scale-[1.04] group-focus-within:scale-[1.04]">
          <Portrait
            who={character.id}
            name={name}
            expression="neutral"
            eager={eager}
            className="h-full max-h-[26rem] w-full"
          />
        </div>
      </div>
      <div className="border-t-2 border-line bg-page px-3 py-2">
        <h2 className="text-lg leading-tight font-bold">
          <Link
            href={`/cast/${character.id}`}
            className="after:absolute after:inset-0 after:content-[''] focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-4 focus-visible:after:outline-spot"
          >
            {name}
          </Link>
        </h2>
        <p className="text-sm text-soft">{character.work[locale]}</p>
        <p className="mt-1 text-[0.95rem] leading-snug text-spot">{character.tagline[locale]}</p>
      </div>
    </li>
  );
}

/** The cast: a page of panels to choose a character from. */
export function Gallery(): ReactNode {
  const { t } = useI18n();
  const [query, setQuery] = useState('');
  const searched = useDeferredValue(query);
  const found = searchCast(CAST, searched);
  const wholeCast = found.length === CAST.length;
  return (
    <div className="mx-auto flex max-w-[84rem] flex-col gap-4 p-3 pb-16">
      <div className="flex flex-wrap items-end justify-between gap-3 pt-2">
        <div className="max-w-[36rem]">
          <h1 className="text-3xl font-extrabold tracking-tight sm:text-4xl">{t('cast.title')}</h1>
          <p className="mt-1 text-soft">{t('cast.lead')}</p>
        </div>
        <div className="w-full sm:w-72">
          <label htmlFor="find-character" className="sr-only">
            {t('cast.search')}
          </label>
          <input
            id="find-character"
            type="search"
            className="field"
            placeholder={t('cast.search')}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
      </div>
      <p role="status" className={wholeCast ? 'sr-only' : 'text-soft'}>
        {found.length === 0 ? t('cast.none', { query: searched }) : t('cast.count', { count: found.length })}
      </p>
      <ul
        className={cx(
          'grid gap-3',
          wholeCast
            ? 'grid-cols-2 sm:auto-rows-[minmax(18rem,auto)] sm:grid-cols-6 wide:auto-rows-[21rem] wide:grid-cols-12'
            : 'auto-rows-[20rem] grid-cols-[repeat(auto-fill,minmax(min(15rem,100%),1fr))]',
        )}
      >
        {found.map((character, index) => (
          <CharacterPanel
            key={character.id}
            character={character}
            className={wholeCast ? panelSpan(index) : ''}
            eager={index < 6}
          />
        ))}
      </ul>
    </div>
  );
}
