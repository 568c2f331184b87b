import type { ReactNode } from 'react';
import { USER_PERSONA_NAMES } from '../../content/labels';
import type { Session } from '../../domain/session';
import { studyKindOf, tidyUser } from '../../domain/user-persona';
import { Portrait } from '../../portrait';
import type { Expression } from '../../portrait';
import { useI18n } from '../../services/i18n';
import { PlaceArt } from '../../ui/place-art';

interface PortraitPanelProps {
  readonly session: Session;
  readonly playedBy: string;
  readonly face: Expression;
  /** Address of the character's own picture, if it has one. */
  readonly picture: string | null | undefined;
}

/** The place of the scene, behind the character. */
function Backdrop({ session: { scenario } }: { readonly session: Session }): ReactNode {
  if (!scenario) return null;
  return <PlaceArt place={scenario.place} whole className="absolute inset-x-0 top-[6%] w-full opacity-40" />;
}

/** The place alone, before the first word on a wide screen. */
export function EmptyStage({ session: { scenario } }: { readonly session: Session }): ReactNode {
  if (!scenario) return null;
  return (
    <div className="tone-ink absolute inset-0 hidden items-center justify-center lg:flex">
      <PlaceArt place={scenario.place} whole className="max-h-full w-full max-w-lg" />
    </div>
  );
}

/** Who the user speaks as: by name, and what kind of person; empty for nobody in particular. */
function useSpeaker({ scenario, userPersona: user }: Session): string {
  const { locale } = useI18n();
  const kind = scenario?.userPersona ?? studyKindOf(user);
  const words = [user && tidyUser(user).name, kind && USER_PERSONA_NAMES[kind][locale]];
  return words.filter(Boolean).join(' · ');
}

/** The character beside the talk on a wide screen. */
export function PortraitPanel({ session, playedBy, face, picture }: PortraitPanelProps): ReactNode {
  const { t } = useI18n();
  const { character } = session;
  const speaker = useSpeaker(session);
  return (
    <aside className="panel hidden min-h-0 flex-col overflow-hidden lg:flex" aria-label={character.name}>
      <div className="tone relative min-h-40 flex-1 overflow-hidden">
        <Backdrop session={session} />
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
        {character.work ? (
          <p className="mt-1 font-semibold [word-break:auto-phrase]">{character.work}</p>
        ) : null}
        <dl className="mt-3 text-[0.95rem]">
          <dt className="font-semibold">{t('chat.playedBy')}</dt>
          <dd className="text-soft">{playedBy}</dd>
          {speaker ? (
            <>
              <dt className="mt-2 font-semibold">{t('chat.youAre')}</dt>
              <dd className="text-soft wrap-anywhere">
                <bdi>{speaker}</bdi>
              </dd>
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
    <div className="tone relative min-h-24 flex-1 overflow-hidden lg:hidden">
      <Backdrop session={session} />
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
