import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { findCharacter } from '../../content/cast';
import { useI18n } from '../../services/i18n';
import { useOwnCharacter } from '../../services/storage';
import { Button } from '../../ui/button';
import { BinIcon, EditIcon } from '../../ui/icons';
import { showNotice } from '../../ui/notice';
import { duplicateBuiltIn } from './card-files';
import { ExportDialog } from './export-dialog';
import { duplicateOwn } from './save-character';
import { useDeleteCharacter } from './use-delete-character';

interface CharacterActionsProps {
  readonly characterId: string;
}

/** What can be done with a character besides talking: nothing for an id that nobody has. */
export function CharacterActions({ characterId }: CharacterActionsProps): ReactNode {
  const { locale } = useI18n();
  const own = useOwnCharacter(characterId);
  const builtIn = findCharacter(characterId);
  if (builtIn) return <Actions characterId={characterId} name={builtIn.name[locale]} builtIn />;
  return own ? <Actions characterId={characterId} name={own.card.name} builtIn={false} /> : null;
}

interface ActionsProps {
  readonly characterId: string;
  readonly name: string;
  readonly builtIn: boolean;
}

function Actions({ characterId, name, builtIn }: ActionsProps): ReactNode {
  const { t, locale } = useI18n();
  const [, navigate] = useLocation();
  const deleteCharacter = useDeleteCharacter();
  const [exporting, setExporting] = useState(false);
  const [copying, setCopying] = useState(false);

  async function duplicate(): Promise<void> {
    setCopying(true);
    const copyName = (original: string): string => t('own.copyName', { name: original });
    const now = Date.now();
    try {
      const id = builtIn
        ? await duplicateBuiltIn(characterId, { locale, copyName, now })
        : await duplicateOwn(characterId, copyName, now);
      if (id === null) showNotice({ text: t('own.missing') });
      else {
        showNotice({ text: t('own.duplicated'), lifetimeMs: 4000 });
        navigate(`/characters/${id}`);
      }
    } catch {
      showNotice({ text: t('own.duplicateFailed') });
    } finally {
      setCopying(false);
    }
  }

  return (
    <div className="flex flex-wrap gap-2">
      {builtIn ? null : (
        <Button onClick={() => navigate(`/characters/${characterId}`)}>
          <EditIcon size={18} />
          {t('common.edit')}
        </Button>
      )}
      <Button disabled={copying} onClick={() => void duplicate()}>
        {t(copying ? 'own.duplicating' : builtIn ? 'own.makeOwn' : 'own.duplicate')}
      </Button>
      <Button aria-haspopup="dialog" onClick={() => setExporting(true)}>
        {t('own.export')}
      </Button>
      {builtIn ? null : (
        <Button
          look="danger"
          onClick={() =>
            deleteCharacter(
              { id: characterId, name },
              { onDeleted: () => navigate('/'), onUndone: () => navigate(`/cast/${characterId}`) },
            )
          }
        >
          <BinIcon size={18} />
          {t('common.delete')}
        </Button>
      )}
      {exporting ? (
        <ExportDialog
          characterId={characterId}
          name={name}
          builtIn={builtIn}
          onClose={() => setExporting(false)}
        />
      ) : null}
    </div>
  );
}
