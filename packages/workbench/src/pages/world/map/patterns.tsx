import type { Fill } from '../paints.ts';
import styles from './map.module.css';

/** Fills that are a plain colour; all others are a pattern in one ink or two. */
export const PLAIN: readonly Fill[] = ['party', 'non-party', 'none'];

/** The id by which a fill is referred to. `prefix` keeps two maps on one page apart. */
export const patternId = (prefix: string, fill: Fill) => `${prefix}-fill-${fill}`;

/** Patterns that stay the same size on the screen however far the map is zoomed. `unit`: map units a pixel stands for. */
export function Patterns({ prefix, unit }: { readonly prefix: string; readonly unit: number }) {
  const pattern = (fill: Fill, size: number, turn: number, marks: React.ReactNode) => (
    <pattern
      id={patternId(prefix, fill)}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform={`scale(${unit}) rotate(${turn})`}
    >
      <rect width={size} height={size} className={styles['ground']} />
      {marks}
    </pattern>
  );
  return (
    <>
      {pattern('ratified-not-in-force', 3, 90, <rect width={3} height={1.7} className={styles['blue']} />)}
      {pattern('signatory', 5, 0, <rect width={5} height={1.3} className={styles['blue']} />)}
      {pattern('signatory-no-intention', 6, 0, <rect width={3.5} height={1.4} className={styles['grey']} />)}
      {pattern(
        'withdrawn',
        5,
        0,
        <>
          <rect width={5} height={1.1} className={styles['grey']} />
          <rect width={1.1} height={5} className={styles['grey']} />
        </>,
      )}
      {pattern(
        'disputed',
        6,
        45,
        <>
          <rect width={3} height={6} className={styles['hatchA']} />
          <rect x={3} width={3} height={6} className={styles['hatchB']} />
        </>,
      )}
      {pattern('left-out', 5, 0, <circle cx={2.5} cy={2.5} r={1.1} className={styles['blue']} />)}
      {pattern('coverage', 5, -45, <rect width={1.6} height={5} className={styles['blue']} />)}
    </>
  );
}

/** A sample of a fill for a key or a line of text. The word beside it says what it is. */
export function Swatch({ fill, prefix }: { readonly fill: Fill; readonly prefix: string }) {
  return (
    <svg className={styles['swatch']} viewBox="0 0 24 14" aria-hidden="true" focusable="false">
      <rect
        x={0.5}
        y={0.5}
        width={23}
        height={13}
        data-fill={fill}
        className={styles['land']}
        fill={PLAIN.includes(fill) ? undefined : `url(#${patternId(prefix, fill)})`}
      />
    </svg>
  );
}
