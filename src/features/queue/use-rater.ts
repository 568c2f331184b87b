import { useEffect } from 'react';
import { useT } from '../../services/i18n';
import { ensureRater, useSetting } from '../../services/storage';
import { showNotice } from '../../ui/notice';

/** The id of who rates now; null until it is known. The first visit makes one. */
export function useRater(): string | null {
  const t = useT();
  const rater = useSetting('rater');
  useEffect(() => {
    if (rater !== null) return;
    ensureRater().catch(() => showNotice({ text: t('queue.problem') }));
  }, [rater, t]);
  return rater ?? null;
}
