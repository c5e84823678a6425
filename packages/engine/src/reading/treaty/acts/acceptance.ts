import type { Clause } from '../clause.ts';
import type { Told } from '../told.ts';
import type { Deed } from './deed.ts';

/** Declarations under Article 12(3): whether lodged or only decided, and what they cover. */
export function accepted(deed: Deed): Told | null {
  const { clause, states } = deed;
  const days = daysOfAcceptance(deed);
  if (clause.has('nonparty')) clause.take('nonparty', 'when');
  const bound = clause.has('bound') || (clause.has('give') && clause.has('jurisdiction') && clause.has('declaration'));
  if (bound) clause.take('bound', 'country');
  if (clause.has('citizens')) return null;
  const lodged = days.lodged === undefined ? {} : { lodged: days.lodged };
  if (clause.has('decide', 'vote', 'intend') && !clause.has('notify', 'deposit')) {
    if (deed.negative) return null;
    return deed.tell(null, { kind: 'acceptance', states, positive: true, declared: true, decided: true, ...lodged });
  }
  const met = metWith(deed);
  if (met !== null) return deed.tell('declare', { kind: 'acceptance', states, positive: true, declared: true, ...met, ...lodged });
  takeScope(clause);
  const length = lengthOfCover(clause);
  const nth = clause.all('O')[0] ?? clause.all('first')[0] ?? clause.all('times')[0];
  if (nth !== undefined) clause.use(nth.at);
  // "the first country to declare": its place among States, not that of one of its declarations.
  if (nth !== undefined && ['country', 'party', 'nonparty'].includes(clause.c(nth.at + 1))) {
    if (deed.negative || days.lodged !== undefined || states.length !== 1) return null;
    clause.take('country', 'party', 'nonparty', 'declaration', 'give');
    const place = nth.item.c === 'first' || nth.item.n === 1 ? 'first' : nth.item.n;
    return place === undefined
      ? null
      : deed.tell(null, { kind: 'act-order', pred: 'accepted', place, states, members: null, region: null });
  }
  const jurisdictionOnly = clause.has('jurisdiction') && !clause.has('declaration') && !clause.has('X');
  return deed.tell(clause.has('retroactive') && days.lodged === undefined ? 'covers' : 'declare', {
    kind: 'acceptance',
    states,
    positive: !deed.negative,
    ...lodged,
    ...(days.from === undefined ? {} : { covers: { range: days.from, as: 'since' as const } }),
    ...(days.end === undefined ? {} : { end: days.end }),
    ...(clause.has('openended') ? { openEnded: true } : {}),
    ...(length === null ? {} : { length }),
    ...(nth === undefined ? {} : { nth: nth.item.n ?? 1 }),
    ...(bound ? { binds: true } : jurisdictionOnly ? {} : { declared: true }),
  });
}

/** "Egypt's declaration was accepted": by the Court, so that it was not turned away. */
function metWith({ clause, negative }: Deed): { readonly refused: boolean } | null {
  const declaration = clause.at('declaration');
  const accept = clause.items.findIndex((item, at) => at > declaration && item.c === 'accept' && /^accepted/.test(item.lo));
  if (
    declaration < 0 ||
    accept < 0 ||
    clause.has('jurisdiction') ||
    !clause.items.slice(declaration, accept).some((item) => item.c === 'be')
  )
    return null;
  clause.take('be', 'accept');
  return { refused: negative };
}

/** The day a declaration was lodged, and the first and last that it covers. */
function daysOfAcceptance({ clause, times }: Deed) {
  const back = clause.at('retroactive');
  const behind = (place: number) => back >= 0 && place > back;
  const span = times.find(({ item }) => item.to !== undefined);
  const between = times.find(({ item }) => item.ends !== undefined);
  // "covered November 2013 to February 2014".
  const covering = clause.at('cover');
  const run = times.find(
    ({ item, at }, place) => covering >= 0 && at > covering && item.when?.as === 'on' && times[place + 1]?.item.when?.as === 'until',
  );
  const lodged = times.find(
    (entry) =>
      entry !== run && entry.item.when?.as === 'on' && entry.item.ends === undefined && entry.item.to === undefined && !behind(entry.at),
  );
  const since = span ?? run ?? times.find(({ item, at }) => item.when?.as === 'since' || (item.when?.as === 'on' && behind(at)));
  const ending =
    clause.has('cease') || clause.items.some((item) => /^(?:ended|ending|expired|expires|expire|ends|lapsed|lapses)$/.test(item.lo));
  const until =
    times.find(({ item }) => item.when?.as === 'until') ??
    (ending ? times.find(({ item }) => item.when?.as === 'on' && item !== lodged?.item) : undefined);
  for (const entry of [between, lodged, since, until]) if (entry !== undefined) clause.use(entry.at);
  return {
    lodged: lodged?.item.when,
    from: between?.item.ends?.from ?? since?.item.when?.range,
    end: span?.item.to ?? between?.item.ends?.to ?? until?.item.when?.range,
  };
}

/** "crimes committed on its soil", "over one year", "two declarations": words of what it covers. */
function takeScope(clause: Clause): void {
  clause.items.forEach((item, at) => {
    const scope = /^(?:territory|soil|crimes?|committed|acts|land|confined|limited|named|period|events|date|set)$/.test(item.lo);
    const over = item.c === 'more' && item.lo === 'over';
    const numbered = item.c === 'N' && ['declaration', 'A', 'S'].includes(clause.c(at + 1));
    if (scope || over || numbered) clause.use(at);
  });
}

/** For how many days a declaration covers. */
function lengthOfCover(clause: Clause): number | null {
  const cover = clause.has('cover', 'begin');
  clause.take('cover');
  if (cover) clause.take('only');
  const length = clause
    .all('U')
    .find(
      ({ item, at }) => item.span?.n != null && item.dir !== 'before' && item.dir !== 'after' && (cover || clause.preposition(at) !== null),
    );
  if (length?.item.span?.n == null) return null;
  clause.use(length.at);
  return length.item.span.n * DAYS_IN[length.item.span.unit];
}

const DAYS_IN = { day: 1, week: 7, month: 30.5, year: 365.25 } as const;

export function refused(deed: Deed): Told | null {
  const { clause, states, times } = deed;
  const noun = clause.at('declaration', 'accept', 'instrument', 'deposit');
  const lodgedAt = times.find(
    ({ at: place }) =>
      noun >= 0 &&
      (clause.at('reject') > place ||
        (place > noun &&
          (place - noun <= 3
            ? times.length > 1
            : clause.items.slice(noun, place).some((item) => item.c === 'give' || item.c === 'deposit')))),
  );
  const turned = times.find((entry) => entry !== lodgedAt);
  for (const entry of [lodgedAt, turned]) if (entry !== undefined) clause.use(entry.at);
  return deed.tell('declare', {
    kind: 'acceptance',
    states,
    positive: true,
    declared: true,
    refused: !deed.negative,
    ...(lodgedAt?.item.when === undefined ? {} : { lodged: lodgedAt.item.when }),
    ...(turned?.item.when === undefined ? {} : { turned: turned.item.when }),
  });
}
