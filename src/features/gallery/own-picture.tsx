import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { cx } from '../../lib/cx';
import { watchNear } from '../../lib/near';
import { Portrait } from '../../portrait';
import { usePicture } from '../../services/storage';
import type { OwnPictureProps } from './shelf';
import { Without } from './without';

// In a wide panel a picture stands as a panel of its own: most are upright, and a strip of one says little.
const UPRIGHT = 'aspect-[4/3] max-w-full shadow-[-2px_0_var(--color-line),2px_0_var(--color-line)]';

function Picture({ id, name }: Pick<OwnPictureProps, 'id' | 'name'>): ReactNode {
  const picture = usePicture(id, 'thumbnail');
  if (picture === undefined) return null;
  return (
    <Portrait
      who={id}
      name={name}
      picture={picture}
      expression="neutral"
      className={cx('mx-auto h-full', picture ? UPRIGHT : 'w-full')}
    />
  );
}

/** The picture of a character of one's own, read while it is near the view; its initial if it has none. */
export function OwnPicture({ id, name, className }: OwnPictureProps): ReactNode {
  const place = useRef<HTMLSpanElement>(null);
  const [near, setNear] = useState(false);
  useEffect(() => (place.current ? watchNear(place.current, setNear) : undefined), []);
  return (
    <span ref={place} className={cx('block', className)}>
      {near ? (
        <Without>
          <Picture id={id} name={name} />
        </Without>
      ) : null}
    </span>
  );
}
