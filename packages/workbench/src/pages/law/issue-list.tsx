import type { ContestedIssue } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { today } from '../../app/today.ts';
import { English } from '../../parts/english.tsx';
import { LegalTerm } from '../../parts/legal-term.tsx';
import { issueModeOn } from './issue-mode.ts';
import styles from './law.module.css';
import { byArticle, printed } from './order.ts';

/** Points on which named authorities differ, by article. */
export function IssueList({ found }: { readonly found: readonly ContestedIssue[] }) {
  const { t } = useTranslation('law');
  return byArticle(found, (issue) => issue.provision).map(([article, issues]) => (
    <section key={article} aria-labelledby={`article-${article}`}>
      <h2 id={`article-${article}`}>{t('article', { number: printed(t, article) })}</h2>
      <ul className={styles['rows']}>
        {issues.map((issue) => (
          <li key={issue.id} className={styles['issue']}>
            <span className={styles['pinpoint']}>
              <English>{issue.id}</English>
            </span>
            <Link to="/issue/$issue" params={{ issue: issue.id }}>
              <LegalTerm of="record">{issue.question}</LegalTerm>
            </Link>
            <span className={styles['mark']}>{t(`mode.${issueModeOn(issue, today())}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
