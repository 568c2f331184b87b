import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Session } from '../../domain/session';
import { Portrait } from '../../portrait';
import type { Expression } from '../../portrait';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { IconButton } from '../../ui/button';
import { BackIcon, MoreIcon } from '../../ui/icons';
import { SceneCaption } from './scene-caption';

/** In which form a talk leaves: the session log, or a chat that SillyTavern opens. */
export type TalkForm = 'log' | 'chat';

const TALK_FORMS = [
  { form: 'log', label: 'chat.export' },
  { form: 'chat', label: 'chat.exportChat' },
] as const satisfies readonly { form: TalkForm; label: MessageId }[];

interface TalkHeaderProps {
  readonly session: Session;
  /** Somebody has spoken. */
  readonly underway: boolean;
  readonly face: Expression;
  readonly picture: string | null | undefined;
  readonly onExport: (form: TalkForm) => void;
  readonly onDelete: () => void;
}

function TalkMenu({
  session,
  onExport,
  onDelete,
}: Pick<TalkHeaderProps, 'session' | 'onExport' | 'onDelete'>): ReactNode {
  const t = useT();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return;
    const close = (event: Event): void => {
      const outside = event.target instanceof Node && !box.current?.contains(event.target);
      const escaped = event instanceof KeyboardEvent && event.key === 'Escape';
      if (escaped) button.current?.focus();
      if (escaped || (event.type !== 'keydown' && outside)) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, [open]);
  const item = 'flex min-h-11 w-full items-center px-4 text-left hover:bg-wash';
  return (
    <div ref={box} className="relative">
      <IconButton ref={button} label={t('chat.more')} aria-expanded={open} onClick={() => setOpen(!open)}>
        <MoreIcon />
      </IconButton>
      {open ? (
        <ul className="panel absolute top-full right-0 z-10 w-max max-w-[80vw] py-1 shadow-[4px_4px_0_var(--color-line)]">
          {TALK_FORMS.map(({ form, label }) => (
            <li key={form}>
              <button
                type="button"
                className={item}
                onClick={() => {
                  setOpen(false);
                  button.current?.focus();
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
    </div>
  );
}

/** The panel over the talk: who it is with on a narrow screen, and the scene. */
export function TalkHeader({ session, underway, face, picture, ...menu }: TalkHeaderProps): ReactNode {
  const t = useT();
  const { character } = session;
  return (
    <header className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center border-b-2 border-line px-1 lg:items-start lg:py-1 lg:pr-2">
      <Link
        href="/"
        aria-label={t('chat.backToCast')}
        title={t('chat.backToCast')}
        className="my-1 inline-flex size-11 items-center justify-center rounded-[3px] hover:bg-wash"
      >
        <BackIcon />
      </Link>
      <div className="col-start-2 row-start-1 flex min-w-0 items-center gap-2">
        <span className="tone size-10 shrink-0 overflow-hidden rounded-full border-2 border-line lg:hidden">
          <Portrait
            who={character.id}
            name={character.name}
            picture={picture}
            expression={face}
            crop="face"
            className="size-full"
          />
        </span>
        <h1 dir="auto" className="min-w-0 truncate text-lg font-bold lg:sr-only">
          {character.name}
        </h1>
      </div>
      <div className="col-start-3 row-start-1">
        <TalkMenu session={session} {...menu} />
      </div>
      <div className="col-span-3 -mx-1 border-t-2 border-line lg:col-span-1 lg:col-start-2 lg:row-start-1 lg:mx-0 lg:border-0">
        <SceneCaption session={session} underway={underway} />
      </div>
    </header>
  );
}
