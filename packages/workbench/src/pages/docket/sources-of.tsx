import type { Day } from '@ratione/engine';
import type { SourceView } from '@ratione/engine/views';
import { useTranslation } from 'react-i18next';
import { English } from '../../parts/english.tsx';
import { useLaw } from '../../record/law.ts';
import styles from './docket.module.css';

/** The sources of a fact, folded; those later than the day are counted and not named, since their titles tell what came after. */
export function SourcesOf({ sources, on }: { readonly sources: readonly SourceView[]; readonly on: Day }) {
  const { t } = useTranslation('docket');
  const { record } = useLaw();
  const later = (source: SourceView) => {
    const date = record.sources[source.id]?.date;
    return date !== undefined && date > on.slice(0, date.length);
  };
  // General knowledge is no source; the confidence beside the fact says so.
  const retrieved = sources.filter((source) => record.sources[source.id]?.kind !== 'memory');
  const shown = retrieved.filter((source) => !later(source));
  const hidden = retrieved.length - shown.length;
  if (retrieved.length === 0) return null;
  return (
    <details className={styles['sources']}>
      <summary>{t('sources.count', { count: retrieved.length })}</summary>
      <ul>
        {shown.map((source) => (
          <li key={source.id}>
            {source.url === null ? (
              <English>{source.title ?? source.id}</English>
            ) : (
              <a href={source.url} target="_blank" rel="noreferrer noopener">
                <English>{source.title ?? source.id}</English>
              </a>
            )}
            {source.publisher !== null && (
              <span className="soft">
                {' '}
                <English>{source.publisher}</English>
              </span>
            )}
            <span className="soft">
              {' · '}
              {t('sources.usedFor')} <English>{source.used_for}</English>
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="tiny soft">{t('sources.later', { count: hidden })}</p>}
    </details>
  );
}
