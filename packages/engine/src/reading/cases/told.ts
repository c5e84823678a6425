import type { CaseDetails, CaseEvent, People, PeopleDid, Proposition } from '../statement.ts';
import type { Adjuncts } from './adjuncts.ts';
import type { Context } from './context.ts';
import { counted } from './sets.ts';
import { courtOf, type Item, is } from './tape.ts';

/** One step, of named persons or of a set. */
export function told(
  event: CaseEvent,
  who: Item | null,
  adjuncts: Adjuncts,
  context: Context,
  extra: Partial<CaseDetails>,
  positive: boolean,
  still: boolean,
  items: readonly Item[],
): readonly Proposition[] | null {
  if (who === null) return null;
  if (is(who, 'ELSE')) {
    const name = who.is.get('ELSE') ?? '';
    if (!context.named) return null;
    return [{ kind: 'tried-elsewhere', name, court: courtOf(name), positive }];
  }
  if (is(who, 'G')) {
    const { quant, people: among } = who;
    if (/^(?:applied|warrant-refused|warrant-undone|kept-secret|warrant-stands|term-|conviction-|acquittal-)/.test(event)) return null;
    if (quant === undefined || among === undefined) return null;
    if (
      adjuncts.spans.length > 0 ||
      adjuncts.conduct.length > 0 ||
      adjuncts.counts !== undefined ||
      adjuncts.months !== undefined ||
      adjuncts.absent ||
      Object.keys(adjuncts.details).length > 0 ||
      Object.keys(extra).some((key) => key !== 'agent')
    )
      return null;
    context.event = event;
    const of = adjuncts.places.flatMap((place) => [...place.states]);
    const [theme] = adjuncts.themes;
    const did: PeopleDid = { event, positive: true, when: adjuncts.when, crimes: adjuncts.crimes };
    const are: People = {
      ...(of.length === 0 ? {} : { of }),
      ...(theme === undefined ? {} : { situation: theme }),
      did: [positive ? did : { ...did, positive: false }],
    };
    if (!positive && quant.quant !== 'all' && quant.quant !== 'none') return null;
    const made = counted(who, are, quant);
    if (made.kind !== 'docket-people') return null;
    const persons = context.included.map((person) => ({ person }));
    context.included = [];
    context.pool = { ...who, people: { ...among, ...(of.length === 0 ? {} : { of }), did: [...among.did, ...are.did] } };
    return [{ ...made, persons }];
  }
  if (who.persons === undefined) return null;
  context.event = event;
  const states = who.told ?? [];
  const files = context.record.persons.filter((person) => who.persons?.includes(person.id));
  const fitting = states.filter(
    (state) => state !== 'own' && files.some((person) => person.nationalities.includes(state) || person.situation !== ''),
  );
  if (adjuncts.themes.some((theme) => !files.some((person) => person.situation === theme))) return null;
  const arrest = event === 'arrested' || event === 'custody' || event === 'released' || event === 'died';
  const places = adjuncts.places.filter((place) => place.prep !== 'to');
  if (event === 'serving' && places.length === 1)
    return [
      {
        kind: 'case-event',
        persons: who.persons.map((id) => ({ person: id })),
        event,
        positive,
        when: adjuncts.when,
        details: {
          ...adjuncts.details,
          by: places[0]?.states ?? [],
          ...(adjuncts.months === undefined ? {} : { months: adjuncts.months }),
        },
        still,
        past: false,
        overtaken: false,
      },
    ];
  if (!arrest && event !== 'in-custody' && places.some((place) => /^(?:in|at|near|into)$/.test(place.prep) && !place.ofCrimes)) return null;
  const by = arrest && event !== 'released' && event !== 'died' ? places.flatMap((place) => [...place.states]) : [];
  const related = [...fitting, ...(arrest && event !== 'died' ? [] : places.flatMap((place) => [...place.states]))];
  const details: CaseDetails = {
    ...(adjuncts.chamber === undefined ? {} : { chamber: adjuncts.chamber }),
    ...(adjuncts.counts === undefined ? {} : { counts: adjuncts.counts }),
    ...(adjuncts.months === undefined ? {} : { months: adjuncts.months }),
    ...(adjuncts.crimes.length === 0 ? {} : { crimes: adjuncts.crimes }),
    ...(by.length === 0 ? {} : { by, town: places[0]?.town ?? '' }),
    ...(adjuncts.absent ? { absent: true } : {}),
    ...(adjuncts.onAppeal && (event === 'acquitted' || event === 'convicted') ? { onAppeal: true } : {}),
    ...(adjuncts.majority === undefined ? {} : { majority: adjuncts.majority }),
    ...(adjuncts.conduct.length === 0 ? {} : { conduct: adjuncts.conduct.map((when) => when.range) }),
    ...(adjuncts.spans.length === 0 ? {} : { spans: adjuncts.spans }),
    ...(related.length === 0 ? {} : { related }),
    ...adjuncts.details,
    ...extra,
    ...(event === 'dropped' || !('agent' in extra) || extra.agent === 'others' ? {} : { agent: undefined as never }),
  };
  const { agent, ...plain } = details;
  const fact: Proposition = {
    kind: 'case-event',
    persons: who.persons.map((id) => ({ person: id })),
    event,
    positive,
    when: adjuncts.when,
    details: agent === undefined ? plain : details,
    still,
    past: !items.some(isPresent),
    overtaken: false,
  };
  if (!adjuncts.loose) return [fact];
  return [
    { kind: 'either', parts: [fact, { ...fact, when: [], details: { ...plain, conduct: adjuncts.when.map((when) => when.range) } }] },
  ];
}

const FELL: ReadonlySet<CaseEvent> = new Set(['acquitted', 'conviction-overturned', 'term-undone', 'acquittal-upheld']);

/** A conviction told together with its reversal misleads nobody. */
export function settled(parts: readonly Proposition[]): readonly Proposition[] {
  const fell = parts.some((part) => part.kind === 'case-event' && FELL.has(part.event));
  return fell ? parts.map((part) => (part.kind === 'case-event' ? { ...part, overtaken: true } : part)) : parts;
}

export function isPresent(one: Item): boolean {
  return (
    /^(?:is|are|remains?|has|have|faces?|stands?|stays?)(?: |$)/.test(one.lo) ||
    (is(one, 'ACT', 'DO') && !is(one, 'NOUN') && one.form === 's')
  );
}
