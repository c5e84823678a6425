import type { StateId } from '../../../record/shape.ts';
import type { CouncilClaim, Proposition, VoteSide } from '../../statement.ts';
import { dayOf, type Form, form, type Groups, law, numberOf } from '../grammar.ts';
import type { Tape } from '../tape.ts';

const ACTS: Readonly<Record<StateId, string>> = { SDN: 'sc-1593', LBY: 'sc-1970', SYR: 'sc-draft-syria-2014', KEN: 'sc-draft-kenya-2013' };
const NUMBERED: Readonly<Record<number, string>> = { 1593: 'sc-1593', 1970: 'sc-1970' };

const UNSC = '(?:UNSC|UN UNSC|council|UN council)';
const SENT = '(?:referred|sent|handed|brought|passed|remitted|refers|submitted|took)';
const SENDING = '(?:refer|send|hand|bring|referring|sending|handing|bringing|submit)';
const ABOUT =
  "(?:(?:situation|case|crimes|conflict|war|atrocities|matter)(?: in| of)? )?(?<about>{PLACE}|{A}) ?(?:'s)?(?: (?:situation|case|crisis|conflict|war|file))?";
const TO = '(?: (?:over )?to (?:{C}|OTP|COURT OTP))?';
const ON = '(?:,? ?(?:in|on|of|as early as|back in) (?:(?:early|late|mid|spring of|summer of|autumn of) )?(?<d>{D}))?';
const FOR =
  '(?:voted for|voted in favour of|voted in favour|voted in favor|voted yes|backed|supported|voted to|voted with [a-z ]*PARTY|voted with other N\\d+ PARTY|voted with others|joined in vote|said yes|agreed|approved|cast its vote for|cast its vote in favour|voted with rest)';
const AGAINST =
  '(?:vetoed|voted against|voted no|blocked|struck down|killed|sank|shot down|torpedoed|cast (?:its|their|double|joint)? ?veto(?:es)? against|used (?:its|their) veto(?:es)? (?:against|to block|to stop|to kill)|vetoes|opposed|threw out|double vetoed|voted down|thwarted)';
const ABSTAINED = '(?:abstained|sat out|did not vote|chose to abstain|withheld its vote|let it pass by abstaining|abstained from voting)';
const WHO =
  '(?<who>{S})(?: and (?<also>{S}))?(?: (?:together|both|jointly|alone|itself|which is no PARTY|, itself (?:outside|no PARTY|not PARTY|non PARTY)[^,]*,|, (?:itself )?(?:no|not|non) PARTY(?: itself)? ,|, itself outside {TREATY} ,))*';
const DRAFT =
  '(?:(?:{A} |{G} )?(?:draft|draft resolution|resolution|text|bid|attempt|proposal|move|initiative|effort|referral|motion|push)(?: resolution)?)';
const MOMENT =
  `(?:when|as|on|in|to|for)? ?(?:(?:{UNSCX} )?(?:vote (?:to|on) )?(?:resolution to |resolution that |motion to )?(?:${SENT}|${SENDING}) ${ABOUT}${TO}|(?:vote on |vote over )?(?:referral|sending|referring) (?:of )?${ABOUT}${TO}|vote on ${ABOUT}|resolution (?<n>{N}))`.replace(
    '{UNSCX}',
    UNSC,
  );

/** The act a State's name points to; null where none is on record. */
function actOf(groups: Groups, tape: Tape): string | null {
  if (groups.n !== undefined) return NUMBERED[numberOf(tape, groups.n) ?? 0] ?? null;
  const state = tape.state(groups.about) ?? tape.token(groups.about)?.states?.[0]?.state ?? null;
  return state === null ? null : (ACTS[state] ?? null);
}

function days(groups: Groups, tape: Tape): CouncilClaim[] {
  const range = dayOf(tape, groups.d);
  return range === null ? [] : [{ what: 'on', range }];
}

function members(tape: Tape, slots: readonly (string | undefined)[], side: VoteSide): CouncilClaim[] | null {
  const out: CouncilClaim[] = [];
  for (const slot of slots) {
    if (slot === undefined) continue;
    const states = (tape.token(slot)?.states ?? []).map((one) => one.state);
    const one = tape.state(slot);
    const all = states.length > 0 ? states : one === null ? [] : [one];
    if (all.length === 0) return null;
    out.push(...all.map((state) => ({ what: 'member' as const, state, side })));
  }
  return out;
}

