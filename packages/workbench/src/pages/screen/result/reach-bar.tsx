import type { Headline } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import { useNumbers } from '../../../parts/numbers.ts';
import { REACHES } from '../shapes.ts';
import styles from './reach-bar.module.css';
import { type ByReach, type Measure, totalOf } from './sums.ts';

interface ReachBarProps {
  readonly by: ByReach;
  readonly measure: Measure;
  /** What a full bar stands for; left out: the bar is full. */
  readonly most?: number;
  readonly tall?: boolean;
}

/** A bar split by answer: solid, hatched, outlined, barred, so that it reads without colour. Its numbers stand beside it as text. */
export function ReachBar({ by, measure, most, tall = false }: ReachBarProps) {
  const { t } = useTranslation('screen');
  const { count } = useNumbers();
  const whole = most ?? totalOf(by)[measure];
  const parts = REACHES.filter((reach) => by[reach][measure] > 0);
  const says = parts.map((reach) => `${t(`reach.${reach}`)} ${count(by[reach][measure])}`).join(', ');
  return (
    <span className={styles['bar']} data-tall={tall} role="img" aria-label={says === '' ? t('none') : says} title={says}>
      {whole > 0 &&
        parts.map((reach) => (
          <span
            key={reach}
            className={styles['part']}
            data-reach={reach}
            style={{ inlineSize: `${(100 * by[reach][measure]) / whole}%` }}
          />
        ))}
    </span>
  );
}

/** What the four kinds of bar mean. */
export function ReachKey({ only = REACHES }: { readonly only?: readonly Headline[] }) {
  const { t } = useTranslation('screen');
  return (
    <ul className={styles['key']}>
      {only.map((reach) => (
        <li key={reach}>
          <span className={styles['swatch']} data-reach={reach} aria-hidden="true" />
          {t(`reach.${reach}`)}
        </li>
      ))}
    </ul>
  );
}
