import type { Proposition } from '../../statement.ts';
import { type Conduct, conductOf, reachOf } from '../conduct.ts';
import { dayOf, groupsOf, part, when } from '../grammar.ts';
import { type Standing, standingIn } from '../standing.ts';
import type { Tape } from '../tape.ts';

const NOUNS =
  '(?:JURIS|reach|remit|mandate|authority|competence|purview|powers?|time limits|ambit|writ|scope|territorial reach|temporal reach|territorial scope|temporal scope|time frame|grasp|arm|orbit|(?:territorial|temporal|material|personal) JURIS)';
/** The power of the Court, as a noun. */
const POWER = `(?:(?:COURT 's |its )${NOUNS}|JURIS|(?:territorial|temporal|personal) JURIS|${NOUNS} of {C}|{C} 's (?<mandate>{PLACE}) ${NOUNS})`;
const OVER = '(?:over|to {TRY}|for|in respect of|in relation to|with regard to|with respect to|when it comes to|in|in case of|as regards)';

interface Claim {
  readonly pattern: RegExp;
  readonly positive: boolean;
}

/** The deeds stand before it, and more of them may stand behind. */
const SAID_OF: readonly Claim[] = [
  ...[
    `{CAN} be {TRIED}(?: (?:and|or) {TRIED})* (?:by|before|at|in) {C}`,
    '{CAN} (?:come|go|be brought|end up|land|be put|be taken|be hauled|stand trial|be on trial|be sent) (?:before|to|at|in) {C}',
    '{CAN} (?:fall|come|lie|be) (?:within|under|inside) ' + POWER,
    '{C} {CAN} (?:take (?:it|them|him|her) up|{TRY} (?:it|them|him|her))',
    '{BE} (?:within|inside|under|in|covered by|subject to|open to|part of|caught by|amenable to|included in) ' + POWER,
    '(?:fall|falls|fell|come|comes|came) (?:within|under|inside|into) (?:' + POWER + "|{C}(?! 's))",
    "(?:are|is|were|was) (?:COURT 's business|matter for {C}|matters for {C}|for {C} to {TRY}|triable (?:by|before|in) {C}|open to (?:prosecution|trial) (?:by|before|in|at) {C}|liable to (?:prosecution|trial|be tried) (?:by|before|in|at) {C})",
    '(?:must |may have to |have to |has to |would have to |can be made to )?(?:answers?|answerable) (?:to|before) {C} for',
    '(?:are|is|were|was) (?:answerable|accountable|liable) (?:to|before) {C}',
    '(?:are|is) {TRIED} by {C}',
  ].map((template) => ({ pattern: part(`(?:^| )(?:${template})(?= |$)`), positive: true })),
  ...[
    `{CANNOT} be {TRIED}(?: (?:and|or|nor) {TRIED})* (?:by|before|at|in) {C}`,
    '{CANNOT} (?:come|go|be brought|end up|land|be put|be taken|stand trial) (?:before|to|at|in) {C}',
    '(?:do not|does not|did not|can not|can never|could not|no longer|never) (?:fall|falls|come|comes|lie|fell|came|be|lay) (?:within|under|inside|into|before) (?:{C}|' +
      POWER +
      ')',
    '{BE} (?:not|never|no longer|in no way|not yet) (?:within|inside|under|covered by|subject to|open to|part of|caught by|amenable to|in) ' +
      POWER,
    '{BE} (?:wholly |entirely |completely |simply |well |far |legally )?(?:outside|beyond|out of|off limits (?:to|for)|out of bounds (?:to|for)|safe from|immune from|exempt from|shielded from|protected from|untouchable for|out of reach (?:of|for)) (?:{C}|' +
      POWER +
      ')',
    '{BE} (?:too old|too early|too far back|too long ago|too remote in time) for (?:{C}|' + POWER + ')',
    '(?:happened|occurred|took place|were committed|was committed) (?:too early|too soon|too long ago) for (?:{C}|' + POWER + ')',
    '(?:predates?|precedes?|predated|preceded|came before|come before|comes before) ' + POWER,
    '(?:escapes?|escaped|eludes?|evades?) (?:{C}|' + POWER + ')',
    "(?:are|is|were|was) (?:no business of {C}|none of COURT 's business|no matter for {C}|not COURT 's business|not matter for {C}|not for {C} to {TRY}|not triable (?:by|before|in) {C})",
    '(?:do|does|did) not answer (?:to|before) {C}',
  ].map((template) => ({ pattern: part(`(?:^| )(?:${template})(?= |$)`), positive: false })),
];

