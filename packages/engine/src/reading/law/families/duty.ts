import type { Proposition } from '../../statement.ts';
import type { DayRange, PersonMention } from '../../token.ts';
import { dayOf, type Form, form, type Groups, law, mentions, part } from '../grammar.ts';
import { personsOf, type Tape } from '../tape.ts';

const OBLIGED =
  '(?:obliged|bound|required|duty bound|legally bound|legally obliged|obligated|compelled|legally required|bound by treaty|under obligation|under duty|under legal obligation|under legal duty|under any obligation|under any duty|treaty bound|honour bound|committed|obliged in law|bound in law|bound by law)';
const UNDER =
  '(?: (?:by|under|in|as matter of|as far as) (?:{TREATY}|law|its membership|rome treaty|international law|terms of {TREATY}|rules of {TREATY}))?';
const WHOM =
  "(?:(?<p>{P})|(?<title>HEADOFSTATE|{A} (?:leader|president|prime minister|premier|ruler|leader)|S\\d+ (?:leader|president|prime minister)|S\\d+|kremlin leader)|him|her|them|anyone|anybody|everyone|people|persons|suspects|fugitives|anyone (?:whom )?(?:{C}) (?:wants|seeks|is looking for|has charged)|anybody {C} wants|those (?:whom )?{C} (?:wants|seeks)|(?:anyone|persons|people|those|suspects|fugitives) (?:wanted|sought|charged) by {C}|COURT suspects|COURT fugitives|{C} 's suspects)";
/** What is told behind it of when: the visit that is meant. */
const VISIT =
  "(?: (?:,? ?)?(?:if|should|when|whenever|once|were|in case|on|during|while|as soon as|any time|the moment|upon|after|in event that|because)(?: (?!not |never |unless )(?:he|she|they|him|it|its|his|her|their|to|on|in|into|at|for|of|and|and if|ever|once|sets?|set|foot|soil|territory|comes?|came|came calling|enters?|entered|entering|visits?|visited|visiting|visit|state visit|COUNTRY visit|COUNTRY|official visit|travels?|travelled|travel|lands?|landed|landing|arrives?|arrived|arrival|arriving|turns?|turned|up|flies|flew|fly|flown|step|steps|stepped|summit|brics|g20|conference|trip|stays?|stopover|talks|received?|receiving|hosts?|hosted|hosting|welcomed?|attends?|attended|attending|ceremony|inauguration|meeting|funeral|was|were|be|is|present|there|again|that|autumn|spring|summer|next|month|year|week|own|leader|president|kremlin|africa|european|arab league|african union|{NAME}|{D}|'s|,)(?= |$))+)?";
const DO = '{ARREST}';

function whom(groups: Groups, tape: Tape): readonly PersonMention[] | null {
  if (groups.p !== undefined) return personsOf(tape.token(groups.p));
  if (groups.title === undefined) return [];
  // A title for which the scanner found no holder: whoever is meant, the duty of the State is asked for.
  return [];
}

function visitDay(tape: Tape): DayRange | null | undefined {
  const slots = tape.line.match(/\bD\d+/g) ?? [];
  return slots.length === 0 ? undefined : slots.length > 1 ? null : dayOf(tape, slots[0]);
}

/** The person of a title or a pronoun, named elsewhere in the sentence. */
function named(tape: Tape): readonly PersonMention[] {
  return tape.sentence.tokens.flatMap((token) => (token.kind === 'person' ? personsOf(token) : [])).slice(0, 1);
}

function duty(groups: Groups, tape: Tape, positive: boolean): readonly Proposition[] | null {
  const states = mentions(tape, groups.s);
  const persons = whom(groups, tape);
  if (states.length === 0 || persons === null) return null;
  const day = visitDay(tape);
  if (day === null) return null;
  const aside: Proposition[] =
    groups.member === undefined ? [] : [{ kind: 'membership', states, positive: !/^(?:non|not|no)\b/.test(groups.member), how: 'is' }];
  return [
    {
      kind: 'duty-to-arrest',
      states,
      persons: persons.length > 0 ? persons : named(tape),
      positive,
      ...(day === undefined ? {} : { day }),
    },
    ...aside,
  ];
}