function vote(groups: Groups, tape: Tape, side: VoteSide, more: readonly CouncilClaim[] = []): readonly Proposition[] | null {
  const act = actOf(groups, tape);
  const told = members(tape, [groups.who, groups.also, groups.too], side);
  if (act === null || told === null) return null;
  const backed = numberOf(tape, groups.backed);
  return [
    {
      kind: 'council-act',
      act,
      claims: [
        ...told,
        ...days(groups, tape),
        ...more,
        ...(backed === null ? [] : [{ what: 'votes' as const, side: 'for' as const, count: backed }]),
      ],
    },
  ];
}

const TOO = '(?: ,? ?(?:as|and so|like|so) (?:did|has|had) (?<too>{S}))?';
const BACKED =
  "(?: ,? ?(?:although|though|even though|despite|while|which|but|after)? ?(?<backed>{N})(?: (?:of|out of) (?:its |council 's |other )?{N})?(?: other)?(?: council| UNSC)? ?(?:PARTY|countries|COUNTRY|states|votes|nations)? ?(?:had )?(?:backed|supported|voted for|voted in favour of|favoured|were in favour of|were for)? ?(?:it|text|draft|in favour|for it)?)?";

const deferral = (groups: Groups, tape: Tape, carried: boolean): readonly Proposition[] | null => {
  if (!isKenyan(tape)) return null;
  const votes = [
    ['for', numberOf(tape, groups.yes)],
    ['against', numberOf(tape, groups.no)],
    ['abstaining', numberOf(tape, groups.abst)],
  ] as const;
  return [
    {
      kind: 'council-act',
      act: 'sc-draft-kenya-2013',
      claims: [
        { what: 'carried', positive: carried },
        ...days(groups, tape),
        ...votes.flatMap(([side, count]) => (count === null ? [] : [{ what: 'votes' as const, side, count }])),
      ],
    },
  ];
};

const KENYAN =
  "(?:{P}|{A}|{S})(?: 's)?(?: and {P})?(?: (?:HEADOFSTATE|leaders|president|deputy president|two leaders))?(?: (?:COURT )?(?:cases?|trials?|proceedings|prosecutions?|leaders'? trials?|president 's trial))?";
const PUTOFF = `(?:defer|put off|postpone|suspend|delay|halt|freeze|hold up|put on hold|pause|put|deferring|suspending|postponing|delaying) (?:COURT )?(?:cases? against |trials? of |proceedings against |prosecutions? of )?${KENYAN}(?: on hold)?(?: (?:for|by) (?:one )?(?:{N} )?(?:year|months))?`;
const BID =
  '(?:{A} |{G} |african |draft )*(?:request|bid|attempt|draft|move|resolution|proposal|motion|call|effort|push|plea|draft resolution)';
const FAILED =
  '(?:fell short|failed|was voted down|was rejected|did not pass|was defeated|was not adopted|did not win enough votes|was turned down|foundered|failed to pass|missed majority|missed required majority|failed to win nine votes|collapsed|came to nothing)';
const COUNTS =
  '(?:(?: :| ,| with| by| on|,)* ?(?:after |winning |only |getting |with )*(?<yes>{N})(?: votes?| PARTY| countries| COUNTRY| states)? ?(?:in favour|for|voting for|voted for|yes)?(?: ,| and|,)* ?(?:(?<no>{N}) (?:votes? )?against(?: ,| and|,)* ?)?(?<abst>{N}) (?:abstentions?|abstained|abstaining))?';

/** The names are those of Kenya and its leaders. */
function isKenyan(tape: Tape): boolean {
  return tape.sentence.tokens.every(
    (token) =>
      (token.persons ?? []).every((one) => /^(?:kenyatta|ruto|sang|muthaura|kosgey|ali)$/.test(one.person)) &&
      (token.states ?? []).every((one) => one.state === 'KEN'),
  );
}

const PAUSE = '(?:{N} (?:year|month|months) )?(?:deferral|suspension|pause|delay|postponement|stay|reprieve|respite|halt)';
const OF_CASES =
  "(?: (?:of|for|in|to|against) (?:(?:{P}|{S}|{A}|{N}|'s|its|and|cases?|trials?|proceedings|prosecutions?|COURT|INVESTIGATION|leaders) ?)+)?";

