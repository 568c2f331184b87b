import type { ReactNode } from 'react';

interface IconProps {
  readonly size?: number;
}

function Drawn({ size = 22, children }: IconProps & { readonly children: ReactNode }): ReactNode {
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
      {children}
    </svg>
  );
}

export function BackIcon(props: IconProps): ReactNode {
  return (
    <Drawn {...props}>
      <path d="M20 12H5M11 5l-7 7 7 7" />
    </Drawn>
  );
}

export function CloseIcon(props: IconProps): ReactNode {
  return (
    <Drawn {...props}>
      <path d="M5 5l14 14M19 5L5 19" />
    </Drawn>
  );
}

export function PreviousIcon(props: IconProps): ReactNode {
  return (
    <Drawn {...props}>
      <path d="M15 5l-7 7 7 7" />
    </Drawn>
  );
}

export function NextIcon(props: IconProps): ReactNode {
  return (
    <Drawn {...props}>
      <path d="M9 5l7 7-7 7" />
    </Drawn>
  );
}

export function DownIcon(props: IconProps): ReactNode {
  return (
    <Drawn {...props}>
      <path d="M12 4v15M5 13l7 7 7-7" />
    </Drawn>
  );
}

export function MoreIcon(props: IconProps): ReactNode {
  return (
    <Drawn {...props}>
      <path d="M5 12h.01M12 12h.01M19 12h.01" strokeWidth="3.5" />
    </Drawn>
  );
}

export function EditIcon(props: IconProps): ReactNode {
  return (
    <Drawn {...props}>
      <path d="M4 20l1-5L16 4l4 4L9 19z M14 6l4 4" />
    </Drawn>
  );
}

export function AgainIcon(props: IconProps): ReactNode {
  return (
    <Drawn {...props}>
      <path d="M20 11a8 8 0 1 0-2 6M20 4v7h-7" />
    </Drawn>
  );
}

export function BinIcon(props: IconProps): ReactNode {
  return (
    <Drawn {...props}>
      <path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v6M14 11v6" />
    </Drawn>
  );
}

export function CheckIcon(props: IconProps): ReactNode {
  return (
    <Drawn {...props}>
      <path d="M4 13l5 5L20 6" />
    </Drawn>
  );
}

/** Out of the box: an arrow that leaves a tray. */
export function ExportIcon(props: IconProps): ReactNode {
  return (
    <Drawn {...props}>
      <path d="M12 15V3M7 8l5-5 5 5M4 14v6h16v-6" />
    </Drawn>
  );
}

export function NewIcon(props: IconProps): ReactNode {
  return (
    <Drawn {...props}>
      <path d="M14.5 5.5l4 4L8 20l-5 1 1-5zM18 14v6M15 17h6" />
    </Drawn>
  );
}

export function ImportIcon(props: IconProps): ReactNode {
  return (
    <Drawn {...props}>
      <path d="M12 3v11M7.5 10l4.5 4.5 4.5-4.5M4 15v5h16v-5" />
    </Drawn>
  );
}
