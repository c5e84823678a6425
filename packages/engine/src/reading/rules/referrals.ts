import type { StateId } from '../../record/shape.ts';
import { peopleLexicon } from '../generated/people.ts';
import { type Matched, pattern, type Rule } from './pattern.ts';

const PLACE = '(?:{L:place}|{S:state})';
const SITUATION =
  '(?:situation |case |crimes |events |matter |alleged crimes |atrocities |conflict |war )*(?:in |of |over |about |concerning |against )*';
const WHEN = '(?:.{0,30}? (?:{PREP} )+{D:day})?';

/** What the Security Council and the Parties referred, or did not. */
export const referralRules: readonly Rule[] = [
  {
    name: 'council-referred-two',
    needs: /referred/,
    pattern: pattern(
      `(?:UNSC )?resolutions? (?:N\\d+|D\\d+) (?:\\( D\\d+ \\) )?(?:and (?:resolution )?(?:N\\d+|D\\d+) (?:\\( D\\d+ \\) )?)?referred (?:situation |situations )?(?:in )?${PLACE}(?: and (?:in )?(?:{L:place2}|{S:state2}))?(?: .{0,20}COURT)?`,
    ),
    make: (m) => referral(m, true, false),
  },
  {
    name: 'council-referred-number',
    needs: /UNSC/,
    pattern: pattern(
      `UNSC (?:has |had |so far )*(?:only )?referred (?:only )?N\\d+ (?:situations|cases)(?: to {ICC})?(?: [,:(])? (?:situations in |those in |in )?${PLACE}(?: and (?:in )?(?:{L:place2}|{S:state2}))?`,
    ),
    make: (m) => referral(m, true, true),
  },
  {
    name: 'council-referred',
    needs: /UNSC/,
    pattern: pattern(
      `UNSC (?:(?:has|had|resolution|resolutions|did|,|which|by|in|through|under|adopted|also|N\\d+|D\\d+|unanimously|previously) )*(?<not>not |never |failed_to )?(?:referred|refer) ${SITUATION}${PLACE}(?: and ${SITUATION}(?:{L:place2}|{S:state2}))?(?: , {S} ,)?(?: situation)?(?: to {ICC})?(?: OTP)?${WHEN}(?: (?:until|under|in|by|with|via|of) resolution N\\d+)?`,
    ),
    make: (m) => referral(m, !m.has('not'), false),
  },
  {
    name: 'referred-by-council',
    needs: /UNSC/,
    pattern: pattern(
      `(?<only>only )?(?:situation in |situations in |case of |crimes in )?${PLACE}(?: and (?:{L:place2}|{S:state2}))?(?: situation| case)? (?:(?:is|has|been|was|had) )*(?<not>not |never )?referred (?:to {ICC} )?(?:{PREP} {D:day} )?by UNSC(?: {PREP} {D:later})?(?: through| under| in| via)?(?: resolutions? N\\d+)?(?: to {ICC})?`,
    ),
    make: (m) => referral(m, !m.has('not'), m.has('only')),
  },
  {
    name: 'only-two-referrals',
    needs: /UNSC/,
    pattern: pattern(
      `UNSC (?:has |only )*(?:referred )?only (?:N\\d+ (?:situations|cases) |twice )?(?:referred )?(?:N\\d+ (?:situations|cases) )?(?:to {ICC} )?(?:[,:(] )?(?:situations in |in )?${PLACE}(?: and (?:in )?(?:{L:place2}|{S:state2}))?`,
    ),
    make: (m) => referral(m, true, true),
  },
  {
    name: 'referral-covers',
    needs: /referral/,
    pattern: pattern(
      `(?:UNSC )?referral (?:covers|concerns|is limited to|relates to|applies to|covered)(?: (?:crimes|events|situation|in|only|acts))* ${PLACE}(?: (?:crimes|committed|events))*(?: (?:since|after|as_of|on or after|from) {D:cover})?`,
    ),
    make: (m) => {
      const range = m.date('cover');
      return {
        kind: 'council-referral',
        situations: [],
        states: placeStates(m),
        positive: true,
        only: false,
        ...(range === undefined ? {} : { covers: { range, as: 'since' as const } }),
      };
    },
  },
  {
    name: 'veto',
    needs: /vetoed/,
    pattern: pattern(
      `(?:(?:{PREP} )+{D:lead} ,? ?)?{S:who} (?:(?:has|have|had|both|jointly|twice|also|not|in|{D}) )*vetoed(?: (?:a|UNSC|draft|UNSC|resolution|resolutions|referral|to|that|would|attempt|attempts|bid|move|proposal|has|effort|efforts|french|{A}|drafted|backed|proposed|in|{D}|by|,|referring|french-drafted))*(?: (?:refer|referring|referred|referral))?(?: (?:of|to|situation|conflict|crimes|in|the|case))*(?: (?:of))? ?{S:about}(?: to {ICC})?(?:(?: ,)? (?:{PREP} )+{D:day})?`,
    ),
    make: (m) => {
      const about = m.states('about')[0]?.state;
      return about === undefined
        ? null
        : {
            kind: 'council-veto',
            states: m.states('who'),
            about,
            positive: !/ not /.test(m.text),
            ...(m.has('day') ? m.when('day') : m.when('lead')),
          };
    },
  },
  {
    name: 'states-referred-situation',
    needs: /referred|referral/,
    pattern: pattern(
      `(?:{S:who}|{N:count} (?:PARTY|COUNTRY)|group of {N:count2} (?:PARTY|COUNTRY))(?: (?:has|had|have|jointly|together|also|from {G}|{G}))* (?:referred|referral of|submitted referral)(?: (?:itself|it))? ?${SITUATION}(?:{L:place}|{S:state}|on it territory|it territory|it)?(?: situation)?(?: to {ICC}| to OTP)?${WHEN}(?: , {N:more} more (?:in|on|by) {D:moreDay})?`,
    ),
    make: (m) => stateReferral(m),
  },
  {
    name: 'self-referral',
    needs: /referral|referred/,
    pattern: pattern(
      `{S:who} 's (?<first>first )?(?:self )?referral(?: (?:of|to|COURT|court|itself|situation))* (?:is|was) (?:lodged|made|received|submitted|filed|sent)(?: (?:{PREP} )+{D:day})?`,
    ),
    make: (m) => {
      const about = m.states('who')[0]?.state;
      return about === undefined
        ? null
        : {
            kind: 'state-referral',
            situation: null,
            by: m.states('who'),
            count: null,
            about,
            first: m.has('first'),
            self: true,
            ...m.when('day'),
          };
    },
  },
];

