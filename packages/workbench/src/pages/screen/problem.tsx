import { useTranslation } from 'react-i18next';
import { type ApiIssue, ApiProblem } from '../../api/request.ts';
import styles from './problem.module.css';

/** Why the server did not do what was asked. Its own words are English. */
export function Problem({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('screen');
  const { status, issues, message } =
    error instanceof ApiProblem ? error : { status: -1, issues: [], message: error instanceof Error ? error.message : String(error) };
  return (
    <div role="alert" className={styles['problem']}>
      <p className={styles['title']}>{t(status === 0 ? 'problem.silent' : status === 404 ? 'problem.gone' : 'problem.title')}</p>
      {issues.length > 0 ? (
        <Issues issues={issues} />
      ) : status === 0 ? null : (
        <p lang="en" dir="ltr">
          {message}
        </p>
      )}
    </div>
  );
}

/** Issues of the server: where, what was found, what was expected, what to do. */
export function Issues({ issues }: { readonly issues: readonly ApiIssue[] }) {
  const { t } = useTranslation('screen');
  return (
    <ul className={styles['issues']}>
      {issues.map((issue) => (
        <li key={`${issue.code} ${issue.path} ${issue.found}`}>
          <span className="mono" dir="ltr">
            {issue.path}
          </span>
          {': '}
          <span lang="en" dir="ltr">
            <bdi>{issue.found}</bdi>. {t('problem.expected', { expected: issue.expected, lng: 'en' })}
            {issue.help === '' ? '' : ` ${issue.help}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
