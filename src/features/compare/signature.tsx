import type { ReactNode } from 'react';
import { cx } from '../../lib/cx';
import { useT } from '../../services/i18n';
import type { RevealedEntry } from '../../services/storage';

const KINDS = { human: 'compare.human', script: 'compare.script', llm: 'compare.llm' } as const;

/** Who wrote a reply, stamped on it when the names are shown. */
export function Signature({ entry }: { readonly entry: RevealedEntry }): ReactNode {
  const t = useT();
  const { author, persona, model } = entry;
  const name = persona.kind === 'understudy' ? t('persona.understudy') : persona.name;
  const told = model ?? persona.model;
  return (
    <span className="stamped min-w-0">
      <span
        dir="auto"
        className={cx(
          'block truncate text-lg leading-tight font-extrabold',
          author === 'human' && 'text-spot',
        )}
      >
        {name}
      </span>
      <span className="block truncate text-sm font-normal text-soft">
        {t(KINDS[author])}
        {told && told !== name ? ` · ${t('compare.model', { model: told })}` : ''}
      </span>
    </span>
  );
}
