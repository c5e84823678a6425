import type { Day, Ratione, Situation, SituationScope, SituationTrigger } from '@ratione/engine';
import { findSituations, firstKnown, situationView, sourceViews, type ViewContext } from '@ratione/engine/views';
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
import { linkTo } from '../../record/question-link.ts';
import { CaseList } from './case-list.tsx';
import styles from './docket.module.css';
import { Events } from './events.tsx';
import { caseRows, personRows } from './filters.ts';
import { Missing } from './missing.tsx';
import { onSearch } from './on-search.ts';
import { placesToAsk } from './places-to-ask.ts';
import { Scope } from './scope.tsx';
import { SourcesOf } from './sources-of.tsx';

/** One situation as of any day: how it came to the Court, what may be looked at, what was done, and who was charged. */
export function Page() {
  const { t } = useTranslation('docket');
  const { situation: id = '' } = useParams({ strict: false });
  const ratione = useLaw();
  const [on, setOn] = useLinkDay('on');
  const context: ViewContext = { ratione, asOf: on, ownActs: [] };
  const any = ratione.record.situations.find((one) => one.id === id) ?? findSituations({ ...context, asOf: today() }, id)[0];
  if (any === undefined) return <Missing what="situation" id={id} />;
  const known = firstKnown(any);
  return (
    <article className="page">
      <p className={styles['trail']}>
        <Link to="/docket" search={{ ...onSearch(on), part: 'situations' }}>
          {t('title')}
        </Link>
      </p>
      {known > on ? (
        <>
          <h1>{t('situation.notYet')}</h1>
          <p>{t('situation.notYetSays')}</p>
        </>
      ) : (
        <h1>
          <English>{any.name}</English>
        </h1>
      )}
      <div className={styles['day']}>
        <DayField label={t('on')} hint={t('onHint')} day={on} min="2002-07-01" max={today()} onDay={setOn} />
      </div>
      {known <= on && <Body situation={any} context={context} />}
    </article>
  );
}

function Body({ situation, context }: { readonly situation: Situation; readonly context: ViewContext }) {
  const { t } = useTranslation(['docket', 'terms']);
  const { record } = context.ratione;
  const on = context.asOf;
  const view = situationView(context, situation);
  const rows = personRows(context).filter((row) => row.person.situation === situation.id);
  const cases = caseRows(record, rows);
  const complete = situation.checked.on <= on;
  const examined = situation.examinationOpened;
  const { nameOf } = useNames(record);
  return (
    <>
      <Facts
        entries={[
          [t('situation.kind'), t(`kind.${view.kind}`)],
          ...(view.number === null ? [] : [[t('situation.number'), <English key="n">{view.number}</English>] as const]),
          [
            t('situation.states'),
            <span key="s">
              {view.states.map((state, index) => (
                <span key={state}>
                  {index > 0 && ', '}
                  <Link to="/state/$state" params={{ state }} search={onSearch(on)}>
                    <bdi>{nameOf(state)}</bdi>
                  </Link>
                </span>
              ))}
            </span>,
          ],
          ...(examined === undefined || examined > on.slice(0, examined.length)
            ? []
            : [[t('situation.examination'), <EdtfText key="e" text={examined} />] as const]),
          ...view.triggers.map(
            (trigger) => [t(`trigger.${trigger.type}`), <Trigger key={trigger.on} trigger={trigger} on={on} />] as const,
          ),
          ...(view.investigation_opened === null
            ? []
            : [[t('situation.opened'), <DayText key="o" day={view.investigation_opened} />] as const]),
          ...(view.closed === null
            ? []
            : [
                [
                  t('situation.closed'),
                  <span key="c">
                    <DayText day={view.closed.on} />: <English>{view.closed.because}</English>
                    {view.closed.articles.length > 0 && (
                      <span className="soft">
                        {' '}
                        <English>{t('event.articles', { articles: view.closed.articles.join(', ') })}</English>
                      </span>
                    )}
                  </span>,
                ] as const,
              ]),
          ...(view.status === null
            ? []
            : [
                [
                  t('situation.status'),
                  <span key="t">
                    <English>{view.status}</English>{' '}
                    <span className="soft">
                      ({t('situation.statusAsOf')} <EdtfText text={situation.statusAsOf} />)
                    </span>
                  </span>,
                ] as const,
              ]),
          [
            t('situation.alleged'),
            `${situation.crimesAlleged.map((family) => t(`terms:family.${family}`)).join(', ')}${complete ? '' : ` (${t('situation.allegedLater')})`}`,
          ],
          [t('support'), <Support key="u" situation={situation} on={on} />],
        ]}
      />
      <Reach situation={situation} triggers={view.triggers} on={on} nameOf={nameOf} ratione={context.ratione} />
      <section aria-labelledby="situation-events">
        <h2 id="situation-events">{t('situation.events')}</h2>
        <Events
          on={on}
          none={t('situation.noEvents')}
          events={view.events.map((event) => ({ ...event, title: t(`courtEvent.${event.kind}`) }))}
        />
      </section>
      <section aria-labelledby="situation-cases">
        <h2 id="situation-cases">{t('situation.cases')}</h2>
        <p className="small soft">{t('presumed')}</p>
        <CaseList rows={cases} on={on} withSituation={false} />
      </section>
    </>
  );
}

function Trigger({ trigger, on }: { readonly trigger: SituationTrigger; readonly on: Day }) {
  const { t } = useTranslation('docket');
  return (
    <>
      <DayText day={trigger.on} /> · <English>{trigger.by}</English>
      <br />
      <span className="small soft">
        {t('scope.title')} <Scope scope={trigger.scope} on={on} />
      </span>
    </>
  );
}

function Support({ situation, on }: { readonly situation: Situation; readonly on: Day }) {
  const { t } = useTranslation(['docket', 'terms']);
  const { record } = useLaw();
  return (
    <>
      {t(`terms:confidence.${situation.confidence}`)}; {t('checkedOn')} <DayText day={situation.checked.on} />
      {situation.checked.on <= on && situation.note !== undefined && (
        <>
          <br />
          <span className="small soft">
            <English>{situation.note}</English>
          </span>
        </>
      )}
      <SourcesOf on={on} sources={sourceViews(situation, record)} />
    </>
  );
}

interface ReachProps {
  readonly situation: Situation;
  readonly triggers: readonly SituationTrigger[];
  readonly on: Day;
  readonly nameOf: (state: string) => string;
  readonly ratione: Ratione;
}

/** What the Court can try there is a question for Ask: links with place, days and day of asking filled in. */
function Reach({ situation, triggers, on, nameOf, ratione }: ReachProps) {
  const { t } = useTranslation('docket');
  const scopes: readonly SituationScope[] =
    triggers.length > 0
      ? triggers.map((trigger) => trigger.scope)
      : situation.examinationScope === undefined
        ? []
        : [situation.examinationScope];
  const places = placesToAsk(ratione, situation, scopes, on);
  if (places.length === 0) return null;
  return (
    <section aria-labelledby="situation-reach">
      <h2 id="situation-reach">{t('reach.title')}</h2>
      <p>{t('reach.says')}</p>
      <ul className={styles['bare']}>
        {places.map((place) => (
          <li key={place.key}>
            <Link to="/" search={linkTo(place.facts)}>
              {t('reach.ask', { place: place.name ?? nameOf(place.state) })}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
