import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useT } from '../../services/i18n';
import { Button, IconButton } from '../../ui/button';
import { BinIcon, DownIcon } from '../../ui/icons';
import { showUndo } from '../../ui/notice';
import { LongText } from './long-text';

export type ListChange = (texts: readonly string[]) => readonly string[];

interface TextListProps {
  readonly legend: string;
  readonly hint: string;
  readonly addLabel: string;
  readonly texts: readonly string[];
  /** Given as a step, so that one taken back later does not undo what came between. */
  readonly onChange: (change: ListChange) => void;
}

function swapped(texts: readonly string[], a: number, b: number): readonly string[] {
  const one = texts[a];
  const other = texts[b];
  if (one === undefined || other === undefined) return texts;
  return texts.map((text, index) => (index === a ? other : index === b ? one : text));
}

/** Several texts in an order: each can be written, moved and taken out. */
export function TextList({ legend, hint, addLabel, texts, onChange }: TextListProps): ReactNode {
  const t = useT();
  const hintId = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    box.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });

  function move(from: number, to: number): void {
    const last = texts.length - 1;
    const side = to < from ? (to === 0 ? 'down' : 'up') : to === last ? 'up' : 'down';
    wanted.current = `[data-place="${to}"] [data-move="${side}"]`;
    onChange((all) => swapped(all, from, to));
  }

  function remove(at: number): void {
    const text = texts[at] ?? '';
    wanted.current =
      texts.length > 1 ? `[data-place="${Math.min(at, texts.length - 2)}"] textarea` : '[data-add]';
    onChange((all) => all.filter((_, index) => index !== at));
    if (text.trim() === '') return;
    showUndo(t('own.textRemoved', { list: legend }), t('common.undo'), () =>
      onChange((all) => [...all.slice(0, at), text, ...all.slice(at)]),
    );
  }

  const controls = (at: number): ReactNode => (
    <>
      <IconButton
        label={t('own.moveUp', { number: at + 1 })}
        data-move="up"
        disabled={at === 0}
        onClick={() => move(at, at - 1)}
      >
        <span className="rotate-180">
          <DownIcon size={20} />
        </span>
      </IconButton>
      <IconButton
        label={t('own.moveDown', { number: at + 1 })}
        data-move="down"
        disabled={at === texts.length - 1}
        onClick={() => move(at, at + 1)}
      >
        <DownIcon size={20} />
      </IconButton>
      <IconButton label={t('own.removeText', { number: at + 1 })} onClick={() => remove(at)}>
        <BinIcon size={20} />
      </IconButton>
    </>
  );

  return (
    <fieldset ref={box} aria-describedby={hintId} className="flex min-w-0 flex-col gap-2">
      <legend className="font-semibold">{legend}</legend>
      <p id={hintId} className="text-sm text-soft">
        {hint}
      </p>
      {texts.map((text, at) => (
        // The place is the only thing that tells texts apart: two may be the same.
        // oxlint-disable-next-line react/no-array-index-key -- texts may repeat and have no name but their place
        <div key={at} data-place={at}>
          <LongText
            label={t('own.textNumber', { list: legend, number: at + 1 })}
            hideLabel
            short
            value={text}
            onChange={(value) => onChange((all) => all.map((old, index) => (index === at ? value : old)))}
            extra={controls(at)}
          />
        </div>
      ))}
      <Button
        data-add
        className="self-start"
        onClick={() => {
          wanted.current = `[data-place="${texts.length}"] textarea`;
          onChange((all) => [...all, '']);
        }}
      >
        {addLabel}
      </Button>
    </fieldset>
  );
}
