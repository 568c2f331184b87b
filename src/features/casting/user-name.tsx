import { useState } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { failureOf, setSetting, useSetting } from '../../services/storage';
import { TextField } from '../../ui/field';
import { showNotice } from '../../ui/notice';
import { setOff, tameName } from './display';

const LONGEST = 60;

/** What characters call the user, as typed: what is being written, else what is kept. */
export function useUserName(): readonly [string, (name: string) => void] {
  const t = useT();
  const kept = useSetting('userName');
  const [typed, setTyped] = useState<string | null>(null);
  const set = (name: string): void => {
    setTyped(name);
    setSetting('userName', name.trim()).catch((error: unknown) => {
      showNotice({ text: t(`failure.${failureOf(error).code}.remedy` as MessageId) });
    });
  };
  return [typed ?? kept ?? '', set];
}

interface UserNameProps {
  /** Of the character, as it stands in a sentence. */
  readonly name: string;
  readonly userName: string;
  /** What stands for the user who has given no name. */
  readonly usual: string;
  readonly onUserName: (name: string) => void;
}

/** What the character calls the user; out of the way until one wants to change it. */
export function UserName({ name, userName, usual, onUserName }: UserNameProps): ReactNode {
  const t = useT();
  const called = tameName(userName) || usual;
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center text-soft">
        {t('casting.calledNow', { name, user: setOff(called) })}
      </summary>
      <TextField
        label={t('casting.userName', { name })}
        hint={t('casting.userNameHint', { user: usual })}
        value={userName}
        maxLength={LONGEST}
        dir="auto"
        autoComplete="off"
        onChange={(event) => onUserName(event.target.value)}
      />
    </details>
  );
}
