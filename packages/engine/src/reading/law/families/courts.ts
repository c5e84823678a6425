import type { Proposition } from '../../statement.ts';
import { elsewhereIn } from '../elsewhere.ts';
import { type Form, form, law, part } from '../grammar.ts';
import type { Tape } from '../tape.ts';

/** A court or body that is not this Court. */
const OTHER =
  "(?:OTHERCOURT|ICJ|(?:european|inter american|african) (?:COURT|OTHERCOURT|union COURT)(?: (?:of|on) human(?: and peoples')? rights)?|permanent COURT of arbitration|(?:special|extraordinary) (?:african |[a-z]+ ){0,3}(?:COURT|CHAMBER|chambers|tribunal|jurisdiction)(?: for (?:[a-z]+|{NAME}|AGGRESSION|peace)(?: [a-z]+)?)?|interpol|europol|council of europe|OTHERTREATY|european union|nato|african union|nuremberg tribunal|residual mechanism|mechanism for criminal tribunals|yugoslav tribunal|{S} tribunal|{A} tribunal|kosovo specialist chambers|specialist chambers)(?: (?:in (?:courts|COURT) of {S}|of justice|of appeal|of human rights|on human rights|of arbitration|in {PLACE}|in COURT|in [a-z]+|for {NAME}|for former [a-z]+|against {NAME}|of {NAME}|on AGGRESSION))*";
const PART =
  '(?:part|branch|chamber|CHAMBER|organ|arm|division|section|offshoot|agency|subsidiary|outpost|affiliate|department|body|unit|creation|creature|subdivision|local branch|regional branch|regional chamber|criminal chamber|criminal CHAMBER|criminal branch|criminal arm|criminal division|criminal wing|wing|field office|satellite|extension|instance|special chamber|special CHAMBER|trial chamber|judicial arm|judicial organ|judicial body|sub organ|organ or agency)';
const WITHIN = `(?:(?:${PART}(?:,? or ${PART})?) (?:of|within|under)|run by|managed by|operated by|controlled by|set up by|created by|established by|supervised by|overseen by|subordinate to|under authority of|under control of|attached to|subject to|answerable to|within|under)`;
const APART =
  '(?:separate from|distinct from|independent of|independent from|different from|unrelated to|unconnected (?:to|with)|apart from|not to be confused with|other than|not same as|something else than|different COURT from|different court from|separate COURT from|separate institution from|separate body from|different body from|entirely separate from|quite separate from|wholly separate from|quite different from|not connected (?:to|with))';
const SAME =
  '(?:same as|same COURT as|same body as|same thing as|another name for|other name for|alias of|one and same as|identical to|identical with|synonymous with|successor (?:of|to)|legal successor (?:of|to))';
const IS = '(?:is|are|was|were|forms|form|makes up|remains)';

const IDENTITY: readonly Form[] = [
  // Another court as part of this one, and the other way round.
  ...(
    [
      [OTHER, '(?:{C}|COURT system)'],
      ['{C}', OTHER],
    ] as const
  ).flatMap(([one, other]) => [
    form(`${one} ,? ?${IS} (?:itself |also |in fact |simply |now )?${WITHIN} ${other}`, () => [law('other-court', true)]),
    form(`${one} (?:belongs?|reports?|answers?) to ${other}`, () => [law('other-court', true)]),
    form(`${one} ${IS} (?:not|no|no longer|neither|never|in no way|by no means) (?:itself |in any way |any )?${WITHIN} ${other}`, () => [
      law('other-court', false),
    ]),
    form(`${one} (?:does not|do not) (?:belong|report|answer) to ${other}`, () => [law('other-court', false)]),
    form(`${one} has (?:nothing to do|no connection|no link|no formal link|no institutional link) (?:with|to) ${other}`, () => [
      law('other-court', false),
    ]),
    form(`${one} ${IS} (?:entirely |quite |wholly |completely |legally |altogether )?${APART} ${other}`, () => [law('other-court', false)]),
    form(`${one} ${IS} (?:simply |just |in effect )?${SAME} ${other}`, () => [law('other-court', true)]),
    form(`${one} ${IS} not (?:simply |just )?${SAME} ${other}`, () => [law('other-court', false)]),
  ]),
  form(`${OTHER} and {C} are (?:one and same|same|same COURT|same thing|same body|one COURT)`, () => [law('other-court', true)]),
  form(`{C} and ${OTHER} are (?:one and same|same|same COURT|same thing|same body)`, () => [law('other-court', true)]),
  form(
    `(?:{C} and ${OTHER}|${OTHER} and {C}) are (?:two )?(?:different|distinct|separate)(?: (?:things|courts|bodies|institutions|COURT))?`,
    () => [law('other-court', false)],
  ),
  // Seat shared, nothing else.
  form(
    `${OTHER} (?:sits?|is based|are based|is seated|has its seat) in (?:COURT|{S})(?: too| as well| also)? ,? but (?:they|it) (?:is|are) (?:not|no) ${WITHIN} {C}`,
    () => [law('other-court', false)],
  ),
];

