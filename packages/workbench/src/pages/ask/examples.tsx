import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadAsset } from '../../record/assets.ts';
import type { CaseEntry, LawAsset } from '../../record/law-shape.ts';
import { linkTo } from '../../record/question-link.ts';
import styles from './ask.module.css';

/** The questions of November 2016, each one click away. */
export function Examples() {
  const { t } = useTranslation('ask');
  const [rows, setRows] = useState<readonly CaseEntry[]>([]);
  useEffect(() => {
    let here = true;
    void loadAsset<LawAsset>('law').then(({ cases }) => here && setRows(cases.filter(({ file }) => file === 'cases/november-2016.yaml')));
    return () => {
      here = false;
    };
  }, []);
  return (
    <section className={styles['examples']} aria-labelledby="ask-examples">
      <h2 id="ask-examples">{t('examples.title')}</h2>
      <p className="small soft">{t('examples.says')}</p>
      <ol lang="en" dir="ltr">
        {rows.map((row) => {
          const [, number = '', words = row.name] = /^(\d+[ab]?)\. (.*)$/.exec(row.name) ?? [];
          return (
            <li key={row.name}>
              <span className="numbers" aria-hidden="true">
                {number}
              </span>
              <Link to="/" search={linkTo(row.facts)}>
                {words}
              </Link>
            </li>
          );
        })}
        <li>
          <span className="numbers" aria-hidden="true">
            12
          </span>
          <Link to="/world" search={{ on: '2016-11-30' }}>
            Where eight States stood on 30 November 2016
          </Link>
        </li>
      </ol>
    </section>
  );
}
