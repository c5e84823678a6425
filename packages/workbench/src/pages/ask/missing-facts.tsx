import type { FactsChange, MissingFact } from '@ratione/engine';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Saying } from '../../parts/saying.tsx';
import { Verdict } from '../../parts/verdict.tsx';
import styles from './ask.module.css';
import { daysInWords } from './days-in-words.ts';
import { loadTools } from './load-tools.ts';
import { StateChoice } from './state-choice.tsx';
import { SuggestField } from './suggest-field.tsx';
import { useNamesLoaded } from './use-loaded.ts';

interface MissingFactsProps {
  readonly missing: readonly MissingFact[];
  readonly onAnswer: (change: FactsChange) => void;
  /** The day of asking, where days, places and nationalities are to be asked for here; absent where a form has lines for them. */
  readonly asOf?: string;
}

/** Facts that are open and could still change the answer, the cheapest to find out first, each with what it would do. */
export function MissingFacts({ missing, onAnswer, asOf }: MissingFactsProps) {
  return (
    <ol className={styles['missing']}>
      {missing.map((fact) => (
        <li key={fact.fact}>
          <Missing fact={fact} onAnswer={onAnswer} {...(asOf === undefined ? {} : { asOf })} />
        </li>
      ))}
    </ol>
  );
}

function Missing({ fact, onAnswer, asOf }: Omit<MissingFactsProps, 'missing'> & { readonly fact: MissingFact }) {
  const { t } = useTranslation('ask');
  const names = useNamesLoaded();
  const id = useId();
  const byState = asOf === undefined && LINES.includes(fact.fact) ? undefined : STATES.get(fact.fact);
  const [words, setWords] = useState('');
  const example = fact.options.some((option) => option.example);
  return (
    <fieldset aria-labelledby={id}>
      <p id={id}>
        <Saying>{fact.ask}</Saying>
      </p>
      <ul>
        {fact.options.map(({ says, to, facts, example: standIn }) => (
          <li key={says}>
            {standIn ? (
              <Saying>{says}</Saying>
            ) : (
              <button type="button" className="plain" onClick={() => onAnswer(facts)}>
                <Saying>{says}</Saying>
              </button>
            )}
            <Verdict value={to} />
          </li>
        ))}
      </ul>
      {fact.fact === 'date' && asOf !== undefined && (
        <SuggestField
          inputId="missing-date"
          label={t('missing.whichDays')}
          hint={t('hint.days')}
          text={words}
          onText={setWords}
          error={null}
          none={t('none.days')}
          open
          suggest={async (written) => {
            const { readDays } = await loadTools();
            return readDays(written, asOf).map(({ from, to }) => ({
              key: `${from}/${to}`,
              value: { from, to },
              title: daysInWords(from, to),
            }));
          }}
          onConfirm={({ from, to }) => onAnswer({ date_from: from, date_to: to })}
        />
      )}
      {example && byState !== undefined && (
        <StateChoice
          label={t('missing.whichState')}
          value={null}
          names={names}
          onChoose={(chosen) => chosen !== null && onAnswer(byState(chosen))}
        />
      )}
    </fieldset>
  );
}

/** Facts that a form asks for on lines of their own. */
const LINES = ['date', 'place', 'suspect.nationalities'];

/** Facts that are a State: how one is written. */
const STATES: ReadonlyMap<string, (state: string) => FactsChange> = new Map<string, (state: string) => FactsChange>([
  ['place', (state) => ({ place: { iso3: state } })],
  ['suspect.nationalities', (state) => ({ suspect: { nationalities: [state] } })],
  ['matter.element_on_territory_of', (state) => ({ matter: { element_on_territory_of: [state] } })],
  ['matter.vessel_flag', (state) => ({ matter: { vessel_flag: state } })],
  ['matter.aircraft_registration', (state) => ({ matter: { aircraft_registration: state } })],
  ['matter.aggressor_state', (state) => ({ matter: { aggressor_state: state } })],
  ['matter.victim_state', (state) => ({ matter: { victim_state: state } })],
]);
