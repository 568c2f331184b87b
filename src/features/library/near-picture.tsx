import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { watchNear } from '../../lib/near';
import { Portrait } from '../../portrait';
import { usePicture } from '../../services/storage';

function useNear(): [near: boolean, place: React.RefObject<HTMLSpanElement | null>] {
  const place = useRef<HTMLSpanElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    const element = place.current;
    return element ? watchNear(element, setNear) : undefined;
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
