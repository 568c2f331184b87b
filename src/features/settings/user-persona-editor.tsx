import { useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { USER_LIMITS, tidyUser } from '../../domain/user-persona';
import type { OwnUserPersona } from '../../domain/user-persona';
import { newId } from '../../lib/id';
import { useI18n } from '../../services/i18n';
import {
  deleteUserPersona,
  getUserPersona,
  saveUserPersona,
  setSetting,
  undoDeleteUserPersona,
} from '../../services/storage';
import { Button } from '../../ui/button';
import { TextArea, TextField } from '../../ui/field';
import { NotHere } from '../../ui/not-here';
import { showNotice, showUndo } from '../../ui/notice';
import { FormButtons, FormTitle } from './form-parts';
import { useFound } from './use-found';

interface UserPersonaEditorProps {
  /** `new` for one that is not there yet. */
  readonly userPersonaId: string;
  readonly onDone: () => void;
}

/** The form of somebody the user speaks as. */
export function UserPersonaEditor({ userPersonaId, onDone }: UserPersonaEditorProps): ReactNode {
  const { t } = useI18n();
  const loaded = useFound(userPersonaId, getUserPersona);
  if (loaded === 'loading') return <p className="p-6 text-soft">{t('app.loading')}</p>;
  if (loaded === 'missing') {
    return (
      <NotHere title={t('who.missing')}>
        <Button onClick={onDone}>{t('common.back')}</Button>
      </NotHere>
    );
  }
  return <Editor kept={loaded === 'new' ? null : loaded} onDone={onDone} />;
}

/** Deletes, and offers to bring back. */
function useRemove(onDone: () => void): (userPersona: OwnUserPersona) => void {
  const { t } = useI18n();
  const remove = async ({ id, name }: OwnUserPersona): Promise<void> => {
    await deleteUserPersona(id, Date.now());
    onDone();
    showUndo(t('who.deleted', { name }), t('common.undo'), () => {
      undoDeleteUserPersona(id).catch(() => showNotice({ text: t('who.undoFailed') }));
    });
  };
  return (userPersona) => {
    remove(userPersona).catch(() => showNotice({ text: t('settings.saveFailed') }));
  };
}

type Words = Pick<OwnUserPersona, 'name' | 'pronoun' | 'description'>;

const NO_WORDS: Words = { name: '', pronoun: '', description: '' };

/** Saves what was written; whom one has just made is who one wants to speak as. */
async function keep(words: Words, kept: OwnUserPersona | null): Promise<void> {
  const now = Date.now();
  const { id, createdAt } = kept ?? { id: newId(), createdAt: now };
  await saveUserPersona({ id, ...words, createdAt, updatedAt: now });
  if (!kept) await setSetting('userPersonaId', id);
}

interface FieldsProps {
  readonly words: Words;
  readonly unnamed: boolean;
  readonly onWords: (words: Words) => void;
}

function Fields({ words, unnamed, onWords }: FieldsProps): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <TextField
        label={t('who.name')}
        hint={t('who.nameHint')}
        error={unnamed ? t('who.nameMissing') : undefined}
        dir="auto"
        autoComplete="off"
        maxLength={USER_LIMITS.name}
        value={words.name}
        onChange={(event) => onWords({ ...words, name: event.target.value })}
      />
      <TextField
        label={t('who.pronoun')}
        hint={t('who.pronounHint')}
        dir="auto"
        autoComplete="off"
        maxLength={USER_LIMITS.pronoun}
        value={words.pronoun}
        onChange={(event) => onWords({ ...words, pronoun: event.target.value })}
      />
      <TextArea
        label={t('who.description')}
        hint={t('who.descriptionHint')}
        dir="auto"
        rows={6}
        maxLength={USER_LIMITS.description}
        value={words.description}
        onChange={(event) => onWords({ ...words, description: event.target.value })}
      />
    </>
  );
}

function Editor({
  kept,
  onDone,
}: {
  readonly kept: OwnUserPersona | null;
  readonly onDone: () => void;
}): ReactNode {
  const { t } = useI18n();
  const box = useRef<HTMLFormElement>(null);
  const [words, setWords] = useState<Words>(kept ?? NO_WORDS);
  const [unnamed, setUnnamed] = useState(false);
  const remove = useRemove(onDone);

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const { name, pronoun, description } = tidyUser(words);
    if (name === '') {
      setUnnamed(true);
      box.current?.querySelector('input')?.focus();
      return;
    }
    try {
      await keep({ name, pronoun, description }, kept);
      showNotice({ text: t('who.saved', { name }), lifetimeMs: 4000 });
      onDone();
    } catch {
      showNotice({ text: t('settings.saveFailed') });
    }
  }

  return (
    <form
      ref={box}
      noValidate
      className="mx-auto flex max-w-2xl flex-col gap-4 p-3 pb-16"
      onSubmit={(event) => void save(event)}
    >
      <FormTitle>{t(kept ? 'who.editTitle' : 'who.newTitle')}</FormTitle>
      <section className="panel flex flex-col gap-4 p-4">
        <Fields
          words={words}
          unnamed={unnamed}
          onWords={(next) => {
            setWords(next);
            setUnnamed(false);
          }}
        />
        <p className="text-sm text-soft">{t('who.privacy')}</p>
      </section>
      <FormButtons
        onCancel={onDone}
        deleteLabel={t('who.delete')}
        onDelete={kept ? () => remove(kept) : null}
      />
    </form>
  );
}
