import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { create } from 'zustand';
import { Button, IconButton } from './button';
import { CloseIcon } from './icons';

interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly action?: NoticeAction;
  /** Milliseconds until it goes by itself; absent: it stays until dismissed. */
  readonly lifetimeMs?: number;
}

interface NoticeState {
  readonly notices: readonly Notice[];
  readonly show: (notice: Omit<Notice, 'id'>) => void;
  readonly dismiss: (id: number) => void;
}

let lastId = 0;

export const useNotices = create<NoticeState>()((set) => ({
  notices: [],
  show: (notice) => set((state) => ({ notices: [...state.notices.slice(-2), { ...notice, id: ++lastId }] })),
  dismiss: (id) => set((state) => ({ notices: state.notices.filter((notice) => notice.id !== id) })),
}));

/** Shows a line at the foot of the page. */
export function showNotice(notice: Omit<Notice, 'id'>): void {
  useNotices.getState().show(notice);
}

/** How long what was done can be taken back by its notice, milliseconds. */
const UNDO_MS = 12_000;

/** Says what was done and offers, for a while, to take it back; `label` is the word for that. */
export function showUndo(text: string, label: string, undo: () => void): void {
  showNotice({ text, lifetimeMs: UNDO_MS, action: { label, run: undo } });
}

function NoticeLine({
  notice,
  dismissLabel,
}: {
  readonly notice: Notice;
  readonly dismissLabel: string;
}): ReactNode {
  const dismiss = useNotices((state) => state.dismiss);
  const { id, lifetimeMs, action } = notice;
  useEffect(() => {
    if (lifetimeMs === undefined) return;
    const timer = setTimeout(() => dismiss(id), lifetimeMs);
    return () => clearTimeout(timer);
  }, [dismiss, id, lifetimeMs]);
  return (
    <div className="panel pointer-events-auto flex items-center gap-2 py-1 pr-1 pl-4 shadow-[3px_3px_0_var(--color-line)]">
      <p className="min-w-0 flex-1">{notice.text}</p>
      {action ? (
        <Button
          look="quiet"
          className="font-semibold text-spot"
          onClick={() => {
            dismiss(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <IconButton label={dismissLabel} onClick={() => dismiss(id)}>
        <CloseIcon size={18} />
      </IconButton>
    </div>
  );
}

export function Notices({ dismissLabel }: { readonly dismissLabel: string }): ReactNode {
  const notices = useNotices((state) => state.notices);
  return (
    <div
      role="status"
      className="pointer-events-none fixed inset-x-3 bottom-[calc(0.75rem+var(--foot,0px))] z-20 mx-auto flex max-w-xl flex-col gap-2"
    >
      {notices.map((notice) => (
        <NoticeLine key={notice.id} notice={notice} dismissLabel={dismissLabel} />
      ))}
    </div>
  );
}