const AS = '(?:(?:as|being) (?<member>(?:non |not )?(?:COURT |treaty |STATUTE )?(?:PARTY|member|SIGNATORY NEVER)) ,? ?)?';
const WHEN = `(?:(?:when|if|whenever|had|were|should|once|while|with) (?:(?!not |never |unless )(?:[a-z]+|{NAME}|{D}|'s) )+?, )?`;
const S = '(?<s>{S})(?: (?:government|authorities))?';
const YES = '(?:still |also |nonetheless |therefore |thus |already |now |legally |today |in turn |even now |just as |then )*';

const POSITIVE: readonly string[] = [
  `(?:is|are|was|were|remains|remained|would be|would have been|stays|had been|will be|will remain) ${YES}${OBLIGED}${UNDER} to ${DO}`,
  `(?:has|had|have|will have|would have|would have had|still has|owes|owed) ${YES}(?:an |clear |legal |treaty )*(?:duty|obligation|obligations)(?: (?:to|towards|under) (?:{TREATY}))? to ${DO}`,
  `(?:has|had|have|will have|would have|would have had|needs|needed|is|was) ${YES}to ${DO}`,
  `must ${YES}${DO}`,
  `(?:can|could|may) not (?:lawfully |legally )?(?:refuse|decline|fail) to ${DO}`,
  `(?:is|was) not (?:free|at liberty|entitled|allowed|permitted) (?:to refuse|to decline|not) to ${DO}`,
];
const NEGATIVE: readonly string[] = [
  `(?:is|are|was|were|remains|would be|would have been|will be) (?:not|no longer|in no way|never|not legally|under no|hardly) ?(?:legally |formally |in any way )?(?:${OBLIGED}|obligation|duty|legal obligation|legal duty|treaty obligation)${UNDER} to ${DO}`,
  `(?:has|had|have|owes|owed|would have had|would have|will have) no (?:legal |treaty )*(?:duty|obligation|obligations|reason in law)(?: (?:to|towards|under|in) (?:{TREATY}))? to ${DO}`,
  `(?:does|did|do|would|need) not (?:have|need|be obliged|be required|be bound)? ?to ${DO}`,
  `need not ${DO}`,
  `(?:is|was|are|were) (?:legally |perfectly )?free (?:not to|to refuse to) ${DO}`,
  `(?:can|could|may) (?:lawfully |legally )?(?:refuse|decline) to ${DO}`,
];

const DUTIES: readonly Form[] = [
  ...POSITIVE.map((does) => form(`${WHEN}${AS}${WHEN}${S} ,? ?${does} ${WHOM}${VISIT}`, (groups, tape) => duty(groups, tape, true))),
  ...NEGATIVE.map((does) => form(`${WHEN}${AS}${WHEN}${S} ,? ?${does} ${WHOM}${VISIT}`, (groups, tape) => duty(groups, tape, false))),
  form(`${AS}${S} (?:owes|owed|owe) {C} no (?:arrest|arrests|cooperation|surrender)${VISIT}`, (groups, tape) => duty(groups, tape, false)),
  form(
    `${AS}${S} (?:is|was) (?:not|no longer|under no duty|under no obligation)? ?(?:obliged|bound|required|to) to cooperate with {C}`,
    (groups, tape) => duty(groups, tape, !/ (?:not|no longer|under no) /.test(tape.line)),
  ),
];

/** Said of every member, or of everybody outside. */
const GENERAL: readonly Form[] = [
  form(
    `(?:all|every|each|any|all N\\d+|each of N\\d+|any one of N\\d+|every one of N\\d+)?(?: of)? ?(?:COURT |treaty |STATUTE )?(?:PARTY|COUNTRY that has (?:joined|ratified)(?: {TREATY})?) (?:(?:is|are|was|were|remains?) ${YES}${OBLIGED}${UNDER} to ${DO}|must ${DO}|has ${YES}(?:duty|obligation)${UNDER} to ${DO}|have ${YES}(?:duty|obligation)${UNDER} to ${DO}|has to ${DO}|have to ${DO}) ${WHOM}${VISIT}`,
    (groups, tape) => {
      const count = tape.sentence.tokens.filter((token) => token.kind === 'number');
      if (count.length > 0 || /\bD\d/.test(tape.line)) return null;
      const persons = whom(groups, tape);
      return persons === null || persons.length > 0 ? null : [law('parties-must-arrest', true)];
    },
  ),
  form(
    `(?:all|every|each|any)? ?(?:COUNTRY|state|nation|government)(?: in world| of world| on earth|, (?:whether|PARTY) .*)?,? ?(?:is|are|must|has|have) ?(?:${OBLIGED}|duty|obligation)?${UNDER} ?(?:to )?${DO} ${WHOM}${VISIT}`,
    (groups, tape) =>
      /^(?:all|every|each|any) /.test(tape.line) && (whom(groups, tape)?.length ?? 1) === 0 ? [law('all-un-members', true)] : null,
  ),
];

