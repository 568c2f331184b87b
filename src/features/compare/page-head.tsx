import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useT } from '../../services/i18n';

/** The way back to all that can be compared. */
export function BackLink(): ReactNode {
  const t = useT();
  return (
    <Link href="/compare" className="link inline-flex min-h-11 items-center text-sm">
      {t('compare.back')}
    </Link>
  );
}

interface PageHeadProps {
  readonly title: string;
  readonly hint: string;
}

/** What a way of comparing is called, and what it is. */
export function PageHead({ title, hint }: PageHeadProps): ReactNode {
  return (
    <div>
      <BackLink />
      <h1 className="text-3xl font-extrabold tracking-tight">{title}</h1>
      <p className="mt-1 text-soft">{hint}</p>
    </div>
  );
}
