import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CsvValue, csvText, download } from './csv.ts';
import styles from './figure.module.css';

/** A column of the table behind a figure. `value` goes to the file; `cell`, where given, is what the page shows. */
export interface FigureColumn<Row> {
  readonly title: string;
  readonly value: (row: Row) => CsvValue;
  readonly cell?: (row: Row) => ReactNode;
  /** Right-aligned, tabular. */
  readonly numeric?: boolean;
}

export interface FigureProps<Row> {
  /** The one message of the figure, as its title. */
  readonly message: ReactNode;
  readonly kind?: 'chart' | 'map';
  readonly columns: readonly FigureColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Name of the downloaded file, without its ending. */
  readonly file: string;
  /** What the figure counts, from what, how sure. */
  readonly note?: ReactNode;
  /** A table of the page's own in place of the plain one: for thousands of rows. */
  readonly table?: ReactNode;
  readonly heading?: 2 | 3;
  /** The chart or map. */
  readonly children: ReactNode;
}

/** A chart or map under its message, with the table behind it one press away and as a file. */
export function Figure<Row>({
  message,
  kind = 'chart',
  columns,
  rows,
  rowKey,
  file,
  note,
  table,
  heading = 3,
  children,
}: FigureProps<Row>) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  const title = useId();
  const Heading = `h${heading}` as const;
  const save = () =>
    download(
      `${file}.csv`,
      csvText(
        columns.map((column) => column.title),
        rows.map((row) => columns.map((column) => column.value(row))),
      ),
    );
  return (
    <figure className={styles['figure']} aria-labelledby={title}>
      <figcaption className={styles['caption']}>
        <Heading id={title} className={styles['message']}>
          {message}
        </Heading>
      </figcaption>
      {asTable ? (table ?? <PlainTable columns={columns} rows={rows} rowKey={rowKey} label={title} />) : children}
      {note !== undefined && <p className={styles['note']}>{note}</p>}
      <div className={`${styles['tools']} no-print`}>
        <button type="button" className="plain" onClick={() => setAsTable(!asTable)}>
          {asTable ? t(`figure.${kind}`) : t('figure.table')}
        </button>
        <button type="button" className="plain" onClick={save}>
          {t('figure.csv')}
        </button>
      </div>
    </figure>
  );
}

type PlainTableProps<Row> = Pick<FigureProps<Row>, 'columns' | 'rows' | 'rowKey'> & { readonly label: string };

function PlainTable<Row>({ columns, rows, rowKey, label }: PlainTableProps<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
    <section className={styles['scroll']} tabIndex={0} aria-labelledby={label}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} scope="col" className={column.numeric === true ? 'end' : undefined}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <td key={column.title} className={column.numeric === true ? 'end' : undefined}>
                  {column.cell?.(row) ?? column.value(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
