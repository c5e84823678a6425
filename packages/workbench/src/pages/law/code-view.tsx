import { ruleById } from '@ratione/engine';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { around, rulesOnLine } from './code-lines.ts';
import styles from './law.module.css';

interface CodeViewProps {
  /** Below packages/engine/src. */
  readonly file: string;
  readonly text: string;
  /** Lines to point out, from 1. */
  readonly marked: readonly number[];
  /** Only what stands around the marked lines, with a link to the rest. */
  readonly excerpt?: boolean;
  /** Brings the first marked line into view. */
  readonly scroll?: boolean;
}

/** Source as text, lines numbered and linked; each line that names rules has them beside it, with their titles. */
export function CodeView({ file, text, marked, excerpt = false, scroll = false }: CodeViewProps) {
  const { t } = useTranslation('law');
  const lines = text.replace(/\n$/, '').split('\n');
  const ranges = excerpt ? rangesAround(lines, marked) : ([[1, lines.length]] as const);
  const first = marked[0];
  const target = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (scroll && first !== undefined) target.current?.scrollIntoView({ block: 'center' });
  }, [scroll, first]);
  return (
    <figure className={styles['source']} dir="ltr">
      <figcaption>
        <Link to="/code" search={first === undefined ? { file } : { file, line: first }} className={styles['file']}>
          {`packages/engine/src/${file}`}
        </Link>
        {excerpt && marked.length === 0 && <span className="small soft">{t('code.unmarked')}</span>}
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled region must be reachable by keyboard */}
      <section className={styles['lines']} tabIndex={0} aria-label={file} lang="en">
        {ranges.map(([from, to]) => (
          <ol key={from} start={from} className={styles['listing']}>
            {lines.slice(from - 1, to).map((line, index) => {
              const number = from + index;
              const on = marked.includes(number);
              return (
                <li key={number} ref={number === first ? target : null} className={on ? styles['on'] : undefined}>
                  <Link
                    to="/code"
                    search={{ file, line: number }}
                    className={styles['line']}
                    aria-label={t('code.line', { line: number })}
                    aria-current={on ? 'location' : undefined}
                    resetScroll={false}
                  >
                    {number}
                  </Link>
                  <code>{line === '' ? ' ' : line}</code>
                  <span className={styles['beside']}>
                    {rulesOnLine(line).map((id) => (
                      <Link key={id} to="/rule/$rule" params={{ rule: id }}>
                        {id} {ruleById(id)?.title}
                      </Link>
                    ))}
                  </span>
                </li>
              );
            })}
          </ol>
        ))}
      </section>
    </figure>
  );
}

/** Joined stretches around the marked lines; the head of the file where nothing is marked. */
function rangesAround(lines: readonly string[], marked: readonly number[]): readonly (readonly [number, number])[] {
  if (marked.length === 0) return [[1, Math.min(lines.length, 24)]];
  const joined: [number, number][] = [];
  for (const line of marked) {
    const [from, to] = around(lines, line);
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
