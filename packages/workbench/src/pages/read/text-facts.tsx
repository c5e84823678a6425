import { readEdtf } from '@ratione/engine';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../parts/day-text.tsx';
import { edtfInWords } from '../../parts/edtf-text.tsx';
import { LanguageField } from './language-field.tsx';
import styles from './read.module.css';
import type { Taken } from './taken.ts';

const WAYS = ['given', 'front-matter', 'meta', 'json-ld', 'time-element', 'dateline', 'mail-header', 'pdf-info'] as const;

interface TextFactsProps {
  readonly taken: Taken;
  readonly recordDay: string;
  readonly onTaken: (taken: Taken) => void;
}

/** Title, day and language of the text with how the day was found; both can be corrected, and the text is judged anew. */
export function TextFacts({ taken, recordDay, onTaken }: TextFactsProps) {
  const { t } = useTranslation('read');
  const { title, author, site, date, latest, issues } = taken;
  const [day, setDay] = useState(date?.day ?? '');
  const wrong = day.trim() !== '' && readEdtf(day.trim()) === null;
  const change = (value: string) => {
    setDay(value);
    const given = value.trim();
    if (given === '') onTaken({ ...taken, date: null });
    else if (readEdtf(given) !== null) onTaken({ ...taken, date: { day: given, how: 'given', where: '' } });
  };
  const way = WAYS.find((one) => one === date?.how);
  return (
    <>
      {title !== null && (
        <h2 dir="auto" className={styles['title']}>
          {title}
        </h2>
      )}
      {(author !== null || site !== null) && (
        <p className="small soft" dir="auto">
          {[author, site].filter((words) => words !== null).join(', ')}
        </p>
      )}
      <div className={`${styles['row']} ${styles['facts']} no-print`}>
        <div className="field">
          <label htmlFor="text-day">{t('day')}</label>
          <input
            id="text-day"
            dir="ltr"
            placeholder="2016-11-18"
            value={day}
            aria-invalid={wrong}
            aria-describedby="text-day-hint"
            onChange={(event) => change(event.target.value)}
          />
        </div>
        <LanguageField
          value={taken.language ?? ''}
          onValue={(language) => onTaken({ ...taken, language: language === '' ? null : language })}
        />
      </div>
      <p className="small soft" id="text-day-hint">
        {wrong
          ? t('wrongDay')
          : date === null
            ? t('noDay', { day: dayInWords(recordDay) })
            : `${edtfInWords(date.day)}: ${way === undefined ? date.how : t(`way.${way}`)}`}
        {date !== null && date.where !== '' && (
          <>
            {' '}
            (<bdi>{date.where}</bdi>)
          </>
        )}
        {date?.note !== undefined && (
          <>
            . <bdi lang="en">{date.note}</bdi>
          </>
        )}
        {date === null && latest !== null && ` ${t('latest', { day: dayInWords(latest.day) })}`}
      </p>
      {issues.length > 0 && (
        <ul className="small" lang="en" dir="ltr">
          {issues.map(({ code, found, help }) => (
            <li key={`${code} ${found}`}>
              {found}
              {help === '' ? '' : `; ${help}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
