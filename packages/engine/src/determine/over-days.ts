import type { Question } from '../law/question.ts';
import type { Headline } from '../terms/outcome.ts';
import { bestOf, type Part } from './part.ts';

/**
 * One crime over its days. Over a period: yes if any sure stretch is. On one unknown day: only an answer that every possible day
 * shares; otherwise it depends on the day (or is contested where a possible day is).
 */
export function overDays(parts: readonly Part[], question: Question): Headline {
  return overSegments(
    parts.map(({ segment, spread }) => ({ sure: segment.sure, headline: spread.headline })),
    question,
  );
}

/** The same of headlines alone. */
export function overSegments(parts: readonly { readonly sure: boolean; readonly headline: Headline }[], question: Question): Headline {
  const headlines = parts.map((part) => part.headline);
  const first = headlines[0] ?? 'no';
  if (headlines.every((headline) => headline === first)) return first;
  if (question.when.kind === 'period') {
    const sure = bestOf(parts.filter((part) => part.sure).map((part) => part.headline));
    if (sure === 'yes') return 'yes';
    const possible = bestOf(parts.filter((part) => !part.sure).map((part) => part.headline));
    if (sure === 'contested' || possible === 'contested') return 'contested';
    return possible === 'no' ? sure : 'depends';
  }
  return headlines.includes('contested') ? 'contested' : 'depends';
}

/** Whether the answer turns on which day it was. */
export function turnsOnTheDay(question: Question, all: readonly Part[]): boolean {
  return question.crimes.some((asked) => {
    const parts = all.filter((part) => part.asked === asked);
    const uncertain = question.when.kind !== 'period' || parts.some((part) => !part.segment.sure);
    const sure = parts.filter((part) => part.segment.sure);
    if (!uncertain || (question.when.kind === 'period' && sure.some((part) => part.spread.headline === 'yes'))) return false;
    return new Set(parts.map((part) => part.spread.headline)).size > 1;
  });
}
