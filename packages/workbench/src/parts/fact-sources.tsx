import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayText } from './day-text.tsx';
import styles from './proof.module.css';
import type { FactNote } from './proof-paragraphs.ts';

/**
 * The numbers of a fact's sources. Pointing at them, or coming to them by keyboard, shows which they are and when they were last
 * checked; a press keeps them shown, Escape takes them away.
 */
export function FactSources({ fact: { sources, checkedOn, says } }: { readonly fact: FactNote }) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [near, setNear] = useState(false);
  const [kept, setKept] = useState(false);
  const shown = near || kept;
  const close = () => {
    setNear(false);
    setKept(false);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !shown) return;
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what it shows is also opened by the button inside
    <span
      onPointerEnter={(event) => event.pointerType === 'mouse' && setNear(true)}
      onPointerLeave={() => setNear(false)}
      onFocus={() => setNear(true)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}
      onKeyDown={keys}
    >
      <button
        type="button"
        className={styles['numbers']}
        aria-expanded={shown}
        aria-controls={id}
        aria-label={t('proof.sourcesOf', { numbers: sources.map(({ number }) => number).join(', '), fact: says })}
        onClick={() => setKept(!kept)}
      >
        [{sources.map(({ number }) => number).join(', ')}]
      </button>
      <span id={id} className={styles['card']} hidden={!shown}>
        {shown && (
          <>
            {sources.map(({ number, title, url }) => (
              <span key={number} className={styles['source']}>
                <span className={styles['numbers']}>{number}</span> {title}{' '}
                {url !== null && (
                  <a href={url} rel="noreferrer noopener" target="_blank">
                    {new URL(url).hostname}
                  </a>
                )}
              </span>
            ))}
            {checkedOn !== null && (
              <span className={styles['source']} lang={i18n.language} dir="auto">
                {t('remark.checked', { day: '' })}
                <DayText day={checkedOn} />
              </span>
            )}
          </>
        )}
      </span>
    </span>
  );
}
