import type { StateId } from '../../record/shape.ts';
import type { CaseDetails, CaseEvent, Proposition, When } from '../statement.ts';
import { type Item, is } from './tape.ts';

export interface Adjuncts {
  readonly when: When[];
  readonly conduct: When[];
  /** The one day told may be that of the crimes. */
  readonly loose: boolean;
  readonly crimes: readonly string[];
  readonly months?: number | 'life';
  readonly counts?: NonNullable<CaseDetails['counts']>;
  readonly spans: NonNullable<CaseDetails['spans']>[number][];
  readonly by: string | null;
  readonly chamber?: string;
  readonly places: readonly {
    readonly states: readonly StateId[];
    readonly prep: string;
    readonly town: string;
    readonly ofCrimes: boolean;
  }[];
  readonly absent: boolean;
  readonly onAppeal: boolean;
  readonly majority?: 'majority' | 'unanimous';
  readonly ever: boolean;
  readonly owners: readonly string[];
  readonly set: Item | null;
  readonly themes: readonly string[];
  readonly details: Partial<CaseDetails>;
}

const ADJUNCTS = ['T', 'Z', 'C', 'CN', 'Y', 'K', 'BY', 'EVER', 'LOC', 'TH', 'FORP', 'FORG', 'ABS', 'MAJ', 'UNA', 'APP', 'DET'];

export function isAdjunct(one: Item): boolean {
  return is(one, ...ADJUNCTS);
}

export function gather(items: readonly Item[]): Adjuncts {
  const when: When[] = [];
  const conduct: When[] = [];
  const crimes: string[] = [];
  const spans: NonNullable<CaseDetails['spans']>[number][] = [];
  const places: { states: readonly StateId[]; prep: string; town: string; ofCrimes: boolean }[] = [];
  let months: number | 'life' | undefined;
  let counts: Adjuncts['counts'];
  let by: string | null = null;
  let chamber: string | undefined;
  let absent = false;
  let onAppeal = false;
  let majority: Adjuncts['majority'];
  let ever = false;
  const owners: string[] = [];
  let set: Item | null = null;
  const themes: string[] = [];
  let details: Partial<CaseDetails> = {};
  const times = items.filter((one) => is(one, 'T')).length;
  let loose = false;
  for (const [at, one] of items.entries()) {
    if (one.when !== undefined && is(one, 'T')) {
      const behind = items[at - 1];
      const ofCrimes = is(behind, 'C', 'CN') || (is(behind, 'LOC') && is(items[at - 2], 'C', 'CN'));
      if (ofCrimes && times > 1) conduct.push(one.when);
      else {
        if (ofCrimes && one.when.range.precision !== 'day') loose = true;
        when.push(one.when);
      }
    }
    if (one.crimes !== undefined && is(one, 'C', 'CN')) crimes.push(...one.crimes);
    if (one.span !== undefined) {
      const from = ANCHORS[one.is.get('Z') ?? ''];
      spans.push(from === undefined ? one.span : { ...one.span, from });
    }
    if (is(one, 'LOC') && one.states !== undefined)
      places.push({
        states: one.states,
        prep: one.is.get('LOC') ?? '',
        town: one.text,
        ofCrimes: one.is.get('LOC') === 'crimes' || is(items[at - 1], 'C', 'CN', 'TH', 'LOC'),
      });
    if (is(one, 'Y')) months = one.months;
    if (is(one, 'K')) counts = one.counts;
    if (is(one, 'BY', 'B')) {
      by = one.is.get('BY') ?? one.is.get('B') ?? null;
      chamber = one.chamber ?? chamber;
    }
    if (is(one, 'APP')) onAppeal = true;
    if (is(one, 'ABS')) absent = true;
    if (is(one, 'MAJ')) majority = 'majority';
    if (is(one, 'UNA')) majority = 'unanimous';
    if (is(one, 'EVER')) ever = true;
    if (is(one, 'FORG')) set = { ...one, is: new Map([['G', '']]) };
    if (is(one, 'FORP')) owners.push(...(one.persons ?? []));
    if (is(one, 'DET')) details = { ...details, ...one.details };
    if (is(one, 'TH')) themes.push(one.is.get('TH') ?? '');
  }
  return {
    when,
    conduct,
    loose,
    crimes: [...new Set(crimes)],
    ...(months === undefined ? {} : { months }),
    ...(counts === undefined ? {} : { counts }),
    spans,
    by,
    ...(chamber === undefined ? {} : { chamber }),
    places,
    absent,
    onAppeal,
    owners,
    set,
    themes,
    details,
    ...(majority === undefined ? {} : { majority }),
    ever,
  };
}

/** A day or a term at the end, behind a comma, goes with what was told last. */
export function extend(out: Proposition[], items: readonly Item[]): boolean {
  const last = out.at(-1);
  const adjuncts = gather(items);
  if (last?.kind === 'docket-rank' && adjuncts.when.length === items.length) {
    out[out.length - 1] = { ...last, when: [...last.when, ...adjuncts.when] };
    return true;
  }
  if (last?.kind !== 'case-event') return items.every((one) => is(one, 'EVER'));
  if (adjuncts.places.length > 0 || adjuncts.conduct.length > 0) return false;
  out[out.length - 1] = {
    ...last,
    when: [...last.when, ...adjuncts.when],
    details: {
      ...last.details,
      ...(adjuncts.crimes.length === 0 ? {} : { crimes: adjuncts.crimes }),
      ...(adjuncts.months === undefined ? {} : { months: adjuncts.months }),
      ...(adjuncts.counts === undefined ? {} : { counts: adjuncts.counts }),
      ...(adjuncts.spans.length === 0 ? {} : { spans: adjuncts.spans }),
      ...adjuncts.details,
    },
  };
  return true;
}

const ANCHORS: Readonly<Record<string, CaseEvent>> = {
  arrest: 'arrested',
  surrender: 'custody',
  transfer: 'custody',
  warrant: 'warrant',
  conviction: 'convicted',
  acquittal: 'acquitted',
  trial: 'trial-opened',
  death: 'died',
};
