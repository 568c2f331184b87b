import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { RecordedSource } from '../../domain/recording';
import { hostOf } from '../../lib/host';
import { useT } from '../../services/i18n';
import { deleteSource, undoDeleteSource } from '../../services/storage';
import { Button, IconButton } from '../../ui/button';
import { BinIcon } from '../../ui/icons';
import { showNotice, showUndo } from '../../ui/notice';
import { AuthorStamp } from './author-stamp';
import { readerPath } from './paths';

function useDelete(): (source: RecordedSource) => void {
  const t = useT();
  return ({ id, name }) => {
    const undo = (): void => {
      undoDeleteSource(id).catch(() => showNotice({ text: t('recordings.undoFailed') }));
    };
    deleteSource(id, Date.now()).then(
      () => showUndo(t('recordings.deleted', { name }), t('common.undo'), undo),
      () => showNotice({ text: t('recordings.deleteFailed') }),
    );
  };
}

function useCopy(): (citation: string) => void {
  const t = useT();
  return (citation) => {
    const failed = (): void => showNotice({ text: t('recordings.copyFailed', { citation }) });
    // Without a secure context there is no clipboard at all.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    if (!clipboard) return failed();
    clipboard
      .writeText(citation)
      .then(() => showNotice({ text: t('recordings.copied'), lifetimeMs: 5000 }), failed);
  };
}

interface SourceCardProps {
  readonly source: RecordedSource;
  readonly onDeleted: () => void;
}

/** One source on the shelf: who answered, how much there is, on what terms. */
export function SourceCard({ source, onDeleted }: SourceCardProps): ReactNode {
  const t = useT();
  const remove = useDelete();
  const copy = useCopy();
  const { id, name, author, licence, citation, from, dialogues, replies, roles } = source;
  const origin = hostOf(from);
  return (
    <li className="panel flex flex-col">
      <div className="tone flex min-h-16 items-center justify-between gap-3 border-b-2 border-line px-3 py-2">
        <h3 dir="auto" className="min-w-0 text-xl leading-tight font-extrabold wrap-anywhere">
          <Link href={readerPath({ sourceId: id })} className="hover:underline">
            {name}
          </Link>
        </h3>
        <AuthorStamp author={author} />
      </div>
      <div className="flex flex-1 flex-col px-3 py-2">
        <p className="[word-break:auto-phrase]">
          {t('recordings.counts', { dialogues, replies, characters: roles.length })}
        </p>
        <p className="text-sm text-soft">
          {licence === '' ? t('recordings.licenceUnknown') : t('recordings.licence', { licence })}
          {' · '}
          <bdi>{t('recordings.from', { from: origin })}</bdi>
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 border-t-2 border-hair px-3">
        <Link
          href={readerPath({ sourceId: id })}
          aria-label={t('recordings.readSource', { name })}
          className="link inline-flex min-h-11 items-center font-semibold"
        >
          {t('recordings.read')}
        </Link>
        {citation === '' ? null : (
          <Button
            look="quiet"
            aria-label={t('recordings.copyCitationOf', { name })}
            onClick={() => copy(citation)}
          >
            {t('recordings.copyCitation')}
          </Button>
        )}
        <IconButton
          label={t('recordings.delete', { name })}
          className="-mr-2 ml-auto"
          onClick={() => {
            remove(source);
            onDeleted();
          }}
        >
          <BinIcon size={20} />
        </IconButton>
      </div>
    </li>
  );
}
