import type { StatementView } from '@ratione/engine/views';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInWords } from '../../parts/day-text.tsx';
import { English } from '../../parts/english.tsx';
import { claimReviewsOf, markdownOf } from './copies.ts';
import { CopyButton } from './copy-button.tsx';
import { FindingText } from './finding.tsx';
import { languageName } from './languages.ts';
import styles from './read.module.css';
import { type Engine, readOf } from './reader.ts';
import type { Taken } from './taken.ts';
import { TextFacts } from './text-facts.tsx';

interface ReadingProps {
  readonly taken: Taken;
  readonly engine: Engine;
  readonly onTaken: (taken: Taken) => void;
}

/** The text with its statements marked in place, and what the record says to each beside it. */
export function Reading({ taken, engine, onTaken }: ReadingProps) {
  const { t } = useTranslation('read');
  const [chosenAt, setAt] = useState(0);
  const wanted = useRef(0);
  const body = useRef<HTMLDivElement>(null);
  const { read, view, statements } = readOf(taken, engine);
  const at = Math.min(chosenAt, Math.max(0, statements.length - 1));
  const go = (to: number) => {
    const index = Math.max(0, Math.min(statements.length - 1, to));
    wanted.current = index;
    setAt(index);
    body.current?.querySelector<HTMLElement>(`[data-at~="${index}"]`)?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'j') go(at + 1);
    else if (event.key === 'k') go(at - 1);
  };
  const chosen = statements[at];
  return (
    <>
      <TextFacts taken={taken} recordDay={view.record.date} onTaken={onTaken} />
      <p role="status">
        {read === null
          ? t('notRead', { language: languageName(taken.language ?? '') })
          : statements.length === 0
            ? t('none')
            : t('found', { count: statements.length, day: dayInWords(read.asOf) })}
      </p>
      {statements.length > 0 && (
        <div className={`buttons no-print ${styles['tools']}`}>
          <button type="button" className="button" disabled={at === 0} onClick={() => go(at - 1)}>
            {t('before')}
          </button>
          <button type="button" className="button" disabled={at >= statements.length - 1} onClick={() => go(at + 1)}>
            {t('next')}
          </button>
          <CopyButton label={t('copy')} text={() => markdownOf(view, statements)} file="text-read.md" />
          <CopyButton label={t('claimReview')} text={() => claimReviewsOf(view, statements, engine)} file="claim-review.json" />
          <button type="button" className="plain" onClick={() => print()}>
            {t('print')}
          </button>
          <span className="tiny soft">{t('keys')}</span>
        </div>
      )}
      <div className={styles['layout']}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys reach it from the statements inside */}
        <div ref={body} className={styles['text']} dir="auto" onKeyDown={keys}>
          {pieces(taken.text, statements).map(({ from, words, holds }) => {
            const [first] = holds;
            if (first === undefined) return words;
            const choose = () => setAt(holds.includes(wanted.current) ? wanted.current : first);
            return (
              // biome-ignore lint/a11y/useSemanticElements: a button does not break across lines as words do
              <span
                key={from}
                role="button"
                tabIndex={0}
                className={styles['mark']}
                data-at={holds.join(' ')}
                data-verdict={statements[first]?.finding?.verdict ?? 'none'}
                aria-pressed={holds.includes(at)}
                onFocus={choose}
                onClick={choose}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  choose();
                }}
              >
                {words}
                <bdi className={styles['word']}> [{holds.map((index) => `${index + 1} ${label(statements[index], t)}`).join('; ')}]</bdi>
              </span>
            );
          })}
        </div>
        {chosen !== undefined && (
          <aside className={`${styles['beside']} no-print`} aria-live="polite" aria-label={t('beside')}>
            <Statement statement={chosen} number={at + 1} />
            <CheckLink statement={chosen} taken={taken} engine={engine} />
          </aside>
        )}
      </div>
      <section className={styles['printed']}>
        {statements.map((statement, index) => (
          <div key={`${statement.start} ${statement.end} ${statement.type}`} className={styles['one']}>
            <Statement statement={statement} number={index + 1} />
          </div>
        ))}
      </section>
    </>
  );
}

function Statement({ statement, number }: { readonly statement: StatementView; readonly number: number }) {
  const { t } = useTranslation('read');
  const found = statement.finding ?? statement.said;
  return (
    <>
      <p className={styles['verdict']} data-verdict={statement.finding?.verdict ?? 'none'}>
        {number}. {label(statement, t)}
      </p>
      {found !== null && <FindingText found={found} />}
      {statement.today !== undefined && (
        <p className="small">
          {t('today')}: {t(`verdict.${statement.today.verdict}`)}. <English>{statement.today.statement}</English>
        </p>
      )}
    </>
  );
}

/** A link that holds this statement alone. Where it cannot be checked without the text around it, there is none. */
function CheckLink({ statement, taken, engine }: { readonly statement: StatementView; readonly taken: Taken; readonly engine: Engine }) {
  const { t } = useTranslation('read');
  const text = statement.text.replace(/\s+/g, ' ').trim();
  const day = taken.date?.day ?? null;
  const alone = engine.reader.check({ text, date: day, lang: taken.language });
  if (alone.verdict === 'uncheckable') return <p className="tiny soft">{t('notAlone')}</p>;
  const search = {
    check: text,
    ...(day === null ? {} : { on: day }),
    ...(taken.language === null ? {} : { lang: taken.language }),
  };
  return (
    <p className="small">
      <Link to="/read" search={search}>
        {t('alone')}
      </Link>
    </p>
  );
}

function label(statement: StatementView | undefined, t: TFunction<'read'>): string {
  if (statement?.finding) return t(`verdict.${statement.finding.verdict}`);
  if (statement?.said) {
    const verdict = t(`verdict.${statement.said.verdict}`);
    return statement.speaker === null ? verdict : `${t('said', { speaker: statement.speaker })}: ${verdict}`;
  }
  return t(statement?.stance === 'asserted' ? 'unread' : 'unjudged');
}

interface Piece {
  readonly from: number;
  readonly words: string;
  /** The statements that these words make; several where they overlap. */
  readonly holds: readonly number[];
}

/** The text in stretches. A statement that begins inside another is marked from where that one ends, or with it where it ends before. */
function pieces(text: string, statements: readonly StatementView[]): readonly Piece[] {
  const marks: { start: number; end: number; holds: number[] }[] = [];
  for (const [index, { start, end }] of statements.entries()) {
    const last = marks[marks.length - 1];
    if (last !== undefined && end <= last.end) last.holds.push(index);
    else marks.push({ start: Math.max(start, last?.end ?? 0), end, holds: [index] });
  }
  const found: Piece[] = [];
  let from = 0;
  for (const { start, end, holds } of marks) {
    if (start > from) found.push({ from, words: text.slice(from, start), holds: [] });
    found.push({ from: start, words: text.slice(start, end), holds });
    from = end;
  }
  return [...found, { from, words: text.slice(from), holds: [] }];
}
