import type { Proposition } from '../../statement.ts';
import { dayOf, type Form, form, law, mentions } from '../grammar.ts';
import type { Tape } from '../tape.ts';

const FIRST_DAY = '2002-07-01';

/** The one day told lies wholly before the first day of the Court. */
function isOld(tape: Tape): boolean {
  const days = (tape.line.match(/\bD\d+/g) ?? []).flatMap((slot) => dayOf(tape, slot) ?? []);
  const [day] = days;
  if (day === undefined || days.length !== 1) return false;
  const bound = / (?:before|prior to|older than|predating|predate|earlier than|from before|preceding) (?:[a-z]+ )?D\d/.test(tape.line);
  return bound ? day.from <= FIRST_DAY : day.until <= FIRST_DAY;
}

const OLD =
  '(?:[a-zA-Z ]*?)?(?:crimes?|atrocit(?:y|ies)|massacres?|events?|acts?|conduct|deeds?|genocide|GENOCIDE|WARCRIMES|CAH|offences|cases?|killings|situations?|anything|what happened|things)(?: (?:that |which |were |was |done |committed |carried out |happened |took place |occurred )+)?(?:[a-z]+ )?(?:before|prior to|older than|predating|earlier than|from before|preceding|in|of|from|during) (?:[a-z]+ )?D\\d+';
const COUNCIL = '(?:UNSC|council|UN|resolution of UNSC|UNSC resolution|UNSC referral|referral by UNSC|referral from UNSC)';

/** What the Council cannot do: open the years before the Court. */
const BEFORE: readonly Form[] = [
  form(
    `(?:if|once|when|provided|should|where|with|on|after|given|as soon as|in case) (?:[a-z]+ )*${COUNCIL}(?: [a-z]+)* ,? ?(?:{C}|OTP|judges|CHAMBER) (?:can|could|may|is able to|would be able to|might|will|would)(?: also| even)* (?:go back|reach back|look|try|prosecute|deal|act|take|judge|investigate|examine|hear|rule|cover)(?: [a-z]+){0,3} ${OLD}`,
    (_, tape) => (isOld(tape) ? [law('council-before-2002', true)] : null),
  ),
  form(
    `(?:{C}|OTP) (?:can|could|may)(?: also| even)* (?:go back|reach back|look|try|prosecute|deal|act|take|judge|investigate|examine|hear)(?: [a-z]+){0,3} ${OLD} ,? ?(?:if|once|provided|when|with|where|as long as|should) (?:[a-z]+ )*${COUNCIL}(?: [a-z]+)*`,
    (_, tape) => (isOld(tape) ? [law('council-before-2002', true)] : null),
  ),
  form(
    `${COUNCIL} (?:can|could|may|has power to|is able to|is free to)(?: also| even)* (?:refer|send|empower|authorise|authorize|let|allow|give|ask|order|extend|entrust|task|instruct|permit|make|have)(?: [A-Za-z]+){0,6}? ${OLD}(?: to {C}| before {C})?`,
    (_, tape) => (isOld(tape) && !/\b(?:not|never|no)\b/.test(tape.line) ? [law('council-before-2002', true)] : null),
  ),
  form(`(?:not even|even) ${COUNCIL} (?:can|could|may)(?: not| never)? (?:[A-Za-z]+ )*?${OLD}(?: [a-zA-Z ]+)?`, (_, tape) =>
    isOld(tape) && /^not even/.test(tape.line) !== / (?:not|never) /.test(tape.line.slice(8)) ? [law('council-before-2002', false)] : null,
  ),
  form(
    `(?:even (?:if|with|after|where|when)|no matter what|whatever) (?:[a-z]+ )*${COUNCIL}(?: [a-z]+)* ,? ?(?:{C}|OTP|judges) (?:can not|could not|may not|has no JURIS|has no power|can never|may never|would not be able to|could never)(?: [a-z]+){0,5} ${OLD}`,
    (_, tape) => (isOld(tape) ? [law('council-before-2002', false)] : null),
  ),
  form(
    `${OLD} (?:can not|could not|can never|may not|could never) be (?:tried|prosecuted|investigated|referred|brought|judged|taken up)(?: (?:by|at|before|in|to) {C})?,? ?(?:not even|even) (?:if|with|by|after|when|on|at) (?:[a-z]+ )*${COUNCIL}(?: [a-z]+)*`,
    (_, tape) => (isOld(tape) ? [law('council-before-2002', false)] : null),
  ),
];

