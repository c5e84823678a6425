import type { AccusationTable } from '@ratione/engine/accusations';
import type { Reader, ReadStatement, RecordFinding } from '@ratione/engine/reading';
import type { TFunction } from 'i18next';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayText, dayInWords } from '../../parts/day-text.tsx';
import { English } from '../../parts/english.tsx';
import { titleOf } from '../../parts/proof-paragraphs.ts';
import { useLaw } from '../../record/law.ts';
import { Accused } from './accused.tsx';
import styles from './read.module.css';

interface ReadingProps {
  readonly text: string;
  readonly date: string | null;
  readonly reader: Reader;
  readonly Table: typeof AccusationTable;
}

/** The text with its statements marked in place, what the record says to each beside it, and who accuses whom below. */
export function Reading({ text, date, reader, Table }: ReadingProps) {
  const { t } = useTranslation('read');
  const ratione = useLaw();
  const [at, setAt] = useState(0);
  const body = useRef<HTMLDivElement>(null);
  const read = useMemo(() => reader.read({ text, date }), [reader, text, date]);
  const statements = useMemo(() => apart(read.statements), [read]);
  const report = useMemo(() => {
    const table = new Table(ratione);
    table.add({ name: 'text', title: null, sha256: null, text, dated: read.dated, asOf: read.asOf, allegations: read.allegations });
    return table.report();
  }, [Table, ratione, text, read]);
  const go = (to: number) => {
    const index = Math.max(0, Math.min(statements.length - 1, to));
    setAt(index);
    body.current?.querySelector<HTMLElement>(`[data-at="${index}"]`)?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'j') go(at + 1);
    else if (event.key === 'k') go(at - 1);
  };
  const chosen = statements[at];
  return (
    <>
      <p role="status">{statements.length === 0 ? t('none') : t('found', { count: statements.length, day: dayInWords(read.asOf) })}</p>
      {statements.length > 0 && (
        <div className={`buttons no-print ${styles['tools']}`}>
          <button type="button" className="button" disabled={at === 0} onClick={() => go(at - 1)}>
            {t('before')}
          </button>
          <button type="button" className="button" disabled={at >= statements.length - 1} onClick={() => go(at + 1)}>
            {t('next')}
          </button>
          <button type="button" className="plain" onClick={() => void navigator.clipboard.writeText(markdown(statements))}>
            {t('copy')}
          </button>
          <span className="tiny soft">{t('keys')}</span>
        </div>
      )}
      <div className={styles['layout']}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: keys reach it from the statements inside */}
        <div ref={body} className={styles['text']} dir="auto" onKeyDown={keys}>
          {pieces(text, statements).map((piece) =>
            piece.index === null ? (
              piece.words
            ) : (
              // biome-ignore lint/a11y/useSemanticElements: a button does not break across lines as words do
              <span
                key={piece.from}
                role="button"
                tabIndex={0}
                className={styles['mark']}
                data-at={piece.index}
                data-verdict={statements[piece.index]?.finding?.verdict ?? 'none'}
                aria-pressed={piece.index === at}
                onFocus={() => setAt(piece.index ?? 0)}
                onClick={() => setAt(piece.index ?? 0)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') setAt(piece.index ?? 0);
                }}
              >
                {piece.words}
                <span className={styles['word']}> [{label(statements[piece.index], t)}]</span>
              </span>
            ),
          )}
        </div>
        {chosen !== undefined && (
          <aside className={styles['beside']} aria-live="polite">
            <p className={styles['verdict']}>{label(chosen, t)}</p>
            {(chosen.finding ?? chosen.said) !== null && <Found found={chosen.finding ?? chosen.said} />}
            <AsOfToday statement={chosen} reader={reader} then={read.asOf} />
          </aside>
        )}
      </div>
      <Accused report={report} />
    </>
  );
}

/** What the record says to a statement, why, and where from. */
function Found({ found }: { readonly found: RecordFinding | null }) {
  const { t } = useTranslation('read');
  const { record } = useLaw();
  if (found === null) return null;
  return (
    <>
      <p className={styles['says']}>
        <English>{found.says}</English>
      </p>
      <dl className={styles['why']}>
        <dt>{t('because')}</dt>
        <dd>
          <English>{found.because}</English>
        </dd>
        <dt>{t('change')}</dt>
        <dd>
          <English>{found.wouldChange}</English>
        </dd>
      </dl>
      <ul className={styles['sources']} lang="en" dir="ltr">
        {found.sources.map((id) => (
          <li key={id}>{titleOf(record, id)}</li>
        ))}
      </ul>
    </>
  );
}

function AsOfToday({ statement, reader, then }: { readonly statement: ReadStatement; readonly reader: Reader; readonly then: string }) {
  const { t } = useTranslation('read');
  const { record } = useLaw();
  const before = statement.finding ?? statement.said;
  const today = useMemo(() => reader.check({ text: statement.text, date: record.version.date }), [reader, statement, record]);
  if (before === null || then === record.version.date || today.verdict === before.verdict || today.verdict === 'uncheckable') return null;
  return (
    <p>
      {t('today')} (<DayText day={record.version.date} />
      ): {t(`verdict.${today.verdict}`)}
    </p>
  );
}

function label(statement: ReadStatement | undefined, t: TFunction<'read'>): string {
  if (statement?.finding) return t(`verdict.${statement.finding.verdict}`);
  if (statement?.said) return `${t('said', { speaker: statement.speaker ?? '?' })}: ${t(`verdict.${statement.said.verdict}`)}`;
  return t('unjudged');
}

/** Statements in the order of the text; of those that overlap the first. */
function apart(statements: readonly ReadStatement[]): readonly ReadStatement[] {
  let end = 0;
  return [...statements]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((statement) => {
      if (statement.start < end) return false;
      end = statement.end;
      return true;
    });
}

interface Piece {
  readonly from: number;
  readonly words: string;
  readonly index: number | null;
}

function pieces(text: string, statements: readonly ReadStatement[]): readonly Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const [index, { start, end }] of statements.entries()) {
    if (start > from) found.push({ from, words: text.slice(from, start), index: null });
    found.push({ from: start, words: text.slice(start, end), index });
    from = end;
  }
  return [...found, { from, words: text.slice(from), index: null }];
}

function markdown(statements: readonly ReadStatement[]): string {
  const cell = (words: string) => words.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  const rows = statements.map(
    ({ text, finding, said }) =>
      `| ${cell(text)} | ${(finding ?? said)?.verdict ?? 'not judged'} | ${cell((finding ?? said)?.says ?? '')} |`,
  );
  return ['| Statement | Verdict | In fact |', '|---|---|---|', ...rows].join('\n');
}
