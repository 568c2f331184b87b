import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { create } from 'zustand';
import { USER_PERSONA_NAMES } from '../../content/labels';
import { USER_PERSONAS } from '../../domain/scenario';
import type { Session, UserSnapshot } from '../../domain/session';
import { sameUser, snapshotUser, studyKindOf, studyUser, tidyUser } from '../../domain/user-persona';
import type { OwnUserPersona } from '../../domain/user-persona';
import { useI18n } from '../../services/i18n';
import { setSessionUser, useUserPersonas } from '../../services/storage';
import { Dialog } from '../../ui/dialog';
import { showNotice } from '../../ui/notice';

/** The talk that the user left to write a new user persona, and the ones there were then. */
interface Awaited {
  readonly sessionId: string;
  readonly before: readonly string[];
}

const useAwaited = create<{ readonly awaited: Awaited | null }>()(() => ({ awaited: null }));

interface Choice {
  readonly key: string;
  /** null: nobody in particular. */
  readonly user: UserSnapshot | null;
  readonly name: string;
  readonly about: string;
}

/** Sets a name off from the sentence around it, whichever way it runs. */
function setOff(name: string): string {
  return `\u2068${name}\u2069`;
}

/** Whom the user is without a user persona, and how every user persona is called in this talk. */
function useNames({ scenario, userName }: Session): {
  /** As a choice. */
  readonly nobody: string;
  /** As one is spoken of; null: as nobody. */
  readonly plain: string | null;
  readonly nameOf: (user: UserSnapshot) => string;
} {
  const { t, locale } = useI18n();
  const role = scenario && USER_PERSONA_NAMES[scenario.userPersona][locale];
  const called =
    userName === undefined ? '' : tidyUser({ name: userName, pronoun: '', description: '' }).name;
  const onlyName = called === '' ? t('who.nobody') : t('who.justName', { name: setOff(called) });
  return {
    nobody: role ? t('who.asScene', { who: role }) : onlyName,
    plain: role ?? (called || null),
    nameOf: (user) => {
      const kind = studyKindOf(user);
      return tidyUser(user).name || (kind ? USER_PERSONA_NAMES[kind][locale] : t('who.nobody'));
    },
  };
}

function useChoices(session: Session, own: readonly OwnUserPersona[]): readonly Choice[] {
  const { t } = useI18n();
  const { nobody, nameOf } = useNames(session);
  const { scenario } = session;
  // As it was when the choice was opened: nothing in the list moves under the finger.
  const [now] = useState(session.userPersona);
  const choiceOf = (user: UserSnapshot): Choice => {
    const { pronoun, description } = tidyUser(user);
    const about = [pronoun, description].filter((words) => words !== '').join(' · ');
    return { key: user.id ?? '', user, name: nameOf(user), about };
  };
  const kinds = scenario ? [] : USER_PERSONAS.map((kind) => choiceOf(studyUser(kind)));
  const others = [...kinds, ...own.map((each) => choiceOf(snapshotUser(each)))];
  const known = !now || others.some(({ user }) => user && sameUser(user, now));
  // Changed or deleted since: the talk keeps whom it was begun with.
  const kept = known
    ? []
    : [{ ...choiceOf(now), key: 'kept', name: t('who.asChosen', { name: setOff(nameOf(now)) }) }];
  return [{ key: 'nobody', user: null, name: nobody, about: '' }, ...kept, ...others];
}

function useSpeakAs(sessionId: string, onFailed?: () => void): (user: UserSnapshot | null) => void {
  const { t } = useI18n();
  return (user) => {
    setSessionUser(sessionId, user).catch(() => {
      onFailed?.();
      showNotice({ text: t('who.switchFailed') });
    });
  };
}

/** Who comes back to the talk with a new user persona speaks as it. */
function useArrival(sessionId: string, own: readonly OwnUserPersona[] | undefined): void {
  // As it was on coming here: what is awaited later is for the next time.
  const [awaited] = useState(() => useAwaited.getState().awaited);
  const speakAs = useSpeakAs(sessionId);
  useEffect(() => {
    if (!awaited || !own || useAwaited.getState().awaited !== awaited) return;
    useAwaited.setState({ awaited: null });
    const made = own.find(({ id }) => !awaited.before.includes(id));
    if (made && awaited.sessionId === sessionId) speakAs(snapshotUser(made));
  }, [awaited, own, sessionId, speakAs]);
}

interface PickerProps {
  readonly session: Session;
  readonly own: readonly OwnUserPersona[];
  readonly onClose: () => void;
}

function Picker({ session, own, onClose }: PickerProps): ReactNode {
  const { t } = useI18n();
  const [path] = useLocation();
  const choices = useChoices(session, own);
  // What was picked shows at once, before it is written and read again.
  const [picked, setPicked] = useState<UserSnapshot | null>();
  const now = picked === undefined ? (session.userPersona ?? null) : picked;
  const isNow = (user: UserSnapshot | null): boolean =>
    user === null || now === null ? user === now : sameUser(user, now);
  const speakAs = useSpeakAs(session.id, () => setPicked(undefined));
  return (
    <Dialog title={t('who.switchTitle')} closeLabel={t('common.close')} onClose={onClose} shape="sheet">
      <p className="text-soft">{t('who.switchHint')}</p>
      <fieldset className="my-3 min-w-0 border-y-2 border-hair">
        <legend className="sr-only">{t('who.switchTitle')}</legend>
        {choices.map(({ key, user, name, about }) => (
          <label
            key={key}
            className="flex min-h-12 cursor-pointer items-center gap-3 border-b-2 border-hair py-1 last:border-b-0 hover:bg-wash"
          >
            <input
              type="radio"
              name="speak-as"
              className="size-5 shrink-0 accent-spot"
              checked={isNow(user)}
              onChange={() => {
                setPicked(user);
                speakAs(user);
              }}
            />
            <span className="min-w-0">
              <span dir="auto" className="block wrap-anywhere">
                {name}
              </span>
              {about === '' ? null : (
                <span dir="auto" className="line-clamp-2 text-sm text-soft wrap-anywhere">
                  {about}
                </span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <Link
        href="/settings/user/new"
        state={{ from: path }}
        onClick={() =>
          useAwaited.setState({ awaited: { sessionId: session.id, before: own.map(({ id }) => id) } })
        }
        className="link inline-flex min-h-11 items-center font-semibold"
      >
        {t('who.add')}
      </Link>
    </Dialog>
  );
}

/** Who the user speaks as from the next message on: a quiet line that opens the choice. */
export function UserSwitch({ session }: { readonly session: Session }): ReactNode {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const own = useUserPersonas();
  useArrival(session.id, own);
  const { plain, nameOf } = useNames(session);
  const who = session.userPersona ? nameOf(session.userPersona) : plain;
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        className="inline-flex min-h-11 max-w-full min-w-0 items-center text-left text-sm text-soft hover:text-ink"
        onClick={() => setOpen(true)}
      >
        <span className="link min-w-0 truncate">
          {who === null ? t('who.nowNobody') : t('who.now', { who: setOff(who) })}
        </span>
      </button>
      {open ? (
        // The line it is opened from is small and soft; the dialog is not.
        <div className="contents text-base text-ink">
          <Picker session={session} own={own ?? []} onClose={() => setOpen(false)} />
        </div>
      ) : null}
    </>
  );
}
