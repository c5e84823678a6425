import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './hand-in.module.css';

/** Rows from a clipboard, as a spreadsheet gives them: they become a file like any other. */
export function PasteRows({ onRows }: { readonly onRows: (file: File) => void }) {
  const { t } = useTranslation('screen');
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const id = useId();
  const send = () => {
    const head = text.trimStart().slice(0, 1);
    onRows(new File([text], head === '{' ? 'pasted.jsonl' : head === '[' ? 'pasted.json' : 'pasted.csv'));
  };
  return (
    <div className={styles['paste']}>
      <button type="button" className="plain" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {t('handIn.paste')}
      </button>
      <div id={id} hidden={!open}>
        <div className="field">
          <label htmlFor={`${id}-rows`}>{t('handIn.pasteLabel')}</label>
          <textarea
            id={`${id}-rows`}
            className={styles['rows']}
            dir="ltr"
            rows={8}
            spellCheck={false}
            value={text}
            placeholder={'date,country,latitude,longitude,deaths\n2016-11-16,Syria,36.2,37.1,3'}
            aria-describedby={`${id}-hint`}
            onChange={(event) => setText(event.target.value)}
          />
          <p id={`${id}-hint`} className="hint">
            {t('handIn.pasteHint')}
          </p>
        </div>
        <button type="button" className="button" disabled={text.trim() === ''} onClick={send}>
          {t('handIn.useRows')}
        </button>
      </div>
    </div>
  );
}
