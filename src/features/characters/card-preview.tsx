import { useDeferredValue, useMemo } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { cardName, cardTheme } from '../../domain/card';
import type { CardData } from '../../domain/card';
import { Portrait } from '../../portrait';
import { LANGUAGE_TAGS, useI18n } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { useSetting, useUsualUser } from '../../services/storage';
import { plainName } from './card-draft';
import { LONG_PROMPT, measurePrompt } from './prompt-parts';
import type { PromptSizes } from './prompt-parts';
import { useFiller } from './use-filler';
import { useSettled } from './use-settled';

/** The prompt is made anew when the writing has paused for so long. */
const SETTLE_MS = 250;
/** As much of a greeting as can be seen, and more. */
const LONGEST_GREETING = 2000;
/** The rest of a longer prompt is counted and not shown. */
const LONGEST_PROMPT = 40_000;

interface CardPreviewProps {
  readonly card: CardData;
  readonly picture: string | null;
}

/** How it looks, how it greets, and what a model is told of it. */
export function CardPreview({ card: latest, picture }: CardPreviewProps): ReactNode {
  const { t, locale } = useI18n();
  const userName = useSetting('userName') ?? '';
  const user = useUsualUser() ?? null;
  const card = useDeferredValue(latest);
  const filler = useFiller(card);
  const settled = useSettled(card, SETTLE_MS);
  const sizes = useMemo(
    () => measurePrompt(settled, locale, userName, user),
    [settled, locale, userName, user],
  );
  const { hue, chroma } = cardTheme(card);
  const name = plainName(cardName(card));
  const greeting = filler.fill(card.first_mes.slice(0, LONGEST_GREETING)).trim();
  return (
    <div
      data-spot
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className="flex flex-col gap-3"
    >
      <section className="panel overflow-hidden" aria-label={t('own.previewLook')}>
        <div className="flex items-center border-b-2 border-line">
          <div className="tone size-28 shrink-0 border-r-2 border-line">
            <Portrait who="" name={name} picture={picture} expression="neutral" className="size-full" />
          </div>
          <p className="line-clamp-3 min-w-0 px-4 text-2xl leading-tight font-extrabold tracking-tight">
            <bdi>{name === '' ? t('own.nameless') : name}</bdi>
          </p>
        </div>
        <div className="px-4 pt-1 pb-2">
          {greeting === '' ? (
            <p className="mt-2 mb-2 text-soft">{t('own.noGreeting')}</p>
          ) : (
            <div dir="auto" className="bubble bubble-reply mt-3">
              <span className="pre line-clamp-6">{greeting}</span>
            </div>
          )}
        </div>
      </section>
      <section className="panel p-4" aria-labelledby="prompt-title">
        <h2 id="prompt-title" className="text-xl font-bold">
          {t('own.promptTitle')}
        </h2>
        <p className="text-sm text-soft">{t('own.promptHint')}</p>
        <Sizes sizes={sizes} />
        <Prompt sizes={sizes} />
      </section>
    </div>
  );
}

function Sizes({ sizes }: { readonly sizes: PromptSizes }): ReactNode {
  const { t, locale } = useI18n();
  const count = new Intl.NumberFormat(LANGUAGE_TAGS[locale]);
  const widest = Math.max(1, ...sizes.parts.map(({ tokens }) => tokens));
  const cell = 'py-1 text-right align-top whitespace-nowrap tabular-nums';
  const besides = [
    { label: t('own.sizesGreeting'), tokens: sizes.greeting },
    { label: t('own.sizesLore'), tokens: sizes.lore },
  ].filter(({ tokens }) => tokens > 0);
  return (
    <>
      <table className="mt-3 w-full text-sm">
        <caption className="sr-only">{t('own.sizesCaption')}</caption>
        <tbody>
          {sizes.parts.map(({ part, tokens }) => (
            <tr key={part}>
              <th scope="row" className="w-full py-1 pr-3 text-left font-normal">
                {t(`own.part.${part}` as MessageId)}
                <span
                  aria-hidden="true"
                  className="mt-0.5 block h-1.5 min-w-px bg-spot-fill"
                  style={{ width: `${(tokens / widest) * 100}%` }}
                />
              </th>
              <td className={cell}>{count.format(tokens)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t-2 border-line font-bold">
            <th scope="row" className="py-1.5 pr-3 text-left">
              {t('own.sizesTotal')}
            </th>
            <td className={cell}>{count.format(sizes.total)}</td>
          </tr>
          {besides.map(({ label, tokens }) => (
            <tr key={label} className="text-soft">
              <th scope="row" className="pr-3 text-left font-normal">
                {label}
              </th>
              <td className={cell}>{count.format(tokens)}</td>
            </tr>
          ))}
        </tfoot>
      </table>
      <div role="status">
        {sizes.total > LONG_PROMPT ? (
          <p className="mt-2 rounded-[3px] border-2 border-danger p-3 text-sm">{t('own.longPrompt')}</p>
        ) : null}
      </div>
    </>
  );
}

function Prompt({ sizes: { prompt } }: { readonly sizes: PromptSizes }): ReactNode {
  const { t } = useI18n();
  const text = 'pre max-h-96 overflow-y-auto rounded-[3px] border-2 border-hair bg-raised p-3 text-sm';
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-11 items-center font-semibold">{t('own.promptRead')}</summary>
      {/* oxlint-disable jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
      <div tabIndex={0} role="region" aria-label={t('own.promptRead')} dir="auto" className={text}>
        {prompt.system.slice(0, LONGEST_PROMPT)}
      </div>
      {prompt.postHistory === undefined ? null : (
        <>
          <p className="mt-3 mb-1 text-sm font-semibold">{t('own.part.postHistory')}</p>
          <div tabIndex={0} role="region" aria-label={t('own.part.postHistory')} dir="auto" className={text}>
            {prompt.postHistory.slice(0, LONGEST_PROMPT)}
          </div>
        </>
      )}
      {prompt.system.length > LONGEST_PROMPT ? (
        <p className="mt-2 text-sm text-soft">{t('own.promptCut')}</p>
      ) : null}
      {/* oxlint-enable jsx-a11y/no-noninteractive-tabindex */}
    </details>
  );
}
