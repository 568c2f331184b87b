import type { ReactNode } from 'react';
import type { CardData, OwnCharacter } from '../../domain/card';
import type { Locale } from '../../domain/locale';
import { Portrait } from '../../portrait';
import type { Expression } from '../../portrait';
import { useI18n } from '../../services/i18n';
import { usePicture } from '../../services/storage';
import { CardFrame, Part } from './card-frame';
import { setOff, tameName } from './display';
import { FoldedText } from './folded-text';

const MOST_TAGS = 24;
/** Characters; more than is ever shown of a text. */
const MOST_READ = 30_000;

/** The maker's notes in the language of the page, where the card has them, else in the card's own. */
export function notesOf(card: CardData, locale: Locale): string {
  const translated = card.creator_notes_multilingual?.[locale];
  return translated?.trim() ? translated : card.creator_notes;
}

function Tags({ tags }: { readonly tags: readonly string[] }): ReactNode {
  const shown = [...new Set(tags.slice(0, MOST_TAGS).map(tameName))].filter((tag) => tag !== '');
  const rest = tags.length - MOST_TAGS;
  return (
    <ul className="mt-1 flex flex-wrap gap-1 text-sm">
      {shown.map((tag) => (
        <li key={tag} dir="auto" className="max-w-full truncate border border-line px-1.5">
          {tag}
        </li>
      ))}
      {rest > 0 ? <li className="px-1 text-soft">+{rest}</li> : null}
    </ul>
  );
}

interface OwnCardProps {
  readonly character: OwnCharacter;
  /** As in a heading. */
  readonly name: string;
  readonly face: Expression;
  /** Fills the macros of a text of the card. */
  readonly fill: (text: string) => string;
  readonly actions: ReactNode;
}

function OwnPortrait({ character, name, face }: Omit<OwnCardProps, 'fill' | 'actions'>): ReactNode {
  const picture = usePicture(character.id, 'image');
  if (picture === undefined) return null;
  return (
    <Portrait who={character.id} name={name} picture={picture} expression={face} className="size-full" />
  );
}

/** The card of a character of one's own. All of it may come from a stranger's file: plain text, folded when long. */
export function OwnCard({ character, name, face, fill, actions }: OwnCardProps): ReactNode {
  const { t, locale } = useI18n();
  const { card } = character;
  const creator = tameName(card.creator);
  const personality = card.personality.trim().slice(0, MOST_READ);
  const description = card.description.trim().slice(0, MOST_READ);
  const notes = notesOf(card, locale).trim();
  return (
    <CardFrame
      name={name}
      sentenceName={setOff(name)}
      portrait={<OwnPortrait character={character} name={name} face={face} />}
      lead={
        <p className="text-soft [overflow-wrap:anywhere]">
          {creator === '' ? t('casting.ownCharacter') : t('casting.creator', { creator: setOff(creator) })}
        </p>
      }
      actions={actions}
    >
      {description === '' && personality === '' ? (
        <p className="mt-3 text-soft">{t('casting.nothingWritten', { name: setOff(name) })}</p>
      ) : null}
      {description === '' ? null : (
        <Part title={t('casting.description')}>
          <FoldedText text={fill(description)} lines={6} />
        </Part>
      )}
      {personality === '' ? null : (
        <Part title={t('casting.personality')}>
          <FoldedText text={fill(personality)} lines={6} />
        </Part>
      )}
      {card.tags.length > 0 ? (
        <Part title={t('casting.tags')}>
          <Tags tags={card.tags} />
        </Part>
      ) : null}
      {notes === '' ? null : (
        <Part title={t('casting.creatorNotes')}>
          <FoldedText text={notes} lines={3} />
        </Part>
      )}
    </CardFrame>
  );
}
