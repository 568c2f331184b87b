import { DATASET, datasetSourceOf } from '../../../content/dataset-sources';
import { sha256Hex } from '../../../domain/hash';
import type { RecordedSource } from '../../../domain/recording';
import type { DatasetReport } from './report';

const LONGEST_NAME = 60;

/** Who wrote the replies of a file, as far as it is known before anybody is asked. */
export interface SourceFacts {
  readonly name: string;
  readonly author: RecordedSource['author'];
}

/** The name a file suggests: without its folder and its ending. */
export function nameOfFile(fileName: string): string {
  const base = fileName.split(/[\\/]/).at(-1) ?? '';
  return Array.from(base.replace(/\.json$/i, '').trim())
    .slice(0, LONGEST_NAME)
    .join('');
}

/** A short name that a file system can carry, out of any name; empty when nothing of it is left. */
export function sourceIdOf(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  return Array.from(plain).slice(0, LONGEST_NAME).join('');
}

/** The id of the source in a file: one of the eleven by the file's name, any other by the name it is given. */
export function idFor(fileName: string, { name }: SourceFacts): string {
  const known = datasetSourceOf(fileName);
  if (known) return known.id;
  const id = sourceIdOf(name) || `source-${sha256Hex(name).slice(0, 8)}`;
  // A file of another name is not one of the eleven, whatever it is called.
  return datasetSourceOf(id) ? `${id}-own` : id;
}

/** The row of a source. `at`: epoch milliseconds. `from`: an address or a file's name. */
export function sourceOf(
  fileName: string,
  facts: SourceFacts,
  report: DatasetReport,
  { from, at }: { readonly from: string; readonly at: number },
): RecordedSource {
  const known = datasetSourceOf(fileName);
  const { dialogues, replies, roles, locale } = report;
  return {
    id: idFor(fileName, facts),
    name: known?.name ?? facts.name.trim(),
    author: known?.author ?? facts.author,
    locale,
    licence: known ? DATASET.licence : '',
    citation: known ? DATASET.citation : '',
    from,
    importedAt: at,
    dialogues,
    replies,
    roles,
  };
}
