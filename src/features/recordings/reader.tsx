import { useState } from 'react';
import type { CSSProperties, ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { themeOf } from '../../content/cast/themes';
import { findRole, roleCharacterId } from '../../domain/recording';
import type { RecordedDialogue, RecordedRole, RecordedSource } from '../../domain/recording';
import { useI18n, useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { failureOf, openRecorded, playRecorded, useRecording, useSources } from '../../services/storage';
import { Button } from '../../ui/button';
import { NotHere } from '../../ui/not-here';
import { showNotice } from '../../ui/notice';
import { DialogueView } from './dialogue-view';
import { decodePart, readerPath } from './paths';
import { ReaderChoices } from './reader-choices';
import { roleName } from './words';

interface RecordingsReaderProps {
  /** Parts of the address, as they stand there; null: not said. */
  readonly sourceId: string;
  readonly characterId: string | null;
  readonly dialogId: string | null;
  /** A talk was opened or begun. */
  readonly onTalk: (sessionId: string) => void;
}

function Missing(): ReactNode {
  const t = useT();
  return (
    <NotHere title={t('recordings.missing')}>
      <Link href="/recordings" className="link inline-flex min-h-11 items-center">
        {t('recordings.back')}
      </Link>
    </NotHere>
  );
}

/** A source to read: one character, one scene at a time. */
export function RecordingsReader(props: RecordingsReaderProps): ReactNode {
  const t = useT();
  const sources = useSources();
  if (!sources) return <p className="p-6 text-soft">{t('app.loading')}</p>;
  const source = sources.find(({ id }) => id === props.sourceId || id === decodePart(props.sourceId));
  const asked = props.characterId === null ? undefined : decodePart(props.characterId);
  const role = source && (asked === undefined ? source.roles[0] : findRole(source, asked));
  if (!source || !role) return <Missing />;
  return <RoleReader {...props} sources={sources} source={source} role={role} />;
}

interface RoleReaderProps extends RecordingsReaderProps {
  readonly sources: readonly RecordedSource[];
  readonly source: RecordedSource;
  readonly role: RecordedRole;
}

function RoleReader({ sources, source, role, dialogId, onTalk }: RoleReaderProps): ReactNode {
  const { t, locale } = useI18n();
  const [, navigate] = useLocation();
  const recording = useRecording(source.id, role.key);
  const wanted = Number(dialogId ?? role.dialogIds[0]);
  if (recording === undefined) return <p className="p-6 text-soft">{t('app.loading')}</p>;
  const dialogue = recording?.dialogues.find((each) => each.dialogId === wanted);
  if (!dialogue) return <Missing />;
  const characterId = roleCharacterId(role);
  const { hue, chroma } = themeOf(characterId);
  return (
    <div
      data-spot
      style={{ '--hue': hue, '--chroma': chroma } as CSSProperties}
      className="mx-auto grid max-w-[76rem] items-start gap-3 p-3 pb-20 lg:grid-cols-[20rem_minmax(0,1fr)]"
    >
      <ReaderChoices
        sources={sources}
        source={source}
        role={role}
        dialogId={dialogue.dialogId}
        onGo={(place) => navigate(readerPath(place), { replace: true })}
      />
      <section className="panel min-w-0" aria-label={roleName(role, locale)}>
        <DialogueView source={source} role={role} dialogue={dialogue} />
        <Actions source={source} role={role} dialogue={dialogue} onTalk={onTalk} />
      </section>
    </div>
  );
}

interface ActionsProps {
  readonly source: RecordedSource;
  readonly role: RecordedRole;
  readonly dialogue: RecordedDialogue;
  readonly onTalk: (sessionId: string) => void;
}

/** What one can do with a dialogue beside reading it. */
function Actions({ source, role, dialogue, onTalk }: ActionsProps): ReactNode {
  const t = useT();
  const [opening, setOpening] = useState(false);
  const go = (make: typeof openRecorded): void => {
    setOpening(true);
    make(source.id, role.key, dialogue.dialogId).then(onTalk, (error: unknown) => {
      setOpening(false);
      const reason = t(`failure.${failureOf(error).code}.remedy` as MessageId);
      showNotice({ text: t('recordings.openFailed', { reason }) });
    });
  };
  return (
    <div className="grid gap-x-6 gap-y-3 border-t-2 border-line px-4 py-3 sm:grid-cols-2">
      <div>
        <Button look="primary" className="w-full" disabled={opening} onClick={() => go(playRecorded)}>
          {t('recordings.play')}
        </Button>
        <p className="mt-1 text-sm text-soft">{t('recordings.playHint', { name: source.name })}</p>
      </div>
      <div>
        <Button className="w-full" disabled={opening} onClick={() => go(openRecorded)}>
          {t('recordings.open')}
        </Button>
        <p className="mt-1 text-sm text-soft">{t('recordings.openHint')}</p>
      </div>
    </div>
  );
}