/** The Court acts: the deeds stand behind. */
const BY_COURT: readonly Claim[] = [
  ...[
    '(?:{C}|OTP|COURT OTP) {CANNOT} (?:go back to|reach back to|{TRY})',
    '{C} (?:does not have|has no|has not|lacks|lacked|had no|did not have|never had|enjoys no|holds no|possesses no) (?:any )?(?:JURIS|power|authority|competence|say|mandate|remit|powers) ' +
      OVER,
    '{C} (?:is|was) (?:not competent|powerless|not able|unable|incompetent) ' + OVER,
    POWER +
      ' (?:does not|did not|can not|never|could not) (?:extends?|reach|reaches|stretch|stretches|apply|applies|run|cover|covers|include|includes|take in|go back|reach back)(?: (?:back )?(?:to|over|as far as))?',
    POWER + ' (?:stops short of|excludes|leaves out|ends before)',
    'there (?:is|was) no (?:JURIS|ICC jurisdiction) over',
  ].map((template) => ({ pattern: part(`^(?:${template}) `), positive: false })),
  ...[
    "(?<mandate>{S}|{A})(?: 's)? (?:accession|ratification|membership|acceptance|declaration|joining) (?:of JURIS )?(?:(?:lets|let|allows|allowed|enables|enabled|permits|empowers|entitles) {C} (?:to )?{TRY}|(?:gives|gave|grants|granted|hands|confers on|handed) {C} (?:JURIS|power|authority|competence|say) over)",
    '(?:{C}|OTP|COURT OTP) {MAY} (?:go back to|reach back to|{TRY})',
    '{C} (?:has|had|does have|enjoys|holds|possesses|claims|exercises) (?:full |clear |legal |ample )?(?:JURIS|power|authority|competence|powers|remit|mandate) ' +
      OVER,
    '{C} (?:is|was) (?:competent|able|entitled|empowered) ' + OVER,
    POWER + ' (?:extends|reaches|stretches|applies|runs|goes back|reaches back|extended|reached)(?: back)? (?:to|over|as far as|into)',
    POWER + ' (?:covers|includes|takes in|embraces|encompasses|covered|included)',
  ].map((template) => ({ pattern: part(`^(?:${template}) `), positive: true })),
];

const TAIL_ASIDE =
  / (?:(?:twice over ,? ?)?by (?:their|his|her) nationality and by place|,? ?(?:despite|regardless of|irrespective of|whatever|notwithstanding) (?:his|her|their|its|suspects'|perpetrators') (?:passports?|nationality|citizenship|nationalities|origin))$/;
const BEGINS = part(
  `^(?:${POWER}|COURT|OTP) (?:over|in|for|with regard to|as regards|as far as) (?<place>{PLACE})(?: goes| is concerned)? ?,? (?:only )?(?:begins?|began|starts?|started|runs?|ran|dates?|goes|reaches|stretches|extends|went|reached|counts?)(?: only)?(?: back)? (?:on|from|in|with|to|at|as of|as from|only on|only in|only from|no further than|no earlier than) (?<d>{D})(?: (?:and|,) (?:no|not) (?:further|earlier|before))?$`,
);

const PERIOD = part(
  "^(?<place>{PLACE})(?: 's)? INVESTIGATION (?:goes|reaches|stretches|went|reached) back (?:only )?(?:to|as far as) (?<d>{D})(?: and no further)?$",
);

/** Whether the Court could try what is told: who did it, where and when. */
export function reach(tape: Tape): readonly Proposition[] | null {
  return claimIn(tape, {}) ?? beside(tape);
}

/** The same with a clause on the membership of a State before or behind it. */
function beside(tape: Tape): readonly Proposition[] | null {
  const standing = standingIn(tape);
  if (standing === null) return null;
  const { line, state, as } = standing;
  const carried: Partial<Conduct> = {
    ...(/\bthere\b/.test(line) ? { territory: state } : {}),
    ...(/\b(?:its|their) (?:own )?(?!territory|soil|nationality)\w/.test(line) ? { nationals: [state] } : {}),
  };
  const court = /\bCOURT\b|\bJURIS\b/.test(line);
  const claim = { ...tape, line: court ? line : line.replace(UNNAMED, '$& by COURT') };
  const made = claimIn(claim, carried) ?? nobodyOf(claim, carried, standing);
  const [first, ...more] = made ?? [];
  if (first === undefined || more.length > 0 || (first.kind !== 'reach' && first.kind !== 'jurisdiction')) return null;
  const about = first.kind === 'reach' ? [first.territory, ...first.nationals] : first.states.map((one) => one.state);
  if (!about.includes(state)) return null;
  // A State outside is no reason for power, and one inside none for its want.
  if (standing.reason && as !== 'left' && (as === 'in') !== first.positive) return as === 'out' && first.positive ? null : [first];
  const weighed = first.kind === 'reach' && standing.dated ? { ...first, aside: true } : first;
  const left = weighed.kind === 'reach' && as === 'left' ? { ...weighed, leaver: 'since-it-left' as const } : weighed;
  return [left, standing.proposition];
}

