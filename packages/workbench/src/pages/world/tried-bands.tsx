import { type Day, daysBetween, STATUTE_IN_FORCE } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Verdict } from '../../parts/verdict.tsx';
import { linkTo } from '../../record/question-link.ts';
import styles from './tried.module.css';
import type { TriedRow } from './tried.ts';
import { RowName, useStretchWords } from './tried-words.tsx';

interface TriedBandsProps {
  readonly rows: readonly TriedRow[];
  readonly asOf: Day;
  readonly label: string;
}

const ANSWERS = ['yes', 'no', 'depends', 'contested'] as const;

/** Families of crimes as bands over the days of conduct, filled by the answer. A picture for the eye and the pointer: the table says the same. */
export function TriedBands({ rows, asOf, label }: TriedBandsProps) {
  const { t } = useTranslation(['world', 'common']);
  const words = useStretchWords(asOf);
  const whole = Math.max(1, daysBetween(STATUTE_IN_FORCE, asOf) + 1);
  const place = (day: Day) => (100 * daysBetween(STATUTE_IN_FORCE, day)) / whole;
  const lastYear = Number(asOf.slice(0, 4));
  const step = lastYear - 2002 > 12 ? 4 : 2;
  const years = Array.from({ length: lastYear - 2002 }, (_, index) => 2003 + index).filter((year) => (year - 2002) % step === 0);
  const used = ANSWERS.filter((answer) => rows.some(({ stretches }) => stretches.some((stretch) => stretch.answer === answer)));
  return (
    <div className={styles['bands']}>
      <p className="unseen">{label}</p>
      <div className={styles['key']} aria-hidden="true">
        {used.map((answer) => (
          <Verdict key={answer} value={answer} />
        ))}
      </div>
      <div className={styles['rows']} aria-hidden="true">
        {rows.map((row) => (
          <div key={`${row.family}${row.amendment}${row.only.length}`} className={styles['row']}>
            <div className={styles['name']}>
              <RowName row={row} plain />
            </div>
            <div className={styles['track']}>
              {row.stretches.map((stretch) => (
                <Link
                  key={stretch.from}
                  to="/"
                  search={{ ...linkTo(stretch.facts) }}
                  tabIndex={-1}
                  className={styles['band']}
                  data-holds={stretch.answer}
                  title={`${words.days(stretch)}: ${t(`common:answer.${stretch.answer}`)}. ${words.because(stretch)}`}
                  style={{
                    insetInlineStart: `${place(stretch.from)}%`,
                    inlineSize: `${(100 * (daysBetween(stretch.from, stretch.to) + 1)) / whole}%`,
                  }}
                >
                  <span>{t(`common:answer.${stretch.answer}`)}</span>
                </Link>
              ))}
            </div>
          </div>
        ))}
        <div className={styles['row']}>
          <div />
          <div className={styles['axis']}>
            {years.map((year) => (
              <span key={year} style={{ insetInlineStart: `${place(`${year}-01-01`)}%` }}>
                {year}
              </span>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
