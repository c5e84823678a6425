import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../app/today.ts';
import { CrimeField } from './crime-field.tsx';
import { DaysField } from './days-field.tsx';
import { crimesOf, type Facts, textOf } from './facts.ts';
import styles from './form.module.css';
import { FurtherFacts } from './further-facts.tsx';
import { PersonField } from './person-field.tsx';
import { PlaceField } from './place-field.tsx';
import { useTools } from './use-tools.ts';

type Line = 'crime' | 'place' | 'days' | 'person';
const LINES: readonly Line[] = ['crime', 'place', 'days', 'person'];
const BLANK: Readonly<Record<Line, string>> = { crime: '', place: '', days: '', person: '' };

/** What happened, where, when, who, as of when. Asks nothing before every line written has been confirmed or emptied. */
export function AskForm({ initial, onAsk }: { readonly initial: Facts; readonly onAsk: (facts: Facts) => void }) {
  const { t } = useTranslation('ask');
  const [facts, setFacts] = useState(initial);
  const [texts, setTexts] = useState(BLANK);
  const [wrong, setWrong] = useState<Partial<Record<Line, string>>>({});
  const [touched, setTouched] = useState(crimesOf(initial).length > 0);
  const tools = useTools(touched);
  const asOfId = useId();
  const asOf = textOf(facts['as_of']) ?? today();

  const write = (line: Line) => (text: string) => {
    setTexts((before) => ({ ...before, [line]: text }));
    setWrong(({ [line]: _, ...others }) => others);
  };
  const field = (line: Line) => ({ facts, onFacts: setFacts, text: texts[line], onText: write(line), error: wrong[line] ?? null });

  const ask = (event: FormEvent) => {
    event.preventDefault();
    const problems: Partial<Record<Line, string>> = Object.fromEntries(
      LINES.filter((line) => texts[line].trim() !== '').map((line) => [line, t('form.unconfirmed', { text: texts[line].trim() })]),
    );
    if (crimesOf(facts).length === 0 && problems.crime === undefined) problems.crime = t('form.noCrime');
    setWrong(problems);
    const first = LINES.find((line) => problems[line] !== undefined);
    if (first === undefined) onAsk({ ...facts, as_of: asOf });
    else document.getElementById(`ask-${first}`)?.focus();
  };

  return (
    <form className={styles['form']} onSubmit={ask} onFocus={() => setTouched(true)} noValidate aria-label={t('form.title')}>
      <CrimeField {...field('crime')} tools={tools} />
      <PlaceField {...field('place')} tools={tools} asOf={asOf} />
      <DaysField {...field('days')} asOf={asOf} />
      <PersonField {...field('person')} tools={tools} />
      <div className={styles['field']}>
        <label htmlFor={asOfId}>{t('field.asOf')}</label>
        <input
          id={asOfId}
          type="date"
          className={`input ${styles['day']}`}
          value={asOf}
          onChange={(event) => event.target.value !== '' && setFacts({ ...facts, as_of: event.target.value })}
          aria-describedby={`${asOfId}-hint`}
        />
        <p id={`${asOfId}-hint`} className={styles['hint']}>
          {t('hint.asOf')}
        </p>
      </div>
      <details className={styles['more']}>
        <summary>{t('further.title')}</summary>
        <FurtherFacts facts={facts} onFacts={setFacts} tools={tools} />
      </details>
      <div className="buttons">
        <button type="submit" className="button main">
          {t('form.ask')}
        </button>
        <p className={styles['hint']}>{t('form.unknownIsFine')}</p>
      </div>
    </form>
  );
}
