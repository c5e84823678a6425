import { type Determination, readCrime } from '@ratione/engine';
import { useRouter } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Translate, useLegal } from '../../app/legal.ts';
import type { Asked } from './answered.ts';
import styles from './ask.module.css';
import { type AskState, searchOf } from './ask-search.ts';
import { CompareChoice } from './compare-choice.tsx';
import { madeBy } from './made-by.ts';

interface AnswerToolsProps {
  readonly asked: Asked;
  readonly state: AskState;
  readonly onState: (state: AskState) => void;
}

/** What a reader takes away: the link, the text, the print; and what to set beside it. */
export function AnswerTools({ asked, state, onState }: AnswerToolsProps) {
  const { t } = useTranslation('ask');
  const router = useRouter();
  const translate = useLegal('crimes');
  const [said, setSaid] = useState('');
  const [comparing, setComparing] = useState(false);
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid(t('tools.refused'));
    }
  };
  const link = () => {
    const { href } = router.buildLocation({ to: '/', search: searchOf({ ...state, made: madeBy(asked.determination) }) });
    return `${location.href.replace(/#.*$/, '')}#${href}`;
  };
  const markdown = async () => {
    const { renderMarkdown } = await import('./print-forms.ts');
    const reasons = renderMarkdown(asked.determination, { record: asked.ratione.record });
    await copy(`${reasons}\n${namesIn(asked.determination, translate, t)}<${link()}>\n`, t('tools.markdownCopied'));
  };
  return (
    <div className={`${styles['tools']} no-print`}>
      <div className="buttons">
        <button type="button" className="plain" onClick={() => void copy(link(), t('tools.linkCopied'))}>
          {t('tools.link')}
        </button>
        <button type="button" className="plain" onClick={() => void markdown()}>
          {t('tools.markdown')}
        </button>
        <button type="button" className="plain" onClick={() => window.print()}>
          {t('tools.print')}
        </button>
        <button type="button" className="plain" aria-expanded={comparing} onClick={() => setComparing(!comparing)}>
          {t('tools.compare')}
        </button>
        <span role="status" className="small soft">
          {said}
        </span>
      </div>
      {comparing && <CompareChoice determination={asked.determination} state={state} onState={onState} />}
    </div>
  );
}

/** The reasons are English: what the crimes in them are called in the language of the page, paragraph by paragraph. */
function namesIn({ byCrime }: Determination, translate: Translate, t: TFunction<'ask'>): string {
  const asked = byCrime.flatMap(({ crime }) => {
    const reading = crime === null ? null : readCrime(crime);
    return reading?.kind === 'paragraph' ? reading.crimes : [];
  });
  const line = (pinpoint: string, label: string, because = '') => {
    const own = translate(label);
    return own === null ? [] : [`- ${pinpoint} ${own}${because === '' ? '' : ` (${translate(because) ?? because})`}`];
  };
  const what = asked.flatMap(({ pinpoint, label }) => line(pinpoint, label));
  const others = byCrime.flatMap(({ alternatives }) => alternatives.flatMap((one) => line(one.pinpoint, one.label, one.because)));
  return [
    ...(what.length === 0 ? [] : [t('question.what'), '', ...what, '']),
    ...(others.length === 0 ? [] : [t('details.alternatives'), '', ...others, '']),
  ]
    .map((text) => `${text}\n`)
    .join('');
}
