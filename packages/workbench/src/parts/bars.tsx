import type { ReactNode } from 'react';
import styles from './bars.module.css';
import { numberInWords } from './number-text.ts';

export interface Bar {
  readonly key: string;
  readonly name: ReactNode;
  readonly value: number;
  /** Drawn hatched: a part that stands apart from the rest. */
  readonly apart?: boolean;
}

/** Lengths from zero, each named and numbered where it stands. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  const longest = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <ul className={styles['bars']}>
      {bars.map((bar) => (
        <li key={bar.key}>
          <span className={styles['name']}>{bar.name}</span>
          <span className={styles['line']}>
            <span className={styles['bar']} data-apart={bar.apart === true} style={{ inlineSize: `${(88 * bar.value) / longest}%` }} />
            <span className={styles['value']}>{numberInWords(bar.value)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
