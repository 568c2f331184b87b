import { useCallback, useEffect, useRef, useState } from 'react';
import type { PictureFaultCode } from '../../services/pictures';
import { getPicture, usePicture, keepPictureDraft, readPictureDraft } from '../../services/storage';
import type { NewPicture } from '../../services/storage';
import type { DraftPicture } from './drafts';

/** Why a picture was not taken; `lost`: chosen before a reload that did not keep it. */
export type PictureTrouble = PictureFaultCode | 'lost' | 'app-part-missing';

/** Address of a draft's own picture; undefined while it is read, null when it is gone. */
function useDraftUrl(draftId: string | null): string | null | undefined {
  const [read, setRead] = useState<{ readonly id: string; readonly url: string | null } | null>(null);
  useEffect(() => {
    if (draftId === null) return;
    let current = true;
    let url: string | null = null;
    void readPictureDraft(draftId).then((picture) => {
      if (!current) return;
      url = picture && URL.createObjectURL(picture.image);
      setRead({ id: draftId, url });
    });
    return () => {
      current = false;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, [draftId]);
  return read && read.id === draftId ? read.url : undefined;
}

export interface PictureEditing {
  /** Address of the picture as it would be saved; null for none. */
  readonly url: string | null;
  readonly trouble: PictureTrouble | null;
  /** A picture is being read. */
  readonly busy: boolean;
  /** The picture as it would be saved, in small; null for none. */
  readonly thumbnail: () => Promise<Blob | null>;
  readonly take: (file: Blob) => void;
  /** Takes the picture away; one that was lost leaves the one before it. */
  readonly remove: () => void;
}

interface Options {
  /** null for a character that is not in the library. */
  readonly characterId: string | null;
  readonly picture: DraftPicture;
  /** `prepared` is null for a picture that was taken away. */
  readonly onPicture: (picture: DraftPicture, prepared: NewPicture | null) => void;
}

/** The picture of a card being edited: as it is, a new one, or none. */
export function usePictureDraft({ characterId, picture, onPicture }: Options): PictureEditing {
  const draftId = typeof picture === 'object' ? picture.draftId : null;
  const kept = usePicture(picture === 'kept' ? characterId : null, 'image');
  const draftUrl = useDraftUrl(draftId);
  const [trouble, setTrouble] = useState<PictureTrouble | null>(null);
  const [busy, setBusy] = useState(false);
  const latest = useRef(0);
  const report = useRef(onPicture);
  useEffect(() => {
    report.current = onPicture;
  });

  const take = useCallback((file: Blob) => {
    const mine = ++latest.current;
    setBusy(true);
    setTrouble(null);
    const read = async (): Promise<void> => {
      const { preparePicture } = await import('../../services/pictures');
      const result = await preparePicture(file);
      if (mine !== latest.current) return;
      if (!result.ok) {
        setTrouble(result.code);
        return;
      }
      const id = await keepPictureDraft(result.picture, Date.now());
      if (mine === latest.current) report.current({ draftId: id }, result.picture);
    };
    read()
      .catch(() => mine === latest.current && setTrouble('app-part-missing'))
      .finally(() => mine === latest.current && setBusy(false));
  }, []);

  const thumbnail = useCallback(async (): Promise<Blob | null> => {
    if (draftId !== null) return (await readPictureDraft(draftId))?.thumbnail ?? null;
    return characterId === null ? null : ((await getPicture(characterId))?.thumbnail ?? null);
  }, [draftId, characterId]);

  const lost = draftId !== null && draftUrl === null;
  const remove = useCallback(() => {
    latest.current += 1;
    setBusy(false);
    setTrouble(null);
    report.current(lost ? 'kept' : 'removed', null);
  }, [lost]);

  return {
    url: picture === 'kept' ? (kept ?? null) : picture === 'removed' ? null : (draftUrl ?? null),
    trouble: trouble ?? (lost ? 'lost' : null),
    busy,
    thumbnail,
    take,
    remove,
  };
}
