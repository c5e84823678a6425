import { ENGINE_VERSION, type RecordData } from '@ratione/engine';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLinkText } from '../../app/link-state.ts';
import styles from './record.module.css';

/** A report to copy: what is wrong, what should stand there and who says so, with the receipt that tells which record was read. */
export function Report({ version }: { readonly version: RecordData['version'] }) {
  const { t } = useTranslation('record');
  const [about] = useLinkText('about');
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const text = [
    `Entry or provision: ${about}`,
    'What it says now: ',
    'What it should say: ',
    'Who says so (text, ruling or State, with date and number or link): ',
    '',
    `Receipt: engine ${ENGINE_VERSION}, record ${version.hash.slice(0, 16)} of ${version.date}.`,
  ].join('\n');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  return (
    <section aria-labelledby="record-report">
      <h2 id="record-report">{t('report.title')}</h2>
      <p>{t('report.how')}</p>
      <div className="field">
        <label htmlFor="report-text">{t('report.label')}</label>
        <textarea
          id="report-text"
          className={styles['report']}
          key={about}
          defaultValue={text}
          rows={7}
          lang="en"
          dir="ltr"
          spellCheck={false}
        />
      </div>
      <p className={`${styles['buttons']} no-print`}>
        <button type="button" className="button" onClick={() => void copy()}>
          {t('report.copy')}
        </button>
        <span role="status">{copied === null ? '' : t(copied === 'yes' ? 'report.copied' : 'report.notCopied')}</span>
      </p>
      <p>{t('report.where')}</p>
      <p>{t('report.danger')}</p>
    </section>
  );
}
