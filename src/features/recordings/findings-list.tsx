import type { ReactNode } from 'react';
import { ODDITIES } from '../../domain/recording-clean';
import { useT } from '../../services/i18n';
import type { MessageId } from '../../services/i18n';
import { KEPT_CODES, LEFT_OUT_CODES } from '../../services/transfer/dataset';
import type { Finding, FindingCode } from '../../services/transfer/dataset';
import { placeWords } from './words';

const GROUPS: readonly { readonly title: MessageId; readonly codes: readonly FindingCode[] }[] = [
  { title: 'recordings.leftOut', codes: LEFT_OUT_CODES },
  { title: 'recordings.keptNoted', codes: KEPT_CODES },
  { title: 'recordings.odd', codes: ODDITIES },
];

function FindingRow({ finding }: { readonly finding: Finding }): ReactNode {
  const t = useT();
  const { code, count, examples } = finding;
  const told = examples.filter(({ place, text }) => place.character !== '' || text !== '');
  return (
    <li className="border-t border-hair py-1 first:border-t-0">
      <details>
        <summary className="flex min-h-11 items-center gap-2">
          <span className="min-w-0 flex-1 leading-tight">{t(`recordings.finding.${code}` as MessageId)}</span>
          <b className="tabular-nums">{count}</b>
        </summary>
        <ul aria-label={t('recordings.examples')} className="mb-2 pl-5 text-sm">
          {told.map(({ place, text }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- the list never changes
            <li key={index} className="list-disc">
              <bdi>{placeWords(place, t)}</bdi>
              {text === '' ? null : <bdi className="block text-soft wrap-anywhere">{text}</bdi>}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** What a file has that cannot be kept, what is worth knowing, and its odd lines, each with places. */
export function FindingsList({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const t = useT();
  if (findings.length === 0) return <p className="text-sm text-soft">{t('recordings.nothingFound')}</p>;
  return GROUPS.map(({ title, codes }) => {
    const group = findings.filter(({ code }) => codes.includes(code));
    if (group.length === 0) return null;
    return (
      <div key={title} className="mt-2">
        <p className="text-sm font-bold text-soft">{t(title)}</p>
        <ul>
          {group.map((finding) => (
            <FindingRow key={finding.code} finding={finding} />
          ))}
        </ul>
      </div>
    );
  });
}
