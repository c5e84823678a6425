import type { CaseDetails, CaseEvent, Proposition, When } from '../../statement.ts';
import type { Clause } from '../clause.ts';
import type { Item } from '../shape.ts';

interface Step {
  readonly event: CaseEvent;
  /** One concept of each set must stand in the clause. */
  readonly needs: readonly (readonly string[])[];
  /** What may stand beside them and adds nothing. */
  readonly beside?: readonly string[];
}

/** The steps of a person's case by the concepts that tell of them, the most telling first. */
const STEPS: readonly Step[] = [
  { event: 'conviction-overturned', needs: [['overturn'], ['conviction', 'convict', 'sentence']], beside: ['appeal'] },
  { event: 'acquittal-upheld', needs: [['confirm'], ['acquittal', 'acquit']], beside: ['appeal'] },
  { event: 'term-upheld', needs: [['confirm'], ['sentence', 'duration', 'prison']], beside: ['appeal', 'serve', 'life'] },
  { event: 'conviction-upheld', needs: [['confirm'], ['conviction', 'convict']], beside: ['appeal', 'sentence'] },
  { event: 'acquitted', needs: [['acquit', 'acquittal']], beside: ['charge', 'trial', 'issue', 'appeal', 'announce', 'ruled', 'sentence'] },
  {
    event: 'dropped',
    needs: [
      ['dropped', 'revoke', 'close', 'withdraw', 'withdrawal'],
      ['charge', 'trial'],
    ],
    beside: ['OTP'],
  },
  { event: 'warrant-stands', needs: [['reject'], ['dropped', 'revoke', 'withdraw'], ['warrant']], beside: ['request'] },
  { event: 'warrant-undone', needs: [['dropped', 'revoke', 'withdraw', 'overturn'], ['warrant']], beside: ['OTP'] },
  { event: 'dropped', needs: [['dropped']], beside: ['OTP', 'charge', 'trial'] },
  { event: 'pleaded', needs: [['plead']], beside: ['guilty'] },
  {
    event: 'convicted',
    needs: [['convict', 'conviction', 'guilty']],
    beside: ['charge', 'trial', 'issue', 'become', 'announce', 'ruled', 'sentence'],
  },
  { event: 'confirmed', needs: [['confirm'], ['charge']] },
  { event: 'applied', needs: [['warrant', 'arrest', 'arrest-order'], ['request']], beside: ['issue', 'warrant', 'arrest', 'OTP'] },
  { event: 'kept-secret', needs: [['sealed']], beside: ['warrant', 'issue', 'until'] },
  { event: 'unsealed', needs: [['public']], beside: ['issue', 'warrant', 'under'] },
  {
    event: 'warrant-stands',
    needs: [
      ['warrant', 'arrest-order'],
      ['under', 'still'],
    ],
    beside: ['issue', 'arrest', 'exists', 'wanted', 'in-force', 'effect', 'charge'],
  },
  {
    event: 'warrant',
    needs: [['warrant', 'arrest-order']],
    beside: ['issue', 'arrest', 'wanted', 'exists', 'become', 'announce', 'charge'],
  },
  { event: 'warrant', needs: [['order'], ['arrest']] },
  { event: 'custody', needs: [['surrender', 'custody']], beside: ['arrest', 'become', 'prison'] },
  {
    event: 'custody',
    needs: [
      ['deposit', 'give', 'refer'],
      ['COURT', 'Hague', 'refer'],
    ],
    beside: ['arrest'],
  },
  { event: 'arrested', needs: [['arrest']], beside: ['police', 'warrant'] },
  { event: 'at-large', needs: [['at-large']], beside: ['wanted', 'remains'] },
  { event: 'wanted', needs: [['wanted']], beside: ['arrest', 'remains', 'exists', 'trial', 'situation'] },
  { event: 'died', needs: [['die']] },
  { event: 'released', needs: [['released']], beside: ['prison'] },
  { event: 'inadmissible', needs: [['inadmissible']], beside: ['trial', 'announce', 'situation'] },
  { event: 'term-reduced', needs: [['reduce'], ['sentence', 'prison', 'duration']], beside: ['serve'] },
  { event: 'serving', needs: [['serve'], ['sentence', 'prison', 'duration']] },
  { event: 'sentenced', needs: [['sentence'], ['prison']] },
  { event: 'summons', needs: [['summons']], beside: ['issue'] },
  { event: 'trial-opened', needs: [['trial'], ['open']] },
  { event: 'appeared', needs: [['appear']] },
  { event: 'charged', needs: [['charge']], beside: ['issue', 'including'] },
];

