import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { SaveObstacle } from './save-character';
import type { Saving } from './use-saving';

interface ObstacleDialogProps {
  readonly saving: Saving;
  readonly obstacle: SaveObstacle;
}

const WORDS = {
  changed: { title: 'own.changedTitle', body: 'own.changedBody' },
  gone: { title: 'own.goneTitle', body: 'own.goneBody' },
  picture: { title: 'own.pictureLostTitle', body: 'own.pictureLost' },
} as const;

/** Why the character was not saved, and what can be done. */
export function ObstacleDialog({ saving, obstacle }: ObstacleDialogProps): ReactNode {
  const t = useT();
  const { title, body } = WORDS[obstacle];
  return (
    <Dialog title={t(title)} closeLabel={t('common.close')} onClose={saving.dismiss}>
      <p>{t(body)}</p>
      <div className="mt-4 flex flex-col gap-2">
        {obstacle === 'changed' ? (
          <>
            <Button look="primary" onClick={saving.saveAsNew}>
              {t('own.keepBoth')}
            </Button>
            <Button onClick={saving.saveOver}>{t('own.keepMine')}</Button>
            <Button onClick={saving.takeOther}>{t('own.keepOther')}</Button>
          </>
        ) : null}
        {obstacle === 'gone' ? (
          <Button look="primary" onClick={saving.saveAsNew}>
            {t('own.saveAsNew')}
          </Button>
        ) : null}
        <Button onClick={saving.dismiss}>{t('own.backToForm')}</Button>
      </div>
    </Dialog>
  );
}
