import type { Day } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import {
  createColumnHelper,
  flexRender,
  getCoreRowModel,
  getFilteredRowModel,
  getSortedRowModel,
  useReactTable,
} from '@tanstack/react-table';
import { memo, useId, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { csvText, download } from '../../parts/csv.ts';
import { DayText, dayInWords } from '../../parts/day-text.tsx';
import { matches } from '../../parts/matches.ts';
import type { NameOf } from '../../parts/names.ts';
import { STANDINGS, type Standing, type Standings, standingsOn } from './standings.ts';
import styles from './world.module.css';

interface StatesTableProps {
  readonly standings: Standings;
  readonly day: Day;
  readonly nameOf: NameOf;
  readonly compare: (a: string, b: string) => number;
}

interface Row {
  readonly state: string;
  readonly name: string;
  readonly standing: Standing;
  readonly words: string;
  readonly since: Day | null;
  /** The day on which a withdrawal received will take effect. */
  readonly leaves: Day | null;
}

const columns = createColumnHelper<Row>();

/** The map as a table: every State, where it stood and since when; sorted and narrowed as the reader likes. */
export const StatesTable = memo(function StatesTable({ standings, day, nameOf, compare }: StatesTableProps) {
  const { t } = useTranslation(['world', 'terms', 'common']);
  const id = useId();
  const [name, setName] = useState('');
  const [standing, setStanding] = useState<Standing | ''>('');
  const rows = useMemo(
    () =>
      standingsOn(standings, day).map(
        (entry): Row => ({
          state: entry.state,
          name: nameOf(entry.state),
          standing: entry.standing,
          words: t(`terms:standing.${entry.standing}`),
          since: entry.since,
          leaves: entry.leaving?.act === 'withdrawal' ? entry.leaving.takesEffect : null,
        }),
      ),
    [standings, day, nameOf, t],
  );
  const shown = useMemo(() => rows.filter((row) => standing === '' || row.standing === standing), [rows, standing]);
  const definitions = useMemo(
    () => [
      columns.accessor('name', {
        header: t('table.state'),
        sortingFn: (a, b) => compare(a.original.name, b.original.name),
        cell: ({ row: { original } }) => (
          <Link to="/state/$state" params={{ state: original.state }} search={{ on: day }}>
            {original.name}
          </Link>
        ),
      }),
      columns.accessor('standing', {
        header: t('table.standing'),
        sortingFn: (a, b) => STANDINGS.indexOf(a.original.standing) - STANDINGS.indexOf(b.original.standing),
        cell: ({ row: { original } }) => original.words,
      }),
      columns.accessor('since', {
        header: t('table.since'),
        sortUndefined: 'last',
        sortingFn: (a, b) => ((a.original.since ?? '9999') < (b.original.since ?? '9999') ? -1 : 1),
        cell: ({ getValue }) => {
          const since = getValue();
          return since === null ? '' : <DayText day={since} length="medium" />;
        },
      }),
      columns.accessor('leaves', {
        header: t('table.notes'),
        enableSorting: false,
        cell: ({ getValue }) => {
          const leaves = getValue();
          return leaves === null ? '' : t('table.leaving', { day: dayInWords(leaves, 'medium') });
        },
      }),
    ],
    [t, day, compare],
  );
  const table = useReactTable({
    data: shown as Row[],
    columns: definitions,
    getRowId: ({ state }) => state,
    state: { globalFilter: name },
    globalFilterFn: (row, _, text: string) => matches(`${row.original.name} ${row.original.state}`, text),
    initialState: { sorting: [{ id: 'name', desc: false }] },
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getFilteredRowModel: getFilteredRowModel(),
  });
  const visible = table.getRowModel().rows;
  const save = () =>
    download(
      `states-${day}.csv`,
      csvText(
        [t('table.code'), t('table.state'), t('table.standing'), t('table.since'), t('table.notes')],
        visible.map(({ original: { state, name: named, words, since, leaves } }) => [state, named, words, since, leaves]),
      ),
    );
  return (
    <section className={styles['states']} aria-labelledby={id}>
      <h2 id={id}>{t('table.title', { day: dayInWords(day) })}</h2>
      <div className={`${styles['filters']} no-print`}>
        <div className="field">
          <label htmlFor={`${id}-name`}>{t('table.filter')}</label>
          <input id={`${id}-name`} type="search" value={name} onChange={(event) => setName(event.target.value)} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-standing`}>{t('table.standing')}</label>
          <select id={`${id}-standing`} value={standing} onChange={(event) => setStanding(event.target.value as Standing | '')}>
            <option value="">{t('table.any')}</option>
            {STANDINGS.map((one) => (
              <option key={one} value={one}>
                {t(`terms:standing.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <p role="status" className="small numbers">
          {t('table.count', { count: visible.length })}
        </p>
        <button type="button" className="plain" onClick={save}>
          {t('table.csv')}
        </button>
      </div>
      {visible.length === 0 ? (
        <p>{t('table.empty')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
        <section className={styles['tableScroll']} tabIndex={0} aria-labelledby={id}>
          <table>
            <thead>
              {table.getHeaderGroups().map((group) => (
                <tr key={group.id}>
                  {group.headers.map((header) => {
                    const sorted = header.column.getIsSorted();
                    return (
                      <th
                        key={header.id}
                        scope="col"
                        aria-sort={sorted === false ? undefined : sorted === 'asc' ? 'ascending' : 'descending'}
                      >
                        {header.column.getCanSort() ? (
                          <button type="button" className={styles['sort']} onClick={header.column.getToggleSortingHandler()}>
                            {flexRender(header.column.columnDef.header, header.getContext())}
                            <span aria-hidden="true">{sorted === false ? '' : sorted === 'asc' ? ' ↑' : ' ↓'}</span>
                          </button>
                        ) : (
                          flexRender(header.column.columnDef.header, header.getContext())
                        )}
                      </th>
                    );
                  })}
                </tr>
              ))}
            </thead>
            <tbody>
              {visible.map((row) => (
                <tr key={row.id}>
                  {row.getVisibleCells().map((cell) => (
                    <td key={cell.id}>{flexRender(cell.column.columnDef.cell, cell.getContext())}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
});
