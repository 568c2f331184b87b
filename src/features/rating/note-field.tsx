import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { NoteField as Field } from '../../ui/note-field';

interface NoteFieldProps {
  readonly note: string;
  readonly onWrite: (note: string) => void;
}

export function NoteField(props: NoteFieldProps): ReactNode {
  const t = useT();
  return <Field label={t('rating.note')} placeholder={t('rating.notePlaceholder')} {...props} />;
}
