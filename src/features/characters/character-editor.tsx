import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { findCharacter } from '../../content/cast';
import { withTheme } from '../../domain/card';
import type { OwnCharacter } from '../../domain/card';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';
import { useOwnCharacter } from '../../services/storage';
import type { NewPicture } from '../../services/storage';
import { IconButton } from '../../ui/button';
import { Segmented } from '../../ui/field';
import { BackIcon } from '../../ui/icons';
import { NotHere } from '../../ui/not-here';
import { showNotice } from '../../ui/notice';
import { hasName, hasOwnColour } from './card-draft';
import { CardPreview } from './card-preview';
import { About, Advanced, Being, Lore, Speaking, Who } from './card-sections';
import { pictureColour } from './dominant';
import { useCardDrafts } from './drafts';
import type { DraftPicture } from './drafts';
import { ObstacleDialog } from './obstacle-dialog';
import { SaveBar } from './save-bar';
import { useEditing } from './use-editing';
import type { Editing } from './use-editing';
import { usePictureDraft } from './use-picture-draft';
import { useSaving } from './use-saving';

interface CharacterEditorProps {
  /** `new` for one that is not there yet. */
  readonly characterId: string;
  /** With the character's id once it is saved or left; null when there is none. */
  readonly onDone: (id: string | null) => void;
}

/** The form of a character of one's own, with a preview of what becomes of it. */
export function CharacterEditor({ characterId, onDone }: CharacterEditorProps): ReactNode {
  const t = useT();
  const row = useOwnCharacter(characterId);
  const drafted = useCardDrafts(({ drafts }) => drafts.some((draft) => draft.characterId === characterId));
  if (characterId === 'new') return <Editor characterId="new" row={null} onDone={onDone} />;
  if (row === undefined) return <p className="p-6 text-soft">{t('app.loading')}</p>;
  if (row === null && !drafted) {
    const builtIn = findCharacter(characterId) !== undefined;
    return (
      <NotHere
        title={t(builtIn ? 'own.builtIn' : 'own.missing')}
        body={t(builtIn ? 'own.builtInBody' : 'own.missingBody')}
      >
        <Link
          href={builtIn ? `/cast/${characterId}` : '/'}
          className="link inline-flex min-h-11 items-center"
        >
          {t(builtIn ? 'own.toCharacter' : 'notFound.toCast')}
        </Link>
      </NotHere>
    );
  }
  return <Editor key={characterId} characterId={characterId} row={row} onDone={onDone} />;
}

interface EditorProps extends CharacterEditorProps {
  /** null for a new one, and for one that was deleted while it was edited. */
  readonly row: OwnCharacter | null;
}

/** Gives the card the colour of its picture. */
function useColourOfPicture({ change }: Editing): (picture: Blob | null) => void {
  const t = useT();
  return (picture) => {
    if (!picture) return;
    pictureColour(picture).then(
      (theme) => change((card) => withTheme(card, theme)),
      () => showNotice({ text: t('own.colourFailed'), lifetimeMs: 6000 }),
    );
  };
}

type View = 'write' | 'preview';

function Editor({ characterId, row, onDone }: EditorProps): ReactNode {
  const t = useT();
  const editing = useEditing(characterId, row);
  const { card } = editing;
  const [view, setView] = useState<View>('write');
  const [nameMissing, setNameMissing] = useState(false);
  const takeColour = useColourOfPicture(editing);
  const picture = usePictureDraft({
    characterId: row?.id ?? null,
    picture: editing.picture,
    onPicture: (next: DraftPicture, prepared: NewPicture | null) => {
      editing.setPicture(next);
      if (prepared && !hasOwnColour(card)) takeColour(prepared.thumbnail);
    },
  });
  const form = useRef<HTMLFormElement>(null);
  const saving = useSaving({ characterId, editing, onDone });

  function save(): void {
    if (hasName(card)) {
      saving.save();
      return;
    }
    setNameMissing(true);
    setView('write');
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }

  return (
    // No button submits it: Enter in a one-line field must not save a long form.
    <form
      ref={form}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      className="mx-auto max-w-[76rem] p-3"
    >
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-1 pt-2 pb-3">
        <div>
          <div className="flex items-center gap-1">
            <IconButton
              label={t('own.leave')}
              className="-ml-2 shrink-0"
              onClick={() => onDone(row?.id ?? null)}
            >
              <BackIcon />
            </IconButton>
            <h1 className="text-3xl font-extrabold tracking-tight">
              {t(characterId === 'new' ? 'own.newTitle' : 'own.editTitle')}
            </h1>
          </div>
          <p className="text-soft">
            {t(characterId === 'new' ? 'own.newLead' : 'own.editLead')}{' '}
            {characterId === 'new' ? (
              <Link href="/library" className="link inline-flex min-h-11 items-center">
                {t('own.toImport')}
              </Link>
            ) : null}
          </p>
        </div>
        <div className="wide:hidden">
          <Segmented
            label={t('own.view')}
            hideLabel
            value={view}
            choices={[
              { value: 'write', label: t('own.viewWrite') },
              { value: 'preview', label: t('own.viewPreview') },
            ]}
            onChange={setView}
          />
        </div>
      </div>
      <div className="grid gap-3 wide:grid-cols-[minmax(0,1fr)_24rem]">
        <div className={cx('flex min-w-0 flex-col gap-3', view === 'preview' && 'max-wide:hidden')}>
          <Who
            editing={editing}
            picture={picture}
            onFromPicture={picture.url === null ? null : () => void picture.thumbnail().then(takeColour)}
            nameError={nameMissing && !hasName(card) ? t('own.nameMissing') : undefined}
          />
          <Being editing={editing} />
          <Speaking editing={editing} />
          <Lore editing={editing} />
          <About editing={editing} />
          <Advanced editing={editing} />
        </div>
        <div className={cx('min-w-0', view === 'write' && 'max-wide:hidden')}>
          <div className="wide:sticky wide:top-3 wide:max-h-[calc(100dvh-6rem)] wide:overflow-y-auto">
            <CardPreview card={card} picture={picture.url} />
          </div>
        </div>
      </div>
      <SaveBar draft={editing.draft} busy={saving.busy || picture.busy} onSave={save} />
      {saving.obstacle ? <ObstacleDialog saving={saving} obstacle={saving.obstacle} /> : null}
    </form>
  );
}