/** What happened in the case of the persons a clause names. */
export function persons(clause: Clause): readonly Proposition[] {
  if (clause.all('PERSON').length === 0 && clause.carriedPersons.length === 0) return nationals(clause);
  const out: Proposition[] = [];
  if (clause.has('confirm') && clause.has('sentence', 'prison', 'duration') && !clause.has('charge')) out.push(...upheld(clause));
  else if (clause.has('sentence', 'prison', 'life', 'convict') && clause.has('duration', 'life')) out.push(...sentenced(clause));
  else if (isCaught(clause)) {
    // "Arrested in Manila on a warrant of the Court".
    clause.use('warrant', 'issue');
  }
  if (out.length === 0 && clause.has('longest') && clause.has('sentence', 'prison') && !clause.has('duration') && !clause.negative) {
    const who = clause.takePersons();
    clause.use('longest', 'sentence', 'prison', 'issue', 'give');
    if (who.length > 0) return [eventOf(clause, 'longest-term', who, {})];
  }
  const echoed = out.length === 0 ? upheldLater(clause) : null;
  if (echoed !== null) return [echoed];
  for (const step of STEPS) {
    // A second step of the same clause is one whose own words nothing has read.
    if (!step.needs.every((any) => clause.items.some((item) => any.includes(item.c) && !clause.used.has(item)))) continue;
    if (out.length > 0 && !ALSO.has(step.event)) continue;
    const who = clause.takePersons();
    if (who.length === 0) return [];
    clause.use(...step.needs.flat(), ...(step.beside ?? []));
    const lengths = clause.all('duration');
    const months = step.event === 'term-reduced' ? lengths[lengths.length - 1]?.number : undefined;
    if (months !== undefined) clause.use('duration');
    out.push(eventOf(clause, step.event, who, months === undefined ? {} : { months }));
    if (out.length === 2) break;
  }
  return out;
}

/** "Arrested on a warrant": the arrest is told, the warrant is its ground. */
function isCaught(clause: Clause): boolean {
  if (!clause.has('warrant') || !clause.has('arrest', 'surrender') || clause.negative) return false;
  if (clause.has('still', 'under', 'request', 'order', 'obliged', 'must', 'at-large', 'wanted', 'public', 'sealed', 'second')) return false;
  const place = (test: RegExp) => clause.items.findIndex((item) => test.test(item.c));
  const arrest = place(/^(?:arrest|surrender)$/);
  const warrant = place(/^warrant$/);
  return clause.postpositions ? arrest > warrant : arrest < warrant;
}

/** "The decision was upheld in March": the one told in the clause before. */
function upheldLater(clause: Clause): Proposition | null {
  if (
    !clause.has('confirm') ||
    clause.has('charge', 'conviction', 'convict', 'acquittal', 'acquit', 'sentence', 'prison', 'duration', 'warrant')
  )
    return null;
  const event =
    clause.sentence.has('acquit') || clause.sentence.has('acquittal')
      ? 'acquittal-upheld'
      : clause.sentence.has('convict')
        ? 'conviction-upheld'
        : null;
  if (event === null || clause.negative) return null;
  const who = clause.takePersons();
  if (who.length === 0) return null;
  clause.use('confirm', 'announce', 'appeal', 'ruled');
  return eventOf(clause, event, who, {});
}

/** "A sentence of thirty years, upheld on appeal in 2021". */
function upheld(clause: Clause): readonly Proposition[] {
  const durations = clause.all('duration');
  if (durations.length > 1 || clause.has('life', 'reduce', 'overturn')) return [];
  const who = clause.takePersons();
  if (who.length === 0) return [];
  const serving = clause.has('serve');
  clause.use('confirm', 'sentence', 'prison', 'duration', 'convict', 'conviction', 'appeal', 'serve', 'issue', 'guilty');
  const positive = !clause.negative;
  clause.useNegation();
  const { when } = clause.takeWhen();
  const base = { kind: 'case-event' as const, persons: who, still: false, overtaken: false };
  const months = durations[0]?.number;
  return [
    { ...base, event: 'term-upheld', positive, when: when === undefined ? [] : [when], details: {} },
    ...(months === undefined ? [] : [{ ...base, event: 'sentenced' as const, positive: true, when: [], details: { months } }]),
    ...(serving ? [{ ...base, event: 'serving' as const, positive: true, when: [], details: {} }] : []),
  ];
}

/** Steps that texts tell beside another. */
const ALSO: ReadonlySet<CaseEvent> = new Set(['pleaded', 'at-large', 'wanted']);

type Who = readonly { readonly person: string }[];

