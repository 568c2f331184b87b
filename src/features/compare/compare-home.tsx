import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { LANGUAGE_TAGS, useI18n, useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { deleteTrial, undoDeleteTrial, useTrials } from '../../services/storage';
import type { BlindTrial } from '../../services/storage';
import { IconButton } from '../../ui/button';
import { CloseIcon } from '../../ui/icons';
import { showNotice, showUndo } from '../../ui/notice';
import { Vignette } from './vignettes';
import type { VignetteName } from './vignettes';

interface Way {
  readonly href: string;
  readonly art: VignetteName;
  readonly title: MessageId;
  readonly hint: MessageId;
  readonly wide?: boolean;
}

const WAYS: readonly Way[] = [
  { href: '/compare/fan', art: 'fan', title: 'compare.fan', hint: 'compare.fanHint', wide: true },
  { href: '/compare/new', art: 'side', title: 'compare.side', hint: 'compare.sideHint' },
  { href: '/rate', art: 'queue', title: 'compare.rate', hint: 'compare.rateHint' },
  { href: '/write', art: 'write', title: 'compare.write', hint: 'compare.writeHint' },
  { href: '/recordings', art: 'recordings', title: 'compare.recordings', hint: 'compare.recordingsHint' },
];

function WayPanel({ way: { href, art, title, hint, wide } }: { readonly way: Way }): ReactNode {
  const t = useT();
  return (
    <Link
      href={href}
      className={`panel group flex min-h-32 overflow-hidden hover:bg-wash ${wide ? 'sm:col-span-2' : ''}`}
    >
      <span className="tone flex w-28 shrink-0 items-center justify-center border-r-2 border-line sm:w-36">
        <Vignette name={art} className="size-24 sm:size-28" />
      </span>
      <span className="flex min-w-0 flex-col justify-center p-4">
        <span className={`leading-tight font-extrabold ${wide ? 'text-2xl' : 'text-xl'}`}>{t(title)}</span>
        <span className="mt-1 text-soft">{t(hint)}</span>
      </span>
    </Link>
  );
}

function TrialRow({ trial }: { readonly trial: BlindTrial }): ReactNode {
  const { t, locale } = useI18n();
  const name = trial.characterName;
  const remove = (): void => {
    const failed = (): void => showNotice({ text: t('compare.missing') });
    deleteTrial(trial.id, Date.now()).then(
      () =>
        showUndo(t('compare.deleted'), t('common.undo'), () => void undoDeleteTrial(trial.id).catch(failed)),
      failed,
    );
  };
  return (
    <li className="flex items-center gap-2 border-t-2 border-hair first:border-t-0">
      <Link
        href={`/compare/${trial.id}`}
        className="flex min-h-14 min-w-0 flex-1 flex-col justify-center py-2 hover:text-spot"
      >
        <span dir="auto" className="truncate font-semibold">
          {t(trial.kind === 'fan' ? 'compare.trialFan' : 'compare.trialSide', { name })}
        </span>
        <span className="text-sm text-soft">
          {new Date(trial.createdAt).toLocaleString(LANGUAGE_TAGS[locale], {
            dateStyle: 'medium',
            timeStyle: 'short',
          })}
          {' · '}
          {t(trial.lockedAt === undefined ? 'compare.open' : 'compare.locked')}
        </span>
      </Link>
      <IconButton label={t('compare.delete')} onClick={remove}>
        <CloseIcon />
      </IconButton>
    </li>
  );
}

/** Everything that is done without names, and what has been done. */
export function CompareHome(): ReactNode {
  const t = useT();
  const trials = useTrials();
  return (
    <div className="mx-auto flex max-w-5xl flex-col gap-3 p-3 pb-12">
      <h1 className="pt-2 text-3xl font-extrabold tracking-tight">{t('compare.title')}</h1>
      <p className="mb-1 max-w-prose text-soft">{t('compare.intro')}</p>
      <nav aria-label={t('compare.title')} className="grid gap-3 sm:grid-cols-2">
        {WAYS.map((way) => (
          <WayPanel key={way.href} way={way} />
        ))}
      </nav>
      <section className="panel mt-2 p-4" aria-labelledby="trials-title">
        <h2 id="trials-title" className="text-xl font-bold">
          {t('compare.trials')}
        </h2>
        {trials && trials.length > 0 ? (
          <ul className="mt-2">
            {trials.map((trial) => (
              <TrialRow key={trial.id} trial={trial} />
            ))}
          </ul>
        ) : (
          <p className="mt-1 text-soft">{t('compare.noTrials')}</p>
        )}
      </section>
    </div>
  );
}
