import type { ReactNode } from 'react';
import type { DiversityMeasures, Repetition } from '../../domain/diversity';
import type { Locale } from '../../domain/locale';
import { LANGUAGE_TAGS, useI18n } from '../../services/i18n';

interface MeasuresProps {
  readonly measures: DiversityMeasures;
  /** The language of the talks. */
  readonly locale: Locale;
}

function Repetitions({
  title,
  found,
  locale,
}: {
  readonly title: string;
  readonly found: readonly Repetition[];
  readonly locale: Locale;
}): ReactNode {
  const { t } = useI18n();
  if (found.length === 0) return null;
  return (
    <>
      <p className="mt-2 font-semibold">{title}</p>
      <ul lang={LANGUAGE_TAGS[locale]}>
        {found.map(({ words, texts, at }) => (
          <li key={`${words} ${at[0]?.text}:${at[0]?.from}`} dir="auto">
            {t('queue.overall.times', { words, count: texts })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What can be counted of a set; it stands beside a mark and never before it. */
export function Measures({ measures, locale }: MeasuresProps): ReactNode {
  const { t, locale: page } = useI18n();
  const percent = (share: number): string =>
    new Intl.NumberFormat(LANGUAGE_TAGS[page], { style: 'percent' }).format(share);
  const { distinct, overlap, openings, phrases } = measures;
  const unit = locale === 'en' ? 'words' : 'characters';
  return (
    <section role="status" className="border-t-2 border-hair pt-2 text-[0.95rem] leading-snug">
      <h2 className="text-sm font-bold text-spot">{t('queue.overall.measures')}</h2>
      {distinct.share === null ? null : (
        <p>{t('queue.overall.distinct', { n: distinct.n, unit, share: percent(distinct.share) })}</p>
      )}
      {overlap === null ? null : <p>{t('queue.overall.overlap', { share: percent(overlap) })}</p>}
      {openings.length + phrases.length === 0 ? <p>{t('queue.overall.nothing')}</p> : null}
      <Repetitions title={t('queue.overall.openings')} found={openings} locale={locale} />
      <Repetitions title={t('queue.overall.phrases')} found={phrases} locale={locale} />
    </section>
  );
}
