import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { PersonaSnapshot } from '../../domain/persona';
import type { Reply, Session, Turn } from '../../domain/session';
import { LANGUAGE_TAGS, useI18n, useT } from '../../services/i18n';
import type { Translate } from '../../services/i18n';
import { promptBehind } from '../../services/prompt';
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

/** What the reply was asked with beside the talk; null if it cannot be made again. */
function promptOf(session: Session, turn: Turn, reply: Reply): string | null {
  const prompt = promptBehind(session, turn, reply);
  return prompt && [prompt.system, ...(prompt.postHistory ? [prompt.postHistory] : [])].join('\n\n');
}

function Prompt({ session, turn, reply }: ReplyDetailsProps): ReactNode {
  const t = useT();
  const prompt = useMemo(() => promptOf(session, turn, reply), [session, turn, reply]);
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
  readonly turn: Turn;
  readonly reply: Reply;
  /** Ids of the turn's replies, oldest first. */
  readonly siblings: readonly string[];
}

type Row = readonly [string, string] | null;

/** What the reply was given of the talk, and what it came to. */
function costRows({ reply, siblings }: ReplyDetailsProps, t: Translate, tag: string): readonly Row[] {
  const { context, cost, continues } = reply;
  const earlier = continues === undefined ? -1 : siblings.indexOf(continues);
  const digits = { maximumSignificantDigits: 3 } as const;
  return [
    cost ? [t('chat.cost'), `${cost.amount.toLocaleString(tag, digits)} ${cost.currency}`] : null,
    context
      ? [
          t('chat.context'),
          t('chat.contextDropped', {
            count: context.droppedRounds,
            tokens: context.tokens.toLocaleString(tag),
          }),
        ]
      : null,
    earlier < 0 ? null : [t('chat.continues'), t('chat.continuesAnswer', { index: earlier + 1 })],
  ];
}

function rows(props: ReplyDetailsProps, t: Translate, tag: string): readonly (readonly [string, string])[] {
  const { reply, turn } = props;
  const { persona, timing, usage } = reply;
  const seconds = (ms: number): string => t('chat.seconds', { seconds: (ms / 1000).toFixed(1) });
  const speed = tokensPerSecond(reply);
  const sampled = Object.entries(reply.sampling)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  const found: readonly Row[] = [
    [t('chat.playedBy'), personaName(persona, t)],
    persona.provider ? [t('chat.provider'), persona.provider] : null,
    reply.model ? [t('chat.model'), reply.model] : null,
    turn.origin && turn.userText !== '' ? [t('write.origin'), t(`write.origin.${turn.origin}`)] : null,
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
    ...costRows(props, t, tag),
  ];
  return found.filter((row) => row !== null);
}

/** Where a reply comes from. */
export function ReplyDetails(props: ReplyDetailsProps): ReactNode {
  const { t, locale } = useI18n();
  const { reply } = props;
  return (
    <div className="panel mt-1 ml-4 p-3 text-sm">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {rows(props, t, LANGUAGE_TAGS[locale]).map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {reply.author === 'llm' ? <Prompt {...props} /> : null}
      {reply.lore ? <LoreDetails hits={reply.lore} /> : null}
    </div>
  );
}
