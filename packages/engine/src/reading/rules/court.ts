import type { Proposition } from '../statement.ts';
import { exactness } from './counts.ts';
import { type Matched, pattern, type Rule } from './pattern.ts';

/** Entry into force, acceptance of jurisdiction, arrests owed and missed, officers, money. */
export const courtRules: readonly Rule[] = [
  {
    name: 'statute-in-force',
    needs: /entered_force/,
    pattern: pattern(
      `{BOTH} (?:is adopted (?:{PREP} )*{D} (?:and|,) )?(?:(?:has|had|is|,|which|it|only|first|finally|of COURT) )*entered_force(?: .{0,60}?)? (?:{PREP} )+{D:day}(?: .{0,30}ratif\\w+)?`,
    ),
    make: (m) => {
      const range = m.date('day');
      if (
        range === undefined ||
        / (?:for|not) /.test(m.text) ||
        /(?:for|in) [SA]\d+ ?,?$|(?:^| )(?:from|of|to|in|with|withdrawal|withdrawing|leaving|joining|for it|for that)$/.test(m.before)
      )
        return null;
      return {
        kind: 'statute-in-force',
        when: { range, as: 'on' },
        withSixty: /(?:N\d+|O\d+) (?:\S+ )?ratif/.test(m.text) && /when|upon|once|got|sentenced/.test(m.text),
      };
    },
  },
  {
    name: 'in-force-for-first',
    needs: /entered_force/,
    pattern: pattern(`for {S:who} ,? ?{BOTH} (?:has |had )?entered_force (?:{PREP} )+{D:day}`),
    make: (m) => inForce(m),
  },
  {
    name: 'membership-in-force',
    needs: /entered_force/,
    pattern: pattern(`{S:who} 's (?:membership|accession|ratification|joining) (?:has |is )*entered_force (?:{PREP} )*{D:day}`),
    make: (m) => inForce(m),
  },
  {
    name: 'is-one-of-them',
    needs: /of it|of them/,
    pattern: pattern(`(?:and|but|,|;) {S:who} is (?<not>not )?(?:one|N\\d+|among) (?:of )?it`),
    make: (m) =>
      /PARTY/.test(m.before) && !/not PARTY|non PARTY/.test(m.before)
        ? { kind: 'membership', states: m.states('who'), positive: !m.has('not'), how: 'is' }
        : null,
  },
  {
    name: 'in-force-for',
    needs: /entered_force/,
    pattern: pattern(
      `(?:{BOTH} |it )(?:(?:has|will|had|would|is|did) )*entered_force (?:for|in|with respect to|to) {S:who}(?: .{0,12}?)? (?:{PREP} )+{D:day}`,
    ),
    make: (m) => inForce(m),
  },
  {
    name: 'in-force-for-dated-first',
    needs: /entered_force/,
    pattern: pattern(`{BOTH} (?:has |had )?entered_force (?:{PREP} )+{D:day} (?:for|in) {S:who}`),
    make: (m) => inForce(m),
  },
  {
    name: 'adopted',
    needs: /adopted/,
    pattern: pattern(
      `{TREATY} (?:(?:,|which|is|was|has|been|of COURT) )*(?:adopted|signed|established)(?: (?:at|by|in|conference|N\\d+|COUNTRY|other_place|on|a|diplomatic|UN|rome|italy))*? (?:{PREP} )+{D:day}`,
    ),
    make: (m) => {
      const range = m.date('day');
      return range === undefined || !/adopted/.test(m.text) ? null : { kind: 'statute-adopted', when: { range, as: 'on' } };
    },
  },
  {
    name: 'established',
    needs: /established/,
    pattern: pattern(
      `{ICC} (?:(?:,|it|which|is|was|has|been|based|in|hague|officially|first) )*established(?: .{0,40}?)? (?:{PREP} )+{D:day}`,
    ),
    make: (m) => {
      const range = m.date('day');
      return range === undefined || / not /.test(m.text)
        ? null
        : { kind: 'court-established', when: { range, as: / since /.test(m.text) ? 'since' : 'on' }, word: m.text };
    },
  },
  {
    name: 'voted-against',
    needs: /against/,
    pattern: pattern(
      `{S:who} (?:(?:is|was|were|among|has|one of|N\\d+ of|only|,) )*(?:{N:count} (?:COUNTRY|states|of) )?(?:(?:that|to|which|who|have) )*(?:decided|vote|voted|voting) against (?:{TREATY}|it|establishment of COURT|adoption of STATUTE|COURT)(?:(?: {PREP})* {D:day})?`,
    ),
    make: (m) => ({ kind: 'vote-on-statute', states: m.states('who'), count: m.number('count') ?? null }),
  },
  {
    name: 'accepted-jurisdiction',
    needs: /accepted/,
    pattern: pattern(
      `(?:(?:{PREP} )+{D:lead} ,? ?)?{S:who} (?:(?:it|is|has|had|not PARTY|is not PARTY|to {BOTH}|of {BOTH}|but|,|and|did|does|twice|lodged|declaration|a|that|which|although|under|government|N\\d+|declarations|voluntarily|justice|minister) )*(?<not>not |never )?(?:accepted|accepting) (?:exercise of |ad hoc |it )?jurisdiction(?: (?:of|{ICC}|under|article|N\\d+|\\(|\\)|fewer|declaration|through|by|a|on|over|for|ad|hoc|in|crimes|committed|alleged|it|territory|events|acts|twice|with|via|two|declarations|lodging))*(?: (?:since|as_of|after|from|starting) {D:cover}|(?: {PREP})* {D:day})?`,
    ),
    make: (m) => acceptance(m),
  },
  {
    name: 'lodged-declaration',
    needs: /declaration/,
    pattern: pattern(
      `(?:(?:{PREP} )+{D:lead} ,? ?)?{S:who} (?:has |had |did )*(?<not>not |never )?(?:lodged|made|filed|issued|announced|gave) (?:first |second |{O} |two |N\\d+ |its )*(?:article N\\d+ \\( N\\d+ \\) )?declaration(?: (?:under|article|N\\d+|\\(|\\)|accepting|accepted|jurisdiction|of|{ICC}|over|crimes|for|to|in|committed|its|territory|with|it|that|alleged))*(?: (?:since|as_of|after|from) {D:cover}|(?: {PREP})* {D:day})?`,
    ),
    make: (m) => (/jurisdiction|N\d+ \( N/.test(m.text) ? acceptance(m) : null),
  },
  {
    name: 'among-those-accepting',
    needs: /accepted/,
    pattern: pattern(
      `{S:who} (?:is |are |has |do |does )*(?<not>not |never |none )?(?:among|one of|accepted|recogni[sz]e)(?: (?:COUNTRY|that|which|who|{N}|PARTY|accepted|do|{ICC}|'s|the))*(?: jurisdiction| authority)`,
    ),
    make: (m) =>
      /jurisdiction|authority/.test(m.text) && /accepted/.test(m.text)
        ? { kind: 'membership', states: m.states('who'), positive: !m.has('not'), how: 'is' }
        : null,
  },
  {
    name: 'article-124',
    needs: /caveat|exempt|article N\d+|opt out|opt-out|reservation|declaration|excluded|WARCRIMES/,
    pattern: pattern(
      `{S:who} (?:(?:ratified|has|,|invoked|used|ratifying|made|lodged|declared|with|caveat|exemption|a|an|article|N\\d+|reservation|declaration|under|which|that|it|announced|STATUTE|treaty|court|COURT|will|not|accept|accepted|jurisdiction|excluded|opted|out|over|for|exempts|exempted|from|opt|on|of|clause) )+(?:(?:WARCRIMES|by|it|nationals|committed|against|jurisdiction|over|for|a|period|of|crimes|citizens|on|involving|allegedly|alleged) )*(?:for (?:a period of )?(?:first )?)?{N:years} years?(?: .{0,40}(?:WARCRIMES|nationals)(?: .{0,20}nationals)?)?`,
    ),
    make: (m) =>
      /(?:WARCRIMES|article N)/.test(m.text) ? { kind: 'article-124', states: m.states('who'), years: m.number('years') ?? null } : null,
  },
  {
    name: 'article-124-plain',
    needs: /article N\d+/,
    pattern: pattern(
      `{S:who} (?:has |had )?(?:invoked|used|made declaration under|lodged declaration under|relied on) article {N:article}(?: of STATUTE)?`,
    ),
    make: (m) => (m.number('article') === 124 ? { kind: 'article-124', states: m.states('who'), years: null } : null),
  },
  {
    name: 'did-not-arrest',
    needs: /arrest/,
    pattern: pattern(
      `(?:(?:{PREP} )+{D:lead} ,? ?)?{S:who} (?:(?:,|is|PARTY|COURT|that|which|who|a|has|had|did|do|and|STATUTE|of|to|{BOTH}) )*(?<neg>failed_to|not|never|did not|refused|ignored|declined) ?(?:(?:to|arrest|COURT WARRANT|surrender|detain|execute|WARRANT|for|and|or|hand) )*(?:arrest|surrender)(?: (?:{A}|{S}|president|prime|minister|leader|former|then|government|al|sudanese|and|surrender|COURT|suspect|fugitive))* {P:whom}(?: (?:when|during|he|visited|visit|to|COUNTRY|despite|WARRANT|COURT|came|attended|its|on|official|state|summit|it|capital|a|the|there|for|{S}|in the|johannesburg|budapest|ulaanbaatar|african union))*(?:(?: {PREP})* {D:day})?(?: despite (?:COURT )?WARRANT)?`,
    ),
    make: (m) => {
      const range = m.date('day') ?? m.date('lead');
      return {
        kind: 'did-not-arrest',
        states: m.states('who'),
        persons: m.persons('whom'),
        positive: true,
        ...(range === undefined ? {} : { when: { range, as: 'on' } }),
      };
    },
  },
  {
    name: 'arrested-by-state',
    needs: /arrested/,
    pattern: pattern(
      `{S:who} (?:has |had )*(?:arrested) (?:(?:{A}|{S}|president|prime|minister|leader|former) )*{P:whom}(?:(?: (?:on COURT WARRANT|on WARRANT|under WARRANT))?(?: {PREP})* {D:day})?`,
    ),
    make: () => null,
  },
  {
    name: 'found-non-compliant',
    needs: /(?:COURT|CHAMBER|judges|court)/,
    pattern: pattern(
      `(?:COURT|court|CHAMBER|judges) (?:(?:has|found|ruled|held|that|in|{D:lead}) )+{S:who} (?:(?:has|had|did|is) )*(?:failed_to|violated|breached|in breach|not|non compliance|did not)(?: (?:to|it|obliged|its|by|not|comply|complied|cooperate|arrest|arresting|failing|with|surrender|of|under|STATUTE|duty|duties|failed_to|COURT|and|request|obligations|when|the))*(?: {P:whom})?(?:(?: {PREP})* {D:day})?`,
    ),
    make: (m) => {
      const range = m.date('day');
      return /(?:found|ruled|held)/.test(m.text)
        ? {
            kind: 'non-compliance-found',
            states: m.states('who'),
            persons: m.persons('whom'),
            ...(range === undefined ? {} : { when: { range, as: 'on' } }),
          }
        : null;
    },
  },
  {
    name: 'found-non-compliant-passive',
    needs: /found/,
    pattern: pattern(
      `{S:who} (?:is |has |was )*found (?:by (?:COURT|CHAMBER|judges) )?(?:(?:to|is|has|in|breach|of|it|obliged|guilty|violation) )*(?:failed_to|violated|breached|non compliance|breach|obliged)(?: (?:to|it|by|not|arrest|arresting|comply|cooperate|with|failing|COURT|surrender|STATUTE))* {P:whom}(?:(?: {PREP})* {D:day})?`,
    ),
    make: (m) => {
      const range = m.date('day');
      return {
        kind: 'non-compliance-found',
        states: m.states('who'),
        persons: m.persons('whom'),
        ...(range === undefined ? {} : { when: { range, as: 'on' } }),
      };
    },
  },
  {
    name: 'duty-to-arrest',
    needs: /obliged/,
    pattern: pattern(
      `{S:who} (?:(?:,|as|PARTY|COURT|is|has|would|will|still|STATUTE|to|of|which|that|a|under|therefore|legally|be|technically|{BOTH}|SIGNATORY) )*(?<not>not |no |none |not_yet |never )?(?:legally |under )*obliged (?:(?:to|arrest|detain|him|her|execute|surrender|enforce|and|cooperate|with|comply|hand over|on|if|he|under|STATUTE|treaty|WARRANT|COURT|court|by|it|fully|for|international|law) )*(?:{P:whom}|COURT|court|him|WARRANT)(?: (?:if|when|should|he|set|sets|foot|visits|visit|travels|on|it|territory|there|comes|enters|in|COUNTRY|soil|arrives|she|they|to|the|WARRANT|and|arrest))*`,
    ),
    make: (m) =>
      /(?:arrest|surrender|cooperate|WARRANT|detain|comply)/.test(m.text)
        ? { kind: 'duty-to-arrest', states: m.states('who'), persons: m.persons('whom'), positive: !m.has('not') }
        : null,
  },
  {
    name: 'budget-of-year',
    needs: /budget/,
    pattern: pattern(
      `(?:(?:{COURT} 's|it|{ICC}) )?(?:{D:early} )?budget (?:(?:of COURT|for|in|of|is|was|at|stood|amounts|to|has|{D:year}|,|about|set|approved|an|{ICC}|court|around|some|over|more|roughly|by ASP) )*(?<bound>about |over |more |some |around )?{M:amount}(?:(?: {PREP}| for)+ {D:day})?`,
    ),
    make: (m) => budget(m),
  },
  {
    name: 'budget-amount-first',
    needs: /budget/,
    pattern: pattern(
      `{COURT} (?:(?:has|had|with|operates|an|on|is) )+(?:budget of )(?<bound>about |over |more |some )?{M:amount}(?:(?: {PREP}| for)+ {D:day})?`,
    ),
    make: (m) => budget(m),
  },
  {
    name: 'total-spent',
    needs: /cost/,
    pattern: pattern(
      `cost (?:(?:it|so|far|COUNTRY|PARTY|taxpayers|a|total|of) )*(?<bound>over |more |about |some |nearly )?{M:amount}(?: .{0,30})?`,
    ),
    make: (m) =>
      OTHER_COST.test(m.sentence.text)
        ? null
        : /\b(?:each|every|per|annual|annually|yearly|a year)\b/i.test(m.sentence.text)
          ? budget(m)
          : {
              kind: 'budget',
              amount: m.number('amount') ?? 0,
              currency: m.token('amount')?.currency ?? 'EUR',
              year: null,
              exactness: exactness(m.groups['bound']),
              total: true,
            },
  },
];

function inForce(m: Matched): Proposition | null {
  const range = m.date('day');
  return range === undefined
    ? null
    : { kind: 'in-force', states: m.states('who'), when: { range, as: 'on' }, positive: !/ not /.test(m.text) };
}

function acceptance(m: Matched): Proposition {
  const cover = m.date('cover');
  const day = m.date('day') ?? m.date('lead');
  return {
    kind: 'acceptance',
    states: m.states('who'),
    positive: !m.has('not'),
    ...(day === undefined ? {} : { lodged: { range: day, as: 'on' } }),
    ...(cover === undefined ? {} : { covers: { range: cover, as: 'since' } }),
  };
}

const OTHER_COST = /\b(?:buildings?|premises|headquarters|courtrooms?|detention|salary|salaries|reparations?)\b/i;

function budget(m: Matched): Proposition | null {
  if (OTHER_COST.test(m.sentence.text)) return null;
  const range = m.date('year') ?? m.date('day') ?? m.date('early');
  const amount = m.number('amount');
  if (amount === undefined) return null;
  const currency = m.token('amount')?.currency ?? 'EUR';
  return {
    kind: 'budget',
    amount,
    currency,
    year: range === undefined ? null : Number(range.from.slice(0, 4)),
    exactness: exactness(m.groups['bound']),
    total: false,
  };
}
