import type { REACHES } from '../shapes.ts';
import styles from './patterns.module.css';

/** Fills of the four answers for drawings, the same in every one: solid, two inks, outlined, barred. */
export const REACH_FILL = {
  yes: 'var(--yes)',
  contested: 'url(#screen-contested)',
  depends: 'var(--paper)',
  no: 'url(#screen-no)',
} as const satisfies Record<(typeof REACHES)[number], string>;

export const REACH_EDGE = { yes: 'none', contested: 'none', depends: 'var(--open)', no: 'none' } as const;

export function Patterns() {
  return (
    <svg className={styles['patterns']} aria-hidden="true" focusable="false">
      <defs>
        <pattern id="screen-contested" width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width={3} height={6} className={styles['a']} />
          <rect x={3} width={3} height={6} className={styles['b']} />
        </pattern>
        <pattern id="screen-no" width={6} height={4} patternUnits="userSpaceOnUse">
          <rect width={6} height={4} className={styles['pale']} />
          <rect width={6} height={1} className={styles['no']} />
        </pattern>
      </defs>
    </svg>
  );
}
