import { useRef } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import type { CharacterTheme } from '../../domain/card';
import { cx } from '../../lib/cx';
import { Portrait } from '../../portrait';
import { useT } from '../../services/i18n';
import type { MessageId, Translate } from '../../services/i18n';
import { Button } from '../../ui/button';
import { plainName } from './card-draft';
import { useDroppedPicture } from './use-dropped-picture';
import type { PictureEditing, PictureTrouble } from './use-picture-draft';

const ACCEPTED = 'image/png,image/apng,image/jpeg,image/webp,image/gif,image/avif';

function troubleText(trouble: PictureTrouble, t: Translate): string {
  if (trouble === 'lost') return t('own.pictureLost');
  if (trouble === 'app-part-missing') return t('error.loadPart');
  return t(`cards.picture.${trouble}` as MessageId);
}

interface PictureFieldProps {
  readonly name: string;
  readonly theme: CharacterTheme;
  readonly editing: PictureEditing;
}

/** The character's picture: chosen, dropped anywhere on the page, or pasted. */
export function PictureField({ name, theme, editing }: PictureFieldProps): ReactNode {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const { url, trouble, busy, take, remove } = editing;
  const over = useDroppedPicture(take);
  return (
    <fieldset
      data-spot
      style={{ '--hue': theme.hue, '--chroma': theme.chroma } as CSSProperties}
      className="flex min-w-0 flex-wrap items-start gap-4"
    >
      <legend className="mb-1 font-semibold">{t('own.picture')}</legend>
      <div
        className={cx(
          'tone size-40 shrink-0 overflow-hidden rounded-[3px] border-2',
          over ? 'border-dashed border-spot' : 'border-line',
        )}
      >
        <Portrait who="" name={plainName(name)} picture={url} expression="neutral" className="size-full" />
      </div>
      <div className="flex min-w-0 flex-1 basis-56 flex-col items-start gap-2">
        <p className="text-sm text-soft">{over ? t('own.pictureDropHere') : t('own.pictureHint')}</p>
        <div className="flex flex-wrap gap-2">
          <Button disabled={busy} onClick={() => input.current?.click()}>
            {busy ? t('own.pictureReading') : t(url ? 'own.pictureReplace' : 'own.pictureChoose')}
          </Button>
          {url || trouble === 'lost' ? (
            <Button onClick={remove}>{t(url ? 'own.pictureRemove' : 'own.pictureWithout')}</Button>
          ) : null}
        </div>
        <p role="alert" className="text-sm text-danger">
          {trouble ? troubleText(trouble, t) : null}
        </p>
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED}
          aria-label={t('own.pictureChoose')}
          onChange={(event) => {
            const file = event.target.files?.[0];
            event.target.value = '';
            if (file) take(file);
          }}
        />
      </div>
    </fieldset>
  );
}
