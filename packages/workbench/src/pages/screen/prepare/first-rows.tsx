import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilePreview } from '../shapes.ts';
import styles from './prepare.module.css';

const ISSUES_SHOWN = 8;

/** The first rows as they stand, and what in them could not be read. */
export function FirstRows({ preview }: { readonly preview: FilePreview }) {
  const { t } = useTranslation('screen');
  const [open, setOpen] = useState(false);
  const id = useId();
  const { rowIssues, rows, columns } = preview;
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('firstRows.title', { count: rows.length })}</h3>
      {rowIssues.length === 0 ? (
        <p className="soft">{t('firstRows.fine')}</p>
      ) : (
        <>
          <p>{t('firstRows.issues', { count: rowIssues.length })}</p>
          <ul className={styles['remarks']}>
            {rowIssues.slice(0, ISSUES_SHOWN).map((issue) => (
              <li key={`${issue.row} ${issue.code} ${issue.column}`}>
                {t('firstRows.row', { row: issue.row })} <bdi className="mono">{issue.column}</bdi>: {t(`rowIssue.${issue.code}`)}
                {issue.found === '' ? '' : ' '}
                {issue.found !== '' && <bdi className="mono">{issue.found}</bdi>}
              </li>
            ))}
          </ul>
          {rowIssues.length > ISSUES_SHOWN && <p className="soft">{t('firstRows.more', { count: rowIssues.length - ISSUES_SHOWN })}</p>}
        </>
      )}
      <button type="button" className="plain" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t(open ? 'firstRows.hide' : 'firstRows.show')}
      </button>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard
        <section id={id} className={styles['rows']} tabIndex={0} aria-label={t('firstRows.title', { count: rows.length })}>
          <table>
            <thead>
              <tr>
                {columns.map(({ name, role }) => (
                  <th key={name} scope="col">
                    <bdi>{name}</bdi>
                    {role !== null && <span className={styles['role']}>{t(`role.${role}`)}</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name
                <tr key={at}>
                  {columns.map(({ name }, column) => (
                    <td key={name}>
                      <bdi>{row[column]}</bdi>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}
