import { useEffect, useRef, useState } from 'react';
import type { FormEvent, ReactNode, RefObject } from 'react';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import {
  changePassphrase,
  createVault,
  forgetSealed,
  unlock,
  useKeptKeys,
  usePersonas,
} from '../../services/storage';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';
import { nameOfKey } from './key-words';

/** What is to be done about the passphrase. */
export type PassphraseTask = 'create' | 'unlock' | 'change' | 'forget';

/** How it ended: the sealed keys are open in this tab, or there are none any more. */
export type PassphraseEnd = 'open' | 'forgotten';

const SHORTEST = 8;

const TITLES: Readonly<Record<PassphraseTask, MessageId>> = {
  create: 'keys.createTitle',
  unlock: 'keys.unlockTitle',
  change: 'keys.change',
  forget: 'keys.forgetTitle',
};

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly known?: boolean;
  readonly onChange: (value: string) => void;
}

function PassphraseField({ known, onChange, ...rest }: FieldProps): ReactNode {
  return (
    <TextField
      {...rest}
      type="password"
      autoComplete={known ? 'current-password' : 'new-password'}
      autoCapitalize="off"
      spellCheck={false}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** Begins where there is something to type, and not at the button that closes the dialog. */
function useBeginning(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    (form.current?.querySelector('input') ?? form.current)?.focus();
  }, []);
  return form;
}

/** Runs one thing at a time and keeps what went wrong with it. */
function useWork() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<MessageId | null>(null);
  const run = (work: () => Promise<MessageId | null>): void => {
    if (busy) return;
    setBusy(true);
    setError(null);
    work()
      .then(setError, () => setError('keys.failed'))
      .finally(() => setBusy(false));
  };
  return { busy, error, setError, run };
}

interface TaskProps {
  readonly onDone: (end: PassphraseEnd) => void;
}

function Buttons({
  label,
  busy,
  children,
}: {
  label: string;
  busy: boolean;
  children?: ReactNode;
}): ReactNode {
  const t = useT();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button type="submit" look="primary" aria-disabled={busy}>
        {busy ? t('keys.working') : label}
      </Button>
      {children}
    </div>
  );
}

function Unlock({ onDone, onForgot }: TaskProps & { readonly onForgot: () => void }): ReactNode {
  const t = useT();
  const form = useBeginning();
  const [passphrase, setPassphrase] = useState('');
  const { busy, error, setError, run } = useWork();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run(async () => {
      if (!(await unlock(passphrase))) return 'keys.wrong';
      onDone('open');
      return null;
    });
  };
  return (
    <form ref={form} noValidate className="flex flex-col gap-4" onSubmit={submit}>
      <p>{t('keys.unlockWhy')}</p>
      <PassphraseField
        known
        label={t('keys.passphrase')}
        error={error ? t(error) : undefined}
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value);
          setError(null);
        }}
      />
      <Buttons label={t('keys.unlock')} busy={busy}>
        <Button look="quiet" onClick={onForgot}>
          {t('keys.forgot')}
        </Button>
      </Buttons>
    </form>
  );
}

/** What is wrong with a new passphrase, typed twice. */
function faultOf(next: string, again: string): MessageId | null {
  if ([...next].length < SHORTEST) return 'keys.tooShort';
  return next === again ? null : 'keys.differ';
}

/** Sets the first passphrase, or another one in its place. */
function Set({ onDone, replaces }: TaskProps & { readonly replaces: boolean }): ReactNode {
  const t = useT();
  const form = useBeginning();
  const [now, setNow] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const { busy, error, setError, run } = useWork();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run(async () => {
      const fault = faultOf(next, again);
      if (fault) return fault;
      if (replaces && !(await changePassphrase(now, next))) return 'keys.wrong';
      if (!replaces) await createVault(next);
      onDone('open');
      return null;
    });
  };
  const typed = (set: (value: string) => void) => (value: string) => {
    set(value);
    setError(null);
  };
  const told = (...of: readonly MessageId[]): string | undefined =>
    error && of.includes(error) ? t(error) : undefined;
  return (
    <form ref={form} noValidate className="flex flex-col gap-4" onSubmit={submit}>
      {replaces ? (
        <PassphraseField
          known
          label={t('keys.passphraseNow')}
          error={told('keys.wrong')}
          value={now}
          onChange={typed(setNow)}
        />
      ) : null}
      <PassphraseField
        label={t(replaces ? 'keys.passphraseNew' : 'keys.passphrase')}
        hint={t('keys.passphraseHint')}
        error={told('keys.tooShort')}
        value={next}
        onChange={typed(setNext)}
      />
      <PassphraseField
        label={t('keys.passphraseAgain')}
        error={told('keys.differ', 'keys.failed')}
        value={again}
        onChange={typed(setAgain)}
      />
      <Buttons label={t(replaces ? 'keys.change' : 'keys.create')} busy={busy} />
    </form>
  );
}

function Forget({ onDone }: TaskProps): ReactNode {
  const t = useT();
  const form = useBeginning();
  const { busy, error, run } = useWork();
  const personas = usePersonas() ?? [];
  const sealed = useKeptKeys()?.filter(({ keeping }) => keeping === 'sealed') ?? [];
  const count = sealed.length;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run(async () => {
      await forgetSealed();
      onDone('forgotten');
      return null;
    });
  };
  return (
    <form ref={form} tabIndex={-1} noValidate className="flex flex-col gap-4 outline-none" onSubmit={submit}>
      <p>{t('keys.forgetBody')}</p>
      <div>
        <p>{t('keys.forgetWhich', { count })}</p>
        <ul className="mt-1 list-disc pl-6">
          {sealed.map((kept) => (
            <li key={kept.place}>{nameOfKey(kept, personas)}</li>
          ))}
        </ul>
      </div>
      {error ? <p className="text-danger">{t(error)}</p> : null}
      <Button type="submit" look="danger" className="self-start" aria-disabled={busy}>
        {t('keys.forgetDo', { count })}
      </Button>
    </form>
  );
}

interface PassphraseDialogProps extends TaskProps {
  readonly task: PassphraseTask;
  /** Closed without an end. */
  readonly onClose: () => void;
}

/** Everything there is to do about the passphrase, one thing at a time. */
export function PassphraseDialog({ task: first, onDone, onClose }: PassphraseDialogProps): ReactNode {
  const t = useT();
  const [task, setTask] = useState(first);
  return (
    <Dialog title={t(TITLES[task])} closeLabel={t('common.close')} onClose={onClose}>
      {task === 'unlock' ? <Unlock onDone={onDone} onForgot={() => setTask('forget')} /> : null}
      {task === 'create' || task === 'change' ? <Set onDone={onDone} replaces={task === 'change'} /> : null}
      {task === 'forget' ? <Forget onDone={onDone} /> : null}
    </Dialog>
  );
}
