import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { HELP_ELSEWHERE, HELP_REGIONS } from '../../content/care/help';
import { guessRegion } from '../../domain/care';
import type { Helpline, HelpRegion } from '../../domain/care';
import { LANGUAGE_TAGS, useI18n, useT } from '../../services/i18n';
import { Button } from '../../ui/button';
import type { HeldMessage } from './use-care-check';

/** No code: none of the listed regions. */
const ELSEWHERE = '';

function guessHere(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return guessRegion(navigator.languages, timeZone, HELP_REGIONS) ?? ELSEWHERE;
}

interface ContactProps {
  readonly scheme: 'tel' | 'sms';
  readonly number: string;
}

function Contact({ scheme, number }: ContactProps): ReactNode {
  const t = useT();
  return (
    <a
      href={`${scheme}:${number.replace(/\D/g, '')}`}
      className="link inline-flex min-h-11 items-center font-semibold whitespace-nowrap"
    >
      {t(scheme === 'tel' ? 'care.call' : 'care.textTo', { number })}
    </a>
  );
}

function useLineNotes(line: Helpline): string {
  const { t, locale } = useI18n();
  const { hours, young, languages } = line;
  const spoken = useMemo(() => {
    const tag = LANGUAGE_TAGS[locale];
    const names = new Intl.DisplayNames([tag], { type: 'language' });
    return new Intl.ListFormat([tag], { type: 'unit' }).format(languages.map((own) => names.of(own) ?? own));
  }, [languages, locale]);
  const open = hours === undefined ? '' : hours === 'always' ? t('care.always') : t('care.hours', hours);
  return [open, spoken, young ? t('care.young') : ''].filter(Boolean).join(' · ');
}

function Line({ line }: { readonly line: Helpline }): ReactNode {
  const notes = useLineNotes(line);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-2 border-t border-hair py-1">
      <div className="min-w-0 leading-snug">
        <span lang={line.languages[0]} className="font-medium">
          {line.name}
        </span>
        <span className="block text-sm text-soft">{notes}</span>
      </div>
      <div className="flex flex-wrap gap-x-4">
        <Contact scheme="tel" number={line.call} />
        {line.text ? <Contact scheme="sms" number={line.text} /> : null}
      </div>
    </li>
  );
}

/** The short name where it is a name (Hong Kong), the long one where it is letters (US). */
function nameOf(code: string, tag: string): string {
  const short = new Intl.DisplayNames([tag], { type: 'region', style: 'short' }).of(code) ?? code;
  if (!/^[A-Z]{2,3}$/.test(short)) return short;
  return new Intl.DisplayNames([tag], { type: 'region' }).of(code) ?? short;
}

interface RegionPickerProps {
  readonly code: string;
  readonly onPick: (code: string) => void;
}

function RegionPicker({ code, onPick }: RegionPickerProps): ReactNode {
  const { t, locale } = useI18n();
  const regions = useMemo(() => {
    const tag = LANGUAGE_TAGS[locale];
    const { compare } = new Intl.Collator(tag);
    return HELP_REGIONS.map((region) => ({
      code: region.code,
      name: nameOf(region.code, tag),
    })).sort((one, two) => compare(one.name, two.name));
  }, [locale]);
  return (
    <label className="mb-2 inline-flex flex-wrap items-center gap-x-2 text-soft">
      {t('care.region')}
      <select
        className="min-h-11 max-w-full border-b-2 border-line bg-page text-ink"
        value={code}
        onChange={(event) => onPick(event.target.value)}
      >
        {regions.map((region) => (
          <option key={region.code} value={region.code}>
            {region.name}
          </option>
        ))}
        <option value={ELSEWHERE}>{t('care.otherRegion')}</option>
      </select>
    </label>
  );
}

function RegionHelp({ region }: { readonly region: HelpRegion | undefined }): ReactNode {
  const t = useT();
  if (!region) return <p className="py-2">{t('care.dangerElsewhere')}</p>;
  return (
    <>
      <ul>
        {region.lines.map((line) => (
          <Line key={line.call} line={line} />
        ))}
      </ul>
      <p className="flex flex-wrap items-center gap-x-4 border-y border-hair">
        {t('care.danger')}
        {region.emergency.map((number) => (
          <Contact key={number} scheme="tel" number={number} />
        ))}
      </p>
    </>
  );
}

function Help(): ReactNode {
  const t = useT();
  const [code, setCode] = useState(guessHere);
  return (
    <>
      <RegionPicker code={code} onPick={setCode} />
      <RegionHelp region={HELP_REGIONS.find((region) => region.code === code)} />
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
        {t('care.elsewhere')}
        <a
          href={HELP_ELSEWHERE.href}
          target="_blank"
          rel="noreferrer"
          className="link inline-flex min-h-11 items-center"
        >
          {HELP_ELSEWHERE.name}
        </a>
      </p>
    </>
  );
}

interface CareCardProps {
  readonly held: HeldMessage;
  /** True while nothing can be sent. */
  readonly blocked: boolean;
  readonly onSend: () => void;
  readonly onChange: () => void;
}

/** What the app itself says, outside the character's voice, when a message may be a cry for help. */
export function CareCard({ held, blocked, onSend, onChange }: CareCardProps): ReactNode {
  const t = useT();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [held]);
  return (
    <section
      aria-labelledby={id}
      className="panel mb-3 flex max-h-[min(34rem,50dvh)] min-h-0 flex-col [@media(max-height:36rem)]:fixed [@media(max-height:36rem)]:inset-2 [@media(max-height:36rem)]:z-20 [@media(max-height:36rem)]:mb-0"
    >
      <div className="min-h-0 overflow-y-auto px-4 pt-3">
        <div role="alert">
          <h2 ref={title} id={id} tabIndex={-1} className="text-lg font-bold">
            {t('care.title')}
          </h2>
          <p className="mt-1">{t('care.text')}</p>
        </div>
        <Help />
        <p className="pb-3 text-sm text-soft">{t('care.kept')}</p>
      </div>
      <div className="flex shrink-0 flex-wrap gap-2 border-t-2 border-line p-2 sm:justify-end">
        <Button className="grow max-sm:px-2 sm:grow-0" disabled={blocked} onClick={onSend}>
          {t('care.send')}
        </Button>
        <Button className="grow max-sm:px-2 sm:grow-0" onClick={onChange}>
          {t('care.change')}
        </Button>
      </div>
    </section>
  );
}
