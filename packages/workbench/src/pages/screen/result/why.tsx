import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLaw } from '../../../record/law.ts';
import type { TalliesProps } from './named-tallies.tsx';
import styles from './result.module.css';
import { gathered } from './sums.ts';
import { TallyTable } from './tally-table.tsx';

/** Why rows fail, what the open ones wait for, and what is contested; each reason filters. */
export function Why({ id, figures, measure, deaths, filter, change, words }: TalliesProps) {
  const { t } = useTranslation('screen');
  const { ledger } = useLaw();
  const shared = { whole: figures.total, measure, deaths, chosen: filter.why, onChoose: (why: string) => change({ why }) };
  const reasons = (kind: 'bar' | 'waits-for') =>
    gathered(
      figures.why.filter((row) => row.kind === kind),
      ({ reason }) => reason,
      ({ reach }) => reach,
    ).map((row) => ({ ...row, name: words.why(row.key) }));
  const contested = gathered(
    figures.contested.map((row) => ({ ...row, reach: 'contested' as const })),
    ({ issue }) => issue,
    ({ reach }) => reach,
  );
  return (
    <div id={id} tabIndex={-1} className={styles['why']}>
      <TallyTable
        {...shared}
        title={t('why.bars')}
        note={t('why.barsNote')}
        head={t('why.reason')}
        rows={reasons('bar')}
        file="screened-why"
        empty={t('why.noBars')}
      />
      <TallyTable
        {...shared}
        title={t('why.waits')}
        note={t('why.waitsNote')}
        head={t('why.fact')}
        rows={reasons('waits-for')}
        file="screened-waits-for"
        empty={t('why.noWaits')}
      />
      <TallyTable
        {...shared}
        title={t('why.contested')}
        note={t('why.contestedNote')}
        head={t('why.dispute')}
        rows={contested.map((row) => {
          const issue = row.key.split(' ')[0] ?? row.key;
          return {
            ...row,
            name: ledger.issue(issue)?.question ?? row.key,
            english: true,
            more: (
              <span className={styles['question']}>
                <Link to="/issue/$issue" params={{ issue }} aria-label={t('why.holds', { issue })}>
                  {issue}
                </Link>{' '}
                {row.key === issue ? '' : words.state(row.key.slice(issue.length + 1))}
              </span>
            ),
          };
        })}
        file="screened-contested"
        empty={t('why.noContested')}
      />
    </div>
  );
}