function eventOf(clause: Clause, event: CaseEvent, who: Who, known: CaseDetails): Proposition {
  const positive = !clause.negative;
  clause.useNegation();
  const still = clause.has('still');
  clause.use('still', 'already');
  const several = event === 'warrant' ? clause.all('DATE').filter((item) => !clause.used.has(item)) : [];
  const days: readonly When[] =
    several.length === 2 ? several.flatMap((item) => (item.date === undefined ? [] : [{ range: item.date, as: 'on' as const }])) : [];
  if (days.length === 2) for (const item of several) clause.useItem(item);
  const dated = clause.takeWhen().when;
  // Somebody is wanted since a day; another day beside it is that of something else.
  const standing = event === 'wanted' || event === 'at-large' || event === 'warrant-stands';
  const told = event === 'kept-secret' ? 'until' : 'since';
  const when =
    (standing || event === 'kept-secret') && dated !== undefined && (dated.as !== told || (standing && !positive)) ? undefined : dated;
  if (when === undefined && dated !== undefined) for (const item of clause.all('DATE')) clause.used.delete(item);
  const overtaken = ['convicted', 'sentenced'].includes(event) && (clause.sentence.has('acquit') || clause.sentence.has('overturn'));
  const details = { ...known, ...detailsOf(clause, event, who) };
  return {
    kind: 'case-event',
    persons: who,
    event,
    positive,
    when: days.length === 2 ? days : when === undefined ? [] : [when],
    details,
    still,
    overtaken,
  };
}

/** What a clause tells beside the step: crimes, counts, the chamber, who arrested, that it was the first or the second. */
function detailsOf(clause: Clause, event: CaseEvent, who: Who): CaseDetails {
  const crimes = clause.items.filter((item) => item.c.startsWith('crime:') && !clause.used.has(item));
  for (const item of crimes) clause.useItem(item);
  const chambers = clause.items.filter((item) => item.c.startsWith('chamber:'));
  const chamber = chambers.length === 1 ? chambers[0] : undefined;
  clause.useItem(chamber);
  for (const item of clause.all('NUM')) if (item.number === who.length) clause.useItem(item);
  const counts = event === 'convicted' || event === 'confirmed' ? countsOf(clause) : null;
  const warrants = event === 'warrant' ? warrantsOf(clause, who) : null;
  const second = clause.has('second') && event === 'warrant';
  const first = clause.has('first') && !narrowsFirst(clause) && ['convicted', 'custody', 'acquitted', 'sentenced'].includes(event);
  const spans = spansOf(clause);
  const seized = event === 'arrested' || event === 'custody' ? byOf(clause) : [];
  clause.use(...(second ? ['second'] : []), ...(first ? ['first', 'person'] : []), 'appeal');
  if (crimes.some((item) => item.c.endsWith('power grid'))) clause.use('attacks');
  return {
    ...(crimes.length > 0 ? { crimes: crimes.map((item) => item.c.slice('crime:'.length)) } : {}),
    ...(chamber === undefined ? {} : { chamber: chamber.c.slice('chamber:'.length) }),
    ...(counts === null ? {} : { counts }),
    ...(warrants === null ? {} : { warrants }),
    ...(second ? { second } : {}),
    ...(first
      ? {
          first: clause.has('PLACE', 'situation')
            ? ('situation' as const)
            : clause.has('head-of-state')
              ? ('heads' as const)
              : ('ever' as const),
        }
      : {}),
    ...(spans.length > 0 ? { spans } : {}),
    ...(seized.length > 0 ? { by: seized } : {}),
  };
}

/** "The first Libyan", "the first militia leader": of a set that was not weighed. */
function narrowsFirst(clause: Clause): boolean {
  if (clause.has('head-of-state')) return false;
  const at = clause.items.findIndex((item) => item.c === 'first');
  return (
    clause.has('woman', 'GROUP', 'SET', 'nationals') ||
    clause.items.slice(at + 1, at + 4).some((item) => item.c === 'title' || item.c === 'STATE')
  );
}

/** "Two warrants" against one person. */
function warrantsOf(clause: Clause, who: Who): number | null {
  if (who.length !== 1) return null;
  const at = clause.items.findIndex((item) => item.c === 'warrant');
  const number = clause.items[at - 1]?.c === 'light' || clause.items[at - 1]?.c === 'of' ? clause.items[at - 2] : clause.items[at - 1];
  if (number?.c !== 'NUM' || number.number === undefined || number.number > 3) return null;
  clause.useItem(number);
  return number.number;
}

/** "Four days later". */
function spansOf(clause: Clause): NonNullable<CaseDetails['spans']> {
  const length = [...clause.all('span'), ...clause.all('duration')].find((item) => !clause.used.has(item));
  if (length?.span === undefined || !clause.has('before', 'after')) return [];
  clause.useItem(length);
  clause.use('before', 'after');
  const unit = { day: 1, week: 7, month: 30, year: 365 }[length.span.unit];
  return [{ days: length.span.n * unit, unit, exactness: 'exact' }];
}

/** The State that arrested or handed over: one that does not stand beside the name. */
function byOf(clause: Clause): readonly string[] {
  const by = clause.all('STATE').find((item) => !clause.used.has(item) && !clause.isNextToPerson(item));
  clause.useItem(by);
  return by?.states ?? [];
}

