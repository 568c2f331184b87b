import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { REPLY_LENGTH } from '../../content/prompt/length';
import { replyLength } from '../../domain/reply-check';
import type { Locale } from '../../domain/locale';
import { cx } from '../../lib/cx';
import { LANGUAGE_TAGS, useT } from '../../services/i18n';
import { Button } from '../../ui/button';

/** Milliseconds after the last key until a draft is kept. */
const KEEP_AFTER = 400;

interface ReplyFieldProps {
  readonly name: string;
  readonly locale: Locale;
  /** As it was kept; read once. */
  readonly draft: string;
  readonly onKeep: (draft: string) => void;
  /** Resolves when it has been kept; rejects when it could not be. */
  readonly onGive: (text: string) => Promise<void>;
}

/** Keeps what is typed a moment after the last key, and at once when the page is left. */
function useKeeping(text: string, draft: string, onKeep: (draft: string) => void): void {
  const last = useRef({ text, kept: draft, onKeep });
  useEffect(() => {
    last.current.text = text;
    last.current.onKeep = onKeep;
  });
  useEffect(() => {
    const timer = setTimeout(() => keep(), KEEP_AFTER);
    return () => clearTimeout(timer);
  }, [text]);
  function keep(): void {
    const { text: now, kept, onKeep: save } = last.current;
    if (now === kept) return;
    last.current.kept = now;
    save(now);
  }
  useEffect(() => {
    const onHide = (): void => keep();
    document.addEventListener('visibilitychange', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      keep();
    };
  }, []);
}

/** Where a person writes as the character, with how long replies are meant to be. */
export function ReplyField({ name, locale, draft, onKeep, onGive }: ReplyFieldProps): ReactNode {
  const t = useT();
  const [text, setText] = useState(draft);
  const [giving, setGiving] = useState(false);
  const guideId = useId();
  useKeeping(text, draft, onKeep);
  const { least, most } = REPLY_LENGTH[locale];
  const count = replyLength(text, locale);
  const fitting = count >= least && count <= most;
  const give = (): void => {
    const said = text.trim();
    if (said === '' || giving) return;
    setGiving(true);
    onGive(said).then(
      () => setText(''),
      () => setGiving(false),
    );
  };
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <textarea
        aria-label={t('write.field', { name })}
        aria-describedby={guideId}
        placeholder={t('write.placeholder', { name })}
        lang={LANGUAGE_TAGS[locale]}
        className="field min-h-32 resize-none [field-sizing:content]"
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) give();
        }}
      />
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <p id={guideId} className={cx('text-sm', fitting ? 'font-semibold text-spot' : 'text-soft')}>
          {t('write.guide', { locale, least, most, count })}
        </p>
        <Button type="submit" look="primary" aria-disabled={text.trim() === '' || giving}>
          {t('write.give')}
        </Button>
      </div>
      <p className="text-sm text-soft">{t('write.kept')}</p>
    </form>
  );
}
