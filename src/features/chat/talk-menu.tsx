import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Link } from 'wouter';
import type { Session } from '../../domain/session';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import type { TalkBranch } from '../../services/storage';
import { IconButton } from '../../ui/button';
import { MoreIcon } from '../../ui/icons';
import { BranchesDialog } from './branches-dialog';

/** In which form a talk leaves: the session log, or a chat that SillyTavern opens. */
export type TalkForm = 'log' | 'chat';

const TALK_FORMS = [
  { form: 'log', label: 'chat.export' },
  { form: 'chat', label: 'chat.exportChat' },
] as const satisfies readonly { form: TalkForm; label: MessageId }[];

interface TalkMenuProps {
  readonly session: Session;
  readonly branches: readonly TalkBranch[];
  /** True while a reply is on its way: the talk cannot turn. */
  readonly busy: boolean;
  readonly onBranch: (turnId: string) => void;
  readonly onExport: (form: TalkForm) => void;
  readonly onDelete: () => void;
}

function useCloseOutside(
  open: boolean,
  box: RefObject<HTMLElement | null>,
  button: RefObject<HTMLElement | null>,
  onClose: () => void,
): void {
  const close = useEffectEvent((event: Event): void => {
    const outside = event.target instanceof Node && !box.current?.contains(event.target);
    const escaped = event instanceof KeyboardEvent && event.key === 'Escape';
    if (escaped) button.current?.focus();
    if (escaped || (event.type !== 'keydown' && outside)) onClose();
  });
  useEffect(() => {
    if (!open) return;
    const listen = (event: Event): void => close(event);
    document.addEventListener('pointerdown', listen);
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('pointerdown', listen);
      document.removeEventListener('keydown', listen);
    };
  }, [open]);
}

/** What can be done with the whole talk. */
export function TalkMenu(props: TalkMenuProps): ReactNode {
  const { session, branches, busy, onBranch, onExport, onDelete } = props;
  const t = useT();
  const [open, setOpen] = useState(false);
  const [listing, setListing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useCloseOutside(open, box, button, () => setOpen(false));
  const leave = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const item = 'flex min-h-11 w-full items-center px-4 text-left hover:bg-wash';
  return (
    <div ref={box} className="relative">
      <IconButton ref={button} label={t('chat.more')} aria-expanded={open} onClick={() => setOpen(!open)}>
        <MoreIcon />
      </IconButton>
      {open ? (
        <ul className="panel absolute top-full right-0 z-10 w-max max-w-[80vw] py-1 shadow-[4px_4px_0_var(--color-line)]">
          {branches.length > 1 ? (
            <li>
              <button
                type="button"
                className={item}
                onClick={() => {
                  leave();
                  setListing(true);
                }}
              >
                {t('chat.branches', { count: branches.length })}
              </button>
            </li>
          ) : null}
          {TALK_FORMS.map(({ form, label }) => (
            <li key={form}>
              <button
                type="button"
                className={item}
                onClick={() => {
                  leave();
                  onExport(form);
                }}
              >
                {t(label)}
              </button>
            </li>
          ))}
          <li>
            <Link href={`/cast/${session.character.id}`} className={item}>
              {t('chat.newTalk', { name: session.character.name })}
            </Link>
          </li>
          <li>
            <Link href="/library" className={item}>
              {t('chat.toLibrary')}
            </Link>
          </li>
          <li>
            <button type="button" className={`${item} text-danger`} onClick={onDelete}>
              {t('chat.delete')}
            </button>
          </li>
        </ul>
      ) : null}
      {listing ? (
        <BranchesDialog
          branches={branches}
          busy={busy}
          onChoose={onBranch}
          onClose={() => setListing(false)}
        />
      ) : null}
    </div>
  );
}
