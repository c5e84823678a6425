import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csvText, download } from '../../../parts/csv.ts';
import { useNumbers } from '../../../parts/numbers.ts';
import { REACHES, type Tally } from '../shapes.ts';
import { ReachBar } from './reach-bar.tsx';
import styles from './result.module.css';
import type { ByReach, Measure } from './sums.ts';

export interface TallyRow {
  readonly key: string;
  readonly name: string;
  /** The name is the record’s own, in English. */
  readonly english?: boolean;
  /** Below the name, small. */
  readonly more?: ReactNode;
  readonly by: ByReach;
  readonly total: Tally;
}

interface TallyTableProps {
  readonly id?: string;
  readonly title: string;
  readonly note?: ReactNode;
  readonly head: string;
  readonly rows: readonly TallyRow[];
  /** All rows shown, for the shares. */
  readonly whole: Tally;
  readonly measure: Measure;
  readonly deaths: boolean;
  /** The key that is filtered by. */
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  readonly file: string;
  readonly empty: string;
}

const FIRST = 12;

/** A chart and its table in one: a name that filters, a bar split by answer, and the numbers. */
export function TallyTable(props: TallyTableProps) {
  const { id, title, note, head, rows, whole, measure, deaths, chosen, onChoose, file, empty } = props;
  const { t } = useTranslation('screen');
  const { count, share } = useNumbers();
  const [all, setAll] = useState(false);
  const own = useId();
  const sorted = [...rows].sort((one, other) => other.total[measure] - one.total[measure]);
  const most = Math.max(1, ...sorted.map(({ total }) => total[measure]));
  const save = () =>
    download(
      `${file}.csv`,
      csvText(
        [head, t('measure.events'), ...(deaths ? [t('measure.deaths')] : []), ...REACHES.map((reach) => t(`reach.${reach}`))],
        sorted.map(({ name, by, total }) => [
          name,
          total.events,
          ...(deaths ? [total.deaths] : []),
          ...REACHES.map((reach) => by[reach].events),
        ]),
      ),
    );
  return (
    <section id={id} tabIndex={-1} aria-labelledby={own} className={styles['tallies']}>
      <h2 id={own}>{title}</h2>
      {note !== undefined && <p className="soft small">{note}</p>}
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <>
          <div className="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">{head}</th>
                  <th scope="col" className={styles['barCell']}>
                    {t('table.byAnswer')}
                  </th>
                  <th scope="col" className="end">
                    {t(`measure.${measure}`)}
                  </th>
                  <th scope="col" className="end">
                    {t('table.share')}
                  </th>
                  {deaths && (
                    <th scope="col" className="end">
                      {t(measure === 'events' ? 'measure.deaths' : 'measure.events')}
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {sorted.slice(0, all ? sorted.length : FIRST).map(({ key, name, english = false, more, by, total }) => (
                  <tr key={key} data-chosen={chosen === key}>
                    <th scope="row">
                      <button
                        type="button"
                        className="plain"
                        aria-pressed={chosen === key}
                        aria-label={t('table.filterBy', { name })}
                        onClick={() => onChoose(chosen === key ? '' : key)}
                      >
                        <bdi lang={english ? 'en' : undefined}>{name}</bdi>
                      </button>
                      {more}
                    </th>
                    <td className={styles['barCell']}>
                      <ReachBar by={by} measure={measure} most={most} />
                    </td>
                    <td className="end">{count(total[measure])}</td>
                    <td className="end">{share(total[measure], whole[measure])}</td>
                    {deaths && <td className="end">{count(total[measure === 'events' ? 'deaths' : 'events'])}</td>}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <div className="buttons no-print">
            {sorted.length > FIRST && (
              <button type="button" className="plain" onClick={() => setAll(!all)}>
                {all ? t('table.first', { n: count(FIRST) }) : t('table.all', { n: count(sorted.length) })}
              </button>
            )}
            <button type="button" className="plain" onClick={save}>
              {t('table.csv')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
