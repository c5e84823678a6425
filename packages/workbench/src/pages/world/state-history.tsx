import type { Day, RecordData } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../parts/day-text.tsx';
import { EdtfText } from '../../parts/edtf-text.tsx';
import { English } from '../../parts/english.tsx';
import { SourcesLine } from '../../parts/sources-line.tsx';
import type { Happening } from './history.ts';
import styles from './state.module.css';

interface StateHistoryProps {
  readonly history: readonly Happening[];
  readonly day: Day;
  readonly record: RecordData;
}

const KINDS = ['act', 'effect', 'council', 'court'] as const;

/** The history of a State as a line from top to bottom, with the day shown marked on it. */
export function StateHistory({ history, day, record }: StateHistoryProps) {
  const { t } = useTranslation('world');
  const [hidden, setHidden] = useState<readonly Happening['kind'][]>([]);
  const shown = history.filter(({ kind }) => !hidden.includes(kind));
  const before = shown.filter((one) => one.day <= day);
  const after = shown.filter((one) => one.day > day);
  const there = KINDS.filter((kind) => history.some((one) => one.kind === kind));
  return (
    <>
      {there.length > 1 && (
        <fieldset className={`${styles['kinds']} no-print`}>
          <legend className="unseen">{t('state.history')}</legend>
          {there.map((kind) => (
            <label key={kind}>
              <input
                type="checkbox"
                checked={!hidden.includes(kind)}
                onChange={(event) => setHidden(event.target.checked ? hidden.filter((one) => one !== kind) : [...hidden, kind])}
              />
              <span className={styles['knot']} data-kind={kind} aria-hidden="true" />
              {t(`state.kind.${kind}`)}
            </label>
          ))}
        </fieldset>
      )}
      <ol className={styles['line']}>
        {before.map((one) => (
          <HistoryEntry key={one.key} entry={one} record={record} />
        ))}
        <li className={styles['now']}>{t('state.dayShown', { day: dayInWords(day) })}</li>
        {after.map((one) => (
          <HistoryEntry key={one.key} entry={one} record={record} later />
        ))}
      </ol>
    </>
  );
}

interface HistoryEntryProps {
  readonly entry: Happening;
  readonly record: RecordData;
  /** After the day shown. */
  readonly later?: boolean;
}

function HistoryEntry({ entry, record, later = false }: HistoryEntryProps) {
  const { t } = useTranslation(['world', 'terms', 'common']);
  const { on, kind, says, standing, situation, fact, reference } = entry;
  return (
    <li className={styles['entry']} data-later={later}>
      <span className={`${styles['knot']} ${styles['mark']}`} data-kind={kind} aria-hidden="true" />
      <p className={styles['when']}>
        {on === null ? t('state.noDay') : <EdtfText text={on} />}
        {fact?.dateConfidence === 'memory' && <em> {t('common:remark.memory')}</em>}
        <span className={styles['kindWord']}>{t(`state.kind.${kind}`)}</span>
      </p>
      <p className={styles['says']}>
        {situation !== null && (
          <>
            <Link to="/situation/$situation" params={{ situation: situation.id }}>
              <English>{situation.name}</English>
            </Link>
            {': '}
          </>
        )}
        {says !== null && <English>{says}</English>}
        {standing !== null && <strong>{t(`terms:standing.${standing}`)}</strong>}
      </p>
      {fact !== null && (
        <p className={styles['source']}>
          {reference !== null && <bdi lang="en">{reference} · </bdi>}
          <SourcesLine fact={fact} record={record} />
        </p>
      )}
    </li>
  );
}
