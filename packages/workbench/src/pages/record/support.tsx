import type { Confidence } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import { Figure } from '../../parts/figure.tsx';
import { numberInWords } from '../../parts/number-text.ts';
import { type Entry, type EntryKind, KINDS } from './entries.ts';
import styles from './record.module.css';

const CONFIDENCES = ['two-sources', 'one-source', 'memory'] as const satisfies readonly Confidence[];

interface Row {
  readonly kind: EntryKind;
  readonly counts: Readonly<Record<Confidence, number>>;
  readonly days: number;
}

/** How many entries of each kind two sources confirm, and how many rest on one or on memory alone. */
export function Support({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation('record');
  const rows: readonly Row[] = KINDS.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    const count = (confidence: Confidence) => own.filter((entry) => entry.confidence === confidence).length;
    return {
      kind,
      counts: { 'two-sources': count('two-sources'), 'one-source': count('one-source'), memory: count('memory') },
      days: own.filter((entry) => entry.dayFromMemory).length,
    };
  }).filter((row) => CONFIDENCES.some((one) => row.counts[one] > 0));
  const total = (confidence: Confidence) => entries.filter((entry) => entry.confidence === confidence).length;
  return (
    <Figure
      heading={2}
      message={t('support.message', {
        two: numberInWords(total('two-sources')),
        all: numberInWords(entries.length),
        one: numberInWords(total('one-source')),
        memory: numberInWords(total('memory')),
      })}
      file="ratione-record-support"
      rows={rows}
      rowKey={(row) => row.kind}
      columns={[
        { title: t('support.kind'), value: (row) => t(`kind.${row.kind}`) },
        ...CONFIDENCES.map((one) => ({
          title: t(`terms:confidence.${one}`),
          value: (row: Row) => row.counts[one],
          numeric: true,
        })),
        { title: t('support.days'), value: (row) => row.days, numeric: true },
      ]}
      note={t('support.note')}
    >
      <ul className={styles['bars']}>
        {rows.map((row) => {
          const all = CONFIDENCES.reduce((sum, one) => sum + row.counts[one], 0);
          return (
            <li key={row.kind}>
              <span className={styles['barName']}>{t(`kind.${row.kind}`)}</span>
              <span className={styles['bar']}>
                {CONFIDENCES.map((one) =>
                  row.counts[one] === 0 ? null : (
                    <span key={one} data-confidence={one} style={{ inlineSize: `${(100 * row.counts[one]) / all}%` }}>
                      <span className="unseen">{t(`terms:confidence.${one}`)}: </span>
                      <span className={styles['count']}>{numberInWords(row.counts[one])}</span>
                    </span>
                  ),
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <p className={styles['key']}>
        {CONFIDENCES.map((one) => (
          <span key={one} data-confidence={one}>
            <span className={styles['swatch']} aria-hidden="true" />
            {t(`terms:confidence.${one}`)}
          </span>
        ))}
      </p>
    </Figure>
  );
}
