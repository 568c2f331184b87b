import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';
import { cutTo } from './display';

/** Characters in the page: folded, and unfolded. A card may hold megabytes, and no page needs to show them. */
const FOLDED = 700;
const UNFOLDED = 12_000;

const CLAMPS = { 2: 'line-clamp-2', 3: 'line-clamp-3', 6: 'line-clamp-6' } as const;

interface FoldedTextProps {
  readonly id?: string;
  readonly text: string;
  readonly lines: keyof typeof CLAMPS;
  readonly className?: string;
}

/** Text from outside, as it is written: its first lines, and the rest when asked for. */
export function FoldedText({ id, text, lines, className }: FoldedTextProps): ReactNode {
  const t = useT();
  const words = useRef<HTMLParagraphElement>(null);
  const [open, setOpen] = useState(false);
  const [clamped, setClamped] = useState(false);
  useEffect(() => {
    const element = words.current;
    if (!element || open) return;
    const observer = new ResizeObserver(() => setClamped(element.scrollHeight > element.clientHeight + 1));
    observer.observe(element);
    return () => observer.disconnect();
  }, [text, open]);
  return (
    <>
      <p
        id={id}
        ref={words}
        dir="auto"
        className={cx('pre [overflow-wrap:anywhere]', !open && CLAMPS[lines], className)}
      >
        {cutTo(text, open ? UNFOLDED : FOLDED)}
      </p>
      {open && text.length > UNFOLDED ? (
        <p className="mt-1 text-sm text-soft">{t('casting.shortened')}</p>
      ) : null}
      {open || clamped || text.length > FOLDED ? (
        <Button
          look="quiet"
          className="relative -mb-1 -ml-1"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t('casting.showLess') : t('casting.showAll')}
        </Button>
      ) : null}
    </>
  );
}
