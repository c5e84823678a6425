import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** What a thing is, in a few named lines; a name may come more than once. */
export function Facts({ entries }: { readonly entries: readonly (readonly [name: string, says: ReactNode])[] }) {
  return (
    <dl className={styles['facts']}>
      {entries.map(([name, says], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list, and names may repeat
        <div key={`${name} ${index}`}>
          <dt>{name}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