const FIRMS =
  '(?:companies|corporations|firms|businesses|multinationals|enterprises|legal persons|legal entities|arms makers|mining firms|arms manufacturers|oil companies|banks|corporate bodies|company|corporation|firm|business|mining companies|tech companies|organisations|organizations)(?: (?:such as|like|including) [a-z ]+?)?(?: themselves| itself| as such| too)?';
const PUT =
  '(?:tried|prosecuted|put (?:on trial|in dock)|convicted|charged|indicted|brought before|held criminally liable|held criminally responsible|sentenced|punished|made defendants?|accused|sued|called to account|taken)(?: criminally)?(?: (?:by|at|before|in) {C})';
const BESIDE =
  "(?: (?:alongside|together with|as well as|along with|in addition to|next to|just like|and not only|as much as) (?:[a-z' ]+))?";
const COMPANIES: readonly Form[] = [
  form(`${FIRMS} {CAN} be ${PUT}${BESIDE}`, () => [law('companies-tried', true)]),
  form(`${FIRMS} (?:can not|could not|may not|can never|may never) be ${PUT}(?: ,? ?(?:only|though|but) [a-z' ]+)?`, () => [
    law('companies-tried', false),
  ]),
  form(`{C} (?:can|may|could|has power to|has JURIS to) (?:try|prosecute|charge|convict|fine|punish) ${FIRMS}${BESIDE}`, () => [
    law('companies-tried', true),
  ]),
  form(`{C} (?:has|had) JURIS over ${FIRMS}${BESIDE}`, () => [law('companies-tried', true)]),
  form(
    `{C} (?:can not|may not|could not|has no power to) (?:try|prosecute|charge|convict|fine|punish) ${FIRMS}(?: ,? ?(?:only|but only|though) [a-z' ]+)?`,
    () => [law('companies-tried', false)],
  ),
  form(`{C} has no JURIS over ${FIRMS}(?: ,? ?only over [a-z' ]+)?`, () => [law('companies-tried', false)]),
];

const HEAD =
  '(?:(?:sitting|serving|incumbent|any|no|current|acting|even|reigning) )*(?:HEADOFSTATE|president|prime minister|head of government|monarch|king|foreign minister|minister|presidents|heads of government|HEADOFSTATE or government|leader|leaders|official|officials)(?: in office| of any COUNTRY)?';
const OUTSIDE =
  '(?:,? ?(?:even (?:if|when|where|though)|whether or not|of|from|not even) (?:(?:his|her|their|its|that|own|COUNTRY|home|is|has|been|never|not|no|joined|ratified|signed|outside|is not|belongs?|to|for|a|one|person|concerned|comes from|of|non|that has|which has|leads|he|she|they|{TREATY}|PARTY|{C}) ?)+)';
const BEFORE_COURT =
  '(?: (?:from|against|to|under|before|at|in|for|in face of|when faced with) (?:(?:arrest|prosecution|WARRANT|JURIS|{C}|surrender|or|and|under|on|by|warrant|COURT WARRANT|trial|proceedings|charges|arrest and surrender|before|in|at|from|any|international|judges|CHAMBER) ?)+)';
const SAID =
  '(?: ,? ?(?:as )?(?:(?:CHAMBER|APPEALS|judges|COURT judges) )(?:told {S}|ruled|held|found|confirmed|ruled in {D}|held in {D}|said|made plain|decided)(?: in (?:case|its ruling|judgment) (?:of|on|against|concerning) {S})?(?: in {D})?)?';

