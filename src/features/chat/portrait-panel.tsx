import type { ReactNode } from 'react';
import { USER_PERSONA_NAMES } from '../../content/labels';
import type { Session } from '../../domain/session';
import { Portrait } from '../../portrait';
import type { Expression } from '../../portrait';
import { useI18n } from '../../services/i18n';

interface PortraitPanelProps {
  readonly session: Session;
  readonly playedBy: string;
  readonly face: Expression;
  /** Address of the character's own picture, if it has one. */
  readonly picture: string | null | undefined;
}

/** The character beside the talk on a wide screen. */
export function PortraitPanel({ session, playedBy, face, picture }: PortraitPanelProps): ReactNode {
  const { t, locale } = useI18n();
  const { character, scenario } = session;
  return (
    <aside className="panel hidden min-h-0 flex-col overflow-hidden lg:flex" aria-label={character.name}>
      <div className="tone relative min-h-40 flex-1">
        <div className="absolute inset-0 flex items-end justify-center">
          <Portrait
            who={character.id}
            name={character.name}
            picture={picture}
            expression={face}
            className={picture ? 'size-full' : 'max-h-full w-full'}
          />
        </div>
      </div>
      <div className="overflow-y-auto border-t-2 border-line p-4">
        <p dir="auto" className="line-clamp-3 text-2xl leading-tight font-extrabold wrap-anywhere">
          {character.name}
        </p>
        {character.work ? <p className="mt-1 font-semibold">{character.work}</p> : null}
        <dl className="mt-3 text-[0.95rem]">
          <dt className="font-semibold">{t('chat.playedBy')}</dt>
          <dd className="text-soft">{playedBy}</dd>
          {scenario ? (
            <>
              <dt className="mt-2 font-semibold">{t('chat.youAre')}</dt>
              <dd className="text-soft">{USER_PERSONA_NAMES[scenario.userPersona][locale]}</dd>
            </>
          ) : null}
        </dl>
      </div>
    </aside>
  );
}

/** Before the first word the character has the page of a narrow screen to itself. */
export function Entrance({ session, face, picture }: Omit<PortraitPanelProps, 'playedBy'>): ReactNode {
  const { character } = session;
  return (
    <div className="tone relative min-h-24 flex-1 lg:hidden">
      <Portrait
        who={character.id}
        name={character.name}
        picture={picture}
        expression={face}
        className="absolute inset-x-0 bottom-0 h-full max-h-[26rem] w-full"
      />
    </div>
  );
}
