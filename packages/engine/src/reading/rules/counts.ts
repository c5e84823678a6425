import type { CountOf, Exactness, Proposition } from '../statement.ts';
import { type Matched, pattern, type Rule } from './pattern.ts';

const BOUND = '(?<bound>more |over |fewer |under |about |some |only |all |at least |at_least |about of |as many as )?';
const BY = '(?: (?:{BOTH}|of|to|with|in|,|worldwide|around|world|today|state|it))*';
const WHEN = '(?:(?:.{0,24}? )?(?:{PREP} )+{D:day})?';

/** How many: Parties, signatories, ratifications, and what the Court has done. */
export const countRules: readonly Rule[] = [
  {
    name: 'ordinal-party',
    needs: /O\d+|last|newest|latest/,
    pattern: pattern(
      `{S:who} (?:(?:is|became|has|,|would|will|thus|become|as|joined|COURT|STATUTE) )*(?:as )?(?:(?<last>latest|newest|last|most recent)|(?<first>first)|{O:rank}) (?:COURT |COUNTRY )?(?:PARTY|COUNTRY|SIGNATORY|ratification)(?: (?:(?:of|to) {BOTH}(?: STATUTE)?|to (?<ratify>ratify|ratified|accede|join)(?: {BOTH})?|that ratified {BOTH}))?(?:(?: ,)?(?: {PREP})+ {D:day})?`,
    ),
    make: (m) =>
      // "the fifth country to file a notice": another rank than that of joining.
      /^(?:to|that|which) (?!ratif|join|acced)/.test(m.after)
        ? null
        : m.has('last') || m.has('rank') || m.groups['ratify'] !== undefined
          ? {
              kind: 'party-rank',
              states: m.states('who'),
              rank: m.has('first') ? 1 : (m.number('rank') ?? 0),
              last: m.has('last'),
              verb: m.groups['ratify']?.startsWith('rati') === true ? 'ratified' : 'became',
              ...m.when('day', /since(?: {PREP})* D/.test(m.text) || / since /.test(m.text) ? 'since' : 'on'),
            }
          : null,
  },
  {
    name: 'group-parties',
    needs: /G\d+/,
    pattern: pattern(
      `${BOUND}{N:count} (?:of )?(?:{N} )?{G:group} (?:COUNTRY|PARTY|union|nations)(?: (?:is|has|are|that|which))* ?(?:COURT |STATUTE |currently )?(?:PARTY|joined|ratified)?(?: (?:of|to))?(?: {BOTH})?(?: \\( after .{1,30}? \\))?`,
    ),
    make: (m) => (/(?:PARTY|joined|ratified)/.test(m.text) ? count(m, 'parties') : null),
  },
  {
    name: 'group-parties-court-first',
    needs: /G\d+/,
    pattern: pattern(`{N:count} (?:COURT |STATUTE )?PARTY (?:is|are|is from|from|in) (?:{G:group}|africa|African)`),
    make: (m) => count(m, 'parties'),
  },
  {
    name: 'signatories',
    needs: /SIGNATORY|signed/,
    pattern: pattern(
      `${BOUND}{N:count} (?:COUNTRY (?:has |had |that )*(?<neg>not )?(?:signed|sign)(?! (?:and|but|or) )|SIGNATORY|signatories)(?: (?:COUNTRY|of|to))*(?: {BOTH})?${WHEN}`,
    ),
    make: (m) =>
      m.has('neg') || /^(?: ?without| ?,? ?(?:but|and|or) (?:not|ratified|never|has|only))/.test(m.after) ? null : count(m, 'signatories'),
  },
  {
    name: 'signed-by',
    needs: /signed by/,
    pattern: pattern(`(?:{BOTH} )?(?:is |has |been |was )*signed by ${BOUND}{N:count} COUNTRY${WHEN}`),
    make: (m) => count(m, 'signatories'),
  },
  {
    name: 'ratified-by',
    needs: /ratified|acceded/,
    pattern: pattern(
      `(?:{BOTH} )?(?:(?:is|has|been|was|signed|and) )*(?:ratified|joined|accepted|acceded)(?: or acceded)? by ${BOUND}{N:count} (?:COUNTRY|PARTY)${WHEN}`,
    ),
    make: (m) => count(m, 'ratifications'),
  },
  {
    name: 'countries-ratified',
    needs: /ratified|joined|acceded/,
    pattern: pattern(
      `(?:(?:{PREP} )+{D:lead} ,? ?)?${BOUND}{N:count} (?:COUNTRY|PARTY|of them)(?: (?:has|had|have|signed|and|that|who|which|is))* (?<verb>ratified|acceded|joined)(?: (?:or|and) (?:acceded|ratified))?(?: (?:to|it))*(?: {BOTH})?(?: STATUTE)?${WHEN}`,
    ),
    make: (m) => (/^together/.test(m.after) ? null : count(m, m.groups['verb'] === 'joined' ? 'parties' : 'ratifications')),
  },
  {
    name: 'parties',
    needs: /PARTY/,
    pattern: pattern(
      `(?:(?:{PREP} )+{D:lead} ,? ?)?(?:(?:there|{BOTH}|which|that|it|membership|ASP|and) (?:still )?(?:has|is|is of|comprises|includes|counts|counted|represents|consists of|made up of|stands at|brings together|currently|had|number|numbers|today|also| |government|bringing|together)* ?)?${BOUND}(?:{N} of )?{N:count} (?:(?:COURT|STATUTE|full|current|other|active|COUNTRY) )*(?<what>PARTY|COUNTRY is PARTY|COUNTRY that is PARTY|COUNTRY is COURT PARTY|PARTY COUNTRY|COUNTRY as PARTY|COUNTRY PARTY)${BY}${WHEN}`,
    ),
    make: (m) => (notParties(m) ? null : count(m, 'parties')),
  },
  {
    name: 'countries-have-joined-passive',
    needs: /COUNTRY/,
    pattern: pattern(
      `(?:ASP|{ICC}|{TREATY}) (?:(?:now|currently|represents|brings together|comprises|unites|includes|groups|has|counts|is|made up|composed of|consists of|is supported by|is recognised by|accepted by|supported by|backed by|of)(?: |$))*${BOUND}{N:count} COUNTRY(?: as PARTY)?${WHEN}`,
    ),
    make: (m) => (/^(?:that|which|who|has|signed|not|,? ?including the)/.test(m.after) ? null : count(m, 'parties')),
  },
  {
    name: 'number-of-parties',
    needs: /number|total|membership/,
    pattern: pattern(
      `(?:number|total|total number|membership)(?: (?:of (?:COURT |STATUTE )?(?:PARTY|COUNTRY)|of COURT|PARTY))*(?: (?:of|to) {BOTH})? (?:has |had |now )*(?:rose|risen|increased|grew|grown|stands|stood|is|reached|climbed|went|up|to|at) ?(?:(?:to|at) )*${BOUND}{N:count}`,
    ),
    make: (m) => (/PARTY|COURT|membership/.test(m.text) ? count(m, 'parties') : null),
  },
  {
    name: 'all-obliged',
    needs: /all N\d+|N\d+ (?:COUNTRY|PARTY) (?:is|has|are) obliged/,
    pattern: pattern(
      `(?:{BOTH} (?:obliged|requires|binds) )?(?:all |its |any of )*{N:count} (?:COURT )?(?:COUNTRY|PARTY)(?: (?:of|to|COURT|STATUTE|court|that|which|is|are|PARTY|has|will|would|be|now|therefore))* (?:obliged |legally |to )+(?:arrest|enforce|detain|execute|cooperate|surrender|act|honour|implement|comply)(?: .{0,60})?`,
    ),
    make: (m) => count(m, 'parties'),
  },
  {
    name: 'sentences-passed',
    needs: /sentence|N\d+ sentence/,
    pattern: pattern(
      `(?:{ICC}|it|which|that|STATUTE) (?:(?:has|had|is|only|passed|handed_down|handed|down|issued|delivered|pronounced|managed|produced|in|all|its|work) )*(?:passed|handed|issued|pronounced|delivered|produced|approved) (?:down )?(?<bound>only |just |more |about )?{N:count} sentence`,
    ),
    make: (m) => count(m, 'sentences'),
  },
  {
    name: 'convictions',
    needs: /convicted|conviction/,
    pattern: pattern(
      `(?:{ICC}|it|which|that|judges|CHAMBER) (?:(?:has|had|is|only|so|far|ever|secured|achieved|obtained|produced|won|delivered|managed|issued|in|its|history) )*(?:convicted|secured|achieved|obtained|produced|won|delivered|issued) (?<bound>only |just |more |about )?{N:count} (?:individuals|persons|people|men|defendants|suspects|conviction|warlords)`,
    ),
    make: (m) => count(m, 'convictions'),
  },
  {
    name: 'judges',
    needs: /judges|CHAMBER/,
    pattern: pattern(
      `(?:{ICC}) (?:(?:has|is|is composed of|consists of|is made up of|comprises|with) )+(?<bound>only |about )?{N:count} (?:CHAMBER|judges)`,
    ),
    make: (m) => count(m, 'judges'),
  },
  {
    name: 'eighteen-judges',
    needs: /CHAMBER|judges/,
    pattern: pattern(`{N:count} (?:CHAMBER|judges) (?:(?:is|are) elected|sit|serve|make up|of {ICC})(?: .{0,40})?`),
    make: (m) => count(m, 'judges'),
  },
];