const IMMUNITY: readonly Form[] = [
  form(
    `(?:(?:under|according to|by virtue of|pursuant to) article N\\d+(?: of (?:STATUTE|treaty))? ,? ?)?${HEAD} (?:has|have|enjoys?|possess(?:es)?|can claim|can invoke|is entitled to|can rely on|can plead) no immunity${BEFORE_COURT}?${OUTSIDE}?${SAID}`,
    (_, tape) => [
      law(
        /\b(?:never|not|non|outside|no PARTY)\b/.test(tape.line.replace(/no immunity/, '')) || /\barrest\b/.test(tape.line)
          ? 'immunity-ruling'
          : 'office-no-bar',
        true,
      ),
    ],
  ),
  form(
    `${HEAD} (?:has|have|enjoys?|possess(?:es)?|keeps?|retains?|is protected by|are protected by|can claim|can invoke) (?:full |absolute |complete |personal )?immunity${BEFORE_COURT}(?: while in office| as long as (?:he|she|they) (?:is|are|hold) (?:in )?office)?`,
    (_, tape) => (/\b(?:CHAMBER|COURT|WARRANT|JURIS)\b/.test(tape.line) ? [law('has-immunity', true)] : null),
  ),
  form(
    `${HEAD} (?:is|are) (?:not|in no way|by no means|never) (?:immune|exempt|shielded|protected|safe)${BEFORE_COURT}${OUTSIDE}?${SAID}`,
    () => [law('office-no-bar', true)],
  ),
  form(`${HEAD} (?:is|are) (?:immune|exempt|shielded|protected|safe)${BEFORE_COURT}(?: while in office)?`, (_, tape) =>
    /\b(?:CHAMBER|COURT|WARRANT|JURIS)\b/.test(tape.line) ? [law('has-immunity', true)] : null,
  ),
  // One who led a State outside, before and since the ruling of 2019.
  form(
    `(?:as (?:sitting |serving |then )?(?:HEADOFSTATE|head|president|leader|prime minister) of (?:COUNTRY outside {TREATY}|non PARTY|COUNTRY that (?:has )?never joined|COUNTRY which (?:has )?never (?:joined|ratified)|COUNTRY not PARTY to {TREATY}|COUNTRY that is (?:no|not) PARTY)(?: to {TREATY})? ,? ?)?(?:P\\d+) (?:enjoyed|enjoys|had|has|was entitled to|was protected by|kept|could claim) (?:personal |full |head of state )?immunity from (?:arrest|JURIS|prosecution|arrest and surrender)(?: (?:while |when |during )?(?:he was )?(?:(?:in|on|by|at|visit to|his|stay|official|his visit to) )*(?:{PLACE})(?: soil)?)?`,
    (_, tape) => [{ kind: 'head-immunity', persons: tape.sentence.tokens.flatMap((token) => token.persons ?? []), immune: true }],
  ),
  form(
    `(?:P\\d+) (?:enjoyed|enjoys|had|has|could claim) no immunity (?:from|before|against|under) (?:(?:arrest|JURIS|prosecution|{C}|or|and|surrender|WARRANT|while|when|on|in|visiting|{PLACE}|as|HEADOFSTATE|president|of|COUNTRY|outside|non PARTY|{TREATY}) ?)+`,
    (_, tape) => [{ kind: 'head-immunity', persons: tape.sentence.tokens.flatMap((token) => token.persons ?? []), immune: false }],
  ),
];

const LAUNCH =
  '(?:(?:crime of )?AGGRESSION|(?:launching|waging|starting|ordering|planning|beginning|unleashing|leading) (?:of )?(?:(?:D\\d+|{A}|full scale|illegal|its|his|unlawful|war of|act of|crime of|acts of) )*(?:invasion|war|AGGRESSION|attack|annexation|intervention|bombing))(?: (?:against|on|of|in|upon) (?:{PLACE}|{A}))?(?: (?:in|of|since|from) D\\d+)?';
const UNLESS =
  '(?: ,? ?(?:unless|without|short of|absent|except (?:if|on|by|after)|save (?:by|on)|barring) (?:(?:a|if|the|UNSC|council|were|was|to|refers?|referral|refer|by|from|of|matter|case|situation|it|them|from council|chooses to|decides to|resolution|act) ?)+)?';
