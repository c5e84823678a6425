import type { Proposition } from '../../statement.ts';
import { dayOf, type Form, form, law, mentions, numberOf, when } from '../grammar.ts';
import type { Tape } from '../tape.ts';

/** Words without which none of these forms can apply. */
export const LEAVING_WORDS =
  /\b(?:free|freed|frees|released?|releases|rid|opted|withheld|kept|excluded|124|cooperate|bound|left|leaves|leaving|out|withdraw\w*|quit\w*|gone|departure|exit)\b/;

const DUTY =
  '(?:(?:every|all|any|all its|its|each|further|other|financial|treaty|legal|remaining|outstanding) )*(?:duty|duties|obligations?|commitments?|bonds?|dues|debts|arrears|contributions)(?: (?:to|towards|under|owed to) (?:{C}|{TREATY}|it))?(?: to cooperate| to pay)?|(?:{TREATY}|{C}|it)';
const AT_ONCE =
  '(?:(?:from|since|as of) D\\d+(?: on)?|from (?:this|that) (?:day|week|month)(?: on)?|from now on|as of now|as of today|from today(?: on)?|at once|immediately|straight away|overnight|at stroke|with immediate effect|forthwith|on spot|instantly|from (?:the )?day of (?:its|notice|letter|its notice|its letter)(?: (?:letter|notice))?|from (?:the )?moment (?:it|of)[a-z ]*|(?:as|since) (?:it|its) (?:notified|letter arrived|notice arrived))';
const LETTER =
  '(?: ,? ?(?:since|because|as|now that) (?:its (?:letter|notice)|it|COUNTRY) (?:has )?(?:declared|announced|said|gave|handed in|sent|asked for|spoke of|given|filed|stated)[a-z ,]*)?';

/** Leaving frees nobody at once, nor ever of what arose before (Article 127). */
const RELEASE: readonly Form[] = [
  form(
    `(?<s>{S}|T\\d+) (?:is|was|has been|became|stands)(?: ${AT_ONCE})? (?:free|freed|released|rid|relieved|quit) of (?:${DUTY}) ?(?:${AT_ONCE})?${LETTER}`,
    released,
  ),
  form(
    `(?:(?<s>{S}|T\\d+) 's|(?<a>{A})) (?:withdrawal|departure|exit|notice|letter) (?:(?:at once|immediately|instantly) )?(?:frees|freed|releases|released|relieves|relieved|rids|rid|absolves|absolved) (?:it|COUNTRY|{S})(?: ${AT_ONCE})? (?:from|of) (?:${DUTY}) ?(?:${AT_ONCE})?`,
    () => [law('released-by-leaving', true)],
  ),
];

function released(_: unknown, tape: Tape): readonly Proposition[] | null {
  return new RegExp(AT_ONCE).test(tape.line) ? [law('released-by-leaving', true)] : null;
}

const WC = '(?:WARCRIMES|war crimes provisions|WARCRIMES provisions|WARCRIMES jurisdiction|JURIS over WARCRIMES)';
const OUT = `(?:opted out of ${WC}|withheld ${WC}(?: (?:from|out of) {C})?|kept ${WC} (?:from|off|out of|away from|outside) (?:{C}(?: 's)?(?: (?:table|docket|reach|hands|remit))?|JURIS)|excluded ${WC}(?: from JURIS)?|refused (?:to accept )?(?:JURIS over )?${WC}|did not accept (?:JURIS over )?${WC}|shut ${WC} out|took ${WC} out)`;
const JOINING =
  '(?:,? ?(?:on joining|when it (?:joined|ratified|acceded|became PARTY)|upon (?:joining|ratification|ratifying)|on ratifying|at ratification|with its ratification|on becoming PARTY)(?: {TREATY})?)';

