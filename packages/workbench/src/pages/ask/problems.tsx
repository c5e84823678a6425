import type { Issue } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import styles from './ask.module.css';

/** What is wrong with the facts: every problem at once, in the engine's words. */
export function Problems({ issues }: { readonly issues: readonly Issue[] }) {
  const { t } = useTranslation('ask');
  return (
    <section className={styles['problems']} role="alert">
      <h1>{t('problems.title', { count: issues.length })}</h1>
      <ul lang="en" dir="ltr">
        {issues.map((issue) => (
          <li key={`${issue.code}${issue.path}`}>
            <span className="mono">{issue.path.replace(/^question\./, '')}</span>: {issue.found}; expected {issue.expected}. {issue.help}
          </li>
        ))}
      </ul>
    </section>
  );
}
