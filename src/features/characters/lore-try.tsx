import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { probabilityOf } from '../../domain/lore';
import type { TracedLore } from '../../domain/lore';
import type { LoreEntry, LoreHit, Lorebook } from '../../domain/lorebook';
import { useI18n } from '../../services/i18n';
import { activateLore } from '../../services/lore';
import { TextArea } from '../../ui/field';
import { sentenceName } from './card-draft';

/** Milliseconds after the last change until the book is tried. */
const WAIT_MS = 250;

type Trial = { readonly lore: TracedLore } | 'looking' | 'failed' | null;

/** Without chance, so that one sees what can come up: what is drawn is told beside it. */
function withoutChance(book: Lorebook): Lorebook {
  const certain = (entry: LoreEntry): LoreEntry =>
    probabilityOf(entry) > 0 && probabilityOf(entry) < 100
      ? { ...entry, extensions: { ...entry.extensions, useProbability: false } }
      : entry;
  return { ...book, entries: book.entries.map(certain) };
}

function useTrial(book: Lorebook, text: string, fill: (text: string) => string): Trial {
  const [trial, setTrial] = useState<Trial>(null);
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      if (text.trim() === '') {
        setTrial(null);
        return;
      }
      setTrial((before) => before ?? 'looking');
      activateLore(withoutChance(book), [text], { seed: 1, fill, signal }).then(
        (lore) => setTrial({ lore }),
        () => {
          if (!signal.aborted) setTrial('failed');
        },
      );
    }, WAIT_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [book, text, fill]);
  return text.trim() === '' ? null : trial;
}

interface LoreTryProps {
  readonly book: Lorebook;
  readonly fill: (text: string) => string;
  /** Opens the entry at this position. */
  readonly onShow: (at: number) => void;
}

/** A message to try the book on: which entries it calls up, and why. */
export function LoreTry({ book, fill, onShow }: LoreTryProps): ReactNode {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const trial = useTrial(book, text, fill);
  return (
    <section className="flex flex-col gap-2 rounded-[3px] border-2 border-hair p-3">
      <h3 className="font-bold">{t('lore.try')}</h3>
      <TextArea
        label={t('lore.tryLabel')}
        hint={t('lore.tryHint')}
        rows={2}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div role="status">
        {trial === 'looking' ? <p className="text-soft">{t('lore.trySeeing')}</p> : null}
        {trial === 'failed' ? <p className="text-danger">{t('lore.tryFailed')}</p> : null}
        {trial !== null && typeof trial === 'object' ? (
          <Result lore={trial.lore} book={book} onShow={onShow} />
        ) : null}
      </div>
    </section>
  );
}

interface ResultProps {
  readonly lore: TracedLore;
  readonly book: Lorebook;
  readonly onShow: (at: number) => void;
}

const SHOWN = 30;

function Result({ lore, book, onShow }: ResultProps): ReactNode {
  const { t, locale } = useI18n();
  const { hits, crowdedOut, faulty, recursive } = lore;
  const named = (names: readonly string[]): string =>
    names
      .slice(0, SHOWN)
      .map((name) => sentenceName(name || t('lore.unnamed')))
      .join(locale === 'en' ? ', ' : '、');
  const tokens = hits.reduce((sum, hit) => sum + hit.tokens, 0);
  const why = (hit: LoreHit): string => {
    if (hit.keys.length === 0) return t('lore.tryAlways');
    const id = recursive.includes(hit.index) ? 'lore.tryRecursive' : 'lore.tryKeys';
    return t(id, { keys: named(hit.keys) });
  };
  const chance = ({ index }: LoreHit): string => {
    const entry = book.entries[index];
    const odds = entry ? probabilityOf(entry) : 100;
    return odds < 100 ? ` · ${t('lore.tryChance', { chance: odds })}` : '';
  };
  return (
    <>
      <p>{hits.length === 0 ? t('lore.tryNone') : t('lore.tryCount', { count: hits.length, tokens })}</p>
      {hits.length > 0 ? (
        <ul className="mt-1 flex flex-col">
          {hits.slice(0, SHOWN).map((hit) => (
            <li key={hit.index} className="flex flex-wrap items-center gap-x-3">
              <button
                type="button"
                className="link min-h-11 max-w-full truncate font-semibold"
                onClick={() => onShow(hit.index)}
              >
                <bdi>{hit.name || t('lore.unnamed')}</bdi>
              </button>
              <span className="text-sm text-soft">
                {why(hit)}
                {chance(hit)}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {crowdedOut.length > 0 ? <p>{t('lore.tryCrowded', { names: named(crowdedOut) })}</p> : null}
      {faulty.length > 0 ? (
        <p className="text-danger">{t('lore.tryFaulty', { names: named(faulty) })}</p>
      ) : null}
    </>
  );
}
