import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { CloseIcon } from '../../ui/icons';
import { addTags, sentenceName } from './card-draft';
import { pieceInput } from './piece-input';

interface TagsFieldProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

export function TagsField({ tags, onChange }: TagsFieldProps): ReactNode {
  const t = useT();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const add = (text: string): void => {
    setTyped('');
    if (text.trim() !== '') onChange(addTags(tags, text));
  };
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-semibold">
        {t('own.tags')}
      </label>
      <p id={`${id}-hint`} className="text-sm text-soft">
        {t('own.tagsHint')}
      </p>
      {tags.length > 0 ? (
        <ul className="flex max-h-60 flex-wrap gap-2 overflow-y-auto py-1" aria-label={t('own.tags')}>
          {tags.map((tag, at) => (
            // A card may hold a tag twice.
            // oxlint-disable-next-line react/no-array-index-key -- texts may repeat and have no name but their place
            <li
              key={`${at} ${tag}`}
              className="flex max-w-full items-center rounded-[3px] border-2 border-line bg-raised pl-3"
            >
              <bdi className="min-w-0 truncate">{tag}</bdi>
              <button
                type="button"
                aria-label={t('own.removeTag', { tag: sentenceName(tag) })}
                title={t('own.removeTag', { tag: sentenceName(tag) })}
                className="inline-flex size-11 shrink-0 items-center justify-center"
                onClick={() => {
                  onChange(tags.filter((_, index) => index !== at));
                  input.current?.focus();
                }}
              >
                <CloseIcon size={16} />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <input
        ref={input}
        id={id}
        aria-describedby={`${id}-hint`}
        {...pieceInput({
          typed,
          onType: setTyped,
          onAdd: add,
          isEnded: (text) => /[,，、;；]/.test(text),
        })}
      />
    </div>
  );
}
