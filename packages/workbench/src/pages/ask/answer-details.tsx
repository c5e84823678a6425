import { type Determination, readCrime } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DayText } from '../../parts/day-text.tsx';
import { English } from '../../parts/english.tsx';
import { LegalTerm } from '../../parts/legal-term.tsx';
import { Saying } from '../../parts/saying.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import { linkTo } from '../../record/question-link.ts';
import styles from './ask.module.css';
import type { AskState } from './ask-search.ts';
import { CrimeName } from './crime-name.tsx';

interface AnswerDetailsProps {
  readonly determination: Determination;
  readonly state: AskState;
}

/** What else belongs to the answer: trigger, crimes and days one by one, other paragraphs, flags, assumptions, notes, receipt. */
export function AnswerDetails({ determination, state }: AnswerDetailsProps) {
  const { t } = useTranslation(['ask', 'terms']);
  const { trigger, byCrime, segments, flags, assumptions, notes, freshness, receipt, articles } = determination;
  const alternatives = byCrime.flatMap((crime) => crime.alternatives.map((other) => ({ ...other, instead: crime.asked })));
  return (
    <div className={styles['details']}>
      <Part title={t('details.trigger')}>
        <p>
          {t(`terms:trigger.${trigger.type}`)}
          {trigger.ifLinked && ` (${t('terms:trigger.if-linked')})`}
          {trigger.note !== null && (
            <span className="soft">
              {' '}
              <Saying>{trigger.note}</Saying>
            </span>
          )}{' '}
          {trigger.situation !== null && (
            <Link to="/situation/$situation" params={{ situation: trigger.situation }}>
              {t('details.situation')}
            </Link>
          )}
        </p>
      </Part>
      {byCrime.length > 1 && (
        <Part title={t('details.byCrime')}>
          <ul>
            {byCrime.map((crime) => (
              <li key={crime.asked}>
                <CrimeName pinpoint={crime.pinpoint ?? crime.asked} labels={labelsAsked(crime.crime, crime.label)} />
                {': '}
                <Verdict value={crime.jurisdiction} /> <Reasons bases={crime.bases} bars={crime.bars} yes={crime.jurisdiction === 'yes'} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {segments.length > 1 && (
        <Part title={t('details.byDays')}>
          <ul>
            {segments.map((segment) => (
              <li key={segment.from}>
                <DayText day={segment.from} />
                {segment.to !== segment.from && (
                  <>
                    {' – '}
                    <DayText day={segment.to} />
                  </>
                )}
                {': '}
                <Verdict value={segment.jurisdiction} />{' '}
                <Reasons bases={segment.bases} bars={segment.bars} yes={segment.jurisdiction === 'yes'} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {alternatives.length > 0 && (
        <Part title={t('details.alternatives')}>
          <ul>
            {alternatives.map((other) => (
              <li key={`${other.instead}${other.crime}`}>
                <Link to="/" search={linkTo({ ...state.facts, crimes: [other.crime] })}>
                  <CrimeName pinpoint={other.pinpoint} labels={[other.label]} />
                </Link>{' '}
                <span className="soft">
                  <LegalTerm of="crimes">{other.because}</LegalTerm>
                </span>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {flags.length > 0 && (
        <Part title={t('details.flags')}>
          <ul>
            {flags.map((flag) => (
              <li key={flag.rule + flag.says}>
                <Saying>{flag.says}</Saying>{' '}
                <Link to="/rule/$rule" params={{ rule: flag.rule }} className="small">
                  {t('details.article', { article: flag.cites })}
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {assumptions.length + notes.length > 0 && (
        <Part title={t('details.assumed')}>
          <ul>
            {[...assumptions, ...notes].map((says) => (
              <li key={says}>
                <Saying>{says}</Saying>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {(freshness.fromMemory.length > 0 || freshness.stale.length > 0) && (
        <Part title={t('details.sure')}>
          {freshness.stale.map((one) => (
            <p key={one.state}>
              {t('details.stale', { state: one.state })} <DayText day={one.lastChecked} />
            </p>
          ))}
          {freshness.fromMemory.length > 0 && (
            <>
              <p>{t('details.memory')}</p>
              <ul>
                {freshness.fromMemory.map((says) => (
                  <li key={says}>
                    <Saying>{says}</Saying>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Part>
      )}
      <Part title={t('details.receipt')}>
        <p className="small">
          {t('details.provisions')}{' '}
          <span className="numbers">
            <English>{articles.join(', ')}</English>
          </span>
        </p>
        <p className="small soft">
          {t('details.engine')} <span className="numbers">{receipt.engine}</span> · {t('details.record')}{' '}
          <DayText day={receipt.recordDate} /> <span className="mono">{receipt.record.slice(0, 16)}</span> · {t('details.question')}{' '}
          <span className="mono">{receipt.question.slice(0, 16)}</span>
        </p>
      </Part>
    </div>
  );
}

/** A parent paragraph of many offences keeps the words of the answer. */
function labelsAsked(id: string | null, label: string): readonly string[] {
  const reading = id === null ? null : readCrime(id);
  if (reading?.kind !== 'paragraph') return [];
  return reading.crimes.length < 5 ? reading.crimes.map((crime) => crime.label) : [label];
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

function Reasons({
  bases,
  bars,
  yes,
}: {
  readonly bases: Determination['bases'];
  readonly bars: Determination['bars'];
  readonly yes: boolean;
}) {
  const { t } = useTranslation('terms');
  const words = yes ? bases.map((base) => t(`base.${base}`)) : bars.map((bar) => t(`bar.${bar}`));
  return <span className="soft small">{words.join('; ')}</span>;
}
