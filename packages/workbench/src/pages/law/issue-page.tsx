import { authorityById, type Confidence, type ContestedIssue, type Day, type SourceUse } from '@ratione/engine';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLinkDay } from '../../app/link-state.ts';
import { today } from '../../app/today.ts';
import { DayField } from '../../parts/day-field.tsx';
import { EdtfText } from '../../parts/edtf-text.tsx';
import { English } from '../../parts/english.tsx';
import { Facts } from '../../parts/facts.tsx';
import { LegalTerm } from '../../parts/legal-term.tsx';
import { useNames } from '../../parts/names.ts';
import { SourcesLine } from '../../parts/sources-line.tsx';
import { useLaw } from '../../record/law.ts';
import { useLawAsset } from '../../record/law-asset.ts';
import { AuthorityTable } from './authority-table.tsx';
import { CaseRows } from './case-rows.tsx';
import { issueModeOn, knownBy } from './issue-mode.ts';
import { IssueModes } from './issue-modes.tsx';
import styles from './law.module.css';
import { Missing } from './missing.tsx';
import { articleOf, printed } from './order.ts';
import { readingsIn } from './readings.ts';
import { RuleRows } from './rule-rows.tsx';
import { EnglishName, TranslationNote } from './translation-note.tsx';
import { whereItMatters } from './where-it-matters.ts';

/** A point on which named authorities differ: each view with who holds it and since when, and where it matters. As of any day. */
export function Page() {
  const { issue: id = '' } = useParams({ strict: false });
  const { record } = useLaw();
  const issue = record.issues.find((one) => one.id.toLowerCase() === id.toLowerCase());
  return issue === undefined ? <Missing what="issue" id={id} /> : <IssuePage issue={issue} />;
}

function IssuePage({ issue }: { readonly issue: ContestedIssue }) {
  const { t } = useTranslation('law');
  const { record } = useLaw();
  const asset = useLawAsset();
  const { nameOf } = useNames(record);
  const [on, setOn] = useLinkDay('on');
  const { rules, units, acts } = whereItMatters(issue, record, on);
  const cases = asset.cases.filter((row) => row.issues.includes(issue.id));
  const readings = readingsIn(asset).filter((reading) => reading.issues.includes(issue.id));
  const authorities = [...new Set(rules.flatMap((rule) => rule.authorities))].flatMap((one) => authorityById(one) ?? []);
  return (
    <article className="page">
      <p className={styles['trail']}>
        <Link to="/law" search={{ part: 'issues' }}>
          {t('title')}
        </Link>{' '}
        · {t('article', { number: printed(t, articleOf(issue.provision)) })}
      </p>
      <h1>
        <span className={styles['id']}>
          <English>{issue.id}</English>
        </span>{' '}
        <LegalTerm of="record">{issue.question}</LegalTerm>
      </h1>
      <EnglishName of="record">{issue.question}</EnglishName>
      <TranslationNote />
      <div className={styles['filters']}>
        <DayField label={t('issue.on')} hint={t('issue.onHint')} day={on} max={today()} onDay={setOn} />
      </div>
      <Facts
        entries={[
          [t('issue.provision'), <English key="p">{issue.provision}</English>],
          [t('issue.mode'), `${t(`mode.${issueModeOn(issue, on)}`)}: ${t(`modeSays.${issueModeOn(issue, on)}`)}`],
          [
            t('issue.matters'),
            <span key="m" lang="en" dir="ltr">
              {issue.matters}
            </span>,
          ],
        ]}
      />
      <Positions issue={issue} on={on} />
      <IssueModes issue={issue} on={on} />
      <h2>{t('issue.where')}</h2>
      {rules.length === 0 ? (
        <p className="soft">{t('issue.noRule')}</p>
      ) : (
        <section aria-labelledby="issue-rules">
          <h3 id="issue-rules">{t('issue.rules')}</h3>
          <RuleRows rules={rules} />
        </section>
      )}
      {units.length > 0 && (
        <section aria-labelledby="issue-units">
          <h3 id="issue-units">{t('issue.units')}</h3>
          <ul className={styles['plainList']}>
            {units.map((unit) => (
              <li key={unit.id}>
                <LegalTerm of="record">{unit.name}</LegalTerm>
                <ul className={styles['claims']}>
                  {unit.claims.map((claim) => (
                    <li key={claim.says}>
                      <English>{`${claim.holders.join(', ')}: ${claim.says}`}</English>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      )}
      {acts.length > 0 && (
        <section aria-labelledby="issue-acts">
          <h3 id="issue-acts">{t('issue.acts')}</h3>
          <ul className={styles['plainList']}>
            {acts.map((act) => (
              <li key={act.id}>
                <Link to="/state/$state" params={{ state: act.state }}>
                  {nameOf(act.state)}
                </Link>
                {': '}
                <English>{act.says}</English>
              </li>
            ))}
          </ul>
        </section>
      )}
      {readings.length > 0 && (
        <section aria-labelledby="issue-readings">
          <h3 id="issue-readings">{t('issue.readings')}</h3>
          <ul className={styles['plainList']}>
            {readings.map((reading) => (
              <li key={reading.id}>
                <Link to="/reading/$reading" params={{ reading: reading.id }}>
                  <English>{`${reading.id} ${reading.title}`}</English>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CaseRows title={t('issue.cases')} rows={cases} note={t('issue.casesNote')} />
      <AuthorityTable authorities={authorities} />
    </article>
  );
}

/** How well it is supported that somebody holds a view. */
function supportOf(sources: readonly SourceUse[]): Confidence {
  const read = new Set(sources.map(({ src }) => src).filter((src) => src !== 'memory')).size;
  return read === 0 ? 'memory' : read === 1 ? 'one-source' : 'two-sources';
}

function Positions({ issue, on }: { readonly issue: ContestedIssue; readonly on: Day }) {
  const { t } = useTranslation('law');
  const { record } = useLaw();
  return (
    <section aria-labelledby="issue-positions">
      <h2 id="issue-positions">{t('issue.positions')}</h2>
      <ul className={styles['positions']}>
        {issue.positions.map((position) => {
          const holders = position.holders.filter((holder) => knownBy(holder.since, on));
          return (
            <li key={position.id}>
              <p className={styles['view']} lang="en" dir="ltr">
                {position.says}
              </p>
              {position.id === issue.defaultPosition && <p className="small soft">{t('issue.first')}</p>}
              {holders.length === 0 ? (
                <p className="small soft">{t('issue.nobodyYet')}</p>
              ) : (
                <ul className={styles['holders']}>
                  {holders.map((holder) => (
                    <li key={holder.who}>
                      <English>{holder.who}</English>
                      {holder.since !== undefined && (
                        <span className="soft">
                          {' · '}
                          {t('issue.since')} <EdtfText text={holder.since} />
                        </span>
                      )}
                      <br />
                      <SourcesLine fact={{ sources: holder.sources, confidence: supportOf(holder.sources) }} record={record} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
      <p className="small soft">{t('issue.sourcesNote')}</p>
    </section>
  );
}
