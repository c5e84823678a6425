import type { Day, Ratione, StateId } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Translate, useLegal } from '../../app/legal.ts';
import { English } from '../../parts/english.tsx';
import { Figure } from '../../parts/figure.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import { linkTo } from '../../record/question-link.ts';
import styles from './tried.module.css';
import { type Link as LinkKind, type Stretch, type TriedRow, triedRows } from './tried.ts';
import { TriedBands } from './tried-bands.tsx';
import { RowName, useStretchWords } from './tried-words.tsx';

interface TriedFigureProps {
  readonly ratione: Ratione;
  readonly state: StateId;
  readonly name: string;
  readonly link: LinkKind;
  readonly asOf: Day;
}

/** What could be tried, when: as bands, as a table whose answers open as questions, and as a file. */
export function TriedFigure({ ratione, state, name, link, asOf }: TriedFigureProps) {
  const { t } = useTranslation(['world', 'terms', 'common']);
  const rows = useMemo(() => triedRows(ratione, state, link, asOf), [ratione, state, link, asOf]);
  const words = useStretchWords(asOf);
  const translate = useLegal('record');
  const message = t(link === 'land' ? 'state.onLand' : 'state.abroad', { state: name });
  if (rows.length === 0) return <p>{t('lede.none')}</p>;
  const flat = rows.flatMap((row) => row.stretches.map((stretch) => ({ row, stretch })));
  return (
    <Figure
      message={message}
      columns={[
        { title: t('state.crime'), value: ({ row }) => nameOf(row, ratione, t, translate) },
        { title: t('state.first'), value: ({ stretch }) => stretch.from },
        { title: t('state.last'), value: ({ stretch }) => stretch.to },
        { title: t('state.answer'), value: ({ stretch }) => t(`common:answer.${stretch.answer}`) },
        { title: t('state.because'), value: ({ stretch }) => words.because(stretch) },
      ]}
      rows={flat}
      rowKey={({ row, stretch }) => `${row.family}${row.amendment}${row.only.length}${stretch.from}`}
      file={`${state.toLowerCase()}-${link}-${asOf}`}
      table={<TriedTable rows={rows} asOf={asOf} label={message} />}
    >
      <TriedBands rows={rows} asOf={asOf} label={t('state.bandsLabel', { message })} />
    </Figure>
  );
}

function nameOf(row: TriedRow, ratione: Ratione, t: (key: string) => string, translate: Translate): string {
  if (row.only.length > 0) return row.only.map(({ pinpoint }) => pinpoint).join('; ');
  if (row.family !== 'war_crimes') return t(`terms:family.${row.family}`);
  if (row.amendment === null) return t('state.war1998');
  const title = ratione.ledger.amendment(row.amendment)?.title ?? '';
  return `${t('state.warAmended')} ${translate(title) ?? title}`;
}

function TriedTable({ rows, asOf, label }: { readonly rows: readonly TriedRow[]; readonly asOf: Day; readonly label: string }) {
  const { t } = useTranslation('world');
  const words = useStretchWords(asOf);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={label}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('state.crime')}</th>
            <th scope="col">{t('state.period')}</th>
            <th scope="col">{t('state.answer')}</th>
            <th scope="col">{t('state.because')}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={`${row.family}${row.amendment}${row.only.length}`}>
            {row.stretches.map((stretch, index) => (
              <tr key={stretch.from}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={row.stretches.length}>
                    <RowName row={row} />
                  </th>
                )}
                <td className="numbers">{words.days(stretch)}</td>
                <td>
                  <Link to="/" search={{ ...linkTo(stretch.facts) }} className={styles['answer']}>
                    <Verdict value={stretch.answer} />
                  </Link>
                </td>
                <td>
                  <Because stretch={stretch} words={words.because(stretch)} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** What the engine asks for stands in English; the rest in the reader's language. Open issues lead to their page. */
function Because({ stretch, words }: { readonly stretch: Stretch; readonly words: string }) {
  return (
    <>
      {stretch.answer === 'depends' ? <English>{words}</English> : words}
      {stretch.issues.map((issue) => (
        <span key={issue}>
          {' '}
          <Link to="/issue/$issue" params={{ issue }}>
            {issue}
          </Link>
        </span>
      ))}
    </>
  );
}
