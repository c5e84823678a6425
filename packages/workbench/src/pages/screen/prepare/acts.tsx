import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../../parts/choice.tsx';
import { DayField } from '../../../parts/day-field.tsx';
import { useActSentence } from '../act-sentence.tsx';
import { ACT_KINDS, type ActKind, actWords } from '../act-words.ts';
import styles from './prepare.module.css';

interface ActsProps {
  readonly acts: readonly string[];
  readonly onActs: (acts: readonly string[]) => void;
  readonly states: readonly { readonly state: string; readonly name: string }[];
}

/** Acts that are only supposed: the result then says what each would change. */
export function Acts({ acts, onActs, states }: ActsProps) {
  const { t } = useTranslation('screen');
  const sentence = useActSentence();
  const [kind, setKind] = useState<ActKind>('declares');
  const [state, setState] = useState('SYR');
  const [day, setDay] = useState('2011-03-15');
  const add = () => {
    const words = actWords({ kind, state, day });
    if (!acts.includes(words)) onActs([...acts, words]);
  };
  return (
    <fieldset className={styles['group']}>
      <legend>{t('acts.title')}</legend>
      <p className="hint">{t('acts.hint')}</p>
      {acts.length > 0 && (
        <ol className={styles['taken']}>
          {acts.map((words) => (
            <li key={words}>
              {sentence(words)}{' '}
              <button
                type="button"
                className="plain"
                aria-label={t('acts.removeOne', { act: sentence(words) })}
                onClick={() => onActs(acts.filter((one) => one !== words))}
              >
                {t('acts.remove')}
              </button>
            </li>
          ))}
        </ol>
      )}
      <div className={styles['adding']}>
        <Choice
          label={t('acts.what')}
          value={kind}
          options={ACT_KINDS.map((one) => [one, t(`acts.kind.${one}`)])}
          onValue={(value) => setKind(value as ActKind)}
        />
        <Choice label={t('acts.state')} value={state} options={states.map((one) => [one.state, one.name])} onValue={setState} />
        <DayField label={t(kind === 'declares' || kind === 'refers' ? 'acts.from' : 'acts.on')} day={day} onDay={setDay} />
        <button type="button" className="button" onClick={add}>
          {t('acts.add')}
        </button>
      </div>
    </fieldset>
  );
}