function notParties(m: Matched): boolean {
  return (
    / (?:referred|voted|abstained|decided|vetoed|signed) /.test(m.text) ||
    /(?:^| )(?:not|non|without|never|N\d+ of)$/.test(m.before) ||
    / (?:not|non|never) /.test(m.text) ||
    /^(?:(?:has |have )?(?:referred|voted|abstained|voting)|decided against|to referred|that referred|had referred|have referred|refer|asked|requested|signed a|more|called|has called|at|not|did not|which did not|that did not|has not|announced|condemned|have not)/.test(
      m.after,
    )
  );
}

function count(m: Matched, of: CountOf): Proposition | null {
  const number = m.number('count');
  if (number === undefined || !Number.isInteger(number)) return null;
  const token = m.token('group');
  const group = token?.group ?? (/africa(?:n)?/i.test(m.text) ? 'African' : null);
  const range = m.date('day') ?? m.date('lead');
  return {
    kind: 'count',
    of,
    count: number,
    exactness: exactness(m.groups['bound']),
    group,
    ...(range === undefined ? {} : { when: { range, as: 'on' } }),
  };
}

export function exactness(bound: string | undefined): Exactness {
  switch ((bound ?? '').trim()) {
    case 'more':
    case 'over':
    case 'at least':
    case 'at_least':
      return 'more';
    case 'fewer':
    case 'under':
      return 'fewer';
    case 'about':
    case 'about of':
    case 'some':
      return 'about';
    default:
      return 'exact';
  }
}
