import { useEffect, useRef, useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Link } from 'wouter';
import { themeOf } from '../../content/cast/themes';
import { SET_SIZE } from '../../domain/queue';
import { cx } from '../../lib/cx';
import { LANGUAGE_TAGS, useI18n } from '../../services/i18n';
import { setSetting, useSetting, useTalkGroups } from '../../services/storage';
import type { TalkGroupLine, TalkSetLine } from '../../services/storage';
import { TextField } from '../../ui/field';
import { showNotice } from '../../ui/notice';
import { Face } from './dialogue';
import { RaterLine } from './rater-line';
import { TalkJudging } from './talk-judging';
import { usePersonaName } from './use-persona-name';
import { useRater } from './use-rater';

function isSize(size: number): boolean {
  return Number.isInteger(size) && size >= SET_SIZE.least && size <= SET_SIZE.most;
}

/** After how many dialogues it is asked; written down as soon as it is a number that can be. */
function SizeField({ size }: { readonly size: number }): ReactNode {
  const { t } = useI18n();
  const [typed, setTyped] = useState<string | null>(null);
  const wrong = typed !== null && !isSize(Number(typed));
  const change = (text: string): void => {
    setTyped(text);
    if (!isSize(Number(text))) return;
    setSetting('overallSetSize', Number(text)).catch(() => showNotice({ text: t('queue.problem') }));
  };
  return (
    <div className="max-w-96">
      <TextField
        label={t('overall.size')}
        hint={t('overall.sizeHint')}
        error={wrong ? t('overall.sizeFault') : undefined}
        type="number"
        inputMode="numeric"
        min={SET_SIZE.least}
        max={SET_SIZE.most}
        value={typed ?? String(size)}
        onChange={(event) => change(event.target.value)}
        onBlur={() => setTyped(null)}
      />
    </div>
  );
}

function SetRow({ set, who }: { readonly set: TalkSetLine; readonly who: string }): ReactNode {
  const { t } = useI18n();
  const { key, dialogues, rating } = set;
  const action = t(rating ? 'queue.end.lookAgain' : 'queue.end.judge');
  const count = t('overall.set', { count: dialogues });
  return (
    <li className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 border-t-2 border-hair py-1">
      <span className="min-w-0">
        {count}
        {rating ? (
          <span className="text-soft">
            {' · '}
            {rating.mark === null
              ? t('queue.overall.markedNone')
              : t('queue.overall.marked', { mark: rating.mark })}
          </span>
        ) : null}
        {rating?.note ? (
          <span dir="auto" className="line-clamp-2 text-sm text-soft">
            {rating.note}
          </span>
        ) : null}
      </span>
      <Link
        href={`/rate/overall/${key}`}
        aria-label={`${action}: ${who}, ${count}`}
        className={cx(
          'inline-flex min-h-11 items-center',
          rating
            ? 'link px-1 text-soft hover:text-ink'
            : 'rounded-[3px] border-2 border-line bg-ink px-4 font-semibold text-page hover:bg-spot-fill hover:text-on-spot',
        )}
      >
        {action}
      </Link>
    </li>
  );
}

function Group({ group }: { readonly group: TalkGroupLine }): ReactNode {
  const { t, locale: page } = useI18n();
  const personaName = usePersonaName();
  const { characterId: id, characterName: name, own, locale, full, partly, missing, sets } = group;
  const { hue, chroma } = themeOf(id);
  const who = t('overall.who', { persona: personaName(group), character: name });
  const language = new Intl.DisplayNames(LANGUAGE_TAGS[page], { type: 'language' }).of(locale);
  return (
    <li
      data-spot
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className="panel flex flex-col gap-2 p-3 pl-4"
    >
      <div className="flex items-center gap-3">
        <Face dialogue={{ character: { id, name, work: '', own } }} className="size-12" />
        <div className="min-w-0 flex-1">
          <h2 dir="auto" className="text-lg leading-tight font-bold break-words">
            {who}
          </h2>
          <p className="text-sm text-soft">
            {locale === page ? null : `${language} · `}
            {t('overall.full', { count: full })}
            {partly > 0 ? ` · ${t('overall.partly', { count: partly })}` : ''}
            {' · '}
            {t('overall.missing', { count: missing })}
          </p>
        </div>
      </div>
      {sets.length > 0 ? (
        <ul>
          {sets.map((set) => (
            <SetRow key={set.key} set={set} who={who} />
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function Groups({ rater }: { readonly rater: string }): ReactNode {
  const { t } = useI18n();
  const groups = useTalkGroups(rater);
  const size = useSetting('overallSetSize');
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-4 p-3 pb-20">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 pt-2">
        <h1 className="text-3xl font-extrabold tracking-tight">{t('overall.title')}</h1>
        <RaterLine />
        <p className="basis-full text-soft">{t('overall.intro')}</p>
      </div>
      {size === undefined ? null : <SizeField size={size} />}
      {groups?.length === 0 && size !== undefined ? (
        <div className="panel tone-ink p-5">
          <p className="text-lg">{t('overall.none', { size })}</p>
        </div>
      ) : null}
      <ul className="flex flex-col gap-3">
        {groups?.map((group) => (
          <Group key={group.key} group={group} />
        ))}
      </ul>
      <Link href="/rate" className="link inline-flex min-h-11 items-center self-start">
        {t('queue.run.toQueues')}
      </Link>
    </div>
  );
}

interface OverallSetsProps {
  /** The set that is judged; null: all of them are listed. */
  readonly setKey: string | null;
  /** Back to all of them. */
  readonly onDone: () => void;
}

/** The overall metric for those who rate in the talk itself: what there is to be judged, and one set being judged. */
export function OverallSets({ setKey, onDone }: OverallSetsProps): ReactNode {
  const rater = useRater();
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(setKey);
  useEffect(() => {
    // What had the focus went with the page before.
    if (before.current !== setKey) place.current?.focus({ preventScroll: true });
    before.current = setKey;
  }, [setKey]);
  return (
    <div ref={place} tabIndex={-1} className={cx('outline-none', setKey !== null && 'h-full')}>
      {rater === null ? null : setKey === null ? (
        <Groups key={rater} rater={rater} />
      ) : (
        <TalkJudging key={`${rater} ${setKey}`} setKey={setKey} rater={rater} onDone={onDone} />
      )}
    </div>
  );
}
