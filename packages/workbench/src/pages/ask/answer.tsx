import type { TFunction } from 'i18next';
import { startTransition, use, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../app/today.ts';
import { DayText, dayInWords } from '../../parts/day-text.tsx';
import { ProofView } from '../../parts/proof.tsx';
import { useRunningHead } from '../../parts/running-head.ts';
import { InOwnWords } from '../../parts/saying.tsx';
import { VerdictMark } from '../../parts/verdict.tsx';
import { loadLaw, loadLawWithLand } from '../../record/law.ts';
import { AnswerDetails } from './answer-details.tsx';
import { AnswerTools } from './answer-tools.tsx';
import { type Asked, askWith, supposedFacts } from './answered.ts';
import styles from './ask.module.css';
import type { AskState } from './ask-search.ts';
import { Compare } from './compare.tsx';
import { daysInWords } from './days-in-words.ts';
import { daysOf, placeOf } from './facts.ts';
import { FourLines } from './four-lines.tsx';
import { headlineOf, whyOf } from './headline.ts';
import { madeBy } from './made-by.ts';
import { MissingFacts } from './missing-facts.tsx';
import { Problems } from './problems.tsx';
import { RecordChanged } from './record-changed.tsx';
import { SupposedLines } from './supposed-lines.tsx';

interface AnswerProps {
  readonly state: AskState;
  readonly onState: (state: AskState, how?: 'replace') => void;
}

/** Head and foot of a printed page: what was asked, and what reproduces the answer. */
function runningWords(asked: Asked, facts: AskState['facts'], t: TFunction<['ask', 'terms']>): readonly [string, string] {
  const { receipt, asOf } = asked.determination;
  const place = placeOf(facts);
  const days = daysOf(facts);
  const title = [
    ...asked.question.crimes.map(({ pinpoint, asked: words }) => pinpoint ?? words),
    ...(place === null ? [] : [place.region ?? place.iso3 ?? '']),
    ...(days === null ? [] : [daysInWords(days.from, days.to)]),
  ];
  return [
    `Ratione · ${title.filter((word) => word !== '').join(', ')} · ${t('dates.asked')} ${dayInWords(asOf)}`,
    `${t('details.engine')} ${receipt.engine} · ${t('details.record')} ${receipt.recordDate} ${receipt.record.slice(0, 16)} · ${t('details.question')} ${receipt.question.slice(0, 16)}`,
  ];
}

/** The answer: one sentence, four lines, the reasons, and what else there is to say. The sentence shows before the rest is worked out. */
export function Answer({ state, onState }: AnswerProps) {
  const place = placeOf(state.facts);
  const law = use(place !== null && place.iso3 === null && place.lat !== undefined ? loadLawWithLand() : loadLaw());
  const key = JSON.stringify([state.facts, state.supposed]);
  const asked = useMemo(() => {
    const [facts, supposed] = JSON.parse(key) as [AskState['facts'], AskState['supposed']];
    return askWith(law, facts, supposed);
  }, [law, key]);
  const [worked, setWorked] = useState<typeof asked | null>(null);
  useEffect(() => startTransition(() => setWorked(asked)), [asked]);
  if ('issues' in asked) return <Problems issues={asked.issues} />;
  return (
    <>
      <AnswerHead asked={asked} state={state} onState={onState} />
      {worked !== null && !('issues' in worked) && <AnswerBody asked={worked} behind={worked !== asked} state={state} onState={onState} />}
    </>
  );
}

interface PartProps extends AnswerProps {
  readonly asked: Asked;
}

function AnswerHead({ asked, state, onState }: PartProps) {
  const { t, i18n } = useTranslation(['ask', 'terms']);
  const { determination } = asked;
  const { asOf, headline, freshness } = determination;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (determination.headline !== '') heading.current?.focus();
  }, [determination]);
  const days = daysOf(supposedFacts(state.facts, state.supposed));
  return (
    <header className={styles['head']}>
      <RecordChanged made={state.made} determination={determination} />
      <SupposedLines state={state} onState={onState} />
      <div aria-live="polite">
        <h1 ref={heading} tabIndex={-1} className={styles['headline']}>
          <VerdictMark value={determination.jurisdiction} />
          {headlineOf(determination, today(), t)}
        </h1>
      </div>
      {i18n.language !== 'en' && <p className={styles['why']}>{whyOf(determination, t)}</p>}
      <p className={i18n.language === 'en' ? styles['why'] : 'soft'} lang="en" dir="ltr">
        {headline}
      </p>
      <p className={styles['dates']}>
        <span>
          {t('dates.conduct')} {days === null ? t('question.unknown') : daysInWords(days.from, days.to)}
        </span>
        <span>
          {t('dates.asked')} <DayText day={asOf} />
        </span>
        <span>
          {t('dates.checked')} <DayText day={freshness.lastChecked} />
        </span>
      </p>
    </header>
  );
}

/** `behind`: it still belongs to the answer before. */
function AnswerBody({ asked, behind, state, onState }: PartProps & { readonly behind: boolean }) {
  const { t } = useTranslation(['ask', 'terms']);
  const { determination, ratione } = asked;
  const { asOf, missing } = determination;
  const { compare, made } = state;
  useEffect(() => {
    // The address keeps what it was answered with, so that a later record can say what changed.
    if (made === null && !behind) onState({ ...state, made: madeBy(determination) }, 'replace');
  });
  useRunningHead(...runningWords(asked, state.facts, t));
  return (
    <InOwnWords>
      <div className={styles['body']} aria-busy={behind}>
        <AnswerTools asked={asked} state={state} onState={onState} />
        {compare !== null && <Compare asked={asked} state={state} compare={compare} onClose={() => onState({ ...state, compare: null })} />}
        {missing.length > 0 && (
          <section className={styles['open']}>
            <h2>{t('missing.title')}</h2>
            <p className="soft small">{t('missing.says')}</p>
            <MissingFacts
              missing={missing}
              asOf={asOf}
              onAnswer={(facts) =>
                onState({ ...state, compare: null, made: null, supposed: [...state.supposed, { kind: 'facts', facts }] })
              }
            />
          </section>
        )}
        <FourLines determination={determination} state={state} onState={onState} />
        <section className={styles['reasons']}>
          <h2>{t('reasons')}</h2>
          <ProofView proof={determination.proof} record={ratione.record} />
        </section>
        <AnswerDetails determination={determination} state={state} />
      </div>
    </InOwnWords>
  );
}
