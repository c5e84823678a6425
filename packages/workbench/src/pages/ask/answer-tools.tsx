import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Asked } from './answered.ts';
import styles from './ask.module.css';
import { type AskState, searchOf } from './ask-search.ts';
import { madeBy } from './made-by.ts';

/** Copy, print: what a reader takes away. */
export function AnswerTools({
  asked,
  state,
}: {
  readonly asked: Asked;
  readonly state: AskState;
  readonly onState: (state: AskState) => void;
}) {
  const { t } = useTranslation('ask');
  const router = useRouter();
  const [said, setSaid] = useState('');
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
    return `${location.origin === 'null' ? 'file://' : location.origin}${location.pathname}#${href}`;
  };
  return (
    <div className={`${styles['tools']} buttons no-print`}>
      <button type="button" className="plain" onClick={() => void copy(link(), t('tools.linkCopied'))}>
        {t('tools.link')}
      </button>
      <button
        type="button"
        className="plain"
        onClick={() =>
          void import('@ratione/engine').then(({ renderMarkdown }) =>
            copy(`${renderMarkdown(asked.determination, { record: asked.ratione.record })}\n${link()}\n`, t('tools.markdownCopied')),
          )
        }
      >
        {t('tools.markdown')}
      </button>
      <button type="button" className="plain" onClick={() => window.print()}>
        {t('tools.print')}
      </button>
      <span role="status" className="small soft">
        {said}
      </span>
    </div>
  );
}
