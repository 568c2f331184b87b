import type { ReactNode } from 'react';
import type { KeyKeeping, OwnPersona } from '../../domain/persona';
import { useI18n, useT } from '../../services/i18n';
import {
  canSeal,
  changeKeeping,
  deleteCredentials,
  lock,
  sealAll,
  useKeptKeys,
  usePersonas,
  useSealedState,
} from '../../services/storage';
import type { KeptKey } from '../../services/storage';
import { Button } from '../../ui/button';
import { showNotice, showUndo } from '../../ui/notice';
import { useAskPassphrase } from './key-ask';
import type { AskPassphrase } from './key-ask';
import { KEEPING_WORDS, KEEPINGS, nameOfKey, namesOf, usersOf } from './key-words';

function useFailing(): (work: Promise<unknown>) => void {
  const t = useT();
  return (work) => {
    work.catch(() => showNotice({ text: t('keys.failed') }));
  };
}

/** Deletes a key, and offers to bring it back. */
function useDeleteKey(): (kept: KeptKey, what: string) => void {
  const t = useT();
  const failing = useFailing();
  return ({ place }, what) => {
    const work = async (): Promise<void> => {
      const undo = await deleteCredentials(place);
      if (!undo) return;
      showUndo(t('keys.deleted', { what }), t('common.undo'), () => failing(undo()));
    };
    failing(work());
  };
}

function useMasked({ state, end, onlyHeaders }: KeptKey): string {
  const t = useT();
  if (state === 'locked') return t('keys.isLocked');
  if (state === 'damaged') return t('keys.isDamaged');
  return onlyHeaders ? t('keys.onlyHeaders') : t('keys.masked', { end: end || 'none' });
}

function useUse(kept: KeptKey, personas: readonly OwnPersona[]): string {
  const { t, locale } = useI18n();
  const users = usersOf(kept.place, personas);
  if (users.length === 0) return t('keys.unused');
  const names = namesOf(users, locale);
  return kept.ownerId === null ? t('keys.usedBy', { names }) : t('keys.ownOf', { name: names });
}

interface KeyLineProps {
  readonly kept: KeptKey;
  readonly personas: readonly OwnPersona[];
  readonly passphrase: AskPassphrase;
}

function KeyLine({ kept, personas, passphrase }: KeyLineProps): ReactNode {
  const t = useT();
  const failing = useFailing();
  const remove = useDeleteKey();
  const masked = useMasked(kept);
  const use = useUse(kept, personas);
  const what = nameOfKey(kept, personas);
  const keep = async (keeping: KeyKeeping): Promise<void> => {
    const needed = keeping === 'sealed' ? 'seal' : kept.state === 'locked' ? 'read' : null;
    if (needed === null || (await passphrase.ensure(needed))) await changeKeeping(kept.place, keeping);
  };
  return (
    <li className="flex flex-col gap-2 border-b-2 border-hair py-3 last:border-b-0">
      <div>
        <p className="font-semibold [overflow-wrap:anywhere]">{what}</p>
        <p className={kept.state === 'damaged' ? 'text-danger' : 'tabular-nums'}>{masked}</p>
        <p className="text-sm text-soft [overflow-wrap:anywhere]">{use}</p>
      </div>
      <div className="flex flex-wrap items-end gap-3">
        {kept.state === 'damaged' ? null : (
          <select
            aria-label={t('keys.keepingOf', { what })}
            className="field min-w-48 flex-1"
            value={kept.keeping}
            onChange={(event) => failing(keep(event.target.value as KeyKeeping))}
          >
            {KEEPINGS.map((keeping) => (
              <option key={keeping} value={keeping} disabled={keeping === 'sealed' && !canSeal()}>
                {t(KEEPING_WORDS[keeping])}
              </option>
            ))}
          </select>
        )}
        <Button look="danger" aria-label={t('keys.deleteOf', { what })} onClick={() => remove(kept, what)}>
          {t('keys.delete')}
        </Button>
      </div>
    </li>
  );
}

/** The passphrase over the sealed keys: set, open, locked, changed, forgotten. */
function Vault({ anyKey, passphrase }: { anyKey: boolean; passphrase: AskPassphrase }): ReactNode {
  const t = useT();
  const state = useSealedState();
  const failing = useFailing();
  if (!state) return null;
  const tell = (text: string): void => showNotice({ text, lifetimeMs: 4000 });
  const forget = async (task: 'unlock' | 'forget'): Promise<void> => {
    if ((await passphrase.ask(task)) === 'forgotten') tell(t('keys.forgotten'));
  };
  const seal = async (): Promise<void> => {
    if (!(await passphrase.ensure('seal'))) return;
    await sealAll();
    tell(t('keys.sealedAll'));
  };
  const change = async (): Promise<void> => {
    if (await passphrase.ask('change')) tell(t('keys.changed'));
  };
  return (
    <div className="flex flex-col gap-3 border-t-2 border-hair pt-3">
      <h3 className="font-bold">{t('keys.vault')}</h3>
      <p>{t(canSeal() ? `keys.vault.${state}` : 'keys.cannotSeal')}</p>
      <div className="flex flex-wrap gap-3">
        {state === 'none' && anyKey && canSeal() ? (
          <Button onClick={() => failing(seal())}>{t('keys.sealAll')}</Button>
        ) : null}
        {state === 'locked' ? (
          <Button onClick={() => failing(forget('unlock'))}>{t('keys.unlock')}</Button>
        ) : null}
        {state === 'open' ? <Button onClick={lock}>{t('keys.lock')}</Button> : null}
        {state === 'open' ? <Button onClick={() => failing(change())}>{t('keys.change')}</Button> : null}
        {state === 'none' ? null : (
          <Button look="quiet" onClick={() => failing(forget('forget'))}>
            {t('keys.forgot')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Every key on this device: for whom, how it is kept, and what can be done about it. */
export function KeyPanel(): ReactNode {
  const t = useT();
  const keys = useKeptKeys();
  const personas = usePersonas();
  const passphrase = useAskPassphrase();
  return (
    <section className="panel flex flex-col gap-4 p-4">
      <h2 className="text-xl font-bold">{t('keys.title')}</h2>
      <p className="text-soft">{t('keys.intro')}</p>
      {keys && personas ? (
        <>
          {keys.length === 0 ? <p>{t('keys.none')}</p> : null}
          <ul>
            {keys.map((kept) => (
              <KeyLine key={kept.place} kept={kept} personas={personas} passphrase={passphrase} />
            ))}
          </ul>
          <Vault anyKey={keys.some(({ keeping }) => keeping !== 'sealed')} passphrase={passphrase} />
        </>
      ) : null}
      {passphrase.dialog}
    </section>
  );
}
