import { inWords, isDay } from '@ratione/engine';
import type { AccusationAnswerView, AccusationRowView, FindingView, ReadView, StatementView } from '@ratione/engine/views';

/** How each verdict is said, and the sign that stands for it where there is no room for words. */
export const VERDICTS = {
  supported: { word: 'supported', sign: '✓' },
  contradicted: { word: 'contradicted', sign: '✗' },
  misleading: { word: 'misleading', sign: '≈' },
  unsettled: { word: 'not settled', sign: '?' },
  uncheckable: { word: 'not judged', sign: '–' },
} as const;

export type VerdictKey = keyof typeof VERDICTS;

/** What a statement is marked with, in words: the verdict on the text, or on words it reports. */
export function statementLabel(statement: StatementView): string {
  if (statement.finding !== null) return VERDICTS[statement.finding.verdict].word;
  const by = statement.speaker ?? 'somebody';
  if (statement.said !== null) return `said by ${by}: ${VERDICTS[statement.said.verdict].word}`;
  if (statement.stance === 'attributed') return `said by ${by}, not judged`;
  return statement.stance === 'asserted' ? 'not judged' : `not judged (${statement.stance})`;
}

export function shownFinding(statement: StatementView): FindingView | null {
  return statement.finding ?? statement.said;
}

/** The mark's class: a verdict, `said-` before it where the words are another's, or none. */
export function verdictKey(statement: StatementView): VerdictKey {
  return (statement.finding ?? statement.said)?.verdict ?? 'uncheckable';
}

/** The title, else the file's own name: where it lies on a disk is nobody's business. */
export function titleOf(view: ReadView): string {
  return view.source.title ?? view.source.name.replace(/^.*[\\/](?=[^\\/]+$)/, '');
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

export function dayInWords(day: string): string {
  return isDay(day) ? inWords(day) : day;
}

const ORIGINS: Readonly<Record<string, string>> = {
  given: 'as stated by the user',
  'front-matter': 'from the head of the file',
  meta: 'from a meta tag of the page',
  'json-ld': 'from the linked data of the page',
  'time-element': 'from a time element of the page',
  dateline: 'from a line of the text',
  'mail-header': 'from the header of the letter',
  'pdf-info': 'from the properties of the PDF',
};

/** When the text is from and how that is known; or that it is not. */
export function dateLine(view: ReadView): string {
  const { date, not_later_than: latest } = view.source;
  const judged = view.as_of === null ? '' : ` Judged on ${dayInWords(view.as_of)}.`;
  if (date !== null)
    return `${dayInWords(date.day)}, ${ORIGINS[date.how] ?? date.how}${date.how === 'given' ? '' : ` (${oneLine(date.where)})`}${date.note === undefined ? '' : `; ${date.note}`}.${date.day === view.as_of ? '' : judged}`;
  return `not known${latest === null ? '' : `; not later than ${dayInWords(latest.day)} (${latest.where})`}.${judged}`;
}

/** "no (no-link)"; or, where it depends on the day of the conduct alone, "yes for conduct since 2013-11-21 (declaration-12(3)), no before". */
export function answerWords(answer: AccusationAnswerView | null, notAsked: string | null): string {
  if (answer === null) return notAsked === null ? 'not asked' : `not asked: ${notAsked}`;
  return `${inPeriods(answer)}${answer.from_memory.length === 0 ? '' : ' [in part from memory]'}`;
}

function inPeriods(answer: AccusationAnswerView): string {
  const because = [...answer.bases, ...(answer.jurisdiction === 'no' ? answer.bars : [])];
  const reason = because.length === 0 ? '' : ` (${because.join(', ')})`;
  if (answer.jurisdiction !== 'depends' || answer.periods.length < 2) return `${answer.jurisdiction}${reason}`;
  const [first, second] = answer.periods;
  if (answer.periods.length === 2 && first !== undefined && second !== undefined)
    return `${second.jurisdiction} for conduct since ${second.from}${second.jurisdiction === 'no' ? '' : reason}, ${first.jurisdiction} before`;
  return answer.periods.map((period) => `${period.jurisdiction} ${period.from} to ${period.to}`).join('; ');
}

export function voices(list: readonly { readonly speaker: string | null; readonly mentions: number }[], nobody: string): string {
  const names = list.map((voice) => voice.speaker ?? nobody);
  return names.length === 0 ? nobody : names.join(', ');
}

export function howOften(row: Pick<AccusationRowView, 'mentions' | 'texts' | 'independent_texts'>): string {
  const times = `${row.mentions.length} ${row.mentions.length === 1 ? 'time' : 'times'}`;
  return row.texts === 1 ? times : `${times} in ${row.texts} texts, ${row.independent_texts} independent`;
}
