import { readEdtf } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/request.ts';
import { useServer } from '../../api/server.ts';
import { LanguageField } from './language-field.tsx';
import styles from './read.module.css';
import { ACCEPTED, type FileTaken, needsServer, takeFile } from './take-file.ts';
import { pasted, type Taken, withDateline } from './taken.ts';

type Refused = FileTaken['refused'][number];

/** A text is pasted, typed, dropped or chosen. Several files are several texts. */
export function TextForm({ onTaken }: { readonly onTaken: (texts: readonly Taken[]) => void }) {
  const { t } = useTranslation('read');
  const server = useServer();
  const chooser = useId();
  const [typed, setTyped] = useState('');
  const [date, setDate] = useState('');
  const [language, setLanguage] = useState('');
  const [busy, setBusy] = useState(false);
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const dated = date.trim() === '' ? null : date.trim();
  const wrongDate = dated !== null && readEdtf(dated) === null;
  const said = (taken: Taken): Taken => ({
    ...taken,
    date: dated === null || wrongDate ? taken.date : { day: dated, how: 'given', where: '' },
    language: language === '' ? taken.language : language,
  });
  const take = async (files: readonly File[]) => {
    setBusy(true);
    const taken: Taken[] = [];
    const not: Refused[] = [];
    for (const file of files) {
      if (server === 'none' && needsServer(file)) {
        not.push({ name: file.name, issues: [] });
        continue;
      }
      try {
        const found = await takeFile(file);
        taken.push(...found.taken.map(said));
        not.push(...found.refused);
      } catch (problem) {
        if (!(problem instanceof ApiProblem)) throw problem;
        const { issues, message } = problem;
        const own = { code: 'answer', path: file.name, found: message, expected: '', help: '' };
        not.push({ name: file.name, issues: issues.length > 0 ? issues : [own] });
      }
    }
    setBusy(false);
    setRefused(not);
    if (taken.length > 0 && not.length === 0) onTaken(taken);
    else if (taken.length > 0) setWaiting(taken);
  };
  const [waiting, setWaiting] = useState<readonly Taken[]>([]);
  return (
    <form
      className={styles['form']}
      data-over={over}
      onSubmit={(event) => {
        event.preventDefault();
        void withDateline(pasted(typed.trim(), dated, language === '' ? null : language)).then((text) => onTaken([text]));
      }}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (event.dataTransfer.files.length === 0) return;
        event.preventDefault();
        void take([...event.dataTransfer.files]);
      }}
    >
      <div className="field">
        <label htmlFor="read-text">{t('label')}</label>
        <textarea
          id="read-text"
          rows={12}
          dir="auto"
          value={typed}
          aria-describedby="read-hint"
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className="hint" id="read-hint">
          {t('hint')}
        </p>
      </div>
      <div className="field">
        <label htmlFor={chooser}>{t('files')}</label>
        <input
          id={chooser}
          type="file"
          multiple
          accept={ACCEPTED}
          disabled={busy}
          aria-describedby={`${chooser}-hint`}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            void take(files);
          }}
        />
        <p className="hint" id={`${chooser}-hint`}>
          {t(server === 'none' ? 'filesHere' : 'filesServer')}
        </p>
      </div>
      <div role="alert" className={styles['refused']}>
        {refused.map(({ name, issues }) => (
          <div key={name}>
            <p>
              <bdi>{name}</bdi>: {t(issues.length === 0 ? 'needsServer' : 'refused')}
              {issues.length === 0 && (
                <>
                  {' '}
                  <code className="mono" dir="ltr">
                    npm start
                  </code>{' '}
                  <code className="mono" dir="ltr">
                    npx ratione read FILE
                  </code>
                </>
              )}
            </p>
            {issues.length > 0 && (
              <ul lang="en" dir="ltr">
                {issues.map(({ code, found, expected, help }) => (
                  <li key={`${code} ${found}`}>{[found, expected, help].filter((words) => words !== '').join('; ')}.</li>
                ))}
              </ul>
            )}
          </div>
        ))}
        {waiting.length > 0 && (
          <button type="button" className="button" onClick={() => onTaken(waiting)}>
            {t('others', { count: waiting.length })}
          </button>
        )}
      </div>
      <div className={styles['row']}>
        <div className="field">
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
        <LanguageField value={language} onValue={setLanguage} />
      </div>
      <div className="buttons">
        <button type="submit" className="button main" disabled={typed.trim() === '' || wrongDate || busy}>
          {t('read')}
        </button>
        <Link to="/read" search={{ check: ' ' }} className="small">
          {t('single')}
        </Link>
      </div>
      <p role="status" className="small soft">
        {busy ? t('reading') : ''}
      </p>
    </form>
  );
}
