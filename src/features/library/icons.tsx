import type { ReactNode } from 'react';

/** Out of the box: an arrow that leaves a tray. */
export function ExportIcon({ size = 20 }: { readonly size?: number }): ReactNode {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M12 15V3M7 8l5-5 5 5M4 14v6h16v-6" />
    </svg>
  );
}