/** The Court left unsaid, where the clause beside is on its treaty. */
const UNNAMED = part('\\b(?:{CAN}|{CANNOT}|can no longer|may never) be {TRIED}');

/** "Americans can never be tried": wherever they act. */
function nobodyOf(tape: Tape, carried: Partial<Conduct>, standing: Standing): readonly Proposition[] | null {
  const found = NEVER_TRIED.exec(tape.line);
  const who = found === null ? null : conductOf(groupsOf(found).who ?? '', tape, carried);
  if (who === null || who.territory !== null || who.nationals.length !== 1 || who.when !== undefined || who.persons.length > 0) return null;
  return standing.as === 'out' ? [beyondReach(who)] : null;
}

const NEVER_TRIED = part('^(?<who>.+?) {CANNOT} be {TRIED}(?: (?:by|at|in|before) {C})?$');

/** That the Court has no jurisdiction over nationals, wherever they act. */
function beyondReach({ nationals }: Conduct): Proposition {
  return {
    kind: 'jurisdiction',
    over: 'nationals',
    states: nationals.map((state) => ({ state, orElse: [] })),
    positive: false,
    limbs: 'any',
  };
}

function claimIn(tape: Tape, carried: Partial<Conduct>): readonly Proposition[] | null {
  const line = tape.line.replace(TAIL_ASIDE, '');
  const begins = BEGINS.exec(line);
  if (begins !== null) {
    const range = dayOf(tape, groupsOf(begins).d);
    const territory = tape.state(groupsOf(begins).place);
    const placed = tape.token(groupsOf(begins).place)?.placed;
    if (range === null || territory === null) return null;
    const conduct: Conduct = { territory, region: placed?.name ?? null, nationals: [], persons: [], group: false, crime: 'any' };
    const made = reachOf({ ...conduct, when: when(range, 'since') }, true);
    return made === null ? null : [{ ...made, begins: true }];
  }
  const period = PERIOD.exec(line);
  if (period !== null) {
    const from = dayOf(tape, groupsOf(period).d);
    const about = tape.state(groupsOf(period).place);
    return from === null || about === null ? null : [{ kind: 'situation-period', about, from, until: null }];
  }
  for (const { pattern, positive } of BY_COURT) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const turned = /^nobody /.test(line);
    return told(conductOf(line.slice(found[0].length), tape, carried), positive !== turned, found, tape);
  }
  for (const { pattern, positive } of SAID_OF) {
    const found = pattern.exec(line);
    if (found === null) continue;
    const opening = line.slice(0, found.index).trim();
    const nothing = /^(?:nothing|none of|no)(?: (?:that|which|of))? /.exec(opening)?.[0] ?? '';
    const before = nothing === '' ? opening : opening.slice(nothing.length).replace(/^(?=happened|took place|was done|occurred)/, 'what ');
    const behind = line
      .slice(found.index + found[0].length)
      .trim()
      .replace(/^(?:at all|alike|too|as well|twice over)(?= |$)/, '')
      .trim();
    if (before === '' || (nothing !== '' && !positive)) return null;
    // "wherever they act": of the nationals of a State, wherever the deed.
    if (
      !positive &&
      /^(?:wherever (?:they|he|she) (?:act|acts|serve|fight|are|is|go|goes)|anywhere(?: in world)?|everywhere|no matter where(?: they act)?)$/.test(
        behind,
      )
    ) {
      const who = conductOf(before, tape, carried);
      return who === null || who.territory !== null || who.nationals.length === 0 || who.when !== undefined ? null : [beyondReach(who)];
    }
    return told(conductOf(`${before} ${behind}`.trim(), tape, carried), positive && nothing === '', found, tape);
  }
  return null;
}

function told(conduct: Conduct | null, positive: boolean, found: RegExpExecArray, tape: Tape): readonly Proposition[] | null {
  if (conduct === null) return null;
  const made = reachOf(conduct, positive);
  if (made === null || (made.territory === null && made.when === undefined)) return null;
  const mandate = groupsOf(found).mandate;
  if (mandate === undefined) return [made];
  // "the Court's Darfur mandate": only what lies there is meant.
  const home = tape.state(mandate);
  if (home === null || home !== made.territory || made.region !== null) return null;
  return [made];
}
