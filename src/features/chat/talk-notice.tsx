import type { ReactNode } from 'react';
import type { Persona } from '../../domain/persona';
import { hostOf } from '../../lib/host';
import { useT } from '../../services/i18n';
import type { Translate } from '../../services/i18n';

function noticeFor(persona: Persona, t: Translate): string {
  switch (persona.kind) {
    case 'understudy':
      return t('chat.noticeScript');
    case 'endpoint':
      return t('chat.noticeAi', { host: hostOf(persona.baseUrl) });
    case 'on-device':
      return t('chat.noticeDevice');
    case 'recorded':
      return t(persona.author === 'human' ? 'chat.noticeRecordedFan' : 'chat.noticeRecorded');
    case 'human':
      return t('chat.noticeHuman', { name: persona.name });
  }
}

/** The plain, permanent line that says who is playing, and where words go. */
export function TalkNotice({ persona }: { readonly persona: Persona }): ReactNode {
  const t = useT();
  return <p className="max-sm:text-xs">{noticeFor(persona, t)}</p>;
}
