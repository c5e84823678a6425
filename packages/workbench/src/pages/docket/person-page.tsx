import { type Day, daysBetween, type Person } from '@ratione/engine';
import { findPersons, personView, publicFrom, type Stage, sourceViews, type ViewContext } from '@ratione/engine/views';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLinkDay } from '../../app/link-state.ts';
import { today } from '../../app/today.ts';
import { DayField } from '../../parts/day-field.tsx';
import { DayText } from '../../parts/day-text.tsx';
import { EdtfText } from '../../parts/edtf-text.tsx';
import { English } from '../../parts/english.tsx';
import { Facts } from '../../parts/facts.tsx';
import { useNames } from '../../parts/names.ts';
import { useLaw } from '../../record/law.ts';
import { Charges } from './charges.tsx';
import styles from './docket.module.css';
import { Events } from './events.tsx';
import { Missing } from './missing.tsx';
import { onSearch } from './on-search.ts';
import { SourcesOf } from './sources-of.tsx';
import { stageSpans } from './stage-spans.ts';
import { termInWords } from './term-text.ts';
import { Track, YearAxis } from './track.tsx';

/** One person publicly charged, as of any day: charges, stage, what was decided. Presumed innocent unless convicted. */
export function Page() {
  const { t } = useTranslation('docket');
  const { person: id = '' } = useParams({ strict: false });
  const ratione = useLaw();
  const [on, setOn] = useLinkDay('on');
  const context: ViewContext = { ratione, asOf: on, ownActs: [] };
  const person = ratione.record.persons.find((one) => one.id === id) ?? findPersons({ ...context, asOf: today() }, id)[0];
  if (person === undefined) return <Missing what="person" id={id} />;
  const known = publicFrom(person) <= on;
  return (
    <article className="page">
      <p className={styles['trail']}>
        <Link to="/docket" search={onSearch(on)}>
          {t('title')}
        </Link>
      </p>
      {known ? (
        <h1>
          <English>{person.name}</English>
        </h1>
      ) : (
        <>
          <h1>{t('person.notYet')}</h1>
          <p>{t('person.notYetSays')}</p>
        </>
      )}
      <div className={styles['day']}>
        <DayField label={t('on')} hint={t('onHint')} day={on} min="2002-07-01" max={today()} onDay={setOn} />
      </div>
      {known && <Body person={person} context={context} />}
    </article>
  );
}

