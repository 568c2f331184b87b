import type { ChangeEvent, KeyboardEvent } from 'react';

/** Safari reports the Enter that ends a composition as key code 229. */
const COMPOSING = 229;

interface PieceInput {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** The piece is there; what was typed is taken away by whoever takes it. */
  readonly onAdd: (text: string) => void;
  /** Whether what is typed ends in something that divides one piece from the next. */
  readonly isEnded: (typed: string) => boolean;
}

/** What a field is given in which pieces are typed one after the other: a divider, Enter or leaving ends a piece. */
export function pieceInput({ typed, onType, onAdd, isEnded }: PieceInput) {
  return {
    dir: 'auto',
    autoComplete: 'off',
    enterKeyHint: 'enter',
    className: 'field',
    value: typed,
    onChange: (event: ChangeEvent<HTMLInputElement>): void => {
      const { value } = event.target;
      const composing = event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing;
      if (!composing && isEnded(value)) onAdd(value);
      else onType(value);
    },
    onKeyDown: (event: KeyboardEvent): void => {
      if (event.nativeEvent.isComposing || event.keyCode === COMPOSING || event.key !== 'Enter') return;
      event.preventDefault();
      onAdd(typed);
    },
    onBlur: (): void => onAdd(typed),
  } as const;
}
