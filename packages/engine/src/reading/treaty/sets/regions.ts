import { treatyLexicon } from '../../generated/treaty.ts';
import type { Proposition } from '../../statement.ts';
import { type Clause, TREATY } from '../clause.ts';
import { type Dated, dated } from '../propositions.ts';
import { factTold, type Told } from '../told.ts';
import { countAt } from './counts-after-acts.ts';
import { regionOf } from './members.ts';
import { outsidersOf } from './outsiders.ts';
import { shareTold } from './shares.ts';

export function compareTold(clause: Clause): Told | null {
  if (clause.has('if', 'might', 'X')) return null;
  const when = dated(clause.days()[0]);
  const outsiders = outsidersOf(clause, when);
  if (outsiders !== null) return outsiders;
  if (clause.has('neg', 'never')) return null;
  const counted = groupBefore(clause);
  if (counted !== undefined) return counted;
  return largestTold(clause, when) ?? moreThanTold(clause, when) ?? shareTold(clause, when) ?? countAt(clause);
}

function regionsIn(clause: Clause): readonly { readonly region: string | null; readonly at: number }[] {
  return clause.all('G').map(({ item, at }) => ({ region: regionOf(item.of), at }));
}

/** "Africa is the largest group, with 33 of 125 parties": the numbers of the group told before; undefined where it is another matter. */
function groupBefore(clause: Clause): Told | null | undefined {
  const { group } = clause.context;
  if (group === null || clause.has('G') || clause.lo(0) !== 'with' || !clause.has('party')) return undefined;
  const [own, of] = clause.all('N');
  const numbers = clause.all('N').length;
  const both = numbers === 2 && clause.preposition(of?.at ?? 0) === 'of';
  if (!both && !(numbers === 1 && (clause.chunk.op === ',' || clause.chunk.op === null))) return undefined;
  const region = treatyLexicon.groups[Number(group.of)]?.region;
  if (region === undefined || own?.item.n === undefined || (both && of?.item.n === undefined)) return null;
  clause.take('N', 'party', 'court', 'statute', ...(both ? ['country', 'assembly'] : []));
  const count = (n: number, of: string | null): Proposition => ({ kind: 'count', of: 'parties', count: n, exactness: 'exact', group: of });
  return factTold(count(own.item.n, region), ...(of?.item.n === undefined ? [] : [count(of.item.n, null)]));
}

/** "Africa is the largest regional group". */
function largestTold(clause: Clause, when: Dated): Told | null {
  const groups = regionsIn(clause);
  const region = groups[0]?.region ?? null;
  if (region === null || groups.length !== 1 || !clause.has('largest')) return null;
  if (!clause.has('be', 'still', 'remain', 'have') && !clause.items.some((item) => /^(?:forms?|constitutes?|makes? up)$/.test(item.lo)))
    return null;
  clause.take('largest', 'G', 'party', 'country', 'N', 'still', 'be', 'remain', 'belong', 'have', 'only', 'assembly', ...TREATY);
  clause.items.forEach((item, at) => {
    if (/^(?:regional|groups?|among|single|bloc|five)$/.test(item.lo)) clause.use(at);
  });
  clause.use(clause.days()[0]?.at ?? -1);
  const small = clause.items.some((item) => item.lo === 'smallest');
  return factTold({ kind: 'group-order', region, than: null, order: small ? 'fewest' : 'most', ...when });
}

/** "Africa has more parties than Asia", "... than any other region". */
function moreThanTold(clause: Clause, when: Dated): Told | null {
  const [first, second] = regionsIn(clause);
  const region = first?.region ?? null;
  const than = clause.items.findIndex((item) => item.lo === 'than');
  const fewer = clause.items.some((item) => /^(?:fewer|less)$/.test(item.lo));
  if (first === undefined || region === null || than < 0) return null;
  if (
    second?.region != null &&
    (clause.has('party', 'ratify', 'join') || clause.all('G').some(({ item }) => /member|part/.test(item.lo))) &&
    (fewer || clause.items.some((item) => item.lo === 'more')) &&
    than > first.at &&
    than < second.at
  ) {
    clause.take('G', 'party', 'count', 'country', 'have', 'more', 'fewer', ...TREATY);
    clause.items.forEach((item, at) => {
      if (/^(?:more|fewer|less|than|furnishes|group|does|do)$/.test(item.lo)) clause.use(at);
    });
    return factTold({ kind: 'group-order', region, than: second.region, order: fewer ? 'fewer' : 'more', ...when });
  }
  const few = clause.items.some((item) => item.lo === 'fewer');
  if (second !== undefined || !clause.has('party') || than === 0 || !clause.items.slice(than).some((item) => item.lo === 'other'))
    return null;
  if (!few && !clause.items.some((item) => item.lo === 'more')) return null;
  clause.take('G', 'party', 'have', 'more', 'fewer', 'count', ...TREATY);
  clause.items.forEach((item, at) => {
    if (/^(?:more|fewer|than|any|other|region|group)$/.test(item.lo)) clause.use(at);
  });
  return factTold({ kind: 'group-order', region, than: null, order: few ? 'fewest' : 'most', ...when });
}
