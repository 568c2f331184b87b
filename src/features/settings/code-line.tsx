import { useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';

interface CodeLineProps {
  readonly line: string;
  /** The system it is for; a proper noun. */
  readonly system?: string | undefined;
}

/** A line to be typed elsewhere, to the letter. */
export function CodeLine({ line, system }: CodeLineProps): ReactNode {
  const t = useT();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = (): void => {
    navigator.clipboard.writeText(line).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="flex flex-col gap-1">
      {system === undefined ? null : <span className="text-sm text-soft">{system}</span>}
      <div className="flex items-stretch gap-2">
        <code
          lang="en"
          className="flex min-h-11 min-w-0 flex-1 items-center rounded-[3px] border-2 border-hair bg-desk px-3 py-1 text-[0.9rem] select-all"
        >
          {line}
        </code>
        <Button onClick={copy} aria-label={`${t('connect.copy')}: ${line}`}>
          {t('connect.copy')}
        </Button>
      </div>
      <span role="status" className="text-sm text-soft empty:hidden">
        {copied === null ? '' : t(copied ? 'connect.copied' : 'connect.copyFailed')}
      </span>
    </div>
  );
}
