import type { StateId } from '../../../record/shape.ts';
import { type Form, form, type Groups, law } from '../grammar.ts';
import type { Tape } from '../tape.ts';

/** Words that tell of a suit between States or of an order to one, without which none of these forms can apply. */
export const SUIT_WORDS = /\b(?:sued?|suing|suit|lawsuit|case|taken|took|takes|ordered|orders|told|occupation|ICJ)\b/;

const ABOUT =
  '(?:,? ?(?:for|over|on|accusing it of|alleging|charging it with|under|in|since|about|concerning) (?:(?:alleged|claims?|charges?|allegations?|of|GENOCIDE|genocide convention|violations|breach|breaching|against|palestinians|rohingya|in|and|its|war|conduct|{PLACE}|{A}|{D}|committed|crimes|acts) ?)+)*';
const OVER_GENOCIDE = '(?:(?:GENOCIDE|genocide convention) )';
const SUED = `(?:sued|sues|is suing|has sued|had sued|(?:has |had )?(?:filed|brought|lodged|launched|instituted|started|opened) (?:${OVER_GENOCIDE})?(?:suit|lawsuit|legal suit) against|(?:has |had )?(?:filed|brought|lodged|launched|instituted|started|opened) (?:its |own )?${OVER_GENOCIDE}(?:case|proceedings|application|complaint) against)`;
const AT = '(?:at|before|in|with|to) (?:{C}|COURT of COURT)';
const WHEN = '(?:(?:in|on) (?<d>{D}) ,? ?)?';

/** Suits that went to the International Court of Justice, and were no referrals to this one. */
const TAKEN: Readonly<Record<StateId, readonly StateId[]>> = { GMB: ['MMR'], NIC: ['DEU'], BIH: ['SRB'], HRV: ['SRB'] };

function wasTaken(groups: Groups, tape: Tape): boolean {
  const [one, other] = [tape.state(groups.s), tape.state(groups.t)];
  return one !== null && other !== null && TAKEN[one]?.includes(other) === true;
}

const DO =
  '(?:prevent|halt|stop|suspend|end|cease|refrain from|pull out of|withdraw from|open|lift|allow|let|ensure|take (?:all )?(?:measures|steps) to prevent)';
const WAR =
  '(?:(?:its|all|any|acts|of|GENOCIDE|genocidal acts|offensive|military|operations?|attacks?|war|invasion|occupation|hostilities|assault|bombing|bombardment|settlements?|blockade|aid|food|humanitarian|into|against|palestinians|ukrainians|people|in|on|at once|immediately|forthwith|and|to|from|{PLACE}|{A}|{X}) ?)+';
const SUIT_ASIDE =
  '(?:,? ?(?:in|after|on|following) (?:suit|case|lawsuit|proceedings|application|action)(?: (?:filed|brought|lodged|begun|launched|made))? (?:by|of) (?:{S}))?';
const RULED = '(?:ruled|found|held|declared|said|decided|concluded)';
const NAMED = '(?:{P}|HEADOFSTATE|{A} (?:leader|president|prime minister))';

/** States against States, orders to States, opinions: the work of the International Court of Justice told of this Court, and the other way round. */
const FORMS: readonly Form[] = [
  form(`${WHEN}(?<s>{S}) ${SUED} (?<t>{S}) ${AT}${ABOUT}`, () => [law('state-sues', true)]),
  form(`${WHEN}(?<s>{S}) ${SUED} (?<t>{S})${ABOUT} ${AT}${ABOUT}`, () => [law('state-sues', true)]),
  form(
    `(?<s>{S})(?: 's)? ${OVER_GENOCIDE}?(?:suit|lawsuit|${OVER_GENOCIDE}case) against (?<t>{S}) (?:is|was) (?:pending|being heard|heard|before|filed|brought|lodged)(?: (?:in|on) {D})? ?(?:${AT})?`,
    (_, tape) => (/COURT/.test(tape.line) ? [law('state-sues', true)] : null),
  ),
  form(`${WHEN}(?<s>{S}) (?:has |had )?(?:taken|took|takes|hauled|dragged|brought) (?<t>{S}) (?:to|before) {C}${ABOUT}`, (groups, tape) =>
    wasTaken(groups, tape) ? [law('state-sues', true)] : null,
  ),
  form(
    `${WHEN}(?:in (?:suit|case|lawsuit) (?:filed|brought|lodged) by {S} ,? ?)?{C}(?: judges)? (?:has |had )?(?:ordered|orders|told|tells|directed|instructed)(?: (?:in|on) {D})? {S}(?: (?:in|on) {D})? (?:to ${DO} ${WAR}|not to ${DO} ${WAR})(?: ?(?:in|on) {D})?${SUIT_ASIDE}`,
    () => [law('orders-states', true)],
  ),
  form(
    `${WHEN}{C}(?: judges)? (?:has |had )?${RULED}(?: (?:in|on) {D})?(?: that)? (?:{A}|{S} 's|{S}) occupation(?: of (?:{PLACE}|{A} (?:territory|territories|land)|west bank|palestinian territories|palestinian territory)| and|, )* (?:is|was) (?:unlawful|illegal|contrary to international law)`,
    () => [law('orders-states', true)],
  ),
  form(
    `(?:it was )?(?:ICJ|world COURT)(?: judges)?(?: that| which)? ?(?:has |had )?(?:issued (?:its )?(?:WARRANT|arrest WARRANT)(?: (?:for|against|naming))?|ordered arrest of|charged|convicted|indicted|sentenced|acquitted|tried|put on trial|WARRANT(?: (?:for|against))?) ${NAMED}(?: (?:with|of|over|for|in|on) (?:(?:GENOCIDE|WARCRIMES|CAH|crimes|in|and|on|over|{PLACE}|{D}) ?)+)*`,
    () => [law('icj-tries', true)],
  ),
  form(
    `${NAMED} (?:was|is|has been|had been) (?:charged|convicted|indicted|sentenced|acquitted|tried|put on trial|wanted)(?: (?:for|of|with|over) (?:(?:GENOCIDE|WARCRIMES|CAH|crimes|in|and|on|over|{PLACE}) ?)+)? (?:by|at|before) (?:ICJ|world COURT)(?: (?:in|on) {D})?`,
    () => [law('icj-tries', true)],
  ),
];

/** "Took it to court": which court must be named. */
export const suitForms: readonly Form[] = FORMS.map(({ pattern, read }) => ({
  pattern,
  read: (groups, tape) => (tape.sentence.tokens.some(({ c }) => c === 'COURT' || c === 'ICJ') ? read(groups, tape) : null),
}));
