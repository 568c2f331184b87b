import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { cx } from '../../lib/cx';

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly name: string;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Id>[];
  readonly current: Id;
  readonly onChange: (id: Id) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** One stop for the tab key, arrows between the tabs. The panel of `id` is `panel-<id>`. */
export function Tabs<Id extends string>({ label, tabs, current, onChange }: TabsProps<Id>): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  function move(event: KeyboardEvent): void {
    const at = tabs.findIndex(({ id }) => id === current);
    const step = STEPS[event.key];
    const next = step === undefined ? undefined : tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    event.preventDefault();
    onChange(next.id);
    list.current?.querySelector<HTMLElement>(`#tab-${next.id}`)?.focus();
  }
  return (
    <div ref={list} role="tablist" aria-label={label} className="flex gap-1 border-b-2 border-line">
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === current}
          aria-controls={`panel-${id}`}
          tabIndex={id === current ? 0 : -1}
          onClick={() => onChange(id)}
          onKeyDown={move}
          className={cx(
            '-mb-0.5 min-h-11 rounded-t-[3px] border-2 px-4 text-base',
            id === current
              ? 'border-line border-b-page bg-page font-bold'
              : 'border-transparent text-soft hover:bg-wash hover:text-ink',
          )}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
