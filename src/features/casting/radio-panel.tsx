import type { ReactNode } from 'react';
import { cx } from '../../lib/cx';

interface RadioPanelProps {
  /** Of the group. */
  readonly name: string;
  readonly checked: boolean;
  readonly onChoose: () => void;
  readonly className?: string;
  /** What the radio is called by. */
  readonly children: ReactNode;
  /** What belongs to the panel and not to the name; a button in it must be `relative` to be reached. */
  readonly below?: ReactNode;
  /** Id of an element that says more. */
  readonly describedBy?: string | undefined;
}

/** One of several, as a drawn panel that is pressed anywhere; the chosen one is raised from the page. */
export function RadioPanel(props: RadioPanelProps): ReactNode {
  const { name, checked, onChoose, className, children, below, describedBy } = props;
  return (
    <div
      className={cx(
        'panel relative transition-colors',
        checked ? 'bg-wash shadow-[4px_4px_0_var(--color-line)]' : 'hover:bg-wash',
      )}
    >
      <label className={cx('cursor-pointer', className)}>
        <input
          type="radio"
          name={name}
          checked={checked}
          onChange={onChoose}
          aria-describedby={describedBy}
          className="absolute -inset-[2px] cursor-pointer appearance-none rounded-[3px]"
        />
        {children}
      </label>
      {below}
    </div>
  );
}
