import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { PersonaSnapshot } from '../../domain/persona';
import type { Reply, Session } from '../../domain/session';
import { LANGUAGE_TAGS, useI18n, useT } from '../../services/i18n';
import type { Translate } from '../../services/i18n';
import { promptFor } from '../../services/prompt';
import { LoreDetails } from './lore-details';

export function personaName(persona: PersonaSnapshot, t: Translate): string {
  return persona.kind === 'understudy' ? t('persona.understudyFull') : persona.name;
}

/** While it spoke, the wait before the first word left out; null where the endpoint did not count. */
function tokensPerSecond({ usage, timing }: Reply): number | null {
  const { firstTokenMs, totalMs } = timing ?? {};
  if (usage?.outputTokens === undefined || firstTokenMs === undefined || totalMs === undefined) return null;
  const spokenMs = totalMs - firstTokenMs;
  return spokenMs > 0 ? Math.round((usage.outputTokens / spokenMs) * 1000) : null;
}

/** The system prompt the reply was given, made again from the session and proved by its hash; null if it cannot be. */
function promptOf(session: Session, reply: Reply): string | null {
  const prompt = promptFor(session, reply.persona.supportStyle);
  if (prompt.hash !== reply.promptHash) return null;
  return [prompt.system, ...(prompt.postHistory ? [prompt.postHistory] : [])].join('\n\n');
}

function Prompt({ session, reply }: ReplyDetailsProps): ReactNode {
  const t = useT();
  const prompt = useMemo(() => promptOf(session, reply), [session, reply]);
  if (prompt === null) return null;
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center">{t('chat.prompt')}</summary>
      <p className="pre max-h-80 overflow-y-auto wrap-anywhere" dir="auto">
        {prompt}
      </p>
    </details>
  );
}

interface ReplyDetailsProps {
  readonly session: Session;
  readonly reply: Reply;
}

function rows(reply: Reply, t: Translate, tag: string): readonly (readonly [string, string])[] {
  const { persona, timing, usage } = reply;
  const seconds = (ms: number): string => t('chat.seconds', { seconds: (ms / 1000).toFixed(1) });
  const speed = tokensPerSecond(reply);
  const sampled = Object.entries(reply.sampling)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  const found: (readonly [string, string] | null)[] = [
    [t('chat.playedBy'), personaName(persona, t)],
    persona.provider ? [t('chat.provider'), persona.provider] : null,
    reply.model ? [t('chat.model'), reply.model] : null,
    [t('chat.at'), new Date(reply.createdAt).toLocaleString(tag)],
    timing?.firstTokenMs === undefined ? null : [t('chat.firstToken'), seconds(timing.firstTokenMs)],
    timing?.totalMs === undefined ? null : [t('chat.total'), seconds(timing.totalMs)],
    usage?.outputTokens === undefined
      ? null
      : [
          t('chat.tokens'),
          t('chat.tokensInOut', { input: usage.inputTokens ?? 0, output: usage.outputTokens }),
        ],
    speed === null ? null : [t('chat.speed'), t('chat.perSecond', { count: speed })],
    sampled === '' ? null : [t('chat.sampling'), sampled],
    reply.finishReason && reply.finishReason !== 'stop' ? [t('chat.finish'), reply.finishReason] : null,
  ];
  return found.filter((row) => row !== null);
}

/** Where a reply comes from. */
export function ReplyDetails({ session, reply }: ReplyDetailsProps): ReactNode {
  const { t, locale } = useI18n();
  return (
    <div className="panel mt-1 ml-4 p-3 text-sm">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {rows(reply, t, LANGUAGE_TAGS[locale]).map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {reply.author === 'llm' ? <Prompt session={session} reply={reply} /> : null}
      {reply.lore ? <LoreDetails hits={reply.lore} /> : null}
    </div>
  );
}