function placeStates(m: Matched): readonly StateId[] {
  const out: StateId[] = [];
  for (const name of ['place', 'place2']) {
    const id = m.token(name)?.place;
    const place = id === undefined ? undefined : peopleLexicon.places[id];
    if (place !== undefined) out.push(place.state);
  }
  for (const name of ['state', 'state2']) for (const mention of m.states(name)) out.push(mention.state);
  return out;
}

function referral(m: Matched, positive: boolean, only: boolean): ReturnType<Rule['make']> {
  const states = placeStates(m);
  if (states.length === 0) return null;
  const range = m.date('day') ?? m.date('later');
  const resolution = [...m.text.matchAll(/(?:resolutions?|and) N(\d+)/g)].flatMap(
    (found) => m.sentence.tokens[Number(found[1])]?.number ?? [],
  );
  return {
    kind: 'council-referral',
    situations: [],
    states,
    positive,
    only,
    ...(range === undefined ? {} : { when: { range, as: 'on' as const } }),
    ...(resolution.length === 0 ? {} : { resolution }),
  };
}

function stateReferral(m: Matched): ReturnType<Rule['make']> {
  const count = m.number('count') ?? m.number('count2') ?? null;
  const about = placeStates(m)[0] ?? (/referred (?:.{0,20})?(?:itself|it)(?: |$)/.test(m.text) ? m.states('who')[0]?.state : undefined);
  if (about === undefined && count === null) return null;
  const by = /^(?:by|before|until)$/.test(/(\S+) D\d+$/.exec(m.text)?.[1] ?? '') ? 'by' : 'on';
  const range = m.date('day');
  return {
    kind: 'state-referral',
    situation: null,
    by: m.states('who'),
    count,
    about: about ?? '',
    first: false,
    self: false,
    ...(range === undefined ? {} : { when: { range, as: by } }),
  };
}
