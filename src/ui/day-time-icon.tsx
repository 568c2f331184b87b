import type { ReactNode } from 'react';

/** The sun on its way, or the moon, on a field of 24 × 24. */
const SKY: Readonly<Record<string, string>> = {
  morning: 'M6 18A6 6 0 0 1 18 18M2 18H22M12 9V6M5.5 11.5L4 10M18.5 11.5L20 10M9 22H15',
  noon: 'M7 12A5 5 0 1 0 17 12A5 5 0 1 0 7 12M12 4V2M12 22V20M4 12H2M22 12H20M6.3 6.3L5 5M19 19L17.7 17.7M17.7 6.3L19 5M5 19L6.3 17.7',
  afternoon:
    'M9 10A5 5 0 1 0 19 10A5 5 0 1 0 9 10M14 2V1M6 10H5M8.3 4.3L7.3 3.3M19.7 4.3L20.7 3.3M2 20H22M5 16.5L8 14',
  evening: 'M6 15A6 6 0 0 1 18 15M2 15H22M6 19H18M10 22.5H14M12 6V4',
  night: 'M17.5 16.5A8 8 0 1 1 11 4A6.5 6.5 0 0 0 17.5 16.5ZM18 4V8M16 6H20',
};

/** A small drawing of the time of day, `night` for instance. Decorative: the time stands beside it as text. */
export function DayTimeIcon({
  time,
  className,
}: {
  readonly time: string;
  readonly className?: string;
}): ReactNode {
  return (
    <svg aria-hidden="true" viewBox="0 0 24 24" className={className}>
      <path
        d={SKY[time]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
  );
}
