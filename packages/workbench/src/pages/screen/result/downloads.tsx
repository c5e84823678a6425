import { useTranslation } from 'react-i18next';
import { useNumbers } from '../../../parts/numbers.ts';
import { downloadAddress, issuesAddress, reportAddress } from '../api.ts';
import { type Filter, isEmpty } from '../filter.ts';
import type { Job, Manifest } from '../shapes.ts';
import styles from './result.module.css';

const FORMS = ['csv', 'parquet', 'geojson', 'jsonl'] as const;

/** The rows shown in four forms, those with issues, and a page to hand on. */
export function Downloads({ job, manifest, filter }: { readonly job: Job; readonly manifest: Manifest; readonly filter: Filter }) {
  const { t } = useTranslation('screen');
  const { count } = useNumbers();
  return (
    <>
      <h2>{t('download.title')}</h2>
      <p>{t(isEmpty(filter) ? 'download.all' : 'download.shown')}</p>
      <ul className={styles['downloads']}>
        {FORMS.map((form) => (
          <li key={form}>
            <a href={downloadAddress(job.id, filter, form)} download>
              {t(`download.${form}`)}
            </a>
          </li>
        ))}
        <li>
          <a href={reportAddress(job.id)} target="_blank" rel="noreferrer noopener">
            {t('download.report')}
          </a>
        </li>
        {manifest.counts.rowIssues > 0 && (
          <li>
            <a href={issuesAddress(job.id)} download>
              {t('download.issues', { count: manifest.counts.rowsWithIssues, n: count(manifest.counts.rowsWithIssues) })}
            </a>
          </li>
        )}
      </ul>
    </>
  );
}
