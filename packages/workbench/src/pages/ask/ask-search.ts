import type { FactsChange } from '@ratione/engine';
import { factsIn, linkTo } from '../../record/question-link.ts';
import { type Facts, isMapping } from './facts.ts';

/** What an Ask link holds, all of it inside the fragment: the question, what is supposed or compared, and what it was answered with. */
export interface AskState {
  readonly facts: Facts;
  readonly supposed: readonly Supposed[];
  readonly compare: Comparison | null;
  /** The record the link was made with, and the answer it gave. */
  readonly made: Made | null;
}

/** An act that nobody did, or facts other than stated, for "what if". */
export type Supposed =
  | { readonly kind: 'declaration'; readonly state: string; readonly from: string }
  | { readonly kind: 'referral'; readonly place: string; readonly from: string }
  | { readonly kind: 'facts'; readonly facts: FactsChange };

/** The same question with one thing else beside it. */
export type Comparison =
  | { readonly kind: 'as-of'; readonly day: string }
  | { readonly kind: 'on'; readonly from: string; readonly to: string }
  | { readonly kind: 'position'; readonly issue: string; readonly subject: string; readonly position: string };

export interface Made {
  readonly recordDate: string;
  /** Beginning of the record's hash. */
  readonly record: string;
  readonly jurisdiction: string;
  readonly bars: readonly string[];
}

export type AskSearch = { readonly q?: string; readonly w?: string; readonly c?: string; readonly r?: string; readonly a?: string };

/** `damaged`: the link holds something that is no question. Null: nothing is asked. */
export function stateIn(search: unknown): AskState | 'damaged' | null {
  if (!isMapping(search) || search['q'] === undefined) return null;
  const facts = factsIn(search);
  if (!isMapping(facts)) return 'damaged';
  return { facts, supposed: supposedIn(search['w']), compare: comparisonIn(search['c']), made: madeIn(search['r'], search['a']) };
}

export function searchOf({ facts, supposed, compare, made }: AskState): AskSearch {
  return {
    ...linkTo(facts),
    ...(supposed.length === 0 ? {} : { w: supposed.map(supposedText).join('~') }),
    ...(compare === null ? {} : { c: comparisonText(compare) }),
    ...(made === null ? {} : { r: `${made.recordDate}~${made.record}`, a: [made.jurisdiction, ...made.bars].join('~') }),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function supposedIn(value: unknown): readonly Supposed[] {
  if (typeof value !== 'string') return [];
  return value.split('~').flatMap((text): Supposed[] => {
    const [kind, who = '', from = ''] = text.split('*');
    if (kind === 'if') {
      const facts = factsIn({ q: who });
      return isMapping(facts) ? [{ kind: 'facts', facts }] : [];
    }
    if (who === '' || !DAY.test(from)) return [];
    return kind === '12-3' ? [{ kind: 'declaration', state: who, from }] : kind === '13-b' ? [{ kind: 'referral', place: who, from }] : [];
  });
}

function supposedText(supposed: Supposed): string {
  switch (supposed.kind) {
    case 'declaration':
      return `12-3*${supposed.state}*${supposed.from}`;
    case 'referral':
      return `13-b*${supposed.place}*${supposed.from}`;
    case 'facts':
      return `if*${linkTo(supposed.facts).q}`;
    default:
      return supposed satisfies never;
  }
}

function comparisonIn(value: unknown): Comparison | null {
  if (typeof value !== 'string') return null;
  const [kind, one = '', two = '', three = ''] = value.split('~');
  if (kind === 'as-of' && DAY.test(one)) return { kind, day: one };
  if (kind === 'on' && one !== '') return { kind, from: one, to: two === '' ? one : two };
  if (kind === 'view' && three !== '') return { kind: 'position', issue: one, subject: two, position: three };
  return null;
}

function comparisonText(compare: Comparison): string {
  switch (compare.kind) {
    case 'as-of':
      return `as-of~${compare.day}`;
    case 'on':
      return `on~${compare.from}~${compare.to}`;
    case 'position':
      return `view~${compare.issue}~${compare.subject}~${compare.position}`;
    default:
      return compare satisfies never;
  }
}

function madeIn(record: unknown, answer: unknown): Made | null {
  if (typeof record !== 'string' || typeof answer !== 'string') return null;
  const [recordDate = '', hash = ''] = record.split('~');
  const [jurisdiction = '', ...bars] = answer.split('~');
  return DAY.test(recordDate) && hash !== '' && jurisdiction !== '' ? { recordDate, record: hash, jurisdiction, bars } : null;
}
