import type { DecidingView, FindingView } from '@ratione/engine/views';
import { useTranslation } from 'react-i18next';
import { English } from '../../parts/english.tsx';
import styles from './read.module.css';

type Said = Omit<FindingView, 'verdict'>;

/** The correct statement, why, what would change it, and where from. Says where the record rests on memory. */
export function FindingText({ found }: { readonly found: Said }) {
  const { t } = useTranslation('read');
  return (
    <>
      {found.statement !== '' && (
        <p className={styles['says']}>
          <English>{found.statement}</English>
        </p>
      )}
      {found.from_memory === true && <p className={styles['note']}>{t('memory')}</p>}
      {found.note !== undefined && (
        <p className={styles['note']}>
          <English>{found.note}</English>
        </p>
      )}
      <dl className={styles['why']}>
        <dt>{t('because')}</dt>
        <dd>
          <English>{found.because}</English>
        </dd>
        <dt>{t('change')}</dt>
        <dd>
          <English>{found.would_change}</English>
        </dd>
        {found.sources.length > 0 && (
          <>
            <dt>{t('sources')}</dt>
            <dd>
              <ul className={styles['sources']} lang="en" dir="ltr">
                {found.sources.map((source) => (
                  <Source key={'act' in source ? source.act : source.source} source={source} />
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </>
  );
}

function Source({ source }: { readonly source: DecidingView }) {
  if ('act' in source) return <li>{source.act}</li>;
  return (
    <li>
      {source.url === undefined ? (
        source.title
      ) : (
        <a href={source.url} rel="noreferrer noopener" target="_blank">
          {source.title}
        </a>
      )}
    </li>
  );
}
