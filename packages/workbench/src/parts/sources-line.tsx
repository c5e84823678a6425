import type { RecordData, Sourced } from '@ratione/engine';
import { useTranslation } from 'react-i18next';
import { titleOf } from './proof-paragraphs.ts';
import styles from './sources-line.module.css';

interface SourcesLineProps {
  readonly fact: Pick<Sourced, 'sources' | 'confidence'>;
  readonly record: RecordData;
}

/** Where a fact comes from, in one line: each source once, and how well it is supported. Memory is always said. */
export function SourcesLine({ fact, record }: SourcesLineProps) {
  const { t } = useTranslation();
  const ids = [...new Set(fact.sources.map(({ src }) => src))].filter((id) => record.sources[id]?.kind !== 'memory');
  const remark = fact.confidence === 'two-sources' ? null : t(`remark.${fact.confidence}`);
  return (
    <span className={styles['line']}>
      <bdi lang="en" dir="ltr">
        {ids.map((id, index) => {
          const url = record.sources[id]?.url;
          const title = titleOf(record, id);
          return (
            <span key={id}>
              {index > 0 && '; '}
              {url === undefined ? (
                title
              ) : (
                <a href={url} rel="noreferrer noopener" target="_blank">
                  {title}
                </a>
              )}
            </span>
          );
        })}
      </bdi>
      {remark !== null && (
        <em>
          {ids.length > 0 && ' · '}
          {remark}
        </em>
      )}
    </span>
  );
}
