import { useState } from 'react';
import type { ReactNode } from 'react';
import { raterName } from '../../content/rater-names';
import { useI18n } from '../../services/i18n';
import { addRater, chooseRater, useRaters } from '../../services/storage';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { showNotice } from '../../ui/notice';

/** Who rates now, and the way to let somebody else: knowingly, for the marks are theirs then. */
export function RaterLine(): ReactNode {
  const { t, locale } = useI18n();
  const list = useRaters();
  const [choosing, setChoosing] = useState(false);
  const current = list?.raters.find(({ id }) => id === list.current);
  const run = (work: Promise<unknown>): void => {
    setChoosing(false);
    work.catch(() => showNotice({ text: t('queue.problem') }));
  };
  if (!list || !current) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-soft">
      <span>
        {t('queue.rater')} <b className="text-ink">{raterName(current, locale)}</b>
      </span>
      <Button look="quiet" className="text-sm" aria-haspopup="dialog" onClick={() => setChoosing(true)}>
        {t('queue.raterSwitch')}
      </Button>
      {choosing ? (
        <Dialog title={t('queue.raters')} closeLabel={t('common.close')} onClose={() => setChoosing(false)}>
          <p className="text-soft">{t('queue.raterHint')}</p>
          <ul className="mt-3 flex flex-col gap-2">
            {list.raters.map((rater) => (
              <li key={rater.id}>
                <Button
                  className="w-full justify-start"
                  aria-pressed={rater.id === list.current}
                  onClick={() => run(chooseRater(rater.id))}
                >
                  <span className="font-semibold">{raterName(rater, locale)}</span>
                  {rater.id === list.current ? (
                    <span className="text-sm text-soft">{t('queue.raterCurrent')}</span>
                  ) : null}
                </Button>
              </li>
            ))}
            <li>
              <Button look="quiet" onClick={() => run(addRater('', Date.now()))}>
                {t('queue.raterNew')}
              </Button>
            </li>
          </ul>
        </Dialog>
      ) : null}
    </p>
  );
}