/** "61 of the 70 charges". */
function countsOf(clause: Clause): NonNullable<CaseDetails['counts']> | null {
  const numbers = clause.all('NUM').filter((item) => !clause.used.has(item));
  if (!clause.has('charge') || numbers.length === 0 || numbers.length > 2) return null;
  const values = numbers.map((item) => item.number ?? 0).sort((a, b) => a - b);
  for (const item of numbers) clause.useItem(item);
  clause.use('charge');
  return { number: values[0] ?? null, of: values[1] ?? null, all: false };
}

function sentenced(clause: Clause): readonly Proposition[] {
  const durations = clause.all('duration');
  if (durations.length > 1 || clause.has('reduce')) return [];
  const who = clause.takePersons();
  if (who.length === 0) return [];
  const months = clause.has('life') ? 'life' : (durations[0]?.number ?? 0);
  const longest = clause.has('longest');
  const first = clause.has('first') && clause.has('convict', 'conviction', 'person');
  clause.use(
    'sentence',
    'prison',
    'life',
    'duration',
    'convict',
    'conviction',
    'guilty',
    'issue',
    'give',
    'longest',
    'serve',
    'trial',
    'surrender',
    'ruled',
  );
  if (longest && !clause.negative) return [eventOf(clause, 'longest-term', who, { months })];
  if (first) clause.use('first', 'person');
  const counts = clause.has('convict', 'conviction', 'guilty') ? countsOf(clause) : null;
  if (counts !== null) {
    const { when } = clause.takeWhen();
    const dated = when === undefined ? [] : [when];
    const base = { kind: 'case-event' as const, persons: who, positive: true, when: dated, still: false, overtaken: false };
    return [
      { ...base, event: 'convicted', details: { counts } },
      { ...base, event: 'sentenced', details: { months } },
    ];
  }
  const said = eventOf(clause, 'sentenced', who, { months });
  return first ? [said, { kind: 'first-convicted', persons: who }] : [said];
}

/** Nationals of a State, where nobody is named. */
function nationals(clause: Clause): readonly Proposition[] {
  const act = clause.has('convict', 'conviction')
    ? 'convicted'
    : clause.has('acquit')
      ? 'acquitted'
      : clause.has('warrant')
        ? 'warrant'
        : null;
  if (act === null || !clause.has('nationals', 'STATE') || clause.has('request')) return [];
  const told = clause.all('STATE').filter((item) => isOfSituation(clause, item));
  if (
    !clause.has('nationals') &&
    clause.all('STATE').some((item) => clause.isAfter(item, 'on') || clause.items[clause.items.indexOf(item) - 1]?.c === 'on')
  )
    return [];
  for (const item of told) clause.useItem(item);
  const own = clause.all('STATE').filter((item) => !clause.used.has(item) && isOfNationals(clause, item));
  const rest = clause.all('STATE').filter((item) => !clause.used.has(item) && !own.includes(item));
  if (own.length === 1 && rest.length > 0) for (const item of rest) clause.useItem(item);
  const elsewhere = own.length === 1 ? rest.flatMap((item) => item.states ?? []) : [];
  const states = own.length === 1 ? (own[0]?.states ?? []).map((state) => ({ state, orElse: [] })) : clause.takeStates();
  for (const item of own.length === 1 ? own : []) clause.useItem(item);
  const numbers = clause.all('NUM');
  if (states.length !== 1 || numbers.length > 1 || (clause.has('situation') && told.length === 0)) return [];
  const count = numbers[0]?.number;
  clause.use('NUM', 'person', 'public', 'announce');
  clause.use('warrant', 'convict', 'conviction', 'acquit', 'nationals', 'issue', 'situation', 'arrest', 'exists');
  const positive = !clause.negative;
  clause.useNegation();
  const { when } = clause.takeWhen();
  return [
    {
      kind: 'nationals',
      states,
      act,
      positive,
      when: when === undefined ? [] : [when],
      crimes: [],
      related: [...told.flatMap((item) => item.states ?? []), ...elsewhere],
      ...(count === undefined ? {} : { count, exactness: 'exact' as const }),
    },
  ];
}

/** "In the situation in Ukraine", "in the Ukrainian situation": where, not whose nationals. */
function isOfSituation(clause: Clause, item: Item): boolean {
  const at = clause.items.indexOf(item);
  return clause.isAfter(item, 'situation') || clause.items[at + 1]?.c === 'situation';
}

/** "Russian officers". */
function isOfNationals(clause: Clause, item: Item): boolean {
  const at = clause.items.indexOf(item);
  return [at - 1, at + 1].some((place) => clause.items[place]?.c === 'nationals');
}
