import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { English } from '../../parts/english.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import type { CaseEntry } from '../../record/law-shape.ts';
import { linkTo } from '../../record/question-link.ts';
import styles from './law.module.css';

const FIRST = 12;

/** Rows of the case tables: each opens as a question in Ask, beside the answer that law and facts give. */
export function CaseRows({ title, rows, note }: { readonly title: string; readonly rows: readonly CaseEntry[]; readonly note?: string }) {
  const { t } = useTranslation('law');
  const id = useId();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <span className="numbers soft">{rows.length}</span>
      </h2>
      {note !== undefined && <p className="small soft">{note}</p>}
      {rows.length === 0 && <p className="soft">{t('cases.none')}</p>}
      <ul className={styles['rows']}>
        {shown.map((row) => (
          <li key={`${row.file} ${row.name}`} className={styles['case']}>
            <span>
              <Link to="/" search={linkTo(row.facts)}>
                <English>{row.name}</English>
              </Link>
              <br />
              <span className="tiny soft">
                <English>{row.authority.join('; ')}</English>
              </span>
            </span>
            <span className={styles['mark']}>{row.expected !== null && <Verdict value={row.expected.jurisdiction} />}</span>
            <span className={styles['file']} dir="ltr">
              {row.file}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > FIRST && (
        <button type="button" className="plain no-print" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('cases.fewer') : t('cases.all', { count: rows.length })}
        </button>
      )}
    </section>
  );
}
