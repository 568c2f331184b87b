import { useState } from 'react';
import type { UserSnapshot } from '../../domain/session';
import { snapshotUser, studyKindOf, studyUser } from '../../domain/user-persona';
import type { OwnUserPersona } from '../../domain/user-persona';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { failureOf, setSetting, useUserPersonas, useUsualUser } from '../../services/storage';
import { showNotice } from '../../ui/notice';
import type { SceneChoice } from './choices';

const NONE: readonly OwnUserPersona[] = [];

/** Who the user speaks as, and who they could. */
export interface Speaker {
  /** null: nobody in particular; undefined: not known yet. */
  readonly user: UserSnapshot | null | undefined;
  /** The user's own, last changed first. */
  readonly own: readonly OwnUserPersona[];
  /** By the id of one's own or of one of the study's four; null: nobody in particular. */
  readonly choose: (id: string | null) => void;
}

/** Who the user speaks as: whom they picked here, else who they spoke as last. */
export function useSpeaker(): Speaker {
  const t = useT();
  const usual = useUsualUser();
  const own = useUserPersonas();
  const [picked, setPicked] = useState<string | null>();
  const choose = (id: string | null): void => {
    setPicked(id);
    setSetting('userPersonaId', id).catch((error: unknown) => {
      showNotice({ text: t(`failure.${failureOf(error).code}.remedy` as MessageId) });
    });
  };
  return { user: picked === undefined ? usual : userOf(picked, own), own: own ?? NONE, choose };
}

function userOf(
  id: string | null,
  own: readonly OwnUserPersona[] | undefined,
): UserSnapshot | null | undefined {
  const kind = studyKindOf(id === null ? undefined : { id });
  if (id === null || kind) return kind && studyUser(kind);
  if (!own) return undefined;
  const found = own.find((each) => each.id === id);
  return found ? snapshotUser(found) : null;
}

/** A scene of the study says itself which of the four the user is. */
export function speakerIn(scene: SceneChoice, user: UserSnapshot | null): UserSnapshot | null {
  return user && scene !== 'open' && studyKindOf(user) ? null : user;
}
