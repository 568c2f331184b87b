import type { ReactNode } from 'react';

interface ArtProps {
  readonly className?: string;
}

/** Between 0 and 1, always the same for the same place: an unsteady hand that draws alike every time. */
function wobble(index: number, salt: number): number {
  const wave = Math.sin(index * 12.9898 + salt * 78.233) * 43758.5453;
  return wave - Math.floor(wave);
}

function point(angle: number, radius: number): string {
  return `${(200 + Math.cos(angle) * radius * 1.3).toFixed(1)} ${(150 + Math.sin(angle) * radius).toFixed(1)}`;
}

const RAYS = 64;

/** Wedges of ink that all point at the middle: what a manga draws around somebody who has just arrived. */
const FOCUS_LINES = Array.from({ length: RAYS }, (_, index) => {
  const angle = ((index + wobble(index, 1) * 0.8) / RAYS) * Math.PI * 2;
  const width = 0.008 + wobble(index, 2) * 0.022;
  const tip = 100 + wobble(index, 3) * 46;
  return `M${point(angle, tip)}L${point(angle - width, 420)}L${point(angle + width, 420)}Z`;
}).join('');

export function FocusLines({ className }: ArtProps): ReactNode {
  return (
    <svg aria-hidden="true" viewBox="0 0 400 300" preserveAspectRatio="none" className={className}>
      <path d={FOCUS_LINES} fill="var(--color-line)" />
    </svg>
  );
}

/** The sound of an entrance, brushed. */
export function EntranceSound({ className }: ArtProps): ReactNode {
  return (
    <svg aria-hidden="true" viewBox="-8 -10 268 146" className={className}>
      <g
        fill="var(--spot-fill)"
        stroke="var(--color-page)"
        strokeWidth="11"
        strokeLinejoin="round"
        paintOrder="stroke"
        transform="rotate(-7 126 63)"
      >
        <path d="M18 8 42 2 40 122 20 124Z" />
        <path d="M38 40 84 62 74 84 38 62Z" />
        <path d="M58 4 68 0 84 22 72 28ZM80-4 90-8 106 14 94 20Z" />
        <path d="M112 22 148 40 138 62 104 42Z" />
        <path d="M106 98C146 92 174 66 186 26L208 38C196 86 160 120 110 122Z" />
        <path d="M224-6 250-10 240 76 228 78Z" />
        <path d="M226 92 244 89 243 110 227 112Z" />
      </g>
    </svg>
  );
}

const SPIKES = 22;

const BURST = Array.from({ length: SPIKES * 2 }, (_, index) => {
  const angle = (index / (SPIKES * 2)) * Math.PI * 2;
  const reach = index % 2 === 0 ? 47 + wobble(index, 4) * 3 : 38.5 + wobble(index, 5) * 2;
  return `${(50 + Math.cos(angle) * reach).toFixed(1)},${(50 + Math.sin(angle) * reach).toFixed(1)}`;
}).join(' ');

/** The outline of a shout, stretched to what it holds. */
export function Burst({ className }: ArtProps): ReactNode {
  return (
    <svg aria-hidden="true" viewBox="0 0 100 100" preserveAspectRatio="none" className={className}>
      <polygon
        points={BURST}
        fill="var(--color-raised)"
        stroke="var(--color-line)"
        strokeWidth="2.5"
        strokeLinejoin="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}

const INK = {
  fill: 'none',
  stroke: 'var(--color-line)',
  strokeWidth: 3,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** The same in both prints, as the portraits are. */
const PAPER = '#fffdf8';
const PRINT = { ...INK, stroke: '#1b1a21' } as const;

/** Nobody in particular, behind a script. */
export function UnderstudyArt({ className }: ArtProps): ReactNode {
  return (
    <svg aria-hidden="true" viewBox="-4 0 168 150" className={className}>
      <path
        d="M80 14C48 14 40 40 42 66L42 84C20 92 8 112 6 152H154C152 112 140 92 118 84L118 66C120 40 112 14 80 14Z"
        fill={PAPER}
        stroke={PAPER}
        strokeWidth="10"
        strokeLinejoin="round"
      />
      <g {...PRINT}>
        <path fill="#d9d3ca" d="M6 152C8 112 22 94 52 88H108C138 94 152 112 154 152" />
        <path
          fill={PAPER}
          d="M80 16C50 16 42 38 44 62C46 88 60 102 80 102C100 102 114 88 116 62C118 38 110 16 80 16Z"
        />
        <path
          fill="#1b1a21"
          d="M44 62C40 34 52 14 82 14C112 14 120 36 116 62C112 50 104 42 96 40C88 46 74 48 62 44C52 46 46 54 44 62Z"
        />
        <path d="M62 62V70M98 62V70" strokeWidth="6" />
        <path d="M56 54Q62 50 67 54M93 54Q98 50 104 54" strokeWidth="2.5" />
        <path
          fill={PAPER}
          d="M80 86C66 76 44 74 26 80V138C44 132 66 134 80 144C94 134 116 132 134 138V80C116 74 94 76 80 86Z"
        />
        <path d="M80 86V144" />
        <path
          d="M38 93C48 91 58 92 68 96M38 105C48 103 58 104 68 108M38 117C44 116 50 116 56 117M122 93C112 91 102 92 92 96M122 105C112 103 102 104 92 108M104 117C110 116 116 116 122 117"
          strokeWidth="2"
        />
        <path
          fill={PAPER}
          d="M24 104C16 102 14 110 18 114C12 116 14 124 20 124C18 130 24 132 30 130V106ZM136 104C144 102 146 110 142 114C148 116 146 124 140 124C142 130 136 132 130 130V106Z"
        />
      </g>
    </svg>
  );
}

function bricks(): string {
  const rows: string[] = [];
  for (let row = 0; row < 7; row += 1) {
    const y = 60 + row * 20;
    rows.push(`M0 ${y}H320`);
    for (let x = row % 2 === 0 ? 20 : 40; x < 320; x += 40) {
      if (wobble(x, row) < 0.75) rows.push(`M${x} ${y}v20`);
    }
  }
  return rows.join('');
}

const BRICKS = bricks();

/** A wall with its gate shut. */
export function WallArt({ className }: ArtProps): ReactNode {
  return (
    <svg aria-hidden="true" viewBox="0 0 320 200" preserveAspectRatio="xMidYMax slice" className={className}>
      <path
        d="M0 60V40H24V52H48V40H72V52H96V40H120V52H144V40H168V52H192V40H216V52H240V40H264V52H288V40H320V200H0Z"
        fill="var(--color-page)"
      />
      <path d={BRICKS} {...INK} strokeWidth="1.5" stroke="var(--color-hair)" />
      <g {...INK}>
        <path d="M0 40H24V52H48V40H72V52H96V40H120V52H144V40H168V52H192V40H216V52H240V40H264V52H288V40H320" />
        <path fill="var(--wash)" d="M52 202V128C52 92 124 92 124 128V202Z" />
        <path
          d="M88 101V202M64 110V202M76 104V202M100 104V202M112 110V202M52 140H124M52 168H124"
          strokeWidth="2"
        />
        <path fill="var(--color-page)" d="M76 146H100V168H76Z" />
        <path d="M81 146V139C81 129 95 129 95 139V146M88 155V160" />
      </g>
    </svg>
  );
}