const RULED = '(?:ruled|held|found|confirmed|concluded|decided|determined|said|declared|affirmed|agreed|established)';
const SENT =
  "(?:(?: ,)? and (?:passed|referred|sent|reported|took|sends|refers|reports|passes) (?:matter|it|case|S\\d+|issue|question|finding|them) to (?:body of )?(?<to>ASP|UNSC|assembly|council|ASP of COURT|COURT 's ASP|both))?";
const FAILED =
  '(?:should have|ought to have|had to|was obliged to|had been obliged to|was bound to|had been bound to|should not have failed to|had failed to|failed to|had failed in its (?:duty|obligation|obligations|duties) to|failed in its (?:duty|obligation|obligations|duties) to|had breached its (?:duty|obligation|obligations|duties) to|breached its (?:duty|obligation|obligations) to|had not done its duty to|had violated its (?:duty|obligation) to|did not do its duty to|broke its (?:duty|obligation) to)';

const FINDINGS: readonly Form[] = [
  form(
    `(?:(?:in|on) (?<d>{D}) ,? ?)?(?:{CH})(?: (?:ruled|later|then|unanimously|also|have|has|had|since))* ?${RULED}?(?: (?:in|on) (?<e>{D}))?(?: that)? (?<s>{S}) ${FAILED} (?:arrest|arrested|detain|detained|surrender|surrendered|hand over|handed over|execute WARRANT against|seize|seized) (?<p>{P}|him|her|HEADOFSTATE|{A} (?:leader|prime minister|president)|S\\d+)${VISIT}${SENT}`,
    (groups, tape) => finding(groups, tape),
  ),
  form(
    `(?:{CH})(?: later| then| also| have| has| had| since)* (?:${RULED}|finds|rules)(?: (?:in|on) (?<e>{D}))?(?: that)? (?<s>{S}) (?:had |has )?(?:failed|neglected|breached|violated|broken|broke|flouted) (?:in )?its (?:duty|duties|obligations?|treaty duties|treaty obligations|duty to cooperate|obligation to cooperate|duties to COURT|obligations to COURT)(?: (?:under|towards|to) (?:{TREATY}))?${SENT}`,
    (groups, tape) => finding(groups, tape),
  ),
];

function finding(groups: Groups, tape: Tape): readonly Proposition[] | null {
  const states = mentions(tape, groups.s);
  if (states.length === 0) return null;
  const persons = groups.p?.startsWith('P') === true ? personsOf(tape.token(groups.p)) : named(tape);
  const ruled = [groups.d, groups.e].flatMap((slot) => dayOf(tape, slot) ?? []);
  const slots = (tape.line.match(/\bD\d+/g) ?? []).filter((slot) => slot !== groups.d && slot !== groups.e);
  const others = slots.flatMap((slot) => dayOf(tape, slot) ?? []);
  const sentTo =
    groups.to === undefined
      ? null
      : /ASP|assembly/.test(groups.to)
        ? ('assembly' as const)
        : /both/.test(groups.to)
          ? undefined
          : ('council' as const);
  if (sentTo === undefined) return null;
  const chamber = /pre[- ]trial chamber (iii|ii|i)\b/i.exec(tape.sentence.text)?.[1];
  return [
    {
      kind: 'compliance',
      states,
      persons,
      found: true,
      breach: true,
      sentTo,
      days: [...ruled.map((range) => ({ range, ruling: true })), ...others.map((range) => ({ range, ruling: false }))],
      chamber: chamber === undefined ? null : `Pre-Trial Chamber ${chamber.toUpperCase()}`,
    },
  ];
}

export const dutyForms: readonly Form[] = [...DUTIES, ...GENERAL, ...FINDINGS];

/** Words without which none of these forms can apply. */
export const DUTY_WORDS = part(
  `\\b(?:arrest|arrested|detain|detained|surrender|hand over|handed over|seize|apprehend|deliver|give up|turn over|turn in|custody|WARRANT|arrests|cooperation|cooperate|duty|duties|obligations?)\\b`,
);
