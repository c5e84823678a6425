import { type FormEvent, lazy, Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../app/today.ts';
import { AsOfField } from './as-of-field.tsx';
import { CrimeField } from './crime-field.tsx';
import { DaysField } from './days-field.tsx';
import { crimesOf, type Facts, textOf } from './facts.ts';
import styles from './form.module.css';
import { FurtherFacts } from './further-facts.tsx';
import { standingOf } from './open-facts.ts';
import { PersonField } from './person-field.tsx';
import { PlaceField } from './place-field.tsx';
import { useTools } from './use-loaded.ts';

const StillOpen = lazy(() => import('./still-open.tsx').then(({ StillOpen: part }) => ({ default: part })));

type Line = 'crime' | 'place' | 'days' | 'person' | 'as-of';
const LINES: readonly Line[] = ['crime', 'place', 'days', 'person', 'as-of'];
const BLANK: Readonly<Record<Line, string>> = { crime: '', place: '', days: '', person: '', 'as-of': '' };

/** What happened, where, when, who, as of when. Asks nothing before every line written has been confirmed or emptied. */
export function AskForm({ initial, onAsk }: { readonly initial: Facts; readonly onAsk: (facts: Facts) => void }) {
  const { t } = useTranslation('ask');
  const [facts, setFacts] = useState(initial);
  const [asOf, setAsOf] = useState<string | null>(textOf(initial['as_of']) ?? today());
  const [texts, setTexts] = useState(BLANK);
  const [wrong, setWrong] = useState<Partial<Record<Line, string>>>({});
  const [touched, setTouched] = useState(crimesOf(initial).length > 0);
  const tools = useTools(touched);
  const day = asOf ?? today();
  const standing = useMemo(() => standingOf(facts, day, tools), [facts, day, tools]);

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
    if (first === undefined) onAsk({ ...facts, as_of: day });
    else document.getElementById(`ask-${first}`)?.focus();
  };

  return (
    <form className={styles['form']} onSubmit={ask} onFocus={() => setTouched(true)} noValidate aria-label={t('form.title')}>
      <CrimeField {...field('crime')} names={tools} />
      <PlaceField {...field('place')} tools={tools} asOf={day} />
      <DaysField {...field('days')} asOf={day} />
      <PersonField {...field('person')} names={tools} />
      <AsOfField day={asOf} today={today()} text={texts['as-of']} onText={write('as-of')} onDay={setAsOf} error={wrong['as-of'] ?? null} />
      {standing !== null && (
        <Suspense fallback={null}>
          <StillOpen standing={standing} facts={facts} onFacts={setFacts} />
        </Suspense>
      )}
      <details className={styles['more']}>
        <summary>{t('further.title')}</summary>
        <FurtherFacts facts={facts} onFacts={setFacts} names={tools} />
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
