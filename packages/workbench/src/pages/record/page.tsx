import { daysBetween, ENGINE_VERSION } from '@ratione/engine';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../app/today.ts';
import { download } from '../../parts/csv.ts';
import { DayText, dayInWords } from '../../parts/day-text.tsx';
import { numberInWords } from '../../parts/number-text.ts';
import { useLaw } from '../../record/law.ts';
import { useLawAsset } from '../../record/law-asset.ts';
import { entriesOf } from './entries.ts';
import { EntryList } from './entry-list.tsx';
import { Exceptions } from './exceptions.tsx';
import { Licences } from './licences.tsx';
import styles from './record.module.css';
import { Report } from './report.tsx';
import { Sources } from './sources.tsx';
import { Support } from './support.tsx';

/** What the record holds, how far each entry can be trusted, where it comes from, and how to say that it is wrong. */
export function Page() {
  const { t } = useTranslation('record');
  const { record } = useLaw();
  const { exceptions, notice } = useLawAsset();
  const entries = useMemo(() => entriesOf(record), [record]);
  const { version } = record;
  const oldest = entries.reduce((day, entry) => (entry.checkedOn < day ? entry.checkedOn : day), version.date);
  const age = daysBetween(oldest, today());
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      <dl className={styles['stamp']}>
        <div>
          <dt>{t('stamp.date')}</dt>
          <dd>
            <DayText day={version.date} />
          </dd>
        </div>
        <div>
          <dt>{t('stamp.hash')}</dt>
          <dd className="mono" dir="ltr">
            {version.hash.slice(0, 16)}
          </dd>
        </div>
        <div>
          <dt>{t('stamp.engine')}</dt>
          <dd className="numbers" dir="ltr">
            {ENGINE_VERSION}
          </dd>
        </div>
        {(['states', 'acts', 'situations', 'persons', 'sources'] as const).map((what) => (
          <div key={what}>
            <dt>{t(`stamp.${what}`)}</dt>
            <dd className="numbers">{numberInWords(version.counts[what])}</dd>
          </div>
        ))}
      </dl>
      <p className={`${styles['buttons']} no-print`}>
        <button
          type="button"
          className="button"
          onClick={() => download(`ratione-record-${version.date}.json`, JSON.stringify(record, null, 1), 'application/json')}
        >
          {t('download')}
        </button>
      </p>
      <Support entries={entries} />
      <section aria-labelledby="record-age">
        <h2 id="record-age">{t('age.title')}</h2>
        <p>
          {t('age.oldest', { count: age, day: dayInWords(oldest) })} {age > 90 ? t('age.stale') : t('age.fresh')}
        </p>
      </section>
      <EntryList entries={entries} />
      <Sources record={record} entries={entries} />
      <Exceptions exceptions={exceptions} />
      <Report version={version} />
      <section aria-labelledby="record-privacy">
        <h2 id="record-privacy">{t('privacy.title')}</h2>
        <p>{t('privacy.stays')}</p>
        <p>{t('privacy.kept')}</p>
        <p>{t('privacy.links')}</p>
      </section>
      <Licences notice={notice} />
    </div>
  );
}
