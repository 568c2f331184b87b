import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { LEFT_OUT_CODES } from '../../services/transfer/dataset';
import { Button } from '../../ui/button';
import { showNotice } from '../../ui/notice';
import { keepRead, refuseRead } from './import-run';
import { isComing, useDatasetImport } from './import-store';
import type { Item } from './import-store';
import { ReportRow } from './report-row';

const LEAVES_OUT: readonly string[] = LEFT_OUT_CODES;

/** Something of the files stays behind, whatever the user decides. */
function leavesOut({ step }: Item): boolean {
  if (step.kind !== 'ready') return true;
  return step.read.report.findings.some(({ code }) => LEAVES_OUT.includes(code));
}

/** What was found in the files, before anything is written; and afterwards what became of each. */
export function ImportReport(): ReactNode {
  const t = useT();
  const { phase, items } = useDatasetImport();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [phase]);
  const deciding = phase === 'report';
  const count = items.filter(isComing).length;
  return (
    <section aria-labelledby="import-report" className="panel">
      <header className="border-b-2 border-line px-4 py-2">
        <h2 id="import-report" ref={heading} tabIndex={-1} className="text-xl font-bold outline-none">
          {t(deciding ? 'recordings.reportTitle' : 'recordings.toldTitle')}
        </h2>
        {deciding ? <p className="text-sm text-soft">{t('recordings.reportLead')}</p> : null}
      </header>
      <ul>
        {items.map((item) => (
          <ReportRow key={item.id} item={item} />
        ))}
      </ul>
      <div className="sticky bottom-0 flex flex-wrap gap-3 border-t-2 border-line bg-page px-4 py-3">
        {deciding ? (
          <>
            <Button look="primary" disabled={count === 0} onClick={() => void keepRead()}>
              {t(items.some(leavesOut) ? 'recordings.keepRest' : 'recordings.keep', { count })}
            </Button>
            <Button
              onClick={() => {
                refuseRead();
                showNotice({ text: t('recordings.refused'), lifetimeMs: 6000 });
              }}
            >
              {t('recordings.refuse')}
            </Button>
          </>
        ) : (
          <Button onClick={refuseRead}>{t('recordings.dismiss')}</Button>
        )}
      </div>
    </section>
  );
}
