import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { Segmented, TextField } from '../../ui/field';
import { AuthorStamp } from './author-stamp';
import { FindingsList } from './findings-list';
import { nameItem } from './import-run';
import { isComing, patchItem } from './import-store';
import type { Item, Step } from './import-store';
import { itemName, troubleOf } from './words';

type Ready = Extract<Step, { kind: 'ready' }>;

/** Of a file that is none of the eleven: who wrote it. */
function Naming({ item }: { readonly item: Item }): ReactNode {
  const t = useT();
  const { id, facts } = item;
  return (
    <div className="my-2 flex flex-wrap items-start gap-x-6 gap-y-2">
      <div className="min-w-56 flex-1">
        <TextField
          label={t('recordings.sourceName')}
          hint={t('recordings.sourceNameHint')}
          error={facts.name.trim() === '' ? t('recordings.nameNeeded') : undefined}
          maxLength={60}
          value={facts.name}
          onChange={(event) => nameItem(id, { ...facts, name: event.target.value })}
        />
      </div>
      <Segmented
        label={t('recordings.sourceAuthor')}
        value={facts.author}
        choices={[
          { value: 'llm', label: t('recordings.authorLlm') },
          { value: 'human', label: t('recordings.authorHuman') },
        ]}
        onChange={(author) => nameItem(id, { ...facts, author })}
      />
    </div>
  );
}

function Conflict({ item }: { readonly item: Item }): ReactNode {
  const t = useT();
  return (
    <div className="my-2">
      <p className="mb-1 text-danger">{t('recordings.stateDifferent')}</p>
      <Segmented
        label={t('recordings.onConflict')}
        hideLabel
        value={item.replace ? 'replace' : 'keep'}
        choices={[
          { value: 'keep', label: t('recordings.keepHere') },
          { value: 'replace', label: t('recordings.replace') },
        ]}
        onChange={(value) => patchItem(item.id, { replace: value === 'replace' })}
      />
    </div>
  );
}

function ReadyRow({ item, step }: { readonly item: Item; readonly step: Ready }): ReactNode {
  const t = useT();
  const { report } = step.read;
  const { dialogues, replies, roles, findings } = report;
  const same = step.state === 'same';
  return (
    <>
      <p>
        {t('recordings.counts', { dialogues, replies, characters: roles.length })}
        {same ? <span className="block text-soft">{t('recordings.stateSame')}</span> : null}
      </p>
      {item.known ? null : <Naming item={item} />}
      {step.state === 'different' ? <Conflict item={item} /> : null}
      <FindingsList findings={findings} />
    </>
  );
}

/** One file of the report. */
export function ReportRow({ item }: { readonly item: Item }): ReactNode {
  const t = useT();
  const { step, wanted, known, facts } = item;
  const name = itemName(item);
  const trouble = troubleOf(item, t);
  const choosable = step.kind === 'ready' && step.state !== 'same';
  return (
    <li className="border-t-2 border-hair px-4 py-3 first:border-t-0">
      <div className="flex items-center gap-3">
        {choosable ? (
          <label className="-my-2.5 -ml-2.5 grid size-11 shrink-0 place-items-center">
            <input
              type="checkbox"
              className="size-6 accent-(--spot-fill)"
              aria-label={t('recordings.include', { name })}
              checked={wanted && (isComing(item) || step.state !== 'different')}
              onChange={(event) => patchItem(item.id, { wanted: event.target.checked })}
            />
          </label>
        ) : null}
        <h3 dir="auto" className="min-w-0 flex-1 text-lg leading-tight font-bold wrap-anywhere">
          {name}
          {known ? null : <span className="block text-sm font-normal text-soft">{item.fileName}</span>}
        </h3>
        {step.kind === 'ready' ? <AuthorStamp author={facts.author} /> : null}
      </div>
      {trouble === null ? null : <p className="mt-1 text-danger wrap-anywhere">{trouble}</p>}
      {step.kind === 'ready' ? <ReadyRow item={item} step={step} /> : null}
      {step.kind === 'written' ? (
        <p className="text-soft">
          {t(
            step.written === 'written'
              ? 'recordings.stepWritten'
              : step.written === 'same'
                ? 'recordings.stepSame'
                : 'recordings.stepKept',
          )}
        </p>
      ) : null}
    </li>
  );
}
