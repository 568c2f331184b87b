import { memo } from 'react';
import type { ReactNode } from 'react';
import { keysAreRegex, readDecorators, useRegexCounts, wholeWords, caseSensitive } from '../../domain/lore';
import type { LoreEntry } from '../../domain/lorebook';
import { useT } from '../../services/i18n';
import { TextField } from '../../ui/field';
import { LongText } from './long-text';
import { entryTokens, inExtensions, inExtensionsToo } from './lore-edit';
import type { EntryPatch } from './lore-edit';
import { LoreCheck, LoreGroup } from './lore-fields';
import { LoreKeysField } from './lore-keys-field';
import { LorePlaceFields } from './lore-place-fields';
import { LoreWhenFields } from './lore-when-fields';

export interface EntryFieldsProps {
  readonly entry: LoreEntry;
  readonly patch: (patch: EntryPatch) => void;
}

/** The same in every language: how a pattern is written. */
const EXAMPLE = '/rain(s|ing)?/i';

function Names({ entry, patch }: EntryFieldsProps): ReactNode {
  const t = useT();
  const named = entry.name !== undefined;
  return (
    <>
      <TextField
        label={t('lore.name')}
        hint={t('lore.nameHint')}
        dir="auto"
        autoComplete="off"
        value={entry.name ?? entry.comment ?? ''}
        onChange={({ target: { value } }) => patch(named ? { name: value } : { comment: value })}
      />
      {named && entry.comment ? (
        <TextField
          label={t('lore.note')}
          hint={t('lore.noteHint')}
          dir="auto"
          value={entry.comment}
          onChange={(event) => patch({ comment: event.target.value })}
        />
      ) : null}
    </>
  );
}

function Matching({ entry, patch }: EntryFieldsProps): ReactNode {
  const t = useT();
  return (
    <div className="flex flex-col">
      <LoreCheck
        label={t('lore.caseSensitive')}
        checked={caseSensitive(entry)}
        onChange={(value) =>
          patch({ case_sensitive: value, ...inExtensionsToo(entry, { case_sensitive: value }) })
        }
      />
      {keysAreRegex(entry) ? null : (
        <LoreCheck
          label={t('lore.wholeWords')}
          hint={t('lore.wholeWordsHint')}
          checked={wholeWords(entry)}
          onChange={(value) => patch(inExtensions(entry, { match_whole_words: value }))}
        />
      )}
      {useRegexCounts(entry) ? (
        <LoreCheck
          label={t('lore.regex')}
          checked={entry.use_regex}
          onChange={(value) => patch({ use_regex: value })}
        />
      ) : null}
    </div>
  );
}

/** Every field of one entry. */
export const LoreEntryForm = memo(function LoreEntryForm({
  entry,
  recursive,
  patch,
}: EntryFieldsProps & { readonly recursive: boolean }): ReactNode {
  const t = useT();
  const { decorators } = readDecorators(entry.content);
  const tokens = t('lore.tokens', { count: entryTokens(entry) });
  return (
    <div className="flex flex-col gap-5">
      <Names entry={entry} patch={patch} />
      <LoreKeysField
        label={t('lore.keys')}
        hint={t('lore.keysHint', { example: EXAMPLE })}
        entry={entry}
        keys={entry.keys}
        onChange={(keys) => patch({ keys })}
      />
      <LongText
        label={t('lore.content')}
        hint={t('lore.contentHint', { tokens })}
        value={entry.content}
        onChange={(value) => patch({ content: value })}
      />
      {Object.keys(decorators).length > 0 ? <p className="text-sm text-soft">{t('lore.decorated')}</p> : null}
      <LoreCheck
        label={t('lore.constant')}
        hint={t('lore.constantHint')}
        checked={entry.constant ?? false}
        onChange={(constant) => patch({ constant })}
      />
      <div>
        <LoreGroup title={t('lore.where')}>
          <LorePlaceFields entry={entry} patch={patch} />
        </LoreGroup>
        <LoreGroup title={t('lore.when')}>
          <Matching entry={entry} patch={patch} />
          <LoreWhenFields entry={entry} patch={patch} />
        </LoreGroup>
        <LoreGroup title={t('lore.recursion')}>
          <Recursion entry={entry} patch={patch} recursive={recursive} />
        </LoreGroup>
      </div>
    </div>
  );
});

const RECURSION = [
  ['exclude_recursion', 'lore.excludeRecursion'],
  ['prevent_recursion', 'lore.preventRecursion'],
  ['delay_until_recursion', 'lore.delayRecursion'],
] as const;

function Recursion({
  entry,
  recursive,
  patch,
}: EntryFieldsProps & { readonly recursive: boolean }): ReactNode {
  const t = useT();
  return (
    <div className="flex flex-col">
      {recursive ? null : <p className="text-sm text-soft">{t('lore.recursionOff')}</p>}
      {RECURSION.map(([name, label]) => (
        <LoreCheck
          key={name}
          label={t(label)}
          checked={Boolean(entry.extensions[name])}
          onChange={(value) => patch(inExtensions(entry, { [name]: value }))}
        />
      ))}
    </div>
  );
}
