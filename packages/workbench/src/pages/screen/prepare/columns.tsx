import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DAY_ORDERS,
  type DayOrder,
  type FilePreview,
  type GivenMapping,
  MAIN_ROLES,
  ROLES,
  type Role,
  SCALES,
  type Scale,
} from '../shapes.ts';
import { given, withColumn } from './draft.ts';
import styles from './prepare.module.css';

interface ColumnsProps {
  readonly preview: FilePreview;
  /** Whether the reader changed what was found. */
  readonly changed: boolean;
  readonly busy: boolean;
  readonly onMapping: (mapping: GivenMapping | null) => void;
}

/** Which column tells what, with what it holds; every choice can be corrected. */
export function Columns({ preview, changed, busy, onMapping }: ColumnsProps) {
  const { t } = useTranslation('screen');
  const [all, setAll] = useState(false);
  const id = useId();
  const mapping = given(preview.mapping);
  const shown = ROLES.filter((role) => all || MAIN_ROLES.includes(role) || mapping.columns[role] !== undefined);
  return (
    <section aria-labelledby={id} aria-busy={busy}>
      <h2 id={id}>{t('columns.title')}</h2>
      <p className="soft">{t(changed ? 'columns.changed' : `columns.found.${preview.mapping.found}`)}</p>
      <div className="scroll">
        <table className={styles['roles']}>
          <thead>
            <tr>
              <th scope="col">{t('columns.tells')}</th>
              <th scope="col">{t('columns.column')}</th>
              <th scope="col">{t('columns.holds')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((role) => (
              <RoleRow
                key={role}
                role={role}
                preview={preview}
                column={mapping.columns[role] ?? ''}
                onColumn={(column) => onMapping(withColumn(mapping, role, column))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <div className={styles['scales']}>
        <div className="field">
          <label htmlFor={`${id}-order`}>{t('columns.dayOrder')}</label>
          <select
            id={`${id}-order`}
            value={mapping['day-order']}
            onChange={(event) => onMapping({ ...mapping, 'day-order': event.target.value as DayOrder })}
          >
            {DAY_ORDERS.map((order) => (
              <option key={order} value={order}>
                {t(`dayOrder.${order}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-scale`}>{t('columns.scale')}</label>
          <select
            id={`${id}-scale`}
            value={mapping.precision}
            onChange={(event) => onMapping({ ...mapping, precision: event.target.value as Scale })}
          >
            {SCALES.map((scale) => (
              <option key={scale} value={scale}>
                {t(`scale.${scale}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="buttons">
          <button type="button" className="plain" aria-expanded={all} onClick={() => setAll(!all)}>
            {t(all ? 'columns.fewer' : 'columns.more')}
          </button>
          {changed && (
            <button type="button" className="plain" onClick={() => onMapping(null)}>
              {t('columns.reset')}
            </button>
          )}
        </div>
      </div>
      {preview.remarks.length > 0 && (
        <div role="status">
          <ul className={styles['remarks']} lang="en" dir="ltr">
            {preview.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

interface RoleRowProps {
  readonly role: Role;
  readonly preview: FilePreview;
  readonly column: string;
  readonly onColumn: (column: string) => void;
}

function RoleRow({ role, preview, column, onColumn }: RoleRowProps) {
  const { t } = useTranslation('screen');
  const id = useId();
  const at = preview.columns.findIndex(({ name }) => name === column);
  const samples = [...new Set(preview.rows.map((row) => row[at] ?? ''))].filter((text) => text !== '').slice(0, 3);
  return (
    <tr>
      <th scope="row">
        <label htmlFor={id}>{t(`role.${role}`)}</label>
      </th>
      <td>
        <select id={id} value={column} onChange={(event) => onColumn(event.target.value)} data-blank={column === ''}>
          <option value="">{t('columns.none')}</option>
          {preview.columns.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </td>
      <td className={styles['samples']}>
        {samples.map((text) => (
          <bdi key={text}>{text}</bdi>
        ))}
      </td>
    </tr>
  );
}
