import type { ReactNode } from 'react';
import styles from './law.module.css';

/** What a thing is, in a few named lines. */
export function Facts({ entries }: { readonly entries: readonly (readonly [name: string, says: ReactNode])[] }) {
  return (
    <dl className={styles['facts']}>
      {entries.map(([name, says]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
