import { Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLinkText } from '../../app/link-state.ts';
import { Choice } from '../../parts/choice.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { English } from '../../parts/english.tsx';
import { matches } from '../../parts/matches.ts';
import { numberInWords } from '../../parts/number-text.ts';
import { type Entry, KINDS } from './entries.ts';
import styles from './record.module.css';

const STEP = 50;

/** The entries one by one, those from memory alone first asked for; filtered by support, kind and words, kept in the link. */
export function EntryList({ entries }: { readonly entries: readonly Entry[] }) {
  const { t } = useTranslation('record');
  const [support, setSupport] = useLinkText('support');
  const [kind, setKind] = useLinkText('kind');
  const [words, setWords] = useLinkText('q');
  const [, setAbout] = useLinkText('about');
  const [limit, setLimit] = useState(STEP);
  const wanted = useDeferredValue(words);
  const confidence = support === '' ? 'memory' : support;
  const found = entries.filter(
    (entry) =>
      (confidence === 'all' || entry.confidence === confidence || (confidence === 'memory' && entry.dayFromMemory)) &&
      (kind === '' || entry.kind === kind) &&
      matches(`${entry.id} ${entry.of} ${entry.says}`, wanted),
  );
  const report = (id: string) => {
    setAbout(id);
    document.getElementById('record-report')?.scrollIntoView();
    document.getElementById('report-text')?.focus({ preventScroll: true });
  };
  return (
    <section aria-labelledby="record-entries">
      <h2 id="record-entries">{t('entries.title')}</h2>
      <div className={styles['filters']}>
        <Choice
          label={t('entries.support')}
          value={confidence}
          onValue={(value) => setSupport(value === 'memory' ? '' : value)}
          options={(['memory', 'one-source', 'two-sources', 'all'] as const).map((one) => [one, t(`entries.${one}`)] as const)}
        />
        <Choice
          label={t('entries.kind')}
          value={kind}
          onValue={setKind}
          options={[['', t('entries.anyKind')], ...KINDS.map((one) => [one, t(`kind.${one}`)] as const)]}
        />
        <div className="field">
          <label htmlFor="record-words">{t('entries.words')}</label>
          <input id="record-words" type="search" value={words} autoComplete="off" onChange={(event) => setWords(event.target.value)} />
        </div>
        <p className="small soft" role="status">
          {t('entries.count', { count: found.length, shown: numberInWords(found.length) })}
        </p>
      </div>
      <ul className={styles['entries']}>
        {found.slice(0, limit).map((entry) => (
          <li key={`${entry.kind} ${entry.id}`}>
            <div>
              <p>
                <span className={styles['of']}>
                  {entry.page === null ? (
                    <English>{entry.of}</English>
                  ) : (
                    <Link {...entry.page}>
                      <English>{entry.of === '' ? entry.id : entry.of}</English>
                    </Link>
                  )}
                </span>{' '}
                <English>{entry.says}</English>
              </p>
              <p className="tiny soft">
                {t(`kind.${entry.kind}`)} · {entry.dayFromMemory ? t('entries.dayOnly') : t(`terms:confidence.${entry.confidence}`)} ·{' '}
                {t('entries.checked')} <DayText day={entry.checkedOn} length="medium" /> · <span className="mono">{entry.id}</span>
              </p>
            </div>
            <button
              type="button"
              className="plain no-print"
              onClick={() => report(entry.id)}
              aria-label={t('entries.reportThis', { id: entry.id })}
            >
              {t('entries.report')}
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="soft">{t('entries.none')}</p>}
      {found.length > limit && (
        <button type="button" className="button no-print" onClick={() => setLimit(limit + 4 * STEP)}>
          {t('entries.more', { count: Math.min(found.length - limit, 4 * STEP) })}
        </button>
      )}
    </section>
  );
}
