import { peopleLexicon } from '../generated/people.ts';
import type { Proposition, When } from '../statement.ts';
import type { StateMention } from '../token.ts';
import { type Matched, pattern, type Rule } from './pattern.ts';

const OVER = '(?:over|in|to|on|for|with respect to|regarding|concerning|with regard to|of)';
const OBJECT =
  '(?:(?:AGGRESSION|alleged|so|called|situation|in|of|all|any|the|crimes|committed|on|{TREATY}|events|and|acts|conduct|by|case|matter|conflict|over|happening|inside|within|it|against|WARCRIMES|CAH|GENOCIDE|,|deportation|individuals|or|accused|who|is|are|people|from|territory|of|crossing|across|border|rohingya|that|taking|place|since|{D}) )*';
const WHO = '(?:{S:who}|{A:nation}|{L:place})';

/** Over whom and where the Court has jurisdiction. */
export const jurisdictionRules: readonly Rule[] = [
  {
    name: 'non-parties-any',
    needs: /jurisdiction/,
    pattern: pattern(
      `(?:COURT|court) (?:(?:has|does) )*(?<neg>none|no|not|lacks?|without)(?: have)?(?: any)? (?:jurisdiction)(?: over| in)? (?:(?:any|all|of|nationals|the|individuals|from|in) )*{N} (?:COUNTRY|nations) (?:that|which|who) (?:is|are|has) not (?:PARTY|SIGNATORY|signed|ratified|joined)(?: .{0,80})?`,
    ),
    make: () => ({ kind: 'jurisdiction-non-parties', positive: false }),
  },
  {
    name: 'non-parties-general',
    needs: /jurisdiction|prosecute/,
    pattern: pattern(
      `(?:COURT|court) (?:(?:has|does|could|can) )*(?:none|no|not|lacks?|never)(?: have)?(?: any)? (?:jurisdiction over|jurisdiction on|prosecute) (?:nationals|individuals|citizens)(?: of| from)? (?:(?:any|COUNTRY|that|which|is|are|has|did) )*(?:non |not )+(?:PARTY|SIGNATORY|signed|ratified|joined)(?: COUNTRY)?(?:(?: (?:to|of))? {BOTH})?`,
    ),
    make: () => ({ kind: 'jurisdiction-non-parties', positive: false }),
  },
  {
    name: 'non-parties-can',
    needs: /jurisdiction|prosecute/,
    pattern: pattern(
      `(?:COURT|court) (?:(?:has|could|can) )*(?:jurisdiction over|prosecute) (?:nationals|individuals|citizens)(?: of| from)? (?:(?:any|COUNTRY|that|which|is|are|has|did) )*(?:non |not )+(?:PARTY|SIGNATORY)(?: COUNTRY)?(?:(?: (?:for|if|when|where))? crimes? (?:is |are )?committed (?:on|in) territory of .{0,30}PARTY)`,
    ),
    make: () => ({ kind: 'jurisdiction-non-parties', positive: true }),
  },
  {
    name: 'no-jurisdiction',
    needs: /jurisdiction/,
    pattern: pattern(
      `(?:COURT|court|CHAMBER|it|OTP) (?:(?:has|does|did|ruled|that|it|still|would) )*(?<neg>none |no |not |lacks |lacked |never |lack |without |not has )(?:have |has |any |territorial |legal )*(?<terr>territorial )?jurisdiction ${OVER} ${OBJECT}${WHO}(?: (?:nationals|territory|soil|leaders|officials|forces|troops|crimes|AGGRESSION))?(?: crimes)?(?: AGGRESSION)?(?: (?:against|in|committed|for) {S})?`,
    ),
    make: (m) => jurisdiction(m, false),
  },
  {
    name: 'has-jurisdiction',
    needs: /jurisdiction/,
    pattern: pattern(
      `(?:(?:{PREP} )+{D} ,? ?)?(?:COURT|court|CHAMBER|it|OTP) (?:(?:in {D}|on {D}|{D}|has|ruled|that|it|still|announced|decided|court|COURT|confirmed|does|exercises|declared|nonetheless|nevertheless) )*(?<terr>territorial )?jurisdiction(?: extends)? ${OVER} ${OBJECT}${WHO}(?: and {L})?(?: (?:nationals|territory|soil|forces|troops))?(?: crimes)?(?: to {S})?(?: (?:since|as_of|from) {D:day})?`,
    ),
    make: (m) => (/(?:^| )(?:none|no|not|lacks?|without|whether)(?: \S+){0,2}$/.test(m.before) ? null : jurisdiction(m, true)),
  },
  {
    name: 'deportation',
    needs: /jurisdiction/,
    pattern: pattern(
      `(?:COURT|court) (?:has )*jurisdiction over (?:alleged )?(?:deportation|deportations)(?: of rohingya| of {A} rohingya)?(?: .{0,20})?(?:from {S:from} )?(?:but|to|although) {S:who}(?: is not PARTY)?`,
    ),
    make: (m) => ({
      kind: 'jurisdiction',
      over: 'territory',
      states: [{ state: 'MMR', orElse: [] }],
      positive: true,
      limbs: 'any',
      ...(m.states('who').length === 0 ? {} : {}),
    }),
  },
  {
    name: 'cannot-prosecute',
    needs: /prosecute|investigate/,
    pattern: pattern(
      `(?:COURT|court|it) (?:is |has |does )*(?<neg>not |unable to |never |cannot |can not |could not )(?:can |able to |power to |have power to )*(?:prosecute|investigate) ${OBJECT}${WHO}(?: (?:nationals|territory|leaders|officials|forces|for|troops))*(?: (?:crimes|AGGRESSION|WARCRIMES|committed|in|{S:in}|{L:inPlace}|for|of|the|against|territory))*`,
    ),
    make: (m) => jurisdiction(m, false),
  },
  {
    name: 'can-prosecute',
    needs: /prosecute|investigate/,
    pattern: pattern(
      `(?:COURT|court) (?:can |could )(?:still )?(?:prosecute|investigate) ${OBJECT}${WHO}(?: (?:nationals|leaders|officials|forces|troops))?(?: (?:for|crimes|WARCRIMES|committed|in|{S:in}|{L:inPlace}|territory|on|AGGRESSION|against))*`,
    ),
    make: (m) => jurisdiction(m, true),
  },
  {
    name: 'outside-reach',
    needs: /jurisdiction/,
    pattern: pattern(
      `{S:who} (?:is |has |falls |fall |lies |remain )*(?<neg>not |outside |beyond |outside of |no )(?:subject to |under |within |covered by |bound by |fall under |in |of )?jurisdiction`,
    ),
    make: (m) => ({ kind: 'jurisdiction', over: 'state', states: m.states('who'), positive: false, limbs: 'any' }),
  },
  {
    name: 'under-jurisdiction',
    needs: /jurisdiction/,
    pattern: pattern(`{S:who} (?:is |falls |fall |comes )+(?:subject to|under|within) jurisdiction`),
    make: (m) => ({ kind: 'jurisdiction', over: 'state', states: m.states('who'), positive: true, limbs: 'any' }),
  },
  {
    name: 'no-obligation',
    needs: /obliged/,
    pattern: pattern(
      `{S:who} (?:(?:announced|says|that|it|argues|claims|insists|,) )*(?:is |has )*(?:under )?(?:none |no |not |fewer none )+(?:legal )?obliged(?: (?:to|cooperate|with|COURT|court|comply|arrest|surrender|{P:whom}))*(?: because it is not (?:PARTY|SIGNATORY)(?: (?:to|of) {BOTH})?)?`,
    ),
    make: (m) => ({ kind: 'duty-to-arrest', states: m.states('who'), persons: m.persons('whom'), positive: false }),
  },
  {
    name: 'situation-covers',
    needs: /situation|INVESTIGATION|covers/,
    pattern: pattern(
      `(?:COURT 's |court 's )?(?:{A:nation} |{S:who} |{L:place} )(?:'s )?(?:situation|INVESTIGATION|EXAMINATION|case) (?:covers|concerns|spans|is about|relates to)(?: (?:crimes|events|acts|period|killings|committed|alleged|from|between|in|the))* {D:from}(?: (?:to|until|and|through))? {D:until}(?: , when .{0,40})?`,
    ),
    make: (m) => {
      const from = m.date('from');
      const until = m.date('until');
      const about = (m.states('nation')[0] ?? m.states('who')[0])?.state ?? peopleLexicon.places[m.token('place')?.place ?? '']?.state;
      if (from === undefined || until === undefined || about === undefined) return null;
      return { kind: 'situation-period', about, from, until };
    },
  },
  {
    name: 'investigation-covers-since',
    needs: /covers/,
    pattern: pattern(
      `(?:COURT 's |court 's |it |OTP 's )?(?:{A:nation} )?(?:INVESTIGATION|investigation|situation) (?:in |into |of )?(?:{S:who} |{L:place} )?(?:covers|concerns)(?: (?:crimes|events|acts|committed|alleged|all))* (?:since|as_of|from|after) {D:from}`,
    ),
    make: (m) => {
      const from = m.date('from');
      const place = m.token('place')?.place;
      const about = (m.states('nation')[0] ?? m.states('who')[0])?.state ?? peopleLexicon.places[place ?? '']?.state;
      return from === undefined || about === undefined
        ? null
        : { kind: 'situation-period', about, from, until: null, ...(place === undefined ? {} : { place }) };
    },
  },
];

