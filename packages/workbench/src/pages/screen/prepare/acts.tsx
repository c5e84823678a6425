import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  const id = useId();
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
        <div className="field">
          <label htmlFor={`${id}-kind`}>{t('acts.what')}</label>
          <select id={`${id}-kind`} value={kind} onChange={(event) => setKind(event.target.value as ActKind)}>
            {ACT_KINDS.map((one) => (
              <option key={one} value={one}>
                {t(`acts.kind.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-state`}>{t('acts.state')}</label>
          <select id={`${id}-state`} value={state} onChange={(event) => setState(event.target.value)}>
            {states.map((one) => (
              <option key={one.state} value={one.state}>
                {one.name}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <label htmlFor={`${id}-day`}>{t(kind === 'declares' || kind === 'refers' ? 'acts.from' : 'acts.on')}</label>
          <input id={`${id}-day`} type="date" min="1998-07-17" value={day} onChange={(event) => setDay(event.target.value)} />
        </div>
        <button type="button" className="button" disabled={day === ''} onClick={add}>
          {t('acts.add')}
        </button>
      </div>
    </fieldset>
  );
}
