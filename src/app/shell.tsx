import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { LanguageChoice } from '../features/welcome';
import { cx } from '../lib/cx';
import { useT } from '../services/i18n';
import type { MessageId } from '../services/i18n';
import { Notices } from '../ui/notice';
import { useArrival } from './arrival';
import { Housekeeping } from './housekeeping';

interface Place {
  readonly href: string;
  readonly label: MessageId;
  readonly here: (path: string) => boolean;
}

const PLACES: readonly Place[] = [
  {
    href: '/',
    label: 'nav.cast',
    here: (path) => path === '/' || path.startsWith('/cast') || path.startsWith('/characters'),
  },
  {
    href: '/compare',
    label: 'nav.compare',
    here: (path) => /^\/(compare|rate|write|recordings)(\/|$)/.test(path),
  },
  { href: '/library', label: 'nav.library', here: (path) => path.startsWith('/library') },
  { href: '/settings', label: 'nav.settings', here: (path) => path.startsWith('/settings') },
];

function Navigation({ path }: { readonly path: string }): ReactNode {
  const t = useT();
  return (
    <nav aria-label={t('nav.label')} className="flex flex-wrap justify-end">
      {PLACES.map(({ href, label, here }) => (
        <Link
          key={href}
          href={href}
          aria-current={here(path) ? 'page' : undefined}
          className={cx(
            // Four words in three languages stay on one line of the narrowest phone.
            'inline-flex min-h-11 min-w-11 items-center justify-center px-1 text-[0.8125rem] font-semibold whitespace-nowrap min-[22rem]:text-[0.9375rem] min-[24rem]:px-1.5 sm:px-4 sm:text-base',
            here(path)
              ? 'underline decoration-spot decoration-4 underline-offset-8'
              : 'text-soft hover:text-ink',
          )}
        >
          {t(label)}
        </Link>
      ))}
    </nav>
  );
}

/** At the end of every page but the talk: for whoever wonders where they are, or cannot read it. */
function Foot(): ReactNode {
  const t = useT();
  return (
    <footer className="flex flex-wrap items-center justify-center gap-x-6 border-t-2 border-hair px-3 py-2">
      <Link
        href="/welcome"
        className="link inline-flex min-h-11 items-center text-sm text-soft hover:text-ink"
      >
        {t('welcome.about')}
      </Link>
      <LanguageChoice />
    </footer>
  );
}

/** The frame around every screen. The talk has the whole page on a phone. */
export function Shell({ children }: { readonly children: ReactNode }): ReactNode {
  const t = useT();
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  useArrival(path, main);
  const talking =
    path.startsWith('/chat/') || /^\/rate\/(?!(?:practice|overall)$|(?:collect|new)(?:\/|$))./.test(path);
  return (
    <div className={talking ? 'flex h-dvh flex-col overflow-hidden' : 'flex min-h-dvh flex-col'}>
      <a
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
        className="panel sr-only z-30 px-4 py-2 focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        {t('app.skip')}
      </a>
      <header
        className={cx(
          'items-center justify-between border-b-2 border-line bg-page px-1.5 sm:px-4',
          talking ? 'hidden lg:flex' : 'flex',
        )}
      >
        <Link href="/" aria-label={t('app.home')} className="inline-flex min-h-12 items-center gap-2 px-1">
          <svg aria-hidden="true" viewBox="0 0 64 64" className="size-8">
            <path
              d="M10 8h44a6 6 0 0 1 6 6v28a6 6 0 0 1-6 6H34L20 60V48H10a6 6 0 0 1-6-6V14a6 6 0 0 1 6-6z"
              fill="var(--color-raised)"
              stroke="var(--color-line)"
              strokeWidth="4"
              strokeLinejoin="round"
            />
            <path
              d="M20 28h.01M32 28h.01M44 28h.01"
              stroke="var(--spot)"
              strokeWidth="8"
              strokeLinecap="round"
            />
          </svg>
          <span className="hidden text-lg font-extrabold tracking-tight sm:inline">{t('app.name')}</span>
        </Link>
        <Navigation path={path} />
      </header>
      <main
        ref={main}
        id="main"
        tabIndex={-1}
        className={cx(
          'flex-1 outline-none',
          // The foot lies below the first view, so that nothing pushes it away while a page is still coming.
          talking ? 'min-h-0' : 'min-h-[calc(100dvh-3.125rem)]',
        )}
      >
        {children}
      </main>
      {talking ? null : <Foot />}
      <Housekeeping />
      <Notices dismissLabel={t('notice.dismiss')} />
    </div>
  );
}
