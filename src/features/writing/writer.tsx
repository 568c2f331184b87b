import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { SCENARIOS } from '../../content/scenarios';
import type { Scenario } from '../../domain/scenario';
import type { RoundTwoWay } from '../../domain/round-two';
import type { CharacterSnapshot, Session } from '../../domain/session';
import { carryingReply } from '../../domain/transcript';
import type { TurnWithReplies } from '../../domain/transcript';
import { WRITTEN_ROUNDS } from '../../domain/writing';
import type { Writing, WritingKey } from '../../domain/writing';
import { newId } from '../../lib/id';
import { LANGUAGE_TAGS, useI18n, useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import {
  addMessage,
  addWrittenReply,
  beginWriting,
  failureOf,
  keepWriting,
  useSession,
  useTranscript,
  useWriting,
  useWritings,
} from '../../services/storage';
import { showNotice } from '../../ui/notice';
import { ReplyField } from './reply-field';
import { SecondMessage, UserBubble } from './second-message';
import { humanPersona, openingTurn, planWriting, writtenReply } from './written';

interface WriterProps {
  readonly writing: WritingKey;
  readonly character: CharacterSnapshot;
  readonly scenario: Scenario;
}

/** No session's id: asks for a talk that never is. */
const NONE = '';

function Bubble({
  session,
  label,
  text,
}: {
  readonly session: Session;
  readonly label: string;
  readonly text: string;
}): ReactNode {
  return (
    <article aria-label={label} className="max-w-[92%] sm:max-w-[80%]">
      <p dir="auto" lang={LANGUAGE_TAGS[session.locale]} className="bubble bubble-reply pre">
        {text}
      </p>
    </article>
  );
}

function Said({
  session,
  turns,
}: {
  readonly session: Session;
  readonly turns: readonly TurnWithReplies[];
}): ReactNode {
  const t = useT();
  return turns.map((entry) => {
    const reply = carryingReply(entry);
    return (
      <div key={entry.turn.id}>
        <UserBubble session={session} text={entry.turn.userText} />
        {reply ? (
          <Bubble
            session={session}
            label={t('write.yourReply', { name: session.character.name })}
            text={reply.text}
          />
        ) : null}
      </div>
    );
  });
}

function Done({ writing, session }: { readonly writing: WritingKey; readonly session: Session }): ReactNode {
  const { t, locale } = useI18n();
  const place = useRef<HTMLParagraphElement>(null);
  const writings = useWritings(writing.writer, locale);
  const written = new Set(
    (writings ?? [])
      .filter((row) => row.characterId === writing.characterId && row.replies >= WRITTEN_ROUNDS)
      .map(({ scenarioId }) => scenarioId),
  );
  const after = [...SCENARIOS.slice(writing.scenarioId), ...SCENARIOS.slice(0, writing.scenarioId)];
  const next = after.find(({ id }) => !written.has(id));
  useEffect(() => place.current?.focus(), []);
  return (
    <section className="panel flex flex-wrap items-center justify-between gap-3 p-4">
      <p ref={place} tabIndex={-1} role="status" className="text-lg font-bold outline-none">
        {t('write.done')}
      </p>
      <span className="flex flex-wrap gap-x-6">
        <Link href={`/chat/${session.id}`} className="link inline-flex min-h-11 items-center">
          {t('write.read')}
        </Link>
        {next ? (
          <Link
            href={`/write/${writing.characterId}/${next.id}`}
            className="link inline-flex min-h-11 items-center font-semibold"
          >
            {t('write.next')}
          </Link>
        ) : null}
      </span>
    </section>
  );
}

/** What can be done with a writing; each tells the user when it could not be kept. */
function useActs({ writing, character, scenario }: WriterProps, session: Session | null) {
  const t = useT();
  const told = (error: unknown): void => {
    const reason = t(`failure.${failureOf(error).code}.remedy` as MessageId);
    showNotice({ text: t('write.failed', { reason }) });
  };
  const keep = (change: Partial<Pick<Writing, 'draft' | 'way'>>): void => {
    keepWriting(writing, change, Date.now()).catch(told);
  };
  const give = async (text: string, turns: readonly TurnWithReplies[]): Promise<void> => {
    const now = Date.now();
    try {
      if (session) {
        const turn = turns.at(-1)?.turn;
        if (turn) await addWrittenReply(writing, writtenReply(session, turn.id, writing.writer, text, now));
        return;
      }
      const persona = humanPersona(writing.writer, t('write.human'));
      const begun = planWriting({ key: writing, character, scenario, persona, now });
      const turn = openingTurn(begun);
      const reply = writtenReply(begun, turn.id, writing.writer, text, now);
      await beginWriting(writing, { session: begun, turn, reply });
    } catch (error) {
      told(error);
      throw error;
    }
  };
  const use = (text: string, origin: RoundTwoWay): void => {
    if (session) addMessage(session.id, { id: newId(), text, at: Date.now(), origin }).catch(told);
  };
  return { keep, give, use };
}

/** The dialogue as far as it has come, and what comes next. */
export function Writer(props: WriterProps): ReactNode {
  const { writing: key, character, scenario } = props;
  const { t, locale } = useI18n();
  const writing = useWriting(key);
  const session = useSession(writing?.sessionId ?? NONE);
  const turns = useTranscript(writing?.sessionId ?? NONE);
  const acts = useActs(props, session ?? null);
  // Seen at once; kept a moment later.
  const [way, setWay] = useState<RoundTwoWay | null>(null);
  if (writing === undefined || session === undefined || turns === undefined) return null;
  const planned =
    session ?? planWriting({ key, character, scenario, persona: humanPersona(key.writer, ''), now: 0 });
  const answered = turns.filter((entry) => carryingReply(entry) !== null);
  const waiting = !session || answered.length < turns.length;
  const round = answered.length + 1;
  return (
    <div className="flex flex-col gap-3">
      {session ? <Said session={session} turns={turns} /> : null}
      {session ? null : <UserBubble session={planned} text={scenario.opening[locale]} />}
      {waiting ? (
        <section className="panel p-4" aria-label={t('write.field', { name: character.name })}>
          <p className="mb-2 text-sm font-semibold text-spot">{t('write.round', { round })}</p>
          <ReplyField
            key={`${key.scenarioId} ${round}`}
            name={character.name}
            locale={locale}
            draft={writing?.draft ?? ''}
            onKeep={(draft) => acts.keep({ draft })}
            onGive={(text) => acts.give(text, turns)}
          />
        </section>
      ) : null}
      {session && !waiting && answered.length < WRITTEN_ROUNDS ? (
        <SecondMessage
          session={session}
          rounds={answered.map((entry) => ({
            user: entry.turn.userText,
            reply: carryingReply(entry)?.text ?? '',
          }))}
          way={way ?? writing?.way ?? 'fixed'}
          onWay={(chosen) => {
            setWay(chosen);
            acts.keep({ way: chosen });
          }}
          onUse={acts.use}
        />
      ) : null}
      {session && answered.length >= WRITTEN_ROUNDS ? <Done writing={key} session={session} /> : null}
    </div>
  );
}
