import { useEffect, useEffectEvent, useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../services/i18n';
import { Button } from '../ui/button';
import { showNotice } from '../ui/notice';

/** After a day a deletion is carried out for good, and a scene that was set and never begun is cleared away. */
const PURGE_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * After the first paint: opens the database, marks replies whose tab died, clears away what was deleted, and
 * says so when another tab holds a newer version.
 */
export function Housekeeping(): ReactNode {
  const t = useT();
  const [outdated, setOutdated] = useState(false);
  const unavailable = useEffectEvent(() => showNotice({ text: t('storage.unavailable') }));
  useEffect(() => {
    let ended = false;
    const watching = new AbortController();
    let stopListening: (() => void) | undefined;
    const tidy = async (): Promise<void> => {
      const storage = await import('../services/storage');
      if (ended) return;
      stopListening = storage.onVersionChange(() => setOutdated(true));
      await storage.bringTabKeys();
      const { alive } = await storage.markInterrupted();
      await storage.purgeDeleted(Date.now() - PURGE_AFTER_MS);
      await storage.purgeDeletedCharacters(Date.now() - PURGE_AFTER_MS);
      await storage.purgeDeletedUserPersonas(Date.now() - PURGE_AFTER_MS);
      await storage.purgeDeletedSources(Date.now() - PURGE_AFTER_MS);
      await storage.purgeDeletedQueues(Date.now() - PURGE_AFTER_MS);
      await storage.purgeDeletedTrials(Date.now() - PURGE_AFTER_MS);
      await storage.purgeDeletedCollections(Date.now() - PURGE_AFTER_MS);
      await storage.purgeEmpty(Date.now() - PURGE_AFTER_MS);
      await Promise.all(alive.map((id) => storage.watchReply(id, watching.signal)));
    };
    tidy().catch(() => {
      if (!ended) unavailable();
    });
    return () => {
      ended = true;
      watching.abort();
      stopListening?.();
    };
  }, []);
  if (!outdated) return null;
  return (
    <div role="alert" className="fixed inset-x-0 top-0 z-30 border-b-2 border-line bg-page p-4">
      <div className="mx-auto flex max-w-3xl flex-wrap items-center justify-between gap-3">
        <div>
          <p className="font-bold">{t('version.title')}</p>
          <p>{t('version.body')}</p>
        </div>
        <Button look="primary" onClick={() => location.reload()}>
          {t('version.reload')}
        </Button>
      </div>
    </div>
  );
}
