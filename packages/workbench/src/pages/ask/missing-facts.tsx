import { type Determination, type FactsChange, type MissingFact, withFacts } from '@ratione/engine';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Verdict } from '../../parts/verdict.tsx';
import styles from './ask.module.css';
import type { AskState } from './ask-search.ts';
import { StateChoice } from './state-choice.tsx';
import { useTools } from './use-tools.ts';

interface MissingFactsProps {
  readonly determination: Determination;
  readonly state: AskState;
  readonly onState: (state: AskState) => void;
}

/** Facts that are open and could still change the answer, the cheapest to find out first, each with what it would do. */
export function MissingFacts({ determination, state, onState }: MissingFactsProps) {
  const { t } = useTranslation('ask');
  if (determination.missing.length === 0) return null;
  return (
    <section className={styles['missing']}>
      <h2>{t('missing.title')}</h2>
      <p className="soft small">{t('missing.says')}</p>
      <ol>
        {determination.missing.map((fact) => (
          <li key={fact.fact}>
            <Missing fact={fact} state={state} onState={onState} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Missing({
  fact,
  state,
  onState,
}: {
  readonly fact: MissingFact;
  readonly state: AskState;
  readonly onState: (state: AskState) => void;
}) {
  const { t } = useTranslation('ask');
  const tools = useTools(true);
  const id = useId();
  const example = fact.options.some((option) => option.example);
  const answer = (facts: FactsChange) => onState({ ...state, facts: withFacts(state.facts, facts), compare: null, made: null });
  const write = STATES.get(fact.fact);
  return (
    <fieldset aria-labelledby={id}>
      <p id={id} lang="en" dir="ltr">
        {fact.ask}
      </p>
      <ul className={styles['options']}>
        {fact.options.map((option) => (
          <li key={option.says}>
            {option.example ? (
              <span lang="en" dir="ltr">
                {option.says}
              </span>
            ) : (
              <button type="button" className="plain" onClick={() => answer(option.facts)}>
                <span lang="en" dir="ltr">
                  {option.says}
                </span>
              </button>
            )}
            {': '}
            <Verdict value={option.to} />
          </li>
        ))}
      </ul>
      {example && write !== undefined && (
        <StateChoice
          label={t('missing.whichState')}
          value={null}
          tools={tools}
          onChoose={(chosen) => chosen !== null && answer(write(chosen))}
        />
      )}
    </fieldset>
  );
}

/** Facts that are a State: how one is written. */
const STATES: ReadonlyMap<string, (state: string) => FactsChange> = new Map<string, (state: string) => FactsChange>([
  ['place', (state) => ({ place: { iso3: state } })],
  ['suspect.nationalities', (state) => ({ suspect: { nationalities: [state] } })],
  ['matter.vessel_flag', (state) => ({ matter: { vessel_flag: state } })],
  ['matter.aircraft_registration', (state) => ({ matter: { aircraft_registration: state } })],
  ['matter.aggressor_state', (state) => ({ matter: { aggressor_state: state } })],
  ['matter.victim_state', (state) => ({ matter: { victim_state: state } })],
]);
