import type { Determination } from '@ratione/engine';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Verdict } from '../../parts/verdict.tsx';
import styles from './ask.module.css';
import type { AskState, Comparison } from './ask-search.ts';
import { dateInWords, daysInWords } from './days-in-words.ts';
import { loadTools } from './load-tools.ts';
import { SuggestField } from './suggest-field.tsx';

/** What to set beside the answer: another day of asking, other days of conduct, or another position. */
export function CompareChoice({
  determination,
  state,
  onState,
}: {
  readonly determination: Determination;
  readonly state: AskState;
  readonly onState: (state: AskState) => void;
}) {
  const { t } = useTranslation('ask');
  const [asOf, setAsOf] = useState('');
  const [on, setOn] = useState('');
  const choose = (compare: Comparison) => onState({ ...state, compare });
  const positions = (determination.dispute ?? []).flatMap((dispute) =>
    dispute.positions.filter(({ shown }) => !shown).map((position) => ({ ...position, issue: dispute.issue, subject: dispute.subject })),
  );
  return (
    <div className={styles['choice']}>
      <SuggestField
        inputId="compare-as-of"
        label={t('compare.asOf')}
        hint={t('none.asOf')}
        text={asOf}
        onText={setAsOf}
        error={null}
        none={t('none.asOf')}
        open
        suggest={async (words) => {
          const { readDays } = await loadTools();
          return readDays(words, determination.asOf)
            .filter(({ how }) => how === 'day')
            .map(({ from }) => ({ key: from, value: from, title: dateInWords(from) }));
        }}
        onConfirm={(day) => choose({ kind: 'as-of', day })}
      />
      <SuggestField
        inputId="compare-on"
        label={t('compare.on')}
        hint={t('hint.days')}
        text={on}
        onText={setOn}
        error={null}
        none={t('none.days')}
        open
        suggest={async (words) => {
          const { readDays } = await loadTools();
          return readDays(words, determination.asOf).map(({ from, to }) => ({
            key: `${from}/${to}`,
            value: { from, to },
            title: daysInWords(from, to),
          }));
        }}
        onConfirm={({ from, to }) => choose({ kind: 'on', from, to })}
      />
      {positions.length > 0 && (
        <div>
          <p className={styles['choiceTitle']}>{t('compare.position')}</p>
          <ul>
            {positions.map((position) => (
              <li key={`${position.issue}${position.subject}${position.id}`}>
                <button
                  type="button"
                  className="plain"
                  onClick={() => choose({ kind: 'position', issue: position.issue, subject: position.subject, position: position.id })}
                >
                  <span lang="en" dir="ltr">
                    {position.issue}: {position.says}
                  </span>
                </button>{' '}
                <Verdict value={position.headline} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
