import type { ReactNode } from 'react';
import type { PersonaSnapshot } from '../../domain/persona';
import type { Reply } from '../../domain/session';
import { LANGUAGE_TAGS, useI18n } from '../../services/i18n';
import type { Translate } from '../../services/i18n';
import { LoreDetails } from './lore-details';

export function personaName(persona: PersonaSnapshot, t: Translate): string {
  return persona.kind === 'understudy' ? t('persona.understudyFull') : persona.name;
}

function rows(reply: Reply, t: Translate, tag: string): readonly (readonly [string, string])[] {
  const { persona, timing, usage } = reply;
  const seconds = (ms: number): string => t('chat.seconds', { seconds: (ms / 1000).toFixed(1) });
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
    reply.finishReason && reply.finishReason !== 'stop' ? [t('chat.finish'), reply.finishReason] : null,
  ];
  return found.filter((row) => row !== null);
}

export function ReplyDetails({ reply }: { readonly reply: Reply }): ReactNode {
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
      {reply.lore ? <LoreDetails hits={reply.lore} /> : null}
    </div>
  );
}
