import type { ReactNode } from 'react';
import { providerAt } from '../../content/providers';
import { failureSlots } from '../../domain/failure';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { CHECK_ONLY_CODES } from '../../services/llm/check';
import type { CheckFailure } from '../../services/llm/check';
import { AddressLink } from '../../ui/address-link';
import { Button } from '../../ui/button';
import { CodeLine } from './code-line';
import { MachineSteps } from './machine-steps';

/** What a remedy may change in the form. */
export interface CheckActions {
  readonly onModel: (model: string) => void;
  readonly onLoadModels: () => void;
  readonly onRelay: () => void;
  readonly onHeader: (name: string, value: string) => void;
}

interface FailureProps extends CheckActions {
  readonly failure: CheckFailure;
  readonly baseUrl: string;
  readonly model: string;
}

/** What looks the same to a page whatever its cause; in a tab of its own the browser tells a bad certificate. */
const SILENT: ReadonlySet<string> = new Set(['host-silent', 'cors-refused', 'unreachable']);

const HEADER = ['anthropic-dangerous-direct-browser-access', 'true'] as const;

function ChooseModel({ failure, onModel, onLoadModels }: FailureProps): ReactNode {
  const t = useT();
  if (!failure.near) {
    return (
      <Button className="self-start" onClick={onLoadModels}>
        {t('connect.loadModels')}
      </Button>
    );
  }
  return (
    <div className="flex flex-col gap-2">
      <p>{t('connect.nearModels')}</p>
      <div className="flex flex-wrap gap-2">
        {failure.near.map((id) => (
          <Button key={id} onClick={() => onModel(id)}>
            {id}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Remedy(props: FailureProps): ReactNode {
  const t = useT();
  const { failure, baseUrl } = props;
  switch (failure.remedy) {
    case 'start':
    case 'allow':
      return <MachineSteps provider={providerAt(baseUrl)} step={failure.remedy} />;
    case 'relay-on':
      return (
        <Button className="self-start" onClick={props.onRelay}>
          {t('connect.relay')}
        </Button>
      );
    case 'relay-start':
      return (
        <div className="flex flex-col gap-2">
          <p>{t('connect.relayStart')}</p>
          <CodeLine line="npm start" />
        </div>
      );
    case 'browser-header':
      return (
        <div className="flex flex-col gap-2">
          <CodeLine line={HEADER.join(': ')} />
          <Button className="self-start" onClick={() => props.onHeader(...HEADER)}>
            {t('connect.addHeader')}
          </Button>
        </div>
      );
    case 'choose-model':
      return <ChooseModel {...props} />;
    case null:
      return null;
  }
}

/** Why a stage failed, and what to do. The other side's words are shown as text. */
export function CheckFailureNote(props: FailureProps): ReactNode {
  const t = useT();
  const { failure, model, baseUrl } = props;
  const own = (CHECK_ONLY_CODES as readonly string[]).includes(failure.code);
  const { host, keyOf = '', study = '', seconds = 0 } = failure;
  const { origin } = window.location;
  const slots = failureSlots({ ...failure, retryAfterSeconds: seconds }, model);
  const values = { ...slots, keyOf, study, origin };
  const say = (part: 'title' | 'remedy'): string =>
    t(`${own ? 'connect.fail' : 'failure'}.${failure.code}.${part}` as MessageId, values);
  return (
    <div className="flex flex-col gap-2 border-l-4 border-danger py-1 pl-3">
      <p className="font-semibold text-danger">{say('title')}</p>
      <p>{say('remedy')}</p>
      {SILENT.has(failure.code) ? (
        <AddressLink address={baseUrl}>{t('failure.open', { host })}</AddressLink>
      ) : null}
      <Remedy {...props} />
      {failure.detail ? (
        <details className="text-sm text-soft">
          <summary className="inline-flex min-h-8 items-center pointer-coarse:min-h-11">
            {t('chat.theirWords')}
          </summary>
          <p className="pre">{failure.detail}</p>
        </details>
      ) : null}
    </div>
  );
}
