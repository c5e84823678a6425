import type { AccusationAnswer, AccusationRow, Reach } from '@ratione/engine/accusations';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { English } from '../../parts/english.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import { linkTo } from '../../record/question-link.ts';
import styles from './read.module.css';
import { accusationsIn, type Engine } from './reader.ts';
import { Relations } from './relations.tsx';
import type { Taken } from './taken.ts';

/** Accusations as the texts make them, with what the Court could do then and now, and who is said to stand behind whom. */
export function Accused({ texts, engine }: { readonly texts: readonly Taken[]; readonly engine: Engine }) {
  const { t } = useTranslation('read');
  const { rows, relations, reach } = useMemo(() => accusationsIn(texts, engine), [texts, engine]);
  if (rows.length === 0 && relations.edges.length === 0) return null;
  const title = (id: string) => texts.find((text) => text.id === id)?.title ?? texts.find((text) => text.id === id)?.name ?? id;
  return (
    <section aria-labelledby="read-accused" className={styles['accused']}>
      <h2 id="read-accused">{t('accusations')}</h2>
      <p>{t('notice')}</p>
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
        <section className="scroll" tabIndex={0} aria-labelledby="read-accused">
          <table>
            <thead>
              <tr>
                {(['accuser', 'accused', 'act', 'place', 'then', 'now', 'denies'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row
                  key={`${row.accused} ${row.act} ${row.place?.name ?? ''} ${row.mentions[0]?.text ?? ''} ${row.mentions[0]?.start ?? ''}`}
                  row={row}
                />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {relations.edges.length > 0 && <Relations graph={relations} title={title} />}
      {reach.length > 0 && <ReachTable reach={reach} />}
    </section>
  );
}

function Row({ row }: { readonly row: AccusationRow }) {
  const { t } = useTranslation('read');
  const voices = (list: AccusationRow['accusers']) => list.map(({ speaker }) => speaker ?? t('text')).join(', ');
  return (
    <>
      <tr>
        <td dir="auto">{voices(row.accusers)}</td>
        <td dir="auto">{row.accused}</td>
        <td dir="auto">
          {row.act}
          {row.independentTexts > 1 && <span className="soft"> ({t('inTexts', { count: row.independentTexts })})</span>}
        </td>
        <td dir="auto">{[row.place?.name, row.when?.text].filter((words) => words !== undefined).join(', ')}</td>
        {row.atTheTime === null || row.today === null ? (
          <td colSpan={2}>{row.notAsked === null ? '' : <English>{row.notAsked}</English>}</td>
        ) : (
          <>
            <td>
              <Answer answer={row.atTheTime} label={t('then')} />
            </td>
            <td>
              <Answer answer={row.today} label={t('now')} />
            </td>
          </>
        )}
        <td dir="auto">{voices(row.deniedBy)}</td>
      </tr>
      {row.within.map(({ unit, name, atTheTime, today }) => (
        <tr key={unit} className={styles['within']}>
          <td colSpan={3} />
          <td>
            <English>{name}</English>
          </td>
          <td>
            <Answer answer={atTheTime} label={t('then')} />
          </td>
          <td>
            <Answer answer={today} label={t('now')} />
          </td>
          <td />
        </tr>
      ))}
    </>
  );
}

/** The determination, as a link to the page that proves it. */
function Answer({ answer, label }: { readonly answer: AccusationAnswer; readonly label: string }) {
  const { t } = useTranslation('read');
  return (
    <>
      <Link to="/" search={linkTo(answer.facts)} title={answer.headline} className={styles['answer']}>
        <Verdict value={answer.jurisdiction} />
        <span className="unseen">
          {' '}
          {label}, {t('proof')}
        </span>
      </Link>
      {answer.fromMemory.length > 0 && (
        <span className={styles['fromMemory']} title={answer.fromMemory.join(' ')}>
          {t('partMemory')}
        </span>
      )}
    </>
  );
}

function ReachTable({ reach }: { readonly reach: readonly Reach[] }) {
  const { t } = useTranslation('read');
  return (
    <details>
      <summary>{t('reach')}</summary>
      <p className="small">{t('reachSays')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={t('reach')}>
        <table>
          <thead>
            <tr>
              {(['place', 'nationality', 'then', 'now'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {reach.map(({ place, nationality, atTheTime, today }) => (
              <tr key={`${place.name} ${nationality ?? ''}`}>
                <td dir="auto">{place.name}</td>
                <td>{nationality ?? t('unknown')}</td>
                <td>{atTheTime !== null && <Answer answer={atTheTime} label={t('then')} />}</td>
                <td>{today !== null && <Answer answer={today} label={t('now')} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
