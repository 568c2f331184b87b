import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { PROVIDERS } from '../../content/providers';
import { SUPPORT_STYLES } from '../../domain/persona';
import { useT } from '../../services/i18n';
import { arrivalAt, beginSignIn, canSignIn, exchangeCode, forgetArrival } from '../../services/openrouter';
import type { Arrival, Exchange, Offer } from '../../services/openrouter';
import { Button } from '../../ui/button';
import { KEEPINGS } from './key-words';
import { EMPTY_FORM } from './persona-form';
import type { PersonaForm } from './persona-form';
import { providerOf, withChoice } from './preset-form';

type Problem = Extract<Exchange, { ok: false }>['problem'] | 'declined' | 'state' | 'insecure' | 'storage';

type Status =
  | { readonly kind: 'idle' | 'leaving' | 'asking' }
  | { readonly kind: 'done'; readonly key: string }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly status: number };

export interface SignIn {
  readonly status: Status;
  readonly begin: () => void;
  /** Asks again for the same code; null where that is of no use. */
  readonly again: (() => void) | null;
}

function isOpenRouter(form: PersonaForm): boolean {
  return providerOf(form)?.id === 'openrouter';
}

/** What the tab kept, as a form again; a key is never among it. */
function formOfDraft(draft: Readonly<Record<string, unknown>>): PersonaForm {
  const fields = Object.entries(EMPTY_FORM).map(([field, empty]) => [
    field,
    typeof draft[field] === typeof empty ? draft[field] : empty,
  ]);
  const form = Object.fromEntries(fields) as PersonaForm;
  return {
    ...form,
    apiKey: '',
    keeping: KEEPINGS.find((keeping) => keeping === form.keeping) ?? EMPTY_FORM.keeping,
    styleKind: SUPPORT_STYLES.find((kind) => kind === form.styleKind) ?? EMPTY_FORM.styleKind,
  };
}

/** The form as it was left, or with OpenRouter chosen: every return finds the button to sign in. */
export function formAfter(arrival: Arrival, form: PersonaForm): PersonaForm {
  if (arrival.kind !== 'problem' && arrival.kind !== 'code') return form;
  const left = arrival.kept ? formOfDraft(arrival.kept.draft) : form;
  const provider = PROVIDERS.find(({ id }) => id === 'openrouter');
  return isOpenRouter(left) || !provider ? left : withChoice(left, { kind: 'provider', provider });
}

/** How one comes to a persona's form; a return that belongs to another form is led there. */
export function useArrival(personaId: string): Arrival {
  const [arrival] = useState(() => arrivalAt(personaId));
  useEffect(() => {
    if (arrival.kind === 'none') return;
    if (arrival.kind === 'elsewhere') {
      location.replace(`#/settings/persona/${encodeURIComponent(arrival.personaId)}`);
      return;
    }
    forgetArrival();
    if (arrival.kept) history.replaceState(arrival.kept.place, '');
  }, [arrival]);
  return arrival;
}

function firstStatus(arrival: Arrival): Status {
  if (arrival.kind === 'code') return { kind: 'asking' };
  if (arrival.kind === 'problem') return { kind: 'failed', problem: arrival.problem, status: 0 };
  return { kind: 'idle' };
}

/** Worth asking again with the same code: it may not have been spent. */
const PASSING: readonly Problem[] = ['network', 'offline', 'answer'];

interface SignInInput {
  readonly personaId: string;
  readonly arrival: Arrival;
  readonly form: PersonaForm;
  /** The same function at every call. */
  readonly onForm: (change: (now: PersonaForm) => PersonaForm) => void;
}

export function useSignIn({ personaId, arrival, form, onForm }: SignInInput): SignIn {
  const [status, setStatus] = useState(() => firstStatus(arrival));
  const [offer, setOffer] = useState<Offer | null>(arrival.kind === 'code' ? arrival.offer : null);
  const leaving = useRef(false);

  useEffect(() => {
    if (!offer) return;
    const stop = new AbortController();
    void exchangeCode(offer, stop.signal).then((answer) => {
      if (stop.signal.aborted) return;
      if (answer.ok) {
        setStatus({ kind: 'done', key: answer.key });
        // Whoever has moved on to another address meanwhile does not take the key there.
        onForm((now) => (isOpenRouter(now) ? { ...now, apiKey: answer.key } : now));
      } else setStatus({ kind: 'failed', status: 0, ...answer });
    });
    return () => stop.abort();
  }, [offer, onForm]);

  useEffect(() => {
    // The browser brings the page back as it was left, without a new start.
    const onShow = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted || !leaving.current) return;
      leaving.current = false;
      forgetArrival();
      setStatus({ kind: 'failed', problem: 'declined', status: 0 });
    };
    window.addEventListener('pageshow', onShow);
    return () => window.removeEventListener('pageshow', onShow);
  }, []);

  async function leave(): Promise<void> {
    setOffer(null);
    setStatus({ kind: 'leaving' });
    const { apiKey: _stays, ...draft } = form;
    const begun = await beginSignIn({ personaId, place: history.state as unknown, draft });
    if (begun.ok) {
      leaving.current = true;
      location.assign(begun.url);
    } else setStatus({ kind: 'failed', problem: begun.problem, status: 0 });
  }

  const again = (): void => {
    setStatus({ kind: 'asking' });
    setOffer((spent) => spent && { ...spent });
  };
  const passing = offer !== null && status.kind === 'failed' && PASSING.includes(status.problem);
  return { status, begin: () => void leave(), again: passing ? again : null };
}

function useWords(status: Status, form: PersonaForm): string {
  const t = useT();
  switch (status.kind) {
    case 'idle':
      return '';
    case 'leaving':
    case 'asking':
      return t(`connect.signIn.${status.kind}`);
    case 'done':
      return form.apiKey === status.key ? t('connect.signIn.done', { end: status.key.slice(-4) }) : '';
    case 'failed':
      return t(`connect.signIn.fail.${status.problem}`, { host: location.host, status: status.status });
  }
}

/** A key of OpenRouter without typing one. */
export function OpenRouterSignIn({
  signIn: { status, begin, again },
  form,
}: {
  readonly signIn: SignIn;
  readonly form: PersonaForm;
}): ReactNode {
  const t = useT();
  const words = useWords(status, form);
  const possible = canSignIn();
  const busy = status.kind === 'leaving' || status.kind === 'asking';
  return (
    <div className="flex flex-col gap-2">
      <p>{t(possible ? 'connect.signIn.hint' : 'connect.signIn.fail.insecure', { host: location.host })}</p>
      <div className="flex flex-wrap gap-3">
        {again ? <Button onClick={again}>{t('common.tryAgain')}</Button> : null}
        <Button disabled={!possible || busy} onClick={begin}>
          {t('connect.signIn')}
        </Button>
      </div>
      <p role="status" className={status.kind === 'failed' ? 'text-danger' : undefined}>
        {words}
      </p>
    </div>
  );
}
