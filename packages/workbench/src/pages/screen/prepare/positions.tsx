import type { RecordData } from '@ratione/engine';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLaw } from '../../../record/law.ts';
import { usePlaceNames } from '../place-names.ts';
import styles from './prepare.module.css';

interface PositionsProps {
  /** As `C-04=survives` or `C-10/UKR-crimea=UKR`. */
  readonly held: readonly string[];
  readonly onHeld: (held: readonly string[]) => void;
}

/** Disputes are shown as such unless the reader holds a view fast. */
export function Positions({ held, onHeld }: PositionsProps) {
  const { t } = useTranslation('screen');
  const { record } = useLaw();
  const issues = record.issues.filter(({ id }) => /^C-\d/.test(id));
  const [issue, setIssue] = useState(issues[0]?.id ?? '');
  const choices = useChoices(record, issue);
  const [chosen, setChosen] = useState('');
  const id = useId();
  const position = choices.find(({ words }) => words === chosen) ?? choices[0];
  const add = () => {
    if (position === undefined) return;
    const subject = position.words.split('=')[0];
    onHeld([...held.filter((words) => words.split('=')[0] !== subject), position.words]);
  };
  return (
    <fieldset className={styles['group']}>
      <legend>{t('positions.title')}</legend>
      <p className="hint">{t('positions.hint')}</p>
      {held.length > 0 && (
        <ul className={styles['taken']}>
          {held.map((words) => (
            <li key={words}>
              <HeldPosition words={words} />{' '}
              <button
                type="button"
                className="plain"
                aria-label={t('positions.removeOne', { position: words })}
                onClick={() => onHeld(held.filter((one) => one !== words))}
              >
                {t('acts.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['adding']}>
        <div className={`field ${styles['wide']}`}>
          <label htmlFor={`${id}-issue`}>{t('positions.issue')}</label>
          <select id={`${id}-issue`} dir="ltr" value={issue} onChange={(event) => setIssue(event.target.value)}>
            {issues.map(({ id: one, question }) => (
              <option key={one} value={one} lang="en">
                {one}: {question}
              </option>
            ))}
          </select>
        </div>
        <div className={`field ${styles['wide']}`}>
          <label htmlFor={`${id}-position`}>{t('positions.position')}</label>
          <select id={`${id}-position`} dir="auto" value={position?.words ?? ''} onChange={(event) => setChosen(event.target.value)}>
            {choices.map(({ words, says }) => (
              <option key={words} value={words} lang="en">
                {says}
              </option>
            ))}
          </select>
        </div>
        <button type="button" className="button" onClick={add}>
          {t('positions.add')}
        </button>
      </div>
    </fieldset>
  );
}

/** A position that is held, in words. */
export function HeldPosition({ words }: { readonly words: string }) {
  const { record } = useLaw();
  const issue = /^C-[\da-z]+/.exec(words)?.[0] ?? '';
  const says = useChoices(record, issue).find((choice) => choice.words === words)?.says;
  return (
    <span lang="en" dir="ltr">
      {says === undefined ? words : `${issue}: ${says}`}
    </span>
  );
}

/** What can be held on an issue; on the title to land, a State for each piece of it. */
function useChoices(record: RecordData, issue: string): readonly { readonly words: string; readonly says: string }[] {
  const { t } = useTranslation('screen');
  const { nameOf } = usePlaceNames();
  if (issue !== 'C-10')
    return (record.issues.find(({ id }) => id === issue)?.positions ?? []).map(({ id, says }) => ({ words: `${issue}=${id}`, says }));
  return record.units.flatMap(({ id, titles }) => {
    const claims = titles.filter((title) => title.claims.length > 1).flatMap((title) => title.claims);
    const states = [...new Set(claims.flatMap(({ state }) => (state === null || state === undefined ? [] : [state])))];
    return states.map((state) => ({
      words: `C-10/${id}=${state}`,
      says: t('positions.title10', { unit: nameOf(id), state: nameOf(state) }),
    }));
  });
}
