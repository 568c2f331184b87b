import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { useMedia } from '../../ui/use-media';

/** Beside the scenes there is room for everything that is said of a character. */
const BESIDE = '(min-width: 64rem)';

export function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <section className="mt-3">
      <h2 className="text-sm font-bold text-spot">{title}</h2>
      {children}
    </section>
  );
}

interface CardFrameProps {
  /** As in the heading. */
  readonly name: string;
  /** As it stands in a sentence. */
  readonly sentenceName: string;
  readonly portrait: ReactNode;
  /** Below the name. */
  readonly lead: ReactNode;
  /** At hand, not folded away. */
  readonly actions: ReactNode;
  /** Who it is, at length. */
  readonly children: ReactNode;
}

/** The character's card: tall beside the scenes, and above them a strip that unfolds. */
export function CardFrame(props: CardFrameProps): ReactNode {
  const { name, sentenceName, portrait, lead, actions, children } = props;
  const t = useT();
  const beside = useMedia(BESIDE);
  return (
    <div className="panel min-w-0 overflow-hidden lg:row-span-2 wide:row-span-1">
      <div className="flex lg:block">
        <div className="tone relative min-h-36 w-30 shrink-0 border-r-2 border-line sm:h-64 sm:w-64 lg:h-84 lg:w-auto lg:border-r-0 lg:border-b-2">
          <div className="absolute inset-0">{portrait}</div>
        </div>
        <div className="min-w-0 flex-1 p-3 sm:p-4 lg:pb-0">
          <h1
            dir="auto"
            className="line-clamp-3 text-2xl font-extrabold tracking-tight [overflow-wrap:anywhere] sm:text-3xl"
          >
            {name}
          </h1>
          {lead}
        </div>
      </div>
      <div className="border-t-2 border-line px-3 pb-1 sm:px-4 lg:border-0 lg:pb-4">
        {actions ? <div className="pt-2">{actions}</div> : null}
        {beside ? (
          children
        ) : (
          <details>
            <summary className="flex min-h-11 items-center font-semibold">
              {t('casting.more', { name: sentenceName })}
            </summary>
            <div className="pb-2">{children}</div>
          </details>
        )}
      </div>
    </div>
  );
}
