import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../../app/waiting.tsx';
import styles from './ask.module.css';
import { type AskState, searchOf, stateIn } from './ask-search.ts';
import { Examples } from './examples.tsx';
import { type Facts, NOTHING } from './facts.ts';
import { AskForm } from './form.tsx';
import { QuestionLine } from './question-line.tsx';

const Answer = lazy(() => import('./answer.tsx').then(({ Answer: part }) => ({ default: part })));

/** One form, one answer. What is asked stands in the fragment of the address and nowhere else. */
export function Page() {
  const { t } = useTranslation('ask');
  const state = stateIn(useSearch({ strict: false }));
  const navigate = useNavigate();
  const go = (next: AskState, how?: 'replace') =>
    void navigate({ to: '/', search: () => searchOf(next), replace: how === 'replace', resetScroll: how !== 'replace' });
  const ask = (facts: Facts) => go({ facts, supposed: [], compare: null, made: null });
  if (state === null || state === 'damaged')
    return (
      <div className={`page ${styles['start']}`}>
        <div>
          <h1>{t('title')}</h1>
          <p className="lede">{t('lede')}</p>
          {state === 'damaged' && <p role="alert">{t('damaged')}</p>}
          <AskForm initial={NOTHING} onAsk={ask} />
        </div>
        <Examples />
      </div>
    );
  return <Asked key={searchOf({ ...state, compare: null, made: null }).q} state={state} onState={go} onAsk={ask} />;
}

function Asked({
  state,
  onState,
  onAsk,
}: {
  readonly state: AskState;
  readonly onState: (state: AskState, how?: 'replace') => void;
  readonly onAsk: (facts: Facts) => void;
}) {
  const { t } = useTranslation('ask');
  const [changing, setChanging] = useState(false);
  return (
    <article className={`page ${styles['asked']}`}>
      <QuestionLine facts={state.facts}>
        <button type="button" className="plain" aria-expanded={changing} onClick={() => setChanging(!changing)}>
          {changing ? t('question.keep') : t('question.change')}
        </button>
        <Link to="/" search={{}} className={styles['new']}>
          {t('question.new')}
        </Link>
      </QuestionLine>
      {changing && (
        <div className={`${styles['change']} no-print`}>
          <AskForm initial={state.facts} onAsk={onAsk} />
        </div>
      )}
      <Suspense fallback={<Waiting />}>
        <Answer state={state} onState={onState} />
      </Suspense>
    </article>
  );
}
