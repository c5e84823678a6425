import { docketView, type ViewContext } from '@ratione/engine/views';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLinkDay, useLinkText } from '../../app/link-state.ts';
import { today } from '../../app/today.ts';
import { DayField } from '../../parts/day-field.tsx';
import { dayInWords } from '../../parts/day-text.tsx';
import { useRecordHead } from '../../parts/running-head.ts';
import { useLaw } from '../../record/law.ts';
import { CaseList } from './case-list.tsx';
import { CourtActs } from './court-acts.tsx';
import styles from './docket.module.css';
import { FilterFields } from './filter-fields.tsx';
import { caseRows, keepPersons, keepSituations, personRows, situationRows, useFilters } from './filters.ts';
import { Lead } from './lead.tsx';
import { PersonsFigure } from './persons-figure.tsx';
import { SituationList } from './situation-list.tsx';
import { Statistics } from './statistics.tsx';

const PARTS = ['persons', 'situations', 'cases', 'figures', 'court'] as const;

/** The first day of the Court: nothing stands on the docket before. */
const FIRST = '2002-07-01';

/** Situations, cases and persons as they stood on any day, and what the Court had decided and been granted by then. */
export function Page() {
  const { t } = useTranslation('docket');
  const ratione = useLaw();
  const [on, setOn] = useLinkDay('on');
  const [named] = useLinkText('part');
  const [filters, set] = useFilters();
  const wanted = useDeferredValue(filters);
  const context: ViewContext = useMemo(() => ({ ratione, asOf: on, ownActs: [] }), [ratione, on]);
  const view = useMemo(() => docketView(context, on), [context, on]);
  const everybody = useMemo(() => personRows(context), [context]);
  const everySituation = useMemo(() => situationRows(context), [context]);
  const persons = keepPersons(everybody, wanted);
  const situations = keepSituations(everySituation, wanted, persons);
  const cases = caseRows(ratione.record, persons);
  const part = PARTS.find((one) => one === named) ?? 'persons';
  const counts = { persons: persons.length, situations: situations.length, cases: cases.length, figures: null, court: null };
  const kept = Object.fromEntries(
    Object.entries({
      on: on === today() ? '' : on,
      q: filters.words,
      situation: filters.situation,
      stage: filters.stage,
      year: filters.year,
      region: filters.region,
    }).filter(([, value]) => value !== ''),
  );
  useRecordHead(`${t('title')}, ${dayInWords(on)}`, ratione.record);
  return (
    <div className="page">
      <h1>{t('title')}</h1>
      <div className={styles['day']}>
        <DayField label={t('on')} hint={t('onHint')} day={on} min={FIRST} max={today()} onDay={setOn} />
      </div>
      <Lead view={view} on={on} />
      <p className={styles['presumed']}>{t('presumed')}</p>
      <nav aria-label={t('parts.label')} className={`${styles['parts']} no-print`}>
        {PARTS.map((one) => (
          <Link key={one} to="/docket" search={{ ...kept, part: one }} aria-current={one === part ? 'page' : undefined} resetScroll={false}>
            {t(`parts.${one}`)} {counts[one] !== null && <span className="numbers soft">{counts[one]}</span>}
          </Link>
        ))}
      </nav>
      {part !== 'figures' && part !== 'court' && (
        <FilterFields filters={filters} set={set} persons={everybody} situations={everySituation} part={part} found={counts[part] ?? 0} />
      )}
      {part === 'persons' && <PersonsFigure rows={persons} on={on} />}
      {part === 'situations' && <SituationList rows={situations} persons={everybody} on={on} />}
      {part === 'cases' && <CaseList rows={cases} on={on} />}
      {part === 'figures' && <Statistics view={view} persons={everybody} situations={everySituation} on={on} />}
      {part === 'court' && <CourtActs on={on} />}
    </div>
  );
}
