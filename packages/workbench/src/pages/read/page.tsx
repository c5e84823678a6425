import { readEdtf } from '@ratione/engine';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLaw } from '../../record/law.ts';
import { plainText } from './plain-text.ts';
import styles from './read.module.css';
import { Reading } from './reading.tsx';

/** A text is pasted, typed or dropped; its statements about the Court are marked and judged. It never leaves the browser. */
export function Page() {
  const { t } = useTranslation('read');
  const ratione = useLaw();
  const [typed, setTyped] = useState('');
  const [date, setDate] = useState('');
  const [asked, setAsked] = useState<{ readonly text: string; readonly date: string | null } | null>(null);
  const engine = useQuery({
    queryKey: ['read', 'engine'],
    queryFn: async () => {
      const [{ createReader }, { AccusationTable }] = await Promise.all([
        import('@ratione/engine/reading'),
        import('@ratione/engine/accusations'),
      ]);
      return { reader: createReader(ratione), AccusationTable };
    },
    enabled: asked !== null,
  });
  const dated = date.trim() === '' ? null : date.trim();
  const wrongDate = dated !== null && readEdtf(dated) === null;
  const take = async (file: File | undefined) => {
    if (file !== undefined) setTyped(plainText(await file.text(), file.name));
  };
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      {asked === null ? (
        <form
          className={styles['form']}
          onSubmit={(event) => {
            event.preventDefault();
            setAsked({ text: typed, date: dated });
          }}
        >
          <div className="field">
            <label htmlFor="read-text">{t('label')}</label>
            <textarea
              id="read-text"
              rows={14}
              dir="auto"
              value={typed}
              aria-describedby="read-hint"
              onChange={(event) => setTyped(event.target.value)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                if (event.dataTransfer.files.length === 0) return;
                event.preventDefault();
                void take(event.dataTransfer.files[0]);
              }}
            />
            <p className="hint" id="read-hint">
              {t('hint')}
            </p>
          </div>
          <div className={`field ${styles['day']}`}>
            <label htmlFor="read-day">{t('day')}</label>
            <input
              id="read-day"
              dir="ltr"
              placeholder="2016-11-18"
              value={date}
              aria-invalid={wrongDate}
              aria-describedby="read-day-hint"
              onChange={(event) => setDate(event.target.value)}
            />
            <p className="hint" id="read-day-hint">
              {t('dayHint')}
            </p>
          </div>
          <button type="submit" className="button main" disabled={typed.trim() === '' || wrongDate}>
            {t('read')}
          </button>
        </form>
      ) : (
        <>
          <button type="button" className="plain no-print" onClick={() => setAsked(null)}>
            {t('other')}
          </button>
          {engine.data !== undefined && (
            <Reading text={asked.text} date={asked.date} reader={engine.data.reader} Table={engine.data.AccusationTable} />
          )}
        </>
      )}
    </div>
  );
}
