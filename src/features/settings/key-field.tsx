import { useId } from 'react';
import type { ReactNode } from 'react';
import { endOfSecret, readKeyPlace } from '../../domain/key-place';
import { hostOf } from '../../lib/host';
import { useI18n, useT } from '../../services/i18n';
import { canSeal, useSealedState } from '../../services/storage';
import { Button } from '../../ui/button';
import { Segmented, TextField } from '../../ui/field';
import { KEEPING_WORDS, KEEPINGS, namesOf } from './key-words';
import type { FormField, PersonaForm } from './persona-form';
import type { KeptKeyState } from './use-kept-key';

interface KeyFieldProps {
  readonly form: PersonaForm;
  readonly set: <K extends FormField>(field: K, value: PersonaForm[K]) => void;
  /** Undefined where no key can be kept for the address. */
  readonly keptKey: KeptKeyState;
  /** The host whose key is kept but may not go to this address; null if there is none. */
  readonly keyStaysWith: string | null;
}

function useHint({ keptKey, keyStaysWith }: KeyFieldProps): string {
  const t = useT();
  const { place, kept, usable, keyDropped } = keptKey;
  const host = hostOf(readKeyPlace(place ?? '').origin);
  if (kept === 'locked') return t('keys.keptSealed', { host });
  if (kept === 'damaged') return t('keys.isDamaged');
  if (keyDropped) return t('keys.willGo');
  const apiKey = usable?.apiKey ?? '';
  if (apiKey !== '') return t('keys.kept', { host, end: endOfSecret(apiKey) || 'none' });
  return keyStaysWith === null ? t('settings.keyHint') : t('connect.keyStays', { host: keyStaysWith });
}

/** Whether the key is shared with others of the origin, and the way out of it. */
function Sharing({ form, set, keptKey: { place, others } }: KeyFieldProps): ReactNode {
  const { t, locale } = useI18n();
  const id = useId();
  if (place === null || (others.length === 0 && !form.ownKey)) return null;
  const host = hostOf(readKeyPlace(place).origin);
  const shared = t('keys.shared', { names: namesOf(others, locale), host });
  return (
    <div>
      {form.ownKey ? null : <p>{shared}</p>}
      <label className="inline-flex min-h-11 cursor-pointer items-center gap-3 font-semibold">
        <input
          type="checkbox"
          className="size-5 accent-current"
          aria-describedby={id}
          checked={form.ownKey}
          onChange={(event) => set('ownKey', event.target.checked)}
        />
        {t('keys.own')}
      </label>
      <p id={id} className="text-sm text-soft">
        {t('keys.ownHint', { host })}
      </p>
    </div>
  );
}

function Keeping({ form, set, keptKey }: KeyFieldProps): ReactNode {
  const t = useT();
  const state = useSealedState();
  const sealed = form.keeping === 'sealed';
  const typed = form.apiKey.trim() !== '' || form.headers.trim() !== '';
  // A locked key that is left as it is needs no passphrase.
  const needed = keptKey.kept === 'locked' ? typed || !sealed : sealed;
  const asks = needed && state !== undefined && state !== 'open';
  const possible = KEEPINGS.filter(
    (keeping) => keeping !== 'sealed' || canSeal() || form.keeping === 'sealed',
  );
  return (
    <div>
      <Segmented
        label={t('settings.keeping')}
        value={form.keeping}
        choices={possible.map((value) => ({ value, label: t(KEEPING_WORDS[value]) }))}
        onChange={(keeping) => set('keeping', keeping)}
      />
      {asks ? (
        <p className="mt-1 text-sm text-soft">
          {t(state === 'none' ? 'keys.createsWhenSaved' : 'keys.asksWhenSaved')}
        </p>
      ) : null}
    </div>
  );
}

/** The key of a persona: what is kept for its address, another one in its place, how it is kept and for whom. */
export function KeyField(props: KeyFieldProps): ReactNode {
  const t = useT();
  const { form, set, keptKey } = props;
  return (
    <>
      <TextField
        label={t('settings.key')}
        hint={useHint(props)}
        type="password"
        name="key"
        autoComplete="off"
        spellCheck={false}
        value={form.apiKey}
        onChange={(event) => set('apiKey', event.target.value)}
      />
      {keptKey.usable && keptKey.usable.apiKey !== '' ? (
        <Button className="self-start" onClick={keptKey.dropKey}>
          {t('settings.forgetKey')}
        </Button>
      ) : null}
      <Sharing {...props} />
      <Keeping {...props} />
      <p className="text-sm text-soft">{t('settings.keyPromise')}</p>
    </>
  );
}

/** The names of the extra headers that are kept, without their values, and how to be rid of one. */
export function KeptHeaders({ keptKey }: { readonly keptKey: KeptKeyState }): ReactNode {
  const { t, locale } = useI18n();
  const names = Object.keys(keptKey.usable?.headers ?? {});
  if (keptKey.kept === 'locked') return <p className="text-sm text-soft">{t('keys.headersSealed')}</p>;
  if (names.length === 0) return null;
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      <p className="w-full text-sm text-soft [overflow-wrap:anywhere]">
        {t('keys.headersKept', { names: new Intl.ListFormat(locale, { type: 'unit' }).format(names) })}
      </p>
      {names.map((name) => (
        <Button
          key={name}
          className="max-w-full [overflow-wrap:anywhere]"
          onClick={() => keptKey.dropHeader(name)}
        >
          {t('keys.dropHeader', { name })}
        </Button>
      ))}
    </div>
  );
}
