import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './form.module.css';
import { thenFocus } from './then-focus.ts';

/** One reading of what somebody wrote, to be confirmed. */
export interface Suggestion<Value> {
  readonly key: string;
  readonly value: Value;
  readonly title: ReactNode;
  readonly detail?: ReactNode;
}

export interface SuggestFieldProps<Value> {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Readings of a text; they may take a moment, while the law is loading. */
  readonly suggest: (text: string) => Promise<readonly Suggestion<Value>[]>;
  readonly onConfirm: (value: Value) => void;
  /** Said where nothing can be read from the words. */
  readonly none: string;
  readonly error: string | null;
  /** What has been confirmed, with what takes it back. */
  readonly given?: ReactNode;
  /** Whether more may be given beside it. */
  readonly open: boolean;
  readonly inputId: string;
}

/**
 * A line of text with its possible readings below, each a button: nothing is taken as said before one is chosen. Arrow keys move
 * between line and readings, Escape leads back.
 */
export function SuggestField<Value>(props: SuggestFieldProps<Value>) {
  const { label, hint, text, onText, suggest, onConfirm, none, error, given, open, inputId } = props;
  const { t } = useTranslation('ask');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [found, setFound] = useState<{ readonly for: string; readonly list: readonly Suggestion<Value>[] } | null>(null);
  const reading = useRef(suggest);
  reading.current = suggest;

  useEffect(() => {
    let current = true;
    if (text.trim() === '') setFound(null);
    else void reading.current(text).then((readings) => current && setFound({ for: text, list: readings }));
    return () => {
      current = false;
    };
  }, [text]);

  const readings = found?.list ?? [];
  /** One reading is there to be taken: no fault of the writer’s. */
  const settled = found?.for === text && readings.length === 1;
  const move = (event: KeyboardEvent, step: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = at + step;
    event.preventDefault();
    if (next < 0) input.current?.focus();
    else buttons[Math.min(next, buttons.length - 1)]?.focus();
  };
  const confirm = (value: Value) => thenFocus(inputId, () => onConfirm(value));
  /** Enter in the line takes the only reading, or leads to the first of several; it never sends words not yet confirmed. */
  const enter = (event: KeyboardEvent) => {
    const only = readings.length === 1 ? readings[0] : undefined;
    if (found?.for !== text || readings.length === 0) return;
    if (only === undefined) return move(event, 1);
    event.preventDefault();
    confirm(only.value);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === input.current && !event.nativeEvent.isComposing) enter(event);
    else if (event.key === 'ArrowDown') move(event, 1);
    else if (event.key === 'ArrowUp') move(event, -1);
    else if (event.key === 'Escape' && event.target !== input.current) {
      event.preventDefault();
      input.current?.focus();
    }
  };
  const said = found === null || found.for !== text ? '' : readings.length === 0 ? none : t('form.found', { count: readings.length });
  return (
    <div className={styles['field']} data-open={open}>
      <label htmlFor={inputId}>{label}</label>
      {given}
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys only move between the line and its readings, all of them focusable
        <div onKeyDown={keys}>
          <input
            ref={input}
            id={inputId}
            type="text"
            className="input"
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            // A pasted article is not a line: reading it would hold the page.
            maxLength={300}
            value={text}
            onChange={(event) => onText(event.target.value)}
            aria-describedby={`${id}-hint${error === null ? '' : ` ${id}-error`}`}
            aria-invalid={error !== null && !settled}
          />
          <p id={`${id}-hint`} className={styles['hint']}>
            {hint}
          </p>
          {error !== null && (
            <p id={`${id}-error`} className={settled ? styles['hint'] : styles['error']}>
              {settled ? t('form.oneReading', { text: text.trim() }) : error}
            </p>
          )}
          {readings.length > 0 && (
            <ul ref={list} className={styles['readings']} aria-label={t('form.readings', { label })}>
              {readings.map(({ key, value, title, detail }) => (
                <li key={key}>
                  <button type="button" onClick={() => confirm(value)}>
                    <span className={styles['title']}>{title}</span>
                    {detail !== undefined && <span className={styles['detail']}>{detail}</span>}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <p role="status" className={readings.length > 0 ? 'unseen' : styles['hint']}>
            {said}
          </p>
        </div>
      )}
    </div>
  );
}

/** Something confirmed, on a line of its own, with the button that takes it back. */
export function Given({
  children,
  action,
  label,
  onAction,
  id,
}: {
  readonly children: ReactNode;
  readonly action: string;
  readonly label: string;
  readonly onAction: () => void;
  readonly id?: string;
}) {
  return (
    <div className={styles['given']}>
      <div>{children}</div>
      <button type="button" className="plain" id={id} aria-label={label} onClick={onAction}>
        {action}
      </button>
    </div>
  );
}