const AGGRESSION: readonly Form[] = [
  form(
    `(?:nobody|no (?:leader|HEADOFSTATE|politician|official|{A} (?:leader|official|politician)|general)) (?:can|could|may)(?: ever)? be (?:tried|prosecuted|charged|convicted|put on trial|held to account|judged|indicted) (?:by|at|in|before) {C} for ${LAUNCH}`,
    (_, tape) => early(tape),
  ),
  form(
    `{C} (?:can not|could not|has no power to|has no JURIS to|may not|had no power to) (?:try|prosecute|judge|charge) (?:anyone|anybody|those|leaders|people)(?: responsible)? for ${LAUNCH}`,
    (_, tape) => early(tape),
  ),
  form(
    `${LAUNCH} (?:can not|could not|can never) be (?:tried|prosecuted|judged|charged)(?: as AGGRESSION)? (?:by|at|in|before) {C}`,
    (_, tape) => early(tape),
  ),
  form(
    `(?:(?:(?<s>{S}) 's|(?<a>{A}))(?: own)? (?:leaders|HEADOFSTATE|leadership|officials|president|generals|rulers|politicians|commanders)|HEADOFSTATE of (?<o>{S})|leaders of (?<l>{S})|(?<x>{X})|(?<p>{P})|(?<t>{S})) (?:can not|could not|may not|can never|is not able to) be (?:tried|prosecuted|charged|put on trial|convicted|judged|indicted|held to account) (?:(?:by|at|in|before) {C} )?for ${LAUNCH}(?: (?:by|at|in|before) {C})?${UNLESS}`,
    (groups, tape) => outsiders(tape, groups.s ?? groups.a ?? groups.o ?? groups.l ?? groups.x ?? groups.t, false),
  ),
  form(
    `(?:(?:(?<s>{S}) 's|(?<a>{A}))(?: own)? (?:leaders|HEADOFSTATE|leadership|officials|president|generals|rulers|politicians|commanders)|HEADOFSTATE of (?<o>{S})|leaders of (?<l>{S})|(?<x>{X})) (?:can|could|may) be (?:tried|prosecuted|charged|put on trial|convicted|judged|indicted|held to account) (?:(?:by|at|in|before) {C} )?for ${LAUNCH}(?: (?:by|at|in|before) {C})?`,
    (groups, tape) => outsiders(tape, groups.s ?? groups.a ?? groups.o ?? groups.l ?? groups.x, true),
  ),
  form(
    `{C} (?:can not|has no JURIS to|lacks JURIS to|has no power to|may not) (?:try|prosecute|charge|judge|indict) (?:(?<s>{S}) 's|(?<a>{A})) (?:leaders|HEADOFSTATE|leadership|officials|president|generals) for ${LAUNCH}${UNLESS}`,
    (groups, tape) => outsiders(tape, groups.s ?? groups.a, false),
  ),
];

/** Aggression of a day before the Court had power over it. */
function early(tape: Tape): readonly Proposition[] | null {
  const days = (tape.line.match(/\bD\d+/g) ?? []).flatMap((slot) => dayOf(tape, slot) ?? []);
  const [day] = days;
  return days.length === 1 && day !== undefined && day.until <= '2018-07-17' ? [law('aggression-before-2018', false)] : null;
}

function outsiders(tape: Tape, slot: string | undefined, positive: boolean): readonly Proposition[] | null {
  const states = mentions(tape, slot);
  return states.length === 0 ? null : [{ kind: 'jurisdiction', over: 'nationals', states, positive, limbs: 'any', crime: 'aggression' }];
}

const LINKS: readonly Form[] = [
  form(
    `(?:nationality|nationality of (?:suspect|perpetrator|accused)|link of nationality|either link|one link|either) (?:alone )?(?:is|was) (?:by itself )?(?:enough|sufficient|all it takes)(?: (?:by itself|alone|on its own))?(?: for {C})?`,
    () => [law('nationals-anywhere', true)],
  ),
  form(
    `(?:territory|place|place of crime|where crime was committed) (?:alone )?(?:is|was) (?:by itself )?(?:enough|sufficient)(?: (?:by itself|alone|on its own))?(?: for {C})?`,
    () => [law('territory-enough', true)],
  ),
  form(`treaty (?:can not|does not|could not|did not) (?:look backwards|look back|reach back|apply backwards|work backwards)`, () => [
    law('retroactive', false),
  ]),
];

export const pointForms: readonly Form[] = [...BEFORE, ...COMPANIES, ...IMMUNITY, ...AGGRESSION, ...LINKS];
