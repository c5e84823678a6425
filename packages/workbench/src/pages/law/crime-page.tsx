import { crimeById, crimes, statuteLink } from '@ratione/engine';
import { crimeView } from '@ratione/engine/views';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLinkDay } from '../../app/link-state.ts';
import { today } from '../../app/today.ts';
import { DayText } from '../../parts/day-text.tsx';
import { English } from '../../parts/english.tsx';
import { Facts } from '../../parts/facts.tsx';
import { LegalTerm } from '../../parts/legal-term.tsx';
import { useLaw } from '../../record/law.ts';
import { useLawAsset } from '../../record/law-asset.ts';
import { linkTo } from '../../record/question-link.ts';
import { Acceptances } from './acceptances.tsx';
import { CaseRows } from './case-rows.tsx';
import { casesOfCrime } from './cases-of-crime.ts';
import { Elements } from './elements.tsx';
import styles from './law.module.css';
import { Missing } from './missing.tsx';
import { groupOf } from './order.ts';
import { RuleRows } from './rule-rows.tsx';
import { bareAnswer, rulesOfCrime } from './rules-of-crime.ts';
import { EnglishName, TranslationNote } from './translation-note.tsx';

/** One offence of Articles 6 to 8 bis: elements, counterpart, amendment and who accepted it, the rules that govern it, the rows that test it. */
export function Page() {
  const { t } = useTranslation('law');
  const { crime: id = '' } = useParams({ strict: false });
  const ratione = useLaw();
  const { cases } = useLawAsset();
  const [on, setOn] = useLinkDay('on');
  const crime = crimeById(id);
  const answer = useMemo(() => (crime === undefined ? null : bareAnswer(ratione, crime, today())), [ratione, crime]);
  if (crime === undefined) return <Missing what="crime" id={id} />;
  const view = crimeView({ ratione, asOf: today(), ownActs: [] }, crime, on);
  const amendment = ratione.record.amendments.find((one) => one.id === crime.amendment);
  const index = crimes.indexOf(crime);
  const alternatives = answer?.byCrime[0]?.alternatives ?? [];
  return (
    <article className="page">
      <p className={styles['trail']}>
        <Link to="/law">{t('title')}</Link> · {t(`group.${groupOf(crime).replaceAll('.', '-')}`)}
      </p>
      <h1>
        <LegalTerm of="crimes">{crime.label}</LegalTerm>
      </h1>
      <EnglishName of="crimes">{crime.label}</EnglishName>
      <TranslationNote />
      <Facts
        entries={[
          [
            t('crime.paragraph'),
            <span key="p">
              <English>{crime.pinpoint}</English>{' '}
              <a href={statuteLink(crime.pinpoint)} target="_blank" rel="noreferrer noopener">
                {t('statute')}
              </a>
            </span>,
          ],
          [t('crime.conflict'), t(`crime.needs.${crime.conflict}`)],
          [
            t('crime.since'),
            amendment === undefined ? (
              t('crime.original')
            ) : (
              <span key="a">
                <LegalTerm of="record">{amendment.title}</LegalTerm>, {t('crime.adopted')} <DayText day={amendment.adopted} />;{' '}
                {t('crime.firstInForce')} <DayText day={crime.firstInForce} />
              </span>
            ),
          ],
          [
            t('crime.counterpart'),
            view.counterpart === null ? (
              t('crime.noCounterpart')
            ) : (
              <span key="c">
                <Link to="/crime/$crime" params={{ crime: view.counterpart.id }}>
                  <English>{view.counterpart.pinpoint}</English>
                </Link>{' '}
                ({view.counterpart.exact ? t('crime.exact') : t('crime.near')})
              </span>
            ),
          ],
          [t('crime.continuing'), t(`crime.continues.${crime.continuing}`)],
        ]}
      />
      {crime.flags.includes('inoperative-no-annex') && <p className={styles['warning']}>{t('crime.inoperative')}</p>}
      <p className={`${styles['actions']} no-print`}>
        <Link to="/" search={linkTo({ crimes: [crime.id] })} className="button main">
          {t('crime.ask')}
        </Link>
      </p>
      <Elements crime={crime} />
      {crime.amendment !== null && <Acceptances view={view} on={on} onDay={setOn} />}
      <section aria-labelledby="crime-rules">
        <h2 id="crime-rules">{t('crime.rules')}</h2>
        <RuleRows rules={rulesOfCrime(crime, answer)} />
      </section>
      {alternatives.length > 0 && (
        <section aria-labelledby="crime-others">
          <h2 id="crime-others">{t('crime.alternatives')}</h2>
          <ul className={styles['rows']}>
            {alternatives.map((other) => (
              <li key={other.crime} className={styles['alternative']}>
                <span className={styles['pinpoint']}>
                  <English>{other.pinpoint}</English>
                </span>
                <span>
                  <Link to="/crime/$crime" params={{ crime: other.crime }}>
                    <LegalTerm of="crimes">{other.label}</LegalTerm>
                  </Link>
                  <br />
                  <span className="small soft">
                    <LegalTerm of="crimes">{other.because}</LegalTerm>
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CaseRows title={t('crime.cases')} rows={casesOfCrime(cases, crime)} />
      <nav aria-label={t('crime.neighbours')} className={`${styles['neighbours']} no-print`}>
        {[crimes[index - 1], crimes[index + 1]].map((other) =>
          other === undefined ? null : (
            <Link key={other.id} to="/crime/$crime" params={{ crime: other.id }}>
              <English>{other.pinpoint}</English> <LegalTerm of="crimes">{other.label}</LegalTerm>
            </Link>
          ),
        )}
      </nav>
    </article>
  );
}
