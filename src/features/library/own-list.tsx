import { memo, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { themeOf } from '../../content/cast/themes';
import { cardName } from '../../domain/card';
import type { OwnCharacter } from '../../domain/card';
import { useT } from '../../services/i18n';
import { IconButton } from '../../ui/button';
import { BinIcon, EditIcon } from '../../ui/icons';
import { NearPicture } from './near-picture';
import { filterOwn } from './own-filter';
import { SearchField } from './search-field';
import { useDeleteCharacter } from './use-delete-character';

/** Tags beyond these are told by their number. */
const TAGS_SHOWN = 6;

interface OwnRowProps {
  readonly character: OwnCharacter;
  readonly onDelete: (character: OwnCharacter) => void;
}

const OwnRow = memo(function OwnRow({ character, onDelete }: OwnRowProps): ReactNode {
  const t = useT();
  const { id, card } = character;
  const { hue, chroma } = themeOf(id, card);
  const nickname = cardName(card);
  const more = card.tags.length - TAGS_SHOWN;
  return (
    <li
      data-spot
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className="panel cv relative flex items-center gap-3 py-2 pr-1 pl-3 hover:bg-wash"
    >
      <NearPicture
        id={id}
        name={nickname}
        className="tone block size-14 shrink-0 overflow-hidden rounded-full border-2 border-line"
      />
      <div className="min-w-0 flex-1">
        <p className="leading-tight font-bold">
          <Link href={`/cast/${id}`} className="line-clamp-2 after:absolute after:inset-0 after:content-['']">
            <bdi>{card.name}</bdi>
          </Link>
        </p>
        {nickname === card.name ? null : (
          <p className="truncate text-sm">
            <bdi>{nickname}</bdi>
          </p>
        )}
        {card.tags.length > 0 ? (
          <p className="line-clamp-2 text-sm text-soft">
            {card.tags.slice(0, TAGS_SHOWN).join(' · ')}
            {more > 0 ? ` · +${more}` : ''}
          </p>
        ) : null}
      </div>
      <Link
        href={`/characters/${id}`}
        aria-label={t('library.editCharacter', { name: card.name })}
        title={t('library.editCharacter', { name: card.name })}
        className="relative z-1 inline-flex size-11 items-center justify-center rounded-[3px] hover:bg-wash"
      >
        <EditIcon size={20} />
      </Link>
      <IconButton
        label={t('library.deleteCharacter', { name: card.name })}
        className="relative z-1"
        onClick={() => onDelete(character)}
      >
        <BinIcon size={20} />
      </IconButton>
    </li>
  );
});

function NewCharacter(): ReactNode {
  const t = useT();
  return (
    <Link
      href="/characters/new"
      className="inline-flex min-h-11 items-center justify-center rounded-[3px] border-2 border-line bg-ink px-4 py-1.5 font-semibold text-page hover:bg-spot-fill hover:text-on-spot"
    >
      {t('library.newCharacter')}
    </Link>
  );
}

interface OwnListProps {
  readonly characters: readonly OwnCharacter[];
}

/** The characters of one's own. */
export function OwnList({ characters }: OwnListProps): ReactNode {
  const t = useT();
  const [query, setQuery] = useState('');
  const applied = useDeferredValue(query);
  const found = useMemo(() => filterOwn(characters, applied), [characters, applied]);
  const count = useRef<HTMLParagraphElement>(null);
  const deleteCharacter = useDeleteCharacter();
  const remove = useCallback(
    (character: OwnCharacter) => deleteCharacter(character, () => count.current?.focus()),
    [deleteCharacter],
  );
  if (characters.length === 0) {
    return (
      <div className="panel tone-ink p-6">
        <p className="mb-3 text-lg">{t('library.noCharacters')}</p>
        <NewCharacter />
      </div>
    );
  }
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <SearchField
          placeholder={t('library.searchCharacters')}
          query={query}
          className="min-w-48 flex-1"
          onQuery={setQuery}
        />
        <NewCharacter />
      </div>
      <p ref={count} role="status" tabIndex={-1} className="text-soft">
        {t('library.countCharacters', { count: found.length })}
      </p>
      {found.length === 0 ? <p>{t('library.noneOfOwn')}</p> : null}
      <ul className="flex flex-col gap-2">
        {found.map((character) => (
          <OwnRow key={character.id} character={character} onDelete={remove} />
        ))}
      </ul>
    </>
  );
}
