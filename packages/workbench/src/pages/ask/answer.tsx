import { use, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../app/today.ts';
import { DayText } from '../../parts/day-text.tsx';
import { ProofView } from '../../parts/proof.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import { loadLaw, loadLawWithLand } from '../../record/law.ts';
import { AnswerDetails } from './answer-details.tsx';
import { AnswerTools } from './answer-tools.tsx';
import { askWith } from './answered.ts';
import styles from './ask.module.css';
import type { AskState } from './ask-search.ts';
import { daysInWords } from './days-in-words.ts';
import { daysOf, placeOf } from './facts.ts';
import { FourLines } from './four-lines.tsx';
import { headlineOf, whyOf } from './headline.ts';
import { Problems } from './problems.tsx';

/** The answer: one sentence, four lines, the reasons, and what else there is to say. */
export function Answer({ state, onState }: { readonly state: AskState; readonly onState: (state: AskState) => void }) {
  const { t, i18n } = useTranslation(['ask', 'terms']);
  const place = placeOf(state.facts);
  const law = use(place !== null && place.iso3 === null && place.lat !== undefined ? loadLawWithLand() : loadLaw());
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = askWith(law, state.facts, state.supposed);
  const key = JSON.stringify([state.facts, state.supposed]);
  useEffect(() => {
    if (key !== '') heading.current?.focus();
  }, [key]);
  if ('issues' in asked) return <Problems issues={asked.issues} />;
  const { determination, ratione } = asked;
  const days = daysOf(state.facts);
  const { asOf, headline, freshness } = determination;
  return (
    <>
      <header className={styles['head']}>
        <Verdict value={determination.jurisdiction} />
        <h1 ref={heading} tabIndex={-1} className={styles['headline']}>
          {headlineOf(determination, today(), t)}
        </h1>
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
      <AnswerTools asked={asked} state={state} onState={onState} />
      <FourLines determination={determination} state={state} onState={onState} />
      <section className={styles['reasons']}>
        <h2>{t('reasons')}</h2>
        <ProofView proof={determination.proof} record={ratione.record} />
      </section>
      <AnswerDetails determination={determination} state={state} onState={onState} ratione={ratione} />
    </>
  );
}
