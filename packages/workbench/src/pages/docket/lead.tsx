import type { Day } from '@ratione/engine';
import type { DocketView } from '@ratione/engine/views';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../parts/day-text.tsx';
import { eurosInWords } from '../../parts/number-text.ts';
import styles from './docket.module.css';
import { termInWords } from './term-text.ts';
import { undoneIn } from './undone.ts';

/** More names would bury the sentence; the figures list them all. */
const LISTED = 6;

/** The docket of the day in one sentence: who was sentenced, and what had been granted to the Court; then how the amount is made. */
export function Lead({ view, on }: { readonly view: DocketView; readonly on: Day }) {
  const { t } = useTranslation('docket');
  const { sentences, budget } = view.stats;
  const day = dayInWords(on);
  const amount = eurosInWords(budget.approved_eur);
  const undone = undoneIn(view);
  const list = sentences
    .map(({ person, name, months }) =>
      t(undone.has(person) ? 'lead.oneUndone' : 'lead.one', { name: isolated(name), term: termInWords(t, months) }),
    )
    .join(t('lead.between'));
  const named = sentences.length > LISTED ? t('lead.seeFigures') : list;
  const through = budget.through ?? '';
  const runs = budget.approved_eur !== budget.approved_eur_years_ended;
  const memory = budget.years.filter((year) => year.confidence === 'memory').length;
  const single = budget.years.filter((year) => year.confidence === 'one-source').length;
  return (
    <>
      <p className={styles['lead']} role="status">
        {budget.through === null
          ? t('lead.nothing', { day })
          : sentences.length === 0
            ? t('lead.none', { day, amount, through })
            : t('lead.sentences', { count: sentences.length, day, list: named, amount, through })}
      </p>
      {budget.through !== null && (
        <details className={styles['how']}>
          <summary>{t('lead.how')}</summary>
          <p>
            {t('lead.sum', { amount, count: budget.years.length, through })}{' '}
            {runs && t('lead.running', { through, ended: eurosInWords(budget.approved_eur_years_ended) })}{' '}
            {t('lead.support', { memory, single, all: budget.years.length })}{' '}
            {budget.not_confirmed.length > 0 && t('lead.notConfirmed', { years: budget.not_confirmed.join(', ') })}
          </p>
          <p>{t('lead.whole')}</p>
        </details>
      )}
    </>
  );
}

/** Keeps a Latin name whole inside a sentence that runs the other way. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}
