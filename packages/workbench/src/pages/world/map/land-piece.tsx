import { memo } from 'react';
import type { Fill } from '../paints.ts';
import styles from './map.module.css';
import { PLAIN, patternId } from './patterns.tsx';

interface LandPieceProps {
  /** Its own among all pieces; `id` is that of the place. */
  readonly name: string;
  readonly id: string;
  readonly prefix: string;
  readonly d: string;
  readonly fill: Fill;
  /** Name and standing, for readers of the screen. Null: the piece is not to be chosen. */
  readonly label: string | null;
  readonly chosen: boolean;
  readonly clip: string | null;
}

/** One piece of land. Drawn anew only when its own fill or outline changes. */
export const LandPiece = memo(function LandPiece({ name, id, prefix, d, fill, label, chosen, clip }: LandPieceProps) {
  const path = (
    <path
      id={landId(prefix, name)}
      data-id={id}
      data-fill={fill}
      className={styles['land']}
      d={d}
      fill={PLAIN.includes(fill) ? undefined : `url(#${patternId(prefix, fill)})`}
      {...optionOf(label, chosen)}
    />
  );
  return clip === null ? path : <g clipPath={`url(#${clip})`}>{path}</g>;
});

function optionOf(label: string | null, chosen: boolean) {
  return label === null ? {} : ({ role: 'option', 'aria-label': label, 'aria-selected': chosen } as const);
}

export const landId = (prefix: string, name: string) => `${prefix}-land-${name.replaceAll('+', '-')}`;

interface DotProps {
  readonly name: string;
  readonly id: string;
  readonly prefix: string;
  readonly x: number;
  readonly y: number;
  /** In map units. */
  readonly radius: number;
  readonly fill: Fill;
  /** Null where the land itself carries the name. */
  readonly label: string | null;
  readonly chosen: boolean;
}

/** Land too small to be seen, as a dot in its place. */
export const Dot = memo(function Dot({ name, id, prefix, x, y, radius, fill, label, chosen }: DotProps) {
  return (
    <circle
      id={label === null ? undefined : landId(prefix, name)}
      data-id={id}
      data-fill={fill}
      className={`${styles['land']} ${styles['dot']}`}
      cx={x}
      cy={y}
      r={radius}
      fill={PLAIN.includes(fill) ? undefined : `url(#${patternId(prefix, fill)})`}
      {...optionOf(label, chosen)}
    />
  );
});
