import type { Proposition, When } from '../../statement.ts';
import { reachOf } from '../conduct.ts';
import { dayOf, type Form, form, type Groups, law, mentions, numberOf, when } from '../grammar.ts';
import type { Tape } from '../tape.ts';

const LODGED = '(?:lodged|filed|submitted|deposited|made|handed in|sent in|signed|delivered|issued|registered|put in|entered)';
const DECLARATION =
  "(?:(?:ad hoc|written|formal|special|first|O\\d+|further|fresh|new|one off) )*(?:declaration|article N\\d+ \\( N\\d+ \\) declaration|article N\\d+ declaration|12 3 declaration)(?: (?:under|by virtue of|in terms of|pursuant to) article N\\d+(?: \\( N\\d+ \\))?(?: of (?:STATUTE|treaty))?)?(?: (?:with|to) (?:registrar|registry|{C}|COURT 's registrar|registrar of {C}))?";
const SCOPE =
  "(?: (?:over|for|in respect of|covering|with respect to) (?:(?:all|any|alleged|the|grave|international|acts|events|conduct|crimes|WARCRIMES|CAH|GENOCIDE|and|committed|on|in|across|within|its|own|whole|entire|soil|territory|{NAME}|'s|situation|land|by|anyone|all sides) ?)+)?";
const FROM =
  '(?: ,? ?(?:with effect |beginning |starting |running |going back |reaching back |backdated |retroactively |retrospectively )*(?:from|since|as of|as from|after|to) (?:(?:early|late|mid|start of|beginning of) )?(?<from>{D}))?';
const UNTIL =
  '(?: (?:and |running |up )*(?:until|till|to|through|up to|ending|ending in|ending on) (?:(?:end of|close of|late|last day of) )?(?<until>{D}))?';
const AT = '(?:,? ?(?:in|on) (?<d>{D}))?';

function accepted(groups: Groups, tape: Tape): readonly Proposition[] | null {
  const states = mentions(tape, groups.s);
  if (states.length === 0) return null;
  // Which of several declarations is meant is read elsewhere.
  if (/\b(?:first|second|last|latest|O\d+) (?:[a-z]+ ){0,2}declaration/.test(tape.line)) return null;
  const lodged = dayOf(tape, groups.d ?? groups.e ?? groups.f);
  const from = dayOf(tape, groups.from);
  const end = dayOf(tape, groups.until);
  if (lodged === null && from === null && end === null) return null;
  return [
    {
      kind: 'acceptance',
      states,
      positive: true,
      declared: true,
      ...(lodged === null ? {} : { lodged: on(lodged) }),
      ...(from === null ? {} : { covers: when(from, 'since') }),
      ...(end === null ? {} : { end }),
    },
  ];
}

function on(range: When['range']): When {
  return when(range, 'on');
}

const COVERS = '(?:covers?|includes?|extends? to|takes? in|reach(?:es)?|appl(?:y|ies) to|embraces?|encompass(?:es)?)';
const LEAVES =
  '(?:leaves? out|excludes?|stops? short of|does not (?:cover|include|extend to|reach)|omits?|not|not including|without|excluding|leaving out|not to|passes over)';
const PLACES = '(?:(?:both|only|all of|whole of) )?{PLACE}(?:(?: ,| and| as well as| , and) {PLACE})*';

/** Places one by one, as within or without. */
function scoped(tape: Tape, inside: string, outside: string | undefined): readonly Proposition[] | null {
  const out: Proposition[] = [];
  for (const [words, positive] of [
    [inside, true],
    [outside ?? '', false],
  ] as const)
    for (const slot of words.match(/\b[STLY]\d+/g) ?? []) {
      const territory = tape.state(slot);
      const region = tape.token(slot)?.placed?.name ?? null;
      if (territory === null) return null;
      const made = reachOf({ territory, region, nationals: [], persons: [], group: false, crime: 'any' }, positive);
      if (made === null) return null;
      out.push(made);
    }
  return out.length === 0 ? null : out;
}

const ORDINARY =
  '(?:as|being|though|although|even as) (?:non PARTY|not PARTY|non member|outsider|COUNTRY outside {TREATY}|COUNTRY that never joined) ,? ?';
const ACCEPT =
  '(?:accept|recognise|recognize|submit to|consent to|grant|agree to) (?:JURIS|{C}|jurisdiction of {C})(?: (?:for|over|as to|in respect of) [a-z ]+?)?';
