import { isDay } from '@ratione/engine';
import type { DecidingView, FindingView } from '@ratione/engine/views';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
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
  if ('act' in source)
    return (
      <li>
        <ActLink source={source}>{source.title}</ActLink>
      </li>
    );
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

/** To the page that shows the act among the others: of the State on that day, the situation or the person. */
function ActLink({ source, children }: { readonly source: Extract<DecidingView, { readonly act: string }>; readonly children: ReactNode }) {
  const { on, state, situation, person } = source;
  const search = on !== undefined && isDay(on) ? { on } : {};
  if (state !== undefined)
    return (
      <Link to="/state/$state" params={{ state }} search={search}>
        {children}
      </Link>
    );
  if (situation !== undefined)
    return (
      <Link to="/situation/$situation" params={{ situation }}>
        {children}
      </Link>
    );
  if (person !== undefined)
    return (
      <Link to="/person/$person" params={{ person }}>
        {children}
      </Link>
    );
  return children;
}