function jurisdiction(m: Matched, positive: boolean): Proposition | null {
  const range = m.date('day');
  const dated: { readonly when?: When } = range === undefined ? {} : { when: { range, as: 'since' } };
  const crime = /AGGRESSION/.test(m.text) ? ({ crime: 'aggression' } as const) : {};
  const limbs = m.has('terr') || /territorial/.test(m.text) ? ('territorial' as const) : ('any' as const);
  const place = m.token('place')?.place;
  // Deportation across the border is the part of it that lies in a Party.
  if (place === 'rakhine' && positive && /deportation|ORG/.test(m.text))
    return { kind: 'jurisdiction', over: 'territory', states: [{ state: 'MMR', orElse: [] }], positive, limbs };
  if (place !== undefined) {
    const found = peopleLexicon.places[place];
    return found === undefined
      ? null
      : {
          kind: 'jurisdiction',
          over: 'territory',
          states: [{ state: found.state, orElse: [] }],
          place,
          positive,
          limbs,
          ...dated,
          ...crime,
        };
  }
  const token = m.token('who') ?? m.token('nation');
  const states: readonly StateMention[] = token?.states ?? [];
  if (states.length === 0 || token === undefined) return null;
  const nationals =
    m.has('nation') || token.organ === 'nationals' || /(?:nationals|leaders|officials|forces|troops|individuals)/.test(m.text);
  const territory =
    /(?:crimes|WARCRIMES|CAH|situation|territory|soil|events|conflict|GENOCIDE|territorial|acts)/.test(m.text) ||
    token.organ === 'territory';
  const elsewhere = m.states('in')[0];
  if (nationals && elsewhere !== undefined)
    return { kind: 'jurisdiction', over: 'territory', states: [elsewhere], positive, limbs, ...dated, ...crime };
  const inPlace = m.token('inPlace')?.place;
  if (nationals && inPlace !== undefined) {
    const found = peopleLexicon.places[inPlace];
    return found === undefined
      ? null
      : {
          kind: 'jurisdiction',
          over: 'territory',
          states: [{ state: found.state, orElse: [] }],
          place: inPlace,
          positive,
          limbs,
          ...dated,
          ...crime,
        };
  }
  return {
    kind: 'jurisdiction',
    over: nationals ? 'nationals' : territory ? 'territory' : 'state',
    states,
    positive,
    limbs,
    ...dated,
    ...crime,
  };
}