const BYDECLARATION =
  '(?:by|through|with|under|by lodging|by filing|by making|using|by means of|via) (?:simple |written |formal |ad hoc |special |one off )*(?:declaration(?: under article N\\d+(?: \\( N\\d+ \\))?)?|article N\\d+(?: \\( N\\d+ \\))?(?: declaration)?)';
const UNJOINED =
  '(?:,? ?(?:without|even without|without ever|short of|while not) (?:joining|ratifying|becoming|being|acceding)(?: to)?(?: (?:PARTY|{TREATY}|it))?)';

export const acceptanceForms: readonly Form[] = [
  form(
    `(?<s>{S}|T\\d+|{A}) ?(?:'s)? ?(?:government 's )?(?:ad hoc |O\\d+ )?(?:acceptance|declaration|acceptance of JURIS|declaration accepting JURIS)(?: of (?<d>{D}))? (?:reaches|covers|runs|extends|goes|applies|ran|reached|covered|extended)(?: only| back)*(?: to)?(?: (?:period|crimes|conduct|events|acts|months|weeks|time|stretch|those|what happened|committed|done))*${FROM.replace(')?$', ')')}${UNTIL}`,
    (groups, tape) => {
      const state = tape.state(groups.s) ?? mentions(tape, groups.s)[0]?.state;
      return state === undefined || state === null || (groups.from === undefined && groups.until === undefined)
        ? null
        : accepted({ ...groups, s: groups.s }, tape);
    },
  ),
  form('only (?:PARTY|COUNTRY that (?:has )?joined) (?:can|could|may) (?:accept|recognise|recognize) (?:JURIS|{C})', () => [
    law('non-party-may-accept', false),
  ]),
  form(
    `(?:(?:in|on) (?<e>{D}) ,? ?)?(?<s>{S})(?: (?:government|authorities|cabinet))?(?: (?:has|had|duly|again|later))* ${LODGED} ${DECLARATION}${AT} (?:accepting|that accepted|which accepted|to accept|recognising|by which it accepted|in which it accepted) JURIS${SCOPE}${FROM}${UNTIL}`,
    accepted,
  ),
  form(
    `(?:in|by|with|through) (?:${DECLARATION} (?:of|dated|lodged (?:in|on)|from) (?<e>{D})|(?:its )?(?<f>{D}) ${DECLARATION}) ,? ?(?<s>{S}) accepted JURIS${SCOPE}${FROM}${UNTIL}`,
    accepted,
  ),
  form(
    `(?<s>{S})(?: (?:government|authorities))? accepted JURIS${AT}${SCOPE}${FROM}${UNTIL}(?: by ${DECLARATION}(?: (?:of|lodged in|lodged on|dated) (?<e>{D}))?)?`,
    (groups, tape) => (groups.until === undefined ? null : accepted(groups, tape)),
  ),
  form(
    `(?<s>{S}) (?:lodged|made|filed|submitted|has lodged|had lodged|has made) (?<n>{N})(?: separate| ad hoc| such| successive)* declarations(?: under article N\\d+(?: \\( N\\d+ \\))?)?(?: accepting JURIS)?(?:,? (?<before>before (?:it )?(?:ever )?(?:became PARTY|ratified|ratifying|joined|joining|becoming PARTY|it ratified|it joined)(?: {TREATY})?))?(?: :| ,)* (?:one|N\\d+|first|O\\d+)(?: dated| lodged)? (?:in|on|of) (?<a>{D}) ?,? ?(?:and )?(?:the )?(?:other|second|N\\d+|O\\d+|another|other one)(?: one)?(?: in| on| of| dated)? (?<b>{D})`,
    (groups, tape) => {
      const states = mentions(tape, groups.s);
      const [a, b] = [dayOf(tape, groups.a), dayOf(tape, groups.b)];
      if (states.length !== 1 || a === null || b === null || numberOf(tape, groups.n) !== 2) return null;
      const base = { kind: 'acceptance' as const, states, positive: true, declared: true };
      return [
        { ...base, lodged: on(a), nth: 1 },
        { ...base, lodged: on(b), nth: 2 },
      ];
    },
  ),
  form(
    `(?:{S}|{A}) ?(?:'s)? ?(?:government 's )?(?:acceptance|declaration|acceptance of JURIS|declaration accepting JURIS|article N\\d+(?: \\( N\\d+ \\))? declaration)(?: of JURIS)?(?: of {D})? ${COVERS} (?<inside>${PLACES})(?: ,)?(?: (?:but|and|yet|while))? ?(?:it )?${LEAVES} (?<outside>${PLACES})`,
    (groups, tape) => {
      // The declaration of Palestine names its territory itself.
      const all = `${groups.inside ?? ''} ${groups.outside ?? ''}`.match(/\b[STLY]\d+/g) ?? [];
      if (all.every((slot) => tape.state(slot) === 'PSE')) return [law('palestine-declaration', groups.outside === undefined)];
      return scoped(tape, groups.inside ?? '', groups.outside);
    },
  ),
  form(
    `(?:${ORDINARY})?(?<s>{S}) (?:can|could|may|might|is free to|remains free to|is entitled to|would be free to)(?: still| nonetheless| always| also)* ${ACCEPT} ${BYDECLARATION}${UNJOINED}?`,
    (groups, tape) => {
      const states = mentions(tape, groups.s);
      return states.length === 0 ? null : [{ kind: 'membership', states, positive: false, how: 'is' }, law('non-party-may-accept', true)];
    },
  ),
  form(
    `(?:${ORDINARY})?(?<s>{S}) (?:can not|could not|may not) ${ACCEPT} (?:${BYDECLARATION} )?(?:without|unless it|before|until it)(?: first)? (?:joining|ratifies|ratifying|joins|acceding|becoming PARTY)(?: {TREATY})?`,
    (groups, tape) => (mentions(tape, groups.s).length === 0 ? null : [law('non-party-may-accept', false)]),
  ),
  form(
    `(?<s>{S}) ?(?:'s)? ?(?:cabinet|government|council of ministers|ministers) (?:resolved|decided|voted|agreed|instructed its foreign minister|announced)(?: (?:in|on) (?<d>{D}))? to accept JURIS(?: .*?)?(?: ,)? (?:but|then|and then|only to) (?:thought better of it|reversed itself|backtracked|changed its mind|reverse itself|rescind decision|backtrack|took decision back|reversed decision|dropped idea|went back on it|withdrew decision)(?: (?:within weeks|weeks later|month later|soon after|days later|later))?(?: ,)? and (?:nothing was(?: ever)?|no declaration was(?: ever)?|no declaration has ever been) (?:lodged|filed|deposited|submitted|sent)(?: (?:in|with|to) (?:{C}|registrar|COURT 's registrar|registry))?`,
    (groups, tape) => {
      const states = mentions(tape, groups.s);
      const decided = dayOf(tape, groups.d);
      if (states.length === 0) return null;
      return [
        { kind: 'acceptance', states, positive: true, decided: true, ...(decided === null ? {} : { lodged: on(decided) }) },
        { kind: 'acceptance', states, positive: false, declared: true },
      ];
    },
  ),
  form(
    `(?<s>{S}) (?:has |had )?(?:neither (?:joined|ratified) (?:{TREATY} )?nor (?:accepted|recognised)|(?:is not PARTY|never joined|has not joined) (?:{TREATY} )?and (?:has never|has not|never) accepted) (?:{C}|JURIS)(?: by declaration)?`,
    (groups, tape) => {
      const states = mentions(tape, groups.s);
      return states.length === 0
        ? null
        : [
            { kind: 'membership', states, positive: false, how: 'is' },
            { kind: 'acceptance', states, positive: false },
          ];
    },
  ),
  form(
    `(?:crimes|abuses|atrocities|violations|killings|torture|offences)(?: committed)? (?:there|in (?<place>{S})|on (?<soil>Y\\d+))(?: (?:by|against) (?:its|their|own|police|forces|army|nationals|security|soldiers|citizens|{A}|government|officials| )+)? (?:can|could|may) (?:only|come) (?:come |be brought |get |go |reach )?(?:before|to|only before)? ?{C} (?:only )?(?:if|when|through|by way of) (?:UNSC|council) (?:refers|referral|refer)(?: (?:them|it|situation|case|matter))?(?: or (?:if )?(?:{S}|it|COUNTRY|government|that COUNTRY|by) ?(?:lodges|makes|files|accepts|joins|ratifies|declaration)(?: (?:declaration|JURIS|{TREATY}|accepting|under article N\\d+| )+)?)?`,
    (groups, tape) => {
      const states = mentions(tape, groups.place ?? groups.soil);
      return [
        law('outside-ways', true),
        ...(states.length === 0 ? [] : [{ kind: 'membership' as const, states, positive: false, how: 'is' as const }]),
      ];
    },
  ),
];
