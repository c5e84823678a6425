import { useTranslation } from 'react-i18next';
import { useNumbers } from '../../../parts/numbers.ts';
import { useActSentence } from '../act-sentence.tsx';
import type { Filter } from '../filter.ts';
import { type Aggregates, type Manifest, REACHES } from '../shapes.ts';
import { ReachBar } from './reach-bar.tsx';
import styles from './result.module.css';
import { afterActs, type Measure, sumByReach } from './sums.ts';

interface WhatIfProps {
  readonly manifest: Manifest;
  readonly figures: Aggregates;
  readonly measure: Measure;
  readonly change: (change: Filter) => void;
}

/** Before and after what is only supposed: all acts together, then each alone. */
export function WhatIf({ manifest, figures, measure, change }: WhatIfProps) {
  const { t } = useTranslation('screen');
  const { count, change: signed } = useNumbers();
  const sentence = useActSentence();
  const before = sumByReach(figures.byReach, ({ reach }) => reach);
  const placeBefore = sumByReach(figures.byReach, ({ reachByPlace }) => reachByPlace);
  return (
    <>
      <h2>{t('whatIf.title')}</h2>
      <p>{t('whatIf.says')}</p>
      {figures.whatIf.map(({ key, acts, changes }) => {
        const after = afterActs(
          before,
          changes,
          (one) => one.before,
          (one) => one.after,
        );
        const placeAfter = afterActs(
          placeBefore,
          changes,
          (one) => one.beforeByPlace,
          (one) => one.afterByPlace,
        );
        const events = changes.reduce((sum, one) => sum + one.events, 0);
        const rows = [
          [t('ground.all'), t('whatIf.before'), before],
          [t('ground.all'), t('whatIf.after'), after],
          [t('ground.place'), t('whatIf.before'), placeBefore],
          [t('ground.place'), t('whatIf.after'), placeAfter],
        ] as const;
        return (
          <section key={key} className={styles['supposed']} aria-label={acts.map(sentence).join('; ')}>
            <h3>
              {key === '' && acts.length > 1
                ? `${t('whatIf.together')} `
                : acts.length === 1 && manifest.whatIf.length > 1
                  ? `${t('whatIf.alone')} `
                  : ''}
              {acts.map(sentence).join('; ')}
            </h3>
            <p>
              {t('whatIf.more', {
                n: signed(after.yes.events - before.yes.events),
                place: signed(placeAfter.yes.events - placeBefore.yes.events),
              })}
            </p>
            <div className="scroll">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('whatIf.counted')}</th>
                    <th scope="col" className={styles['barCell']}>
                      {t('table.byAnswer')}
                    </th>
                    {REACHES.map((reach) => (
                      <th key={reach} scope="col" className="end">
                        {t(`reach.${reach}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map(([ground, when, by]) => (
                    <tr key={`${ground} ${when}`}>
                      <th scope="row">
                        {ground}, {when}
                      </th>
                      <td className={styles['barCell']}>
                        <ReachBar by={by} measure={measure} />
                      </td>
                      {REACHES.map((reach) => (
                        <td key={reach} className="end">
                          {count(by[reach][measure])}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {events > 0 && (
              <button type="button" className="plain no-print" onClick={() => change({ changedBy: key === '' ? 'all' : key })}>
                {t('whatIf.rows', { count: events, n: count(events) })}
              </button>
            )}
          </section>
        );
      })}
    </>
  );
}
