import type { RecordData } from '@ratione/engine';
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLinkText } from '../../app/link-state.ts';
import { Choice } from '../../parts/choice.tsx';
import { EdtfText } from '../../parts/edtf-text.tsx';
import { English } from '../../parts/english.tsx';
import { matches } from '../../parts/matches.ts';
import { numberInWords } from '../../parts/number-text.ts';
import type { Entry } from './entries.ts';
import styles from './record.module.css';

const KINDS = ['official', 'official-copy', 'dataset', 'reference', 'scholarship', 'press', 'memory'] as const;
const STEP = 30;

/** Every source with its kind, its link and how many entries use it. */
export function Sources({ record, entries }: { readonly record: RecordData; readonly entries: readonly Entry[] }) {
  const { t } = useTranslation('record');
  const [kind, setKind] = useLinkText('source');
  const [words, setWords] = useLinkText('sq');
  const [limit, setLimit] = useState(STEP);
  const wanted = useDeferredValue(words);
  const used = useMemo(() => {
    const counts = new Map<string, number>();
    for (const entry of entries) for (const { src } of entry.sources) counts.set(src, (counts.get(src) ?? 0) + 1);
    return counts;
  }, [entries]);
  const found = Object.values(record.sources)
    .filter((source) => (kind === '' || source.kind === kind) && matches(`${source.id} ${source.publisher ?? ''} ${source.title}`, wanted))
    .sort((one, other) => (used.get(other.id) ?? 0) - (used.get(one.id) ?? 0) || (one.id < other.id ? -1 : 1));
  return (
    <section aria-labelledby="record-sources">
      <h2 id="record-sources">{t('sources.title')}</h2>
      <p>{t('sources.lede')}</p>
      <div className={styles['filters']}>
        <Choice
          label={t('sources.kind')}
          value={kind}
          onValue={setKind}
          options={[['', t('sources.any')], ...KINDS.map((one) => [one, t(`sources.kinds.${one}`)] as const)]}
        />
        <div className="field">
          <label htmlFor="source-words">{t('entries.words')}</label>
          <input id="source-words" type="search" value={words} autoComplete="off" onChange={(event) => setWords(event.target.value)} />
        </div>
        <p className="small soft" role="status">
          {t('sources.count', { count: found.length })}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t('sources.title')}>
        <table className={styles['sources']}>
          <thead>
            <tr>
              <th scope="col">{t('sources.source')}</th>
              <th scope="col">{t('sources.date')}</th>
              <th scope="col">{t('sources.kind')}</th>
              <th scope="col" className="end">
                {t('sources.used')}
              </th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, limit).map((source) => (
              <tr key={source.id}>
                <th scope="row">
                  {source.url === undefined ? (
                    <English>{source.title}</English>
                  ) : (
                    <a href={source.url} target="_blank" rel="noreferrer noopener">
                      <English>{source.title}</English>
                    </a>
                  )}
                  {source.publisher !== undefined && (
                    <span className="soft">
                      {' '}
                      <English>{source.publisher}</English>
                    </span>
                  )}
                  {source.note !== undefined && (
                    <span className={`${styles['remark']} tiny soft`}>
                      <English>{source.note}</English>
                    </span>
                  )}
                </th>
                <td className={styles['when']}>{source.date === undefined ? '' : <EdtfText text={source.date} />}</td>
                <td>{t(`sources.kinds.${KINDS.find((one) => one === source.kind) ?? 'reference'}`)}</td>
                <td className="end">{numberInWords(used.get(source.id) ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {found.length > limit && (
        <button type="button" className="button no-print" onClick={() => setLimit(limit + 4 * STEP)}>
          {t('entries.more', { count: Math.min(found.length - limit, 4 * STEP) })}
        </button>
      )}
    </section>
  );
}