export const councilForms: readonly Form[] = [
  form(
    `(?:in (?<e>{D}) )?${UNSC} (?:has |had )?(?:granted|gave|allowed|conceded|accorded|approved|agreed to|ordered) (?:(?:{S}|{P}|its leaders|HEADOFSTATE) )?${PAUSE}${OF_CASES}${ON}`,
    (groups, tape) => deferral({ ...groups, d: groups.d ?? groups.e }, tape, true),
  ),
  form(
    `(?:(?:{S} 's|{A}) (?:request|bid|plea|draft|call|demand|appeal|application) (?:for|to) ${PAUSE}${OF_CASES}) (?:was|were) (?:vetoed|blocked|struck down|killed|voted down) by (?<who>{S})${ON}`,
    (groups, tape) => {
      const told = members(tape, [groups.who], 'against');
      return told === null || !/\b(?:Kenya|Kenyan|Nairobi)\b/.test(tape.sentence.text)
        ? null
        : [{ kind: 'council-act', act: 'sc-draft-kenya-2013', claims: [...told, ...days(groups, tape)] }];
    },
  ),
  form(
    `${UNSC}(?: has| had| also| again)* ${SENT} ${ABOUT}${TO}${ON}(?: (?:on strength of|following|after|on basis of|on recommendation of) [a-zA-Z ]+)?`,
    (groups, tape) => {
      const act = actOf(groups, tape);
      if (act !== null) return [{ kind: 'council-act', act, claims: [{ what: 'carried', positive: true }, ...days(groups, tape)] }];
      const states = (tape.token(groups.about)?.states ?? []).map((mention) => mention.state);
      return states.length !== 1 || /\bA\d/.test(groups.about ?? '')
        ? null
        : [{ kind: 'council-referral', situations: [], states, positive: true, only: false }];
    },
  ),
  form(
    `${UNSC} (?:has never|never|has not|did not|has so far not|has yet to|failed to|refused to)(?: yet| so far)? (?:${SENT}|${SENDING}) ${ABOUT}${TO}`,
    (groups, tape) => {
      const states = (tape.token(groups.about)?.states ?? []).map((mention) => mention.state);
      if (states.length !== 1) return null;
      const act = actOf(groups, tape);
      return act === null
        ? [{ kind: 'council-referral', situations: [], states, positive: false, only: false }]
        : [{ kind: 'council-act', act, claims: [{ what: 'carried', positive: false }] }];
    },
  ),
  form(`${WHO} ${ABSTAINED} ${MOMENT}${ON}${TOO}`, (groups, tape) => vote(groups, tape, 'abstaining')),
  form(`${WHO} ${AGAINST} ${MOMENT}${ON}${TOO}`, (groups, tape) => vote(groups, tape, 'against')),
  form(`${WHO} ${FOR} ${MOMENT}${ON}${TOO}`, (groups, tape) => vote(groups, tape, 'for')),
  form(`(?:when|as) ${UNSC} ${SENT} ${ABOUT}${TO}${ON} ,? ?${WHO} ${ABSTAINED}`, (groups, tape) => vote(groups, tape, 'abstaining')),
  form(
    `(?:when|as) ${UNSC} ${SENT} ${ABOUT}${TO}${ON} ,? ?${WHO} (?:voted for|voted in favour|voted yes|backed it|supported it)`,
    (groups, tape) => vote(groups, tape, 'for'),
  ),
  form(`(?:when|as) ${UNSC} ${SENT} ${ABOUT}${TO}${ON} ,? ?${WHO} (?:voted against|voted no|vetoed it|opposed it)`, (groups, tape) =>
    vote(groups, tape, 'against'),
  ),
  form(
    `${WHO} ${AGAINST} ${DRAFT}(?: in (?<d>{D}))? (?:to|that would have|that sought to|which would have|on|for|aimed at|seeking to|meant to)? ?(?:${SENT}|${SENDING}) ${ABOUT}${TO}(?: in (?<e>{D}))?${BACKED}`,
    (groups, tape) => vote({ ...groups, d: groups.d ?? groups.e }, tape, 'against', [{ what: 'carried', positive: false }]),
  ),
  // The trials of Kenya's leaders.
  form(`(?:${BID}) (?:to|for|at) ${PUTOFF} ${FAILED}(?: (?:at|in) ${UNSC})?${ON}${COUNTS}`, (groups, tape) =>
    deferral(groups, tape, false),
  ),
  form(
    `${UNSC} (?:rejected|turned down|voted down|refused|declined|threw out|did not adopt|failed to adopt|would not)(?: ${BID})? ?(?:to|for)? ?${PUTOFF}${ON}${COUNTS}`,
    (groups, tape) => deferral(groups, tape, false),
  ),
  form(
    `${UNSC} (?:agreed to|approved|granted|adopted|decided to|voted to|passed)(?: ${BID})? ?(?:to|for)? ?${PUTOFF}${ON}${COUNTS}`,
    (groups, tape) => deferral(groups, tape, true),
  ),
  form(`${WHO} (?:vetoed|voted against|blocked by veto|struck down|vetoes) (?:${BID}) to ${PUTOFF}${ON}`, (groups, tape) => {
    if (!/\b(?:Kenya|Kenyan|Kenyatta|Ruto)\b/.test(tape.sentence.text)) return null;
    const told = members(tape, [groups.who, groups.also], 'against');
    return told === null ? null : [{ kind: 'council-act', act: 'sc-draft-kenya-2013', claims: [...told, ...days(groups, tape)] }];
  }),
  form(
    `${UNSC} (?:has )?(?:put off|deferred|suspended|postponed|delayed|froze|halted|paused) (?:COURT )?(?:trials?|cases?|proceedings|prosecutions?)? ?(?:of|against)? ?${KENYAN}(?: for (?:one )?(?:{N} )?(?:year|months))?${ON}`,
    (groups, tape) => (/P\d|S\d|A\d/.test(tape.line) && isKenyan(tape) ? deferral(groups, tape, true) : null),
  ),
  // Money.
  form(
    `(?:neither|none)(?: of)?(?: N\\d+)?(?: UNSC| council)? ?(?:referrals?|resolutions?) (?:came|comes|was accompanied|brought|provided|carried|provides|brings|came along)(?: with| by)? ?(?:any )?(?:UN )?(?:money|funds|funding|cash|UN money|UN funding|UN funds|contribution)(?: from UN| from UN budget)?(?: .*(?:bill|cost|costs|PARTY).*)?`,
    () => [law('referrals-unfunded', true)],
  ),
  form(
    `(?:in )?(?:both|N\\d+)? ?(?:of )?(?:UNSC |council )?(?:referrals?|resolutions?)?,? ?(?:${UNSC} )?(?:left|put|leaves|leave|puts|laid) (?:whole |entire )?(?:bill|cost|costs|expense|expenses|burden)(?: of (?:its |N\\d+ )?referrals?)? (?:to|on|with|onto) (?:COURT 's |court 's |COURT )?(?:own )?PARTY`,
    () => [law('referrals-unfunded', true)],
  ),
  form(
    `(?:UN|${UNSC}) (?:has |have )?(?:never|not|nothing|does not|did not|has not|pays nothing|paid nothing)(?: yet)? ?(?:paid|pay|contributed|met|borne|fund|funded|pays|paid for|for|towards)* ?(?:for |towards |to )?(?:cost of |costs of |costs arising from |expenses of )?(?:either |both |N\\d+ |its )?(?:of )?(?:its )?(?:council |UNSC )?(?:referrals?|investigations? it (?:has )?(?:referred|asked for)|cases it referred)`,
    () => [law('referrals-unfunded', true)],
  ),
  form(
    `(?:UN|${UNSC}) (?:pays|paid|has paid|foots|footed|covers|bears|bore|meets|funds) (?:bill |cost |costs |expenses )?(?:for |of )?(?:investigations? |INVESTIGATION )?(?:into |of )?(?:situations? |cases? |N\\d+ |both )?(?:that |which )?(?:(?:it|${UNSC}) (?:has )?)?(?:referrals?|refers|referred)(?: to {C})?`,
    () => [law('referrals-unfunded', false)],
  ),
  form(
    `(?:${UNSC} 's|council's|UNSC's)? ?(?:(?<e>{D}) )?(?:${ABOUT} )?referral(?: (?:of|in|from) (?<d>{D}))?(?: by ${UNSC})? (?:set|sets|has|had|names|named|contains|knows|carries|came with|is without|fixes|fixed) (?:no )?(?:end|end date|expiry date|closing date|time limit|limit in time|end point|expiry)`,
    (groups, tape) => {
      const range = dayOf(tape, groups.e ?? groups.d);
      const act =
        actOf(groups, tape) ??
        (range === null ? null : range.from.startsWith('2005') ? 'sc-1593' : range.from.startsWith('2011') ? 'sc-1970' : null);
      return act === null || !/ (?:no|without) /.test(tape.line)
        ? null
        : [{ kind: 'council-act', act, claims: [{ what: 'unlimited' }, ...(range === null ? [] : [{ what: 'on' as const, range }])] }];
    },
  ),
  // The clause on personnel of States outside.
  form(`.*paragraph N\\d+ of (?:UNSC )?resolution N\\d+.*`, (_, tape) =>
    /\bparagraph (?:6|six)\b/i.test(tape.sentence.text) &&
    /\b(?:1593|1970)\b/.test(tape.sentence.text) &&
    /\b(?:beyond|outside|can not|exempt|immune|out of reach|no jurisdiction|nothing to fear|shield|barred|off limits)\b/.test(tape.line) &&
    !/\b(?:disputed|debated|contested|open|argued)\b/.test(tape.line)
      ? [{ kind: 'open-issue', issue: 'C-18', from: '2005-03-31' }]
      : null,
  ),
];
