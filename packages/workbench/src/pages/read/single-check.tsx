import { readEdtf } from '@ratione/engine';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLinkText } from '../../app/link-state.ts';
import { DayText, dayInWords } from '../../parts/day-text.tsx';
import { English } from '../../parts/english.tsx';
import { CopyButton } from './copy-button.tsx';
import { FindingText } from './finding.tsx';
import { LanguageField } from './language-field.tsx';
import styles from './read.module.css';
import { type Engine, useReader } from './reader.ts';

/** One statement, taken as given: what a link `#/read?check=…&on=…` holds. */
export function SingleCheck() {
  const { t } = useTranslation('read');
  const engine = useReader(true);
  const [text] = useLinkText('check');
  const [on] = useLinkText('on');
  const [lang] = useLinkText('lang');
  const navigate = useNavigate();
  const [typed, setTyped] = useState(text.trim());
  const [day, setDay] = useState(on);
  const [language, setLanguage] = useState(lang);
  const wrong = day.trim() !== '' && readEdtf(day.trim()) === null;
  return (
    <>
      <p className="no-print">
        <Link to="/read">{t('whole')}</Link>
      </p>
      <form
        className={`${styles['form']} no-print`}
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({
            to: '/read',
            search: {
              check: typed.trim(),
              ...(day.trim() === '' ? {} : { on: day.trim() }),
              ...(language === '' ? {} : { lang: language }),
            },
          });
        }}
      >
        <div className="field">
          <label htmlFor="check-text">{t('statement')}</label>
          <textarea id="check-text" rows={3} dir="auto" value={typed} onChange={(event) => setTyped(event.target.value)} />
        </div>
        <div className={styles['row']}>
          <div className="field">
            <label htmlFor="check-day">{t('onDay')}</label>
            <input
              id="check-day"
              dir="ltr"
              placeholder="2016-11-18"
              value={day}
              aria-invalid={wrong}
              aria-describedby="check-hint"
              onChange={(event) => setDay(event.target.value)}
            />
            <p className="hint" id="check-hint">
              {t('onDayHint')}
            </p>
          </div>
          <LanguageField value={language} onValue={setLanguage} />
        </div>
        <button type="submit" className="button main" disabled={typed.trim() === '' || wrong}>
          {t('check')}
        </button>
      </form>
      {engine !== undefined && text.trim() !== '' && <Checked engine={engine} text={text} on={on} lang={lang} />}
    </>
  );
}

interface CheckedProps {
  readonly engine: Engine;
  readonly text: string;
  readonly on: string;
  readonly lang: string;
}

function Checked({ engine, text, on, lang }: CheckedProps) {
  const { t } = useTranslation('read');
  const { record } = engine.ratione;
  const view = useMemo(
    () =>
      engine.views.checkView(
        engine.reader.check({ text, date: on === '' ? null : on, lang: lang === '' ? null : lang }),
        engine.ratione.record,
      ),
    [engine, text, on, lang],
  );
  return (
    <section className={styles['checked']} aria-live="polite" aria-labelledby="check-verdict">
      <blockquote dir="auto">{text}</blockquote>
      <h2 id="check-verdict" className={styles['verdict']} data-verdict={view.verdict}>
        {t(`verdict.${view.verdict}`)}
      </h2>
      <p className="small soft">{t('judged', { day: dayInWords(view.as_of) })}</p>
      <FindingText found={view} />
      {view.today !== undefined && (
        <p>
          {t('today')} (<DayText day={record.version.date} />
          ): {t(`verdict.${view.today.verdict}`)}. <English>{view.today.statement}</English>
        </p>
      )}
      {view.true_in !== undefined && (
        <>
          <h3>{t('trueIn')}</h3>
          {view.true_in.length === 0 ? (
            <p>{t('never')}</p>
          ) : (
            <ul>
              {view.true_in.map(({ from, until }) => (
                <li key={`${from} ${until}`}>
                  {from === null ? t('fromStart') : t('from', { day: dayInWords(from) })}{' '}
                  {until === null ? t('still') : t('until', { day: dayInWords(until) })}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
      <div className="buttons no-print">
        <CopyButton label={t('copyLink')} text={() => location.href} file="link.txt" />
        <button type="button" className="plain" onClick={() => print()}>
          {t('print')}
        </button>
      </div>
    </section>
  );
}
