import type { ChangeEvent, ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { Button } from '../../ui/button';

interface TypedPart<K extends string> {
  readonly form: Readonly<Record<K, string>>;
  readonly set: (field: K, value: string) => void;
  readonly error: (field: K) => string | undefined;
}

/** What the field of a typed text is given by the form it stands in. */
export function typed<const K extends string>({ form, set, error }: NoInfer<TypedPart<K>>, field: K) {
  return {
    error: error(field),
    value: form[field],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void =>
      set(field, event.target.value),
  };
}

interface FoldedProps {
  readonly title: string;
  /** True: something in it is wrong, and it opens. */
  readonly wrong: boolean;
  readonly children: ReactNode;
}

/** Fields that few need. */
export function Folded({ title, wrong, children }: FoldedProps): ReactNode {
  return (
    <details className="panel p-4" open={wrong || undefined}>
      <summary className="min-h-8 text-lg font-bold pointer-coarse:min-h-11">{title}</summary>
      {children}
    </details>
  );
}

export function FormTitle({ children }: { readonly children: ReactNode }): ReactNode {
  return <h1 className="pt-2 text-3xl font-extrabold tracking-tight">{children}</h1>;
}

interface FormButtonsProps {
  readonly waits?: boolean;
  readonly onCancel: () => void;
  readonly deleteLabel: string;
  /** null where nothing is there yet that could be deleted. */
  readonly onDelete: (() => void) | null;
}

/** Saving, leaving and deleting. */
export function FormButtons({ waits, onCancel, deleteLabel, onDelete }: FormButtonsProps): ReactNode {
  const t = useT();
  return (
    <div className="flex flex-wrap justify-between gap-3">
      <div className="flex gap-3">
        <Button type="submit" look="primary" disabled={waits}>
          {t('common.save')}
        </Button>
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
      {onDelete ? (
        <Button look="danger" onClick={onDelete}>
          {deleteLabel}
        </Button>
      ) : null}
    </div>
  );
}