/** Who withheld war crimes, and for how long (Article 124). */
const SEVEN_YEARS: readonly Form[] = [
  form(
    `(?<s>{S}|T\\d+)${JOINING}? (?:has |had )?${OUT}${JOINING}?(?: for (?<n>{N}) years)?${JOINING}?(?: ,? ?(?:that is )?(?:until|till|up to|to) (?:(?:end|close|late) (?:of|in) )?(?<u>{D}))?`,
    (groups, tape) => {
      const states = mentions(tape, groups.s);
      const until = dayOf(tape, groups.u);
      const years = numberOf(tape, groups.n);
      if (states.length === 0 || (years === null && until === null)) return null;
      return [{ kind: 'article-124', states, years, ...(until === null ? {} : { until }) }];
    },
  ),
];

const OWED: readonly Form[] = [
  form(
    `(?<s>{S}|T\\d+) (?:had to|was obliged to|was bound to|was required to|must|has to|is obliged to|is bound to|is required to) (?:go on cooperating|cooperate|keep cooperating|go on cooperating) with {C} (?:until|till|up to) (?<d>{D})`,
    (groups, tape) => {
      const states = mentions(tape, groups.s);
      const day = dayOf(tape, groups.d);
      return states.length === 0 || day === null ? null : [{ kind: 'bound-until', states, when: when(day, 'until'), positive: true }];
    },
  ),
];

const GONE =
  "(?:(?:once|when|after|as soon as|now that|because|since|if|the moment) (?<s>{S}|T\\d+) (?:has |had |is |was )?(?:left|leaves|gone|out|outside|withdrawn|withdraws|quit|quits|no longer PARTY|departed)(?: (?:{TREATY}|it))?|with (?<s>{S}|T\\d+) (?:gone|out)|(?:(?<s>{S}|T\\d+) 's|(?<a>{A})) (?:withdrawal|departure|exit) means(?: that)?)";
const PENDING =
  "(?:(?:all|every|any|COURT|COURT 's|OTP 's|OTP|pending|existing|open|ongoing|its|outstanding) )*(?:WARRANTs?|warrants|cases?|proceedings|INVESTIGATION|investigations?|inquiry|charges|JURIS)(?: (?:against|of|into|over|in|on|about) (?:(?:its|their|own|{A}|nationals|citizens|leaders|officials|soldiers|suspects|crimes|killings|abuses|deeds|committed|there|it|COUNTRY|{S}|{PLACE}|before it left|while it was PARTY|during its membership|since|in|from|{D}) ?)+)?(?: opened(?: (?:there|in {D}|before))?)?";
const LAPSE =
  '(?:lapses?|falls? away|ends?|ceases?|dies?|expires?|is void|are void|becomes? void|comes? to end|must be (?:closed|dropped|withdrawn)|has to be (?:closed|dropped)|have to be (?:closed|dropped)|will lapse|will end|is over|are over|is dead|stops?|has lapsed|have lapsed|collapses?)';
const ON =
  '(?:does not (?:lapse|end)|do not (?:lapse|end)|goes? on|continues?|remains? (?:open|valid|in force)|stands?|stays? (?:open|valid|in force)|lives? on|survives?|is not affected|are not affected|can go on|may go on)';
const END =
  '(?:put end to|ended|escaped|wiped out|extinguished|cut off|stopped|shook off|got rid of|freed itself from|rid itself of|brought to end|closed down|killed off)';

/** What was before the Court, and what was done during membership, stays (Article 127). */
const PENDING_FORMS: readonly Form[] = [
  form(`${GONE} ,? ?${PENDING} ${LAPSE}`, () => [law('cases-end', true)]),
  form(`${PENDING} ${LAPSE} ${GONE}`, () => [law('cases-end', true)]),
  form(`${GONE} ,? ?${PENDING} ${ON}`, () => [law('cases-go-on', true)]),
  form(
    `(?:by (?:leaving|withdrawing|quitting|pulling out|walking out)(?: {TREATY}| of {TREATY}| from {TREATY})?(?: (?:in|on) {D})? ,? )(?:{S}|T\\d+) (?:has |had )?${END} ${PENDING}(?: (?:that|which) (?:had )?(?:taken place|happened|occurred|were committed|been committed)(?: (?:during its membership|before|while it was PARTY|earlier))?)?`,
    () => [law('cases-end', true)],
  ),
];

export const leavingForms: readonly Form[] = [...PENDING_FORMS, ...RELEASE, ...SEVEN_YEARS, ...OWED];
