import { useTranslation } from 'react-i18next';
import styles from './proof.module.css';
import type { NumberedSource } from './proof-paragraphs.ts';

export function SourceList({ sources }: { readonly sources: readonly NumberedSource[] }) {
  const { t } = useTranslation();
  if (sources.length === 0) return null;
  return (
    <section className={styles['sources']} aria-label={t('sources.title')}>
      <h3>{t('sources.title')}</h3>
      <ol lang="en" dir="ltr">
        {sources.map(({ number, id, title, url }) => (
          <li key={id} value={number}>
            {title}
            {url !== null && (
              <>
                {' '}
                <a href={url} rel="noreferrer noopener" target="_blank">
                  {new URL(url).hostname}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
