import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Manifest } from '../shapes.ts';
import { columnChoices, columnName } from './columns.tsx';
import styles from './rows.module.css';

interface ColumnChoiceProps {
  readonly manifest: Manifest;
  readonly names: readonly string[];
  readonly onNames: (names: readonly string[]) => void;
}

/** Which columns the table shows: those of the result, then the file’s own. */
export function ColumnChoice({ manifest, names, onNames }: ColumnChoiceProps) {
  const { t } = useTranslation(['screen', 'terms']);
  const [open, setOpen] = useState(false);
  const id = useId();
  const choices = columnChoices(manifest);
  return (
    <div className="no-print">
      <button type="button" className="plain" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t('rows.columns')}
      </button>
      <fieldset id={id} hidden={!open} className={styles['choice']}>
        <legend className="unseen">{t('rows.columns')}</legend>
        {choices.map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={names.includes(name)}
              onChange={(event) =>
                onNames(
                  event.target.checked ? choices.filter((one) => one === name || names.includes(one)) : names.filter((one) => one !== name),
                )
              }
            />
            <bdi>{columnName(name, t)}</bdi>
          </label>
        ))}
      </fieldset>
    </div>
  );
}
