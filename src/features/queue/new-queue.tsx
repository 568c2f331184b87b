import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { findCharacter } from '../../content/cast';
import { USER_PERSONA_NAMES } from '../../content/labels';
import { SET_SIZE } from '../../domain/queue';
import { USER_PERSONAS } from '../../domain/scenario';
import { sceneNumbers } from '../../domain/scene-numbers';
import { newId } from '../../lib/id';
import { LANGUAGE_TAGS, useI18n } from '../../services/i18n';
import { createQueue, readQueueOffer } from '../../services/storage';
import type { QueueOffer } from '../../services/storage';
import { Button } from '../../ui/button';
import { CheckBoxes } from '../../ui/check-boxes';
import { Segmented, SelectField, TextField } from '../../ui/field';
import { showNotice } from '../../ui/notice';
import { draftCount, makeQueue, newDraft } from './queue-draft';
import type { QueueDraft } from './queue-draft';
import { SourceBoxes } from './source-boxes';

interface PartProps {
  readonly draft: QueueDraft;
  readonly offer: QueueOffer;
  readonly change: (change: Partial<QueueDraft>) => void;
}

function Scope({ draft, offer, change }: PartProps): ReactNode {
  const { t, locale } = useI18n();
  const characters = useMemo(
    () => [...offer.characters].map(([id, name]) => ({ id, name: findCharacter(id)?.name[locale] ?? name })),
    [offer, locale],
  );
  return (
    <>
      <CheckBoxes
        label={t('queue.form.characters')}
        all={t('queue.form.all')}
        choices={characters}
        chosen={draft.characters}
        onChange={(next) => change({ characters: next })}
      />
      <CheckBoxes
        label={t('queue.form.scenes')}
        all={t('queue.form.all')}
        choices={USER_PERSONAS.map((id) => ({ id, name: USER_PERSONA_NAMES[id][locale] }))}
        chosen={draft.people}
        onChange={(people) => change({ people })}
      />
      <TextField
        label={t('queue.form.sceneNumbers')}
        hint={t('queue.form.sceneHint')}
        error={sceneNumbers(draft.sceneText) === null ? t('queue.form.sceneFault') : undefined}
        inputMode="numeric"
        className="max-w-60"
        value={draft.sceneText}
        onChange={(event) => change({ sceneText: event.target.value })}
      />
    </>
  );
}

function Manner({ draft, change }: Omit<PartProps, 'offer'>): ReactNode {
  const { t } = useI18n();
  return (
    <>
      <Segmented
        label={t('queue.form.unit')}
        value={draft.unit}
        choices={[
          { value: 'dialogue', label: t('queue.form.unit.dialogue') },
          { value: 'reply', label: t('queue.form.unit.reply') },
        ]}
        onChange={(unit) => change({ unit })}
      />
      <div>
        <Segmented
          label={t('queue.form.blind')}
          value={draft.blind ? 'yes' : 'no'}
          choices={[
            { value: 'yes', label: t('queue.form.blind.yes') },
            { value: 'no', label: t('queue.form.blind.no') },
          ]}
          onChange={(value) => change({ blind: value === 'yes' })}
        />
        <p className="mt-1 text-sm text-soft">{t('queue.form.blindHint')}</p>
      </div>
      <TextField
        label={t('queue.form.limit')}
        hint={t('queue.form.limitHint')}
        inputMode="numeric"
        className="max-w-40"
        value={draft.limitText}
        onChange={(event) => change({ limitText: event.target.value })}
      />
      <details>
        <summary className="inline-flex min-h-11 items-center font-semibold">{t('queue.form.more')}</summary>
        <div className="flex flex-col gap-3 pt-1">
          <TextField
            label={t('queue.form.seed')}
            hint={t('queue.form.seedHint')}
            inputMode="numeric"
            className="max-w-40"
            value={draft.seedText}
            onChange={(event) => change({ seedText: event.target.value })}
          />
          <TextField
            label={t('queue.form.setSize')}
            hint={t('queue.form.setSizeHint')}
            type="number"
            min={SET_SIZE.least}
            max={SET_SIZE.most}
            className="max-w-40"
            value={draft.setSize}
            onChange={(event) => change({ setSize: event.target.valueAsNumber || SET_SIZE.usual })}
          />
        </div>
      </details>
    </>
  );
}

