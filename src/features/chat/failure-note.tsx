import type { ReactNode } from 'react';
import { failureSlots } from '../../domain/failure';
import type { Failure } from '../../domain/failure';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { AddressLink } from '../../ui/address-link';

interface FailureNoteProps {
  readonly failure: Failure;
  readonly model?: string | null;
  /** Where the request went, `https://host`; to be looked at in a tab when no answer came from there. */
  readonly address?: string | null;
  /** What can be done at once, a button for instance. */
  readonly children?: ReactNode;
}

/** What happened, whose side it is on and what to do; the other side's own words folded below. */
export function FailureNote({ failure, model, address, children }: FailureNoteProps): ReactNode {
  const t = useT();
  const values = failureSlots(failure, model);
  const say = (part: 'title' | 'side' | 'remedy'): string =>
    t(`failure.${failure.code}.${part}` as MessageId, values);
  return (
    <div role="alert" className="border-l-4 border-danger py-1 pl-3 text-[0.95rem]">
      <p className="font-semibold text-danger">{say('title')}</p>
      <p className="text-soft">{t('failure.side', { side: say('side') })}</p>
      <p>{say('remedy')}</p>
      {failure.code === 'unreachable' ? (
        <AddressLink address={address}>{t('failure.open', { host: values.host })}</AddressLink>
      ) : null}
      {failure.detail ? (
        <details className="text-sm text-soft">
          <summary className="inline-flex min-h-8 items-center pointer-coarse:min-h-11">
            {t(failure.code === 'recorded-only' ? 'recordings.canAnswer' : 'chat.theirWords')}
          </summary>
          <p className="pre">{failure.detail}</p>
        </details>
      ) : null}
      {children}
    </div>
  );
}
