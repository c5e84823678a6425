import type { People, Proposition } from '../statement.ts';
import type { Adjuncts } from './adjuncts.ts';
import type { CaseClause } from './case-clause.ts';
import { EVENTS, STANDS } from './steps.ts';
import { type Item, is } from './tape.ts';

export function inPool(clause: CaseClause): readonly Proposition[] | undefined {
  const { core, adjuncts } = clause;
  const { pool } = clause.context;
  const [number] = core;
  if (pool?.people === undefined) return undefined;
  const none =
    (is(number, 'Q') && number?.is.get('Q') === 'none') ||
    (is(number, 'G') &&
      number?.quant?.quant === 'none' &&
      Object.keys(number.people ?? {}).length === 1 &&
      number.people?.did.length === 0);
  if ((!is(number, 'N') || number?.n === undefined) && !none) return undefined;
  const rest = core.slice(1).filter((one) => !is(one, 'BE', 'of', 'PRON'));
  const act = rest[0];
  // "none was a head of State", "two are women".
  const kind = rest.length === 1 ? act?.is.get('PEOPLE') : undefined;
  const trait: People | null =
    rest.length !== 1 || act === undefined
      ? null
      : kind === 'woman' || kind === 'head'
        ? { kind, did: [] }
        : is(act, 'A') && act.states !== undefined
          ? { states: act.states, did: [] }
          : is(act, 'REGION')
            ? { region: act.is.get('REGION') as NonNullable<People['region']>, did: [] }
            : null;
  if (trait !== null && core.some((one) => is(one, 'BE')))
    return [counted(pool, trait, none ? { quant: 'none' } : { quant: 'count', count: number?.n ?? 0 })];
  if (rest.length !== 1 || act === undefined) return undefined;
  const event = is(act, 'STATE') ? STANDS[act.is.get('STATE') ?? ''] : is(act, 'ACT') ? EVENTS[act.is.get('ACT') ?? ''] : undefined;
  if (event === undefined || adjuncts.months !== undefined || adjuncts.counts !== undefined || adjuncts.spans.length > 0) return undefined;
  if (Object.keys(adjuncts.details).length > 0) return undefined;
  const place = adjuncts.places[0]?.states[0];
  if (place !== undefined && event !== 'serving') return undefined;
  return [
    counted(
      pool,
      { did: [{ event, positive: true, when: adjuncts.when, crimes: adjuncts.crimes, ...(place === undefined ? {} : { place }) }] },
      none ? { quant: 'none' } : { quant: 'count', count: number?.n ?? 0 },
    ),
  ];
}

/** Sets without an act: "comes from Africa", "is a citizen of a European country", "are Libyans". */
export function people({ core, adjuncts, negative }: CaseClause): readonly Proposition[] | null {
  const [set] = core;
  if (!is(set, 'G') || set?.people === undefined || set.quant === undefined) return null;
  const rest = core.slice(1).filter((one) => !is(one, 'BE'));
  const words = rest.filter(
    (one) =>
      !/^(?:come|comes|came|from|of|citizen|citizens|national|nationals|country|state|been|or|hail|hails|hailed)$/.test(one.lo) &&
      !is(one, 'PEOPLE'),
  );
  const places = adjuncts.places.filter((place) => place.prep === 'from');
  const regions = words.filter((one) => is(one, 'REGION'));
  const states = [
    ...words.filter((one) => is(one, 'A', 'S')).flatMap((one) => [...(one.states ?? [])]),
    ...places.flatMap((place) => [...place.states]),
  ];
  if (words.some((one) => !is(one, 'REGION', 'A', 'S')) || (regions.length === 0 && states.length === 0)) return null;
  if (rest.length === 0 && places.length === 0) return null;
  const quant = negative && set.quant.quant !== 'none' ? null : set.quant;
  if (quant === null) return null;
  const each: People[] = [
    ...regions.map((one): People => ({ region: one.is.get('REGION') as NonNullable<People['region']>, did: [] })),
    ...(states.length === 0 ? [] : [{ states, did: [] }]),
  ];
  if (each.length > 1 && quant.quant !== 'none') return null;
  return each.map((are) => counted(set, are, quant));
}

export function counted(set: Item, are: People, quant: NonNullable<Item['quant']>): Proposition {
  return {
    kind: 'docket-people',
    quant: quant.quant,
    ...(quant.count === undefined ? {} : { count: quant.count }),
    ...(quant.exactness === undefined ? {} : { exactness: quant.exactness }),
    among: set.people ?? { did: [] },
    are,
    persons: [],
  };
}

export function ranked(set: Item, person: Item, adjuncts: Adjuncts, positive: boolean): readonly Proposition[] | null {
  const among = set.people ?? { did: [] };
  const event = among.did.at(-1)?.event;
  if (event === undefined || set.rank === undefined || person.persons === undefined) return null;
  if (adjuncts.places.length > 0 || adjuncts.spans.length > 0 || adjuncts.conduct.length > 0) return null;
  if (Object.keys(adjuncts.details).length > 0) return null;
  return [
    {
      kind: 'docket-rank',
      place: set.rank,
      among,
      event,
      persons: person.persons.map((id) => ({ person: id })),
      positive,
      when: adjuncts.when,
      ...(adjuncts.months === undefined ? {} : { months: adjuncts.months }),
    },
  ];
}
