import { addYears, type Day } from '@ratione/engine';
import { changesView } from '@ratione/engine/views';
import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../app/today.ts';
import { DayField } from '../../parts/day-field.tsx';
import { dayInWords } from '../../parts/day-text.tsx';
import { EdtfText } from '../../parts/edtf-text.tsx';
import { English } from '../../parts/english.tsx';
import type { NameOf } from '../../parts/names.ts';
import { SourcesLine } from '../../parts/sources-line.tsx';
import type { Atlas } from './atlas.ts';
import { addMonths } from './move-day.ts';
import { ADOPTED } from './track.ts';
import { turnsBetween } from './turns.ts';
import styles from './world.module.css';

interface ChangesListProps {
  readonly atlas: Atlas;
  readonly from: Day;
  readonly to: Day;
  readonly nameOf: NameOf;
  readonly onFrom: (day: Day) => void;
  readonly onChoose: (id: string) => void;
}

/** How many entries are shown before the rest is asked for. */
const AT_FIRST = 8;

/** What changed after one day and up to another: standings of States, acts made known, decisions of the Court. */
export const ChangesList = memo(function ChangesList({ atlas, from, to, nameOf, onFrom, onChoose }: ChangesListProps) {
  const { t } = useTranslation(['world', 'terms']);
  const { ratione, standings } = atlas;
  const turns = useMemo(() => turnsBetween(standings, from, to), [standings, from, to]);
  const { acts, decisions } = useMemo(() => changesView({ ratione, asOf: today(), ownActs: [] }, from, to), [ratione, from, to]);
  const within = (day: Day) => (day < ADOPTED ? ADOPTED : day);
  return (
    <section className={styles['changes']} aria-labelledby="changes-title">
      <h2 id="changes-title">{t('changes.title')}</h2>
      <p className="small soft">{t('changes.between', { from: dayInWords(from), to: dayInWords(to) })}</p>
      <div className={`${styles['since']} no-print`}>
        <DayField label={t('changes.since')} day={from} max={to} onDay={onFrom} />
        <button type="button" className="plain" onClick={() => onFrom(within(addMonths(to, -1)))}>
          {t('changes.month')}
        </button>
        <button type="button" className="plain" onClick={() => onFrom(within(addYears(to, -1)))}>
          {t('changes.year')}
        </button>
        <button type="button" className="plain" onClick={() => onFrom(ADOPTED)}>
          {dayInWords(ADOPTED)}
        </button>
      </div>
      {turns.length + acts.length + decisions.length === 0 && <p>{t('changes.nothing')}</p>}
      <Entries
        title={t('changes.standing')}
        entries={turns.map(({ state, day, before, after }) => ({
          key: `${state}${day}`,
          day,
          words: (
            <>
              <button type="button" className="plain" onClick={() => onChoose(state)}>
                {nameOf(state)}
              </button>{' '}
              {t(`terms:standing.${after}`)}
              {before !== null && <span className={styles['aside']}> ← {t(`terms:standing.${before}`)}</span>}
            </>
          ),
        }))}
      />
      <Entries
        title={t('changes.acts')}
        entries={acts.map((act) => ({
          key: act.id,
          day: act.known,
          words: (
            <>
              <English>{act.says}</English>{' '}
              <SourcesLine
                record={ratione.record}
                fact={{ confidence: act.confidence, sources: act.sources.map(({ id, used_for }) => ({ src: id, usedFor: used_for })) }}
              />
            </>
          ),
        }))}
      />
      <Entries
        title={t('changes.decisions')}
        entries={decisions.map(({ situation, on, says }) => ({
          key: `${situation}${on}${says}`,
          day: on,
          words: (
            <bdi lang="en">
              {situation}: {says}
            </bdi>
          ),
        }))}
      />
    </section>
  );
});

interface Entry {
  readonly key: string;
  /** A day, or an imprecise date as written. */
  readonly day: string;
  readonly words: React.ReactNode;
}

function Entries({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  const { t } = useTranslation('world');
  const [all, setAll] = useState(false);
  if (entries.length === 0) return null;
  const rest = entries.length - AT_FIRST;
  return (
    <>
      <h3>{title}</h3>
      <ol className={styles['entries']}>
        {(all ? entries : entries.slice(0, AT_FIRST)).map(({ key, day, words }) => (
          <li key={key}>
            <span className={styles['when']}>
              <EdtfText text={day} />
            </span>{' '}
            {words}
          </li>
        ))}
      </ol>
      {rest > 0 && !all && (
        <button type="button" className="plain no-print" onClick={() => setAll(true)}>
          {t('changes.more', { count: rest })}
        </button>
      )}
    </>
  );
}
