import { useId } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';

interface SearchFieldProps {
  readonly placeholder: string;
  readonly query: string;
  readonly className: string;
  readonly onQuery: (query: string) => void;
}

export function SearchField({ placeholder, query, className, onQuery }: SearchFieldProps): ReactNode {
  const t = useT();
  const id = useId();
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label htmlFor={id} className="font-semibold">
        {t('common.search')}
      </label>
      <input
        id={id}
        type="search"
        className="field"
        placeholder={placeholder}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
      />
    </div>
  );
}
