import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../parts/day-text.tsx';
import { actFrom } from './act-words.ts';
import { usePlaceNames } from './place-names.ts';

/** A supposed act as a sentence of the page’s language. */
export function useActSentence(): (words: string) => string {
  const { t } = useTranslation('screen');
  const { nameOf } = usePlaceNames();
  return (words) => {
    const act = actFrom(words);
    return act === null ? words : t(`acts.says.${act.kind}`, { state: nameOf(act.state), day: dayInWords(act.day) });
  };
}
