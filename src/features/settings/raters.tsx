import { useState } from 'react';
import type { ReactNode } from 'react';
import { raterName } from '../../content/rater-names';
import type { Rater } from '../../domain/rater';
import { useI18n } from '../../services/i18n';
import { addRater, chooseRater, renameRater, useRaters } from '../../services/storage';
import { Button } from '../../ui/button';
import { showNotice } from '../../ui/notice';

const NAME_LENGTH = 40;

interface RaterRowProps {
  readonly rater: Rater;
  readonly current: boolean;
  readonly run: (work: Promise<unknown>) => void;
}

function RaterRow({ rater, current, run }: RaterRowProps): ReactNode {
  const { t, locale } = useI18n();
  const [draft, setDraft] = useState<string | null>(null);
  const name = raterName(rater, locale);
  if (draft !== null) {
    return (
      <form
        className="flex flex-wrap items-center gap-2 py-1"
        onSubmit={(event) => {
          event.preventDefault();
          setDraft(null);
          run(renameRater(rater.id, draft));
        }}
      >
        <input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the user has just asked to change this name
          autoFocus
          className="field max-w-60 flex-1"
          aria-label={t('queue.raterName')}
          maxLength={NAME_LENGTH}
          placeholder={raterName({ ...rater, name: '' }, locale)}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <Button type="submit">{t('common.save')}</Button>
        <Button look="quiet" onClick={() => setDraft(null)}>
          {t('common.cancel')}
        </Button>
      </form>
    );
  }
  return (
    <div className="flex min-h-12 flex-wrap items-center gap-x-3">
      <span className="min-w-0 flex-1">
        <span dir="auto" className="font-semibold">
          {name}
        </span>
        {current ? <span className="ml-2 text-sm text-soft">{t('queue.raterCurrent')}</span> : null}
      </span>
      {current ? null : (
        <Button look="quiet" className="text-sm" onClick={() => run(chooseRater(rater.id))}>
          {t('queue.raterChoose', { name })}
        </Button>
      )}
      <Button look="quiet" className="text-sm" onClick={() => setDraft(rater.name)}>
        {t('queue.raterRename')}
      </Button>
    </div>
  );
}

/** Who rates on this device: one by one, with the one who rates now. Nothing personal is asked. */
export function Raters(): ReactNode {
  const { t } = useI18n();
  const list = useRaters();
  const run = (work: Promise<unknown>): void => {
    work.catch(() => showNotice({ text: t('queue.problem') }));
  };
  return (
    <>
      <p className="text-soft">{t('queue.raterHint')}</p>
      <ul>
        {list?.raters.map((rater) => (
          <li key={rater.id} className="border-b-2 border-hair last:border-b-0">
            <RaterRow rater={rater} current={rater.id === list.current} run={run} />
          </li>
        ))}
      </ul>
      <Button className="self-start" onClick={() => run(addRater('', Date.now()))}>
        {t('queue.raterNew')}
      </Button>
    </>
  );
}
