import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Portrait } from '../../portrait';
import { usePicture } from '../../services/storage';

type Listener = (near: boolean) => void;

const listeners = new WeakMap<Element, Listener>();
let shared: IntersectionObserver | null = null;

/** One observer for all rows: hundreds of their own would cost more than what they watch. */
function observer(): IntersectionObserver {
  shared ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) listeners.get(target)?.(isIntersecting);
    },
    { rootMargin: '600px' },
  );
  return shared;
}

function useNear(): [near: boolean, place: React.RefObject<HTMLSpanElement | null>] {
  const place = useRef<HTMLSpanElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    listeners.set(element, setNear);
    observer().observe(element);
    return () => {
      observer().unobserve(element);
      listeners.delete(element);
    };
  }, []);
  return [near, place];
}

interface NearPictureProps {
  readonly id: string;
  readonly name: string;
  readonly className: string;
}

/** The picture of a character of one's own, read while it is near the view; its initial if it has none. */
export function NearPicture({ id, name, className }: NearPictureProps): ReactNode {
  const [near, place] = useNear();
  const picture = usePicture(near ? id : null, 'thumbnail');
  return (
    <span ref={place} className={className}>
      {near && picture !== undefined ? (
        <Portrait
          who={id}
          name={name}
          picture={picture}
          expression="neutral"
          crop="face"
          className="size-full"
        />
      ) : null}
    </span>
  );
}
