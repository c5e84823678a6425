import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Accused } from './accused.tsx';
import { useReader } from './reader.ts';
import { Reading } from './reading.tsx';
import { SingleCheck } from './single-check.tsx';
import type { Taken } from './taken.ts';
import { TextForm } from './text-form.tsx';

/** Texts are read for what they say about the Court; a link may hold one statement, never a text. */
export function Page() {
  const { t } = useTranslation('read');
  const { check, on, lang }: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  return (
    <div className="page">
      <h1>{t(check === undefined ? 'title' : 'checkTitle')}</h1>
      {check === undefined ? <Texts /> : <SingleCheck key={`${String(check)} ${String(on)} ${String(lang)}`} />}
    </div>
  );
}

function Texts() {
  const { t } = useTranslation('read');
  const [texts, setTexts] = useState<readonly Taken[]>([]);
  const [at, setAt] = useState(0);
  const engine = useReader(texts.length > 0);
  const shown = texts[at];
  if (shown === undefined)
    return (
      <>
        <p className="lede">{t('lede')}</p>
        <TextForm
          onTaken={(taken) => {
            setTexts(taken);
            setAt(0);
          }}
        />
      </>
    );
  return (
    <>
      <button type="button" className="plain no-print" onClick={() => setTexts([])}>
        {t('other')}
      </button>
      {engine === undefined ? (
        <p className="waiting">{t('reading')}</p>
      ) : (
        <>
          {texts.length > 1 && (
            <div className="field no-print">
              <label htmlFor="read-which">{t('texts', { count: texts.length })}</label>
              <select id="read-which" value={at} onChange={(event) => setAt(Number(event.target.value))}>
                {texts.map(({ id, title, name }, index) => (
                  <option key={id} value={index}>
                    {title ?? name}
                  </option>
                ))}
              </select>
            </div>
          )}
          <Reading
            key={shown.id}
            taken={shown}
            engine={engine}
            onTaken={(taken) => setTexts(texts.map((one, index) => (index === at ? taken : one)))}
          />
          <Accused texts={texts} engine={engine} />
        </>
      )}
    </>
  );
}
