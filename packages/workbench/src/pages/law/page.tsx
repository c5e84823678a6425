import { crimes } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { use, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLegal } from '../../app/legal.ts';
import { useLinkText } from '../../app/link-state.ts';
import { matches } from '../../parts/matches.ts';
import { useLaw } from '../../record/law.ts';
import { useLawAsset } from '../../record/law-asset.ts';
import { CodeIndex } from './code-index.tsx';
import { CrimeList } from './crime-list.tsx';
import { IssueList } from './issue-list.tsx';
import styles from './law.module.css';
import { loadFinder } from './load-finder.ts';
import { ReadingList } from './reading-list.tsx';
import { readingsIn } from './readings.ts';
import { RuleList } from './rule-list.tsx';
import { crimesFor, issuesFor, rulesFor, type SearchLanguage } from './search.ts';
import { TranslationNote } from './translation-note.tsx';

const PARTS = ['crimes', 'rules', 'issues', 'readings', 'code'] as const;
type Part = (typeof PARTS)[number];

/** The law as applied: crimes, rules, open issues, readings and where each rule stands in the code. One field searches all. */
export function Page() {
  const { t } = useTranslation('law');
  const { record } = useLaw();
  const asset = useLawAsset();
  const [words, setWords] = useLinkText('q');
  const [named] = useLinkText('part');
  const wanted = useDeferredValue(words);
  const other = useSearchLanguage(wanted);
  const translateRule = useLegal('rules');
  const translateIssue = useLegal('record');
  const found = {
    crimes: crimesFor(wanted, other),
    rules: rulesFor(wanted, translateRule),
    issues: issuesFor(record.issues, wanted, translateIssue),
    readings: readingsIn(asset).filter((reading) => matches(`${reading.id} ${reading.title} ${reading.text}`, wanted)),
  };
  const counts: Readonly<Record<Part, number>> = {
    crimes: found.crimes.length,
    rules: found.rules.length,
    issues: found.issues.length,
    readings: found.readings.length,
    code: found.rules.length,
  };
  const part = PARTS.find((one) => one === named) ?? likeliest(wanted, counts);
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <p className="lede">{t('lede')}</p>
      <TranslationNote />
      <search className={styles['search']}>
        <div className="field">
          <label htmlFor="law-words">{t('search.label')}</label>
          <input
            id="law-words"
            type="search"
            value={words}
            autoComplete="off"
            spellCheck={false}
            aria-describedby="law-words-hint"
            onChange={(event) => setWords(event.target.value)}
          />
          <p id="law-words-hint" className="hint">
            {t('search.hint')}
          </p>
        </div>
      </search>
      <nav aria-label={t('parts.label')} className={styles['parts']}>
        {PARTS.map((one) => (
          <Link
            key={one}
            to="/law"
            search={words === '' ? { part: one } : { part: one, q: words }}
            aria-current={one === part ? 'page' : undefined}
            resetScroll={false}
          >
            {t(`parts.${one}`)} <span className="numbers soft">{counts[one]}</span>
          </Link>
        ))}
      </nav>
      <p role="status" className="unseen">
        {wanted === '' ? '' : t('search.found', { count: counts[part] })}
      </p>
      {counts[part] === 0 ? (
        <p className="soft">{t('search.none')}</p>
      ) : part === 'crimes' ? (
        <CrimeList found={found.crimes} ranked={wanted.trim() !== '' && !/\d/.test(wanted)} />
      ) : part === 'rules' ? (
        <RuleList found={found.rules} />
      ) : part === 'issues' ? (
        <IssueList found={found.issues} />
      ) : part === 'readings' ? (
        <ReadingList found={found.readings} />
      ) : (
        <CodeIndex found={found.rules} />
      )}
    </div>
  );
}

/** What reads words for crimes in the language of the page; null in English, and before anything is searched for. */
function useSearchLanguage(wanted: string): SearchLanguage | null {
  const { i18n } = useTranslation();
  const translate = useLegal('crimes');
  const names = useMemo(
    () =>
      new Map(
        crimes.flatMap(({ id, label }) => {
          const own = translate(label);
          return own === null ? [] : [[id, own] as const];
        }),
      ),
    [translate],
  );
  if (i18n.language === 'en' || wanted.trim() === '') return null;
  return { language: i18n.language, names, ...use(loadFinder()) };
}

/** Where no part was chosen: the one that the words look like, else the first in which something was found. */
function likeliest(words: string, counts: Readonly<Record<Part, number>>): Part {
  if (/^\s*C-/i.test(words)) return 'issues';
  if (/^\s*R-0/i.test(words)) return 'readings';
  if (/^\s*R-/i.test(words)) return 'rules';
  return PARTS.find((part) => counts[part] > 0) ?? 'crimes';
}
