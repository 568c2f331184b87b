import { useEffect, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { cx } from '../lib/cx';
import type { Expression } from './expression';
import { portraitUrl } from './load';

interface PortraitProps {
  /** Character id; one without a drawing gets its initial. */
  readonly who: string;
  readonly name: string;
  /** Address of the character's own picture, which stands for a drawing; null or absent: it has none. */
  readonly picture?: string | null | undefined;
  readonly expression: Expression;
  /** `face` for small sizes (64 px and below), `bust` otherwise. */
  readonly crop?: 'bust' | 'face';
  readonly className?: string;
  /** Drawn at once; otherwise when it comes near the view. */
  readonly eager?: boolean;
}

/** A drawn portrait, decorative: the name stands beside it as text. */
export function Portrait({
  who,
  name,
  picture,
  expression,
  crop = 'bust',
  className,
  eager = true,
}: PortraitProps): ReactNode {
  const place = useRef<HTMLSpanElement>(null);
  const near = useNear(place, eager);
  const [drawn, setDrawn] = useState<{ readonly url: string | null } | null>(null);
  useEffect(() => {
    if (!near || picture) return;
    let current = true;
    void portraitUrl(who, expression, crop).then((url) => {
      if (current) setDrawn({ url });
    });
    return () => {
      current = false;
    };
  }, [near, picture, who, expression, crop]);
  if (picture) {
    return (
      <img
        src={picture}
        alt=""
        draggable={false}
        className={cx('object-cover object-top select-none', className)}
      />
    );
  }
  if (!drawn) return <span ref={place} className={cx('block', className)} />;
  if (drawn.url === null) return <Initial name={name} className={className} />;
  return (
    <img
      src={drawn.url}
      alt=""
      draggable={false}
      className={cx('object-contain object-bottom select-none', className)}
    />
  );
}

/** True once the place has come near the view; at once for what is `eager`. */
function useNear(place: RefObject<HTMLElement | null>, eager: boolean): boolean {
  const [near, setNear] = useState(eager);
  useEffect(() => {
    const element = place.current;
    if (near || !element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '400px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [near, place]);
  return near;
}

function Initial({
  name,
  className,
}: {
  readonly name: string;
  readonly className: string | undefined;
}): ReactNode {
  return (
    <svg aria-hidden="true" viewBox="0 0 320 320" className={className}>
      <circle cx="160" cy="170" r="104" fill="var(--color-page)" stroke="var(--color-line)" strokeWidth="5" />
      <text
        x="160"
        y="170"
        dominantBaseline="central"
        textAnchor="middle"
        fontSize="110"
        fontWeight="800"
        fill="var(--spot)"
      >
        {[...name][0] ?? '?'}
      </text>
    </svg>
  );
}
