import { flexRender, getCoreRowModel, useReactTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumbers } from '../../../parts/numbers.ts';
import type { Filter } from '../filter.ts';
import { Problem } from '../problem.tsx';
import type { ResultWords } from '../result/use-words.ts';
import type { Manifest } from '../shapes.ts';
import { ColumnChoice } from './column-choice.tsx';
import { columnsFor, FIRST_COLUMNS, fetched, isNumeric, NARROW_COLUMNS, type ShownRow } from './columns.tsx';
import styles from './rows.module.css';
import { useRows } from './use-rows.ts';

interface RowTableProps {
  readonly job: string;
  readonly manifest: Manifest;
  readonly filter: Filter;
  readonly total: number;
  readonly words: ResultWords;
  readonly onOpen: (row: number) => void;
}

const HEIGHT = 36;
/** Browsers draw no higher than some ten million pixels: more rows than these are paged. */
const MOST = 200_000;
const SORTED: readonly string[] = ['row', 'first_day', 'deaths'];

/** Every row of the result, of which only those in view are fetched and drawn. Arrows go from row to row, Enter opens the proof. */
export function RowTable({ job, manifest, filter, total, words, onOpen }: RowTableProps) {
  const { t } = useTranslation(['screen', 'terms']);
  const { count } = useNumbers();
  const [names, setNames] = useState<readonly string[]>(() =>
    (window.innerWidth < 720 ? NARROW_COLUMNS : FIRST_COLUMNS).filter((name) => name === 'why' || manifest.columns.includes(name)),
  );
  const [order, setOrder] = useState('row');
  const [start, setStart] = useState(0);
  const [active, setActive] = useState(0);
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const shown = Math.min(MOST, total - start);
  const virtual = useVirtualizer({ count: shown, getScrollElement: () => frame.current, estimateSize: () => HEIGHT, overscan: 8 });
  const inView = virtual.getVirtualItems();
  const [first = 0, last = 0] = [inView[0]?.index, inView.at(-1)?.index];
  // Some rows above and below are drawn as well, so that a scroll finds them there.
  const { startIndex: top, endIndex: bottom } = virtual.range ?? { startIndex: 0, endIndex: 0 };
  const columns = useMemo(() => fetched(names), [names]);
  const rows = useRows({ job, filter, order, columns, first: start + first, last: start + last });
  const data = inView.map(({ index }): ShownRow => ({ index, row: rows.at(start + index) }));
  const table = useReactTable({
    data,
    columns: useMemo(() => columnsFor(names, words, t), [names, words, t]),
    getCoreRowModel: getCoreRowModel(),
    // Rows come and go with every scroll: nothing is to be reset by it.
    autoResetAll: false,
    manualPagination: true,
    getRowId: ({ index }) => String(index),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows begin at the top
  useEffect(() => {
    setStart(0);
    setActive(0);
    virtual.scrollToOffset(0);
  }, [filter, order]);

  const go = (to: number) => {
    const index = Math.max(0, Math.min(shown - 1, to));
    setActive(index);
    virtual.scrollToIndex(index, { align: 'auto' });
  };
  const keys = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 400) / HEIGHT) - 2);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: shown - 1,
    };
    const to = steps[event.key];
    if (to !== undefined) go(to);
    else if (event.key === 'Enter' || event.key === ' ') openAt(active);
    else return;
    event.preventDefault();
  };
  const openAt = (index: number) => {
    const number = rows.at(start + index)?.['row'];
    setActive(index);
    if (typeof number === 'number') onOpen(number);
  };
  const sort = (name: string) => setOrder(order === name ? `-${name}` : order === `-${name}` ? 'row' : name);
  const width = table.getTotalSize();
  return (
    <div className={styles['rows']}>
      <h2 id={`${id}-title`}>{t('rows.title', { count: total, n: count(total) })}</h2>
      <p className="soft small" id={`${id}-hint`}>
        {t('rows.hint')}
      </p>
      <ColumnChoice manifest={manifest} names={names} onNames={setNames} />
      {rows.error !== null && <Problem error={rows.error} />}
      {total === 0 ? (
        <p>{t('rows.none')}</p>
      ) : (
        <div ref={frame} className={styles['frame']}>
          <table
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid of hundreds of thousands of rows, of which few are drawn
            role="grid"
            tabIndex={0}
            className={styles['grid']}
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-hint`}
            aria-rowcount={total + 1}
            aria-colcount={names.length + 1}
            aria-activedescendant={inView.some(({ index }) => index === active) ? `${id}-${active}` : undefined}
            onKeyDown={keys}
          >
            <thead className={styles['head']} style={{ inlineSize: `${width}px` }}>
              <tr aria-rowindex={1}>
                {table.getFlatHeaders().map(({ id: name, column }) => {
                  const sorted = order === name ? 'ascending' : order === `-${name}` ? 'descending' : undefined;
                  return (
                    <th
                      key={name}
                      scope="col"
                      className={styles['cell']}
                      aria-sort={sorted}
                      data-number={isNumeric(name)}
                      style={{ inlineSize: `${column.getSize()}px` }}
                    >
                      {SORTED.includes(name) ? (
                        <button type="button" className={styles['sort']} onClick={() => sort(name)}>
                          {String(column.columnDef.header)}
                          <span aria-hidden="true">{sorted === 'ascending' ? ' ↑' : sorted === 'descending' ? ' ↓' : ''}</span>
                        </button>
                      ) : (
                        <bdi>{String(column.columnDef.header)}</bdi>
                      )}
                    </th>
                  );
                })}
              </tr>
            </thead>
            <tbody className={styles['body']} style={{ blockSize: `${virtual.getTotalSize()}px`, inlineSize: `${width}px` }}>
              {table.getRowModel().rows.map((row, at) => {
                const item = inView[at];
                if (item === undefined) return null;
                return (
                  <tr
                    key={row.id}
                    id={`${id}-${item.index}`}
                    className={styles['row']}
                    aria-rowindex={start + item.index + 2}
                    aria-selected={item.index === active}
                    data-waiting={row.original.row === undefined}
                    style={{ transform: `translateY(${item.start}px)`, blockSize: `${item.size}px` }}
                    onClick={() => openAt(item.index)}
                  >
                    {row.getVisibleCells().map((cell) => (
                      <td
                        key={cell.id}
                        className={styles['cell']}
                        data-number={isNumeric(cell.column.id)}
                        style={{ inlineSize: `${cell.column.getSize()}px` }}
                      >
                        {flexRender(cell.column.columnDef.cell, cell.getContext())}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <div className={`${styles['foot']} no-print`}>
        <span className="numbers soft">
          {total === 0 ? '' : t('rows.place', { from: count(start + top + 1), to: count(start + bottom + 1), n: count(total) })}
        </span>
        {total > MOST && (
          <span className="buttons">
            <button type="button" className="plain" disabled={start === 0} onClick={() => setStart(Math.max(0, start - MOST))}>
              {t('rows.before', { n: count(MOST) })}
            </button>
            <button type="button" className="plain" disabled={start + MOST >= total} onClick={() => setStart(start + MOST)}>
              {t('rows.after', { n: count(Math.min(MOST, total - start - MOST)) })}
            </button>
          </span>
        )}
        <button type="button" className="button" disabled={total === 0} onClick={() => openAt(active)}>
          {t('rows.proof', { row: rows.at(start + active)?.['row'] ?? '' })}
        </button>
      </div>
    </div>
  );
}