interface NewQueueProps {
  /** A seed nobody has chosen. */
  readonly seed: number;
  /** The collection it is to be made of; null: of anything. */
  readonly collectionId: string | null;
  readonly onMade: (queueId: string) => void;
  readonly onCancel: () => void;
}

function Nothing({ onCancel }: Pick<NewQueueProps, 'onCancel'>): ReactNode {
  const { t } = useI18n();
  return (
    <div className="panel tone-ink flex flex-col items-start gap-2 p-5">
      <p className="text-lg">{t('queue.form.noSources')}</p>
      <Link href="/recordings" className="link inline-flex min-h-11 items-center">
        {t('queue.toRecordings')}
      </Link>
      <Button onClick={onCancel}>{t('common.back')}</Button>
    </div>
  );
}

/** Of live personas: everything they have said, or only what one collection has brought. */
function Talks({ draft, offer, change }: PartProps): ReactNode {
  const { t } = useI18n();
  if (offer.collections.length === 0) return null;
  return (
    <SelectField
      label={t('queue.form.talks')}
      hint={t('queue.form.talksHint')}
      value={draft.collectionId ?? ''}
      onChange={(event) => change({ collectionId: event.target.value === '' ? null : event.target.value })}
    >
      <option value="">{t('queue.form.talks.all')}</option>
      {offer.collections.map(({ id, name }) => (
        <option key={id} value={id}>
          {t('queue.form.talks.collected', { name })}
        </option>
      ))}
    </SelectField>
  );
}

function Form(props: NewQueueProps & { readonly offer: QueueOffer }): ReactNode {
  const { offer, seed, collectionId, onMade, onCancel } = props;
  const { t, locale } = useI18n();
  const [draft, setDraft] = useState(() => newDraft(offer, seed, collectionId));
  const [making, setMaking] = useState(false);
  const change = (next: Partial<QueueDraft>): void => setDraft((before) => ({ ...before, ...next }));
  const count = useMemo(() => draftCount(draft, offer), [draft, offer]);
  const [today] = useState(() => new Date());
  const date = today.toLocaleString(LANGUAGE_TAGS[locale], {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  const standIn = t('queue.form.namePlaceholder', { date });
  async function make(): Promise<void> {
    setMaking(true);
    try {
      const head = { id: newId(), name: draft.name.trim() || standIn, at: Date.now() };
      const { queue, items } = makeQueue(draft, offer, head);
      await createQueue(queue, items);
      onMade(queue.id);
    } catch {
      setMaking(false);
      showNotice({ text: t('queue.problem') });
    }
  }
  return (
    <form
      aria-label={t('queue.new')}
      className="panel flex flex-col gap-5 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <h2 className="text-xl font-bold">{t('queue.new')}</h2>
      <SourceBoxes offer={offer} chosen={draft.sources} onChange={(sources) => change({ sources })} />
      <Talks draft={draft} offer={offer} change={change} />
      <Scope draft={draft} offer={offer} change={change} />
      <Manner draft={draft} change={change} />
      <TextField
        label={t('queue.form.name')}
        placeholder={standIn}
        maxLength={80}
        value={draft.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <div className="sticky bottom-0 -mx-4 -mb-4 flex flex-wrap gap-3 border-t-2 border-line bg-page p-3">
        <Button
          type="submit"
          look="primary"
          disabled={making || count === 0 || sceneNumbers(draft.sceneText) === null}
        >
          {making ? t('queue.form.making') : t('queue.form.make', { count })}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}

/** Chooses whose replies are rated and how. The only place of a queue where names stand before its end. */
export function NewQueue(props: NewQueueProps): ReactNode {
  const { t } = useI18n();
  const [offer, setOffer] = useState<QueueOffer | null>(null);
  useEffect(() => {
    let current = true;
    readQueueOffer().then(
      (found) => current && setOffer(found),
      () => showNotice({ text: t('queue.problem') }),
    );
    return () => {
      current = false;
    };
  }, [t]);
  if (!offer) return <p className="text-soft">{t('app.loading')}</p>;
  if (offer.candidates.length === 0) return <Nothing onCancel={props.onCancel} />;
  return <Form {...props} offer={offer} />;
}