function Body({ person, context }: { readonly person: Person; readonly context: ViewContext }) {
  const { t } = useTranslation(['docket', 'terms']);
  const { record } = context.ratione;
  const { nameOf } = useNames(record);
  const on = context.asOf;
  const view = personView(context, person);
  const situation = record.situations.find((one) => one.id === person.situation);
  const courtCase = record.cases.find((one) => one.id === person.case);
  const others = findPersons(context, person.name).filter((other) => other.id !== person.id && publicFrom(other) <= on);
  const findings = record.nonCompliance.filter((finding) => finding.person === person.id && finding.known <= on);
  return (
    <>
      <p className={styles['lead']}>{t(`person.now.${view.stage ?? 'wanted'}`)}</p>
      <p className={styles['presumed']}>{t(presumption(view.stage))}</p>
      <Timeline person={person} on={on} />
      <Facts
        entries={[
          [
            t('person.situation'),
            <Link key="s" to="/situation/$situation" params={{ situation: person.situation }} search={onSearch(on)}>
              <English>{situation?.name ?? person.situation}</English>
            </Link>,
          ],
          [
            t('person.case'),
            <span key="c">
              <English>{`${courtCase?.name ?? person.case}${courtCase?.number === undefined ? '' : `, ${courtCase.number}`}`}</English>
              {courtCase?.type === 'article-70' && ` (${t('cases.article70')})`}
            </span>,
          ],
          [t('person.role'), <English key="r">{view.role}</English>],
          [
            t('person.nationality'),
            view.nationalities.length === 0
              ? t('person.noNationality')
              : view.nationalities.map((state, index) => (
                  <span key={state}>
                    {index > 0 && ', '}
                    <Link to="/state/$state" params={{ state }} search={onSearch(on)}>
                      <bdi>{nameOf(state)}</bdi>
                    </Link>
                  </span>
                )),
          ],
          [t('person.instrument'), t(`instrument.${view.instrument}`)],
          ...(view.sentence === null
            ? []
            : [
                [
                  t('person.sentence'),
                  <span key="p">
                    {termInWords(t, view.sentence.months)}, <DayText day={view.sentence.on} />
                    {!view.sentence.core && ` (${t('cases.article70')})`}
                  </span>,
                ] as const,
              ]),
          ...(view.status === null
            ? []
            : [
                [
                  t('person.status'),
                  <span key="t">
                    <English>{view.status}</English>{' '}
                    <span className="soft">
                      ({t('situation.statusAsOf')} <EdtfText text={person.statusAsOf} />)
                    </span>
                  </span>,
                ] as const,
              ]),
          [
            t('support'),
            <span key="u">
              {t(`terms:confidence.${person.confidence}`)}; {t('checkedOn')} <DayText day={person.checked.on} />
              {person.checked.on <= on && person.note !== undefined && (
                <>
                  <br />
                  <span className="small soft">
                    <English>{person.note}</English>
                  </span>
                </>
              )}
              <SourcesOf sources={view.sources} on={on} />
            </span>,
          ],
        ]}
      />
      <Charges person={person} on={on} />
      <section aria-labelledby="person-events">
        <h2 id="person-events">{t('person.events')}</h2>
        <Events
          on={on}
          none={t('person.noEvents')}
          events={view.events.map((event) => ({ ...event, title: t(`personEvent.${event.kind}`) }))}
        />
      </section>
      {findings.length > 0 && (
        <section aria-labelledby="person-findings">
          <h2 id="person-findings">{t('court.findings')}</h2>
          <Events
            on={on}
            none=""
            events={findings.map((finding) => ({ ...finding, document: finding.document ?? null, sources: sourceViews(finding, record) }))}
          />
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="person-others">
          <h2 id="person-others">{t('person.others')}</h2>
          <ul className={styles['bare']}>
            {others.map((other) => (
              <li key={other.id}>
                <Link to="/person/$person" params={{ person: other.id }} search={onSearch(on)}>
                  <English>{record.cases.find((one) => one.id === other.case)?.name ?? other.case}</English>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What the reader must know beside the stage: innocence is presumed until guilt is proved before the Court. */
function presumption(stage: Stage | null): string {
  if (stage === 'convicted') return 'person.convicted';
  if (stage === 'acquitted') return 'person.acquitted';
  return 'person.presumed';
}

function Timeline({ person, on }: { readonly person: Person; readonly on: Day }) {
  const { t } = useTranslation('docket');
  const spans = stageSpans(person, on);
  const [first] = spans;
  if (first === undefined) return null;
  const start: Day = `${first.from.slice(0, 4)}-01-01`;
  return (
    <section aria-labelledby="person-stages" className={styles['own']}>
      <h2 id="person-stages" className="unseen">
        {t('person.stages')}
      </h2>
      <YearAxis start={start} end={on} />
      <Track spans={spans} start={start} end={on} days={daysBetween(start, on) + 1} />
      <ol className={styles['spans']}>
        {spans.map((span) => (
          <li key={span.from}>
            <span className={styles['sample']} aria-hidden="true">
              <span data-stage={span.stage} data-ended="false" />
            </span>
            {t(`stage.${span.stage}`)} <DayText day={span.from} length="medium" />
            {span.until === null ? '' : ' – '}
            {span.until !== null && <DayText day={span.until} length="medium" />}
          </li>
        ))}
      </ol>
    </section>
  );
}