const TRIED =
  '(?:tried|convicted|sentenced|jailed|imprisoned|indicted|charged|prosecuted|put on trial|found guilty|acquitted|condemned|brought to trial|hanged|executed|brought to justice|gaoled|put behind bars|handed (?:down )?(?:a )?(?:life sentence|life term|N\\d+ years?)|given (?:life|life sentence|N\\d+ years?))';
const MORE = "(?:[a-z]+|{N}|{D}|{NAME}|CAH|WARCRIMES|GENOCIDE|O\\d+|'s|,)";
const NOT = /\b(?:not|never|no|nor|neither|nobody|without|rather than|instead|if|unless|would|could|should|may|might)\b/;
const BY_ICC = part('(?:by|before|at|in front of|in) (?:judges of |CHAMBER of )?{C}(?= |$)');
const ICC_ACTS = part(
  `^(?:it was )?(?:CHAMBER of |judges of |judges at |CHAMBER at )?{C}(?: judges| CHAMBER)?(?: that| which| who)?(?: (?:has|had|also|later|in {D}|finally))* (?:${TRIED}|issued WARRANT (?:for|against)|sent|passed sentence on|handed|gave|WARRANT)(?= |$)`,
);
const WAS_TRIED = part(
  `(?:^| )(?:was|were|is|has been|have been|had been|stood|went on|faced|died|ended up|got)(?: [a-z]+){0,2} ?(?:${TRIED}|trial|in custody|in cell|in dock|WARRANT)(?= |$)`,
);

/** Somebody, or a deed, that another court tried and that this one never had before it. */
function tried(tape: Tape): readonly Proposition[] | null {
  const { line } = tape;
  const { text, tokens } = tape.sentence;
  // A court, or one in The Hague, may be another: this one must be named.
  const somebody = tokens.some((token) => token.c === 'COURT') ? elsewhereIn(text) : null;
  if (somebody === null) return null;
  const made = (claimed: boolean): readonly Proposition[] => [{ kind: 'elsewhere', who: somebody, claimed }];
  if (/\b(?:OTHERCOURT|UNCOURT|ICJ|OTHERTREATY|tribunal|special COURT|domestic|national|own COURT)\b/.test(line)) {
    // "by the tribunal for Yugoslavia, not by the ICC".
    const contrast = part(
      `(?:, )?(?:and |but )?(?:not|rather than|instead of) (?:by |before |in |at )?{C}$|^it was .*, not {C} ,? ?(?:that|which|who) |^it was not {C} but `,
    ).exec(line);
    if (contrast === null || !namesCourt(somebody, text)) return null;
    return made(false);
  }
  if (
    part(`^(?:it was not {C} that |{C} (?:never|did not|has never|has not|could not have|did not even|had nothing to do with) )`).test(line)
  )
    return made(false);
  if (part(`(?:^| )(?:was|were|has|have|had|stood|is)(?: been)? (?:never|not)(?: been| even)? .*(?:by|before|at|in) {C}(?= |$)`).test(line))
    return made(false);
  if (part(`(?:^| )never (?:stood trial|faced trial|appeared|faced charges|came|went|was|faced|sat)(?: [a-z]+){0,3} {C}(?= |$)`).test(line))
    return made(false);
  if (NOT.test(line)) return null;
  if (part(`^(?:it was )?(?:CHAMBER of )?{C}`).test(line) && ICC_ACTS.test(line)) return made(true);
  if (BY_ICC.test(line) && WAS_TRIED.test(line) && part(`^(?:(?:${MORE}) )*(?:by|before|at|in front of|in) `).test(line)) return made(true);
  return null;
}

function namesCourt(who: string, text: string): boolean {
  return /\b(?:tribunal|special court|court|chambers|judges|courts|ICTY|ICTR|STL|SCSL|ECCC|IRMCT)\b/i.test(text) && who !== '';
}

export const courtForms: readonly Form[] = IDENTITY;
export { tried as triedElsewhere };
