import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Session } from '../../domain/session';
import { RoundFace } from '../../portrait';
import type { Expression } from '../../portrait';
import { useT } from '../../services/i18n';
import type { TalkBranch } from '../../services/storage';
import { BackIcon } from '../../ui/icons';
import { SceneCaption } from './scene-caption';
import { TalkMenu } from './talk-menu';
import type { TalkForm } from './talk-menu';

interface TalkHeaderProps {
  readonly session: Session;
  /** Somebody has spoken. */
  readonly underway: boolean;
  readonly face: Expression;
  readonly picture: string | null | undefined;
  readonly branches: readonly TalkBranch[];
  /** True while a reply is on its way: the talk cannot turn. */
  readonly busy: boolean;
  readonly onBranch: (turnId: string) => void;
  readonly onExport: (form: TalkForm) => void;
  readonly onDelete: () => void;
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
        <RoundFace
          who={character.id}
          name={character.name}
          picture={picture}
          expression={face}
          className="size-10 lg:hidden"
        />
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
