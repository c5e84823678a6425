import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { numberInWords } from '../../parts/number-text.ts';
import { Patterns, Swatch } from './map/patterns.tsx';
import { FILLS_OF_LAND, type Fill } from './paints.ts';
import { STANDINGS, type Standing } from './standings.ts';
import styles from './world.module.css';

interface KeyListProps {
  readonly counts: Readonly<Record<Standing, number>>;
  /** Fills of land on the map that are no standing. */
  readonly shown: ReadonlySet<Fill>;
}

/** What each pattern means, in words, with the number of States. */
export function KeyList({ counts, shown }: KeyListProps) {
  const { t } = useTranslation(['world', 'terms']);
  const prefix = useId().replaceAll(/[^a-zA-Z0-9]/g, '');
  return (
    <section aria-label={t('map.key')}>
      <svg className={styles['definitions']} aria-hidden="true" focusable="false">
        <defs>
          <Patterns prefix={prefix} unit={1} />
        </defs>
      </svg>
      <ul className={styles['key']}>
        {STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => (
          <li key={standing}>
            <Swatch fill={standing} prefix={prefix} />
            <span>{t(`terms:standing.${standing}`)}</span>
            <span className={styles['count']}>{numberInWords(counts[standing])}</span>
          </li>
        ))}
        {FILLS_OF_LAND.filter((fill) => shown.has(fill)).map((fill) => (
          <li key={fill}>
            <Swatch fill={fill} prefix={prefix} />
            <span>{t(`fill.${fill}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
