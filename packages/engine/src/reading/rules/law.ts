import type { Proposition } from '../statement.ts';
import { type Matched, pattern, type Rule } from './pattern.ts';

/** What the Statute says and what the Court is. Each point is named in check/law-points.ts with its answer. */
export const lawRules: readonly Rule[] = [
  law('un-court', /UNCOURT/, '{ICC} (?:{IS} )?(?<not>not |never )?(?:is )?(?:part of |merely )?UNCOURT'),
  law(
    'un-court',
    /UN/,
    '{ICC} is (?<not>not )(?:part of|run by|controlled by|subordinate to|attached to|branch of|belongs? to|affiliated with) UN',
  ),
  law('un-court', /UN/, '{ICC} is (?:part of|run by|controlled by|subordinate to|branch of|belongs to) UN'),
  law(
    'un-court-flipped',
    /independent/,
    '{ICC} is independent(?: (?:permanent|international|treaty|based|judicial|body|institution|court|criminal|organisation|organization|from|of))* ?UN',
    true,
  ),
  law(
    'same-as-icj',
    /ICJ/,
    '{ICC} (?:{IS} )(?<not>not )?(?:same (?:as|court as|thing as|body as)|another name for|part of|known as)(?: the)? ICJ',
  ),
  law('same-as-icj', /ICJ/, '{ICC} (?:and|or) ICJ is (?<not>not )?(?:same|one and same)(?: \\S+)?'),
  law('different-from-icj', /ICJ/, '{ICC} (?:should |must |is )*not (?:is |to is )?confused with ICJ', true),
  law(
    'different-from-icj',
    /ICJ/,
    '{ICC} is (?<not>not )?(?:different|distinct|separate)(?: from| court from| institution from| body from)? ?ICJ',
  ),
  law(
    'seat',
    /hague/,
    '{ICC} (?:,? ?(?:which|is|has|sits|seated|its|seat|headquartered|headquarters|based|located|are) )+(?:in|at) (?:hague|S\\d+)',
  ),
  law(
    'individuals',
    /individuals|COUNTRY/,
    '{ICC} (?:can |only )*prosecute(?: only)? individuals(?: (?:,|not|rather than|and not|but|COUNTRY|or|organisations))*',
  ),
  law(
    'states-tried',
    /COUNTRY/,
    '{ICC} (?:can |has |does |jurisdiction to )*(?<not>not |cannot |can not )?(?:can )?prosecute (?:COUNTRY|other_place)(?: (?:or|organisations|and|companies|only|individuals))*',
  ),
  law(
    'death-penalty',
    /death_penalty/,
    '{ICC} (?:can |could |may |is |does )*(?<not>not |never |no |none |cannot )?(?:can )?(?:impose|hand down|apply|pass|use|has|have|order|issued|sentenced|issue|provide for)?(?: (?:to|the|people|individuals))* ?death_penalty',
  ),
  law(
    'max-thirty',
    /N\d+ years|life/,
    '(?:maximum|longest|highest)(?: (?:sentence|penalty|that|{ICC}|can|impose|under|{TREATY}|is|prison|term|ordinary))* (?:is )?N\\d+ years(?: .{0,60}life)?',
    false,
    (m) => (numbers(m)[0] === 30 ? null : false),
  ),
  law(
    'police',
    /police/,
    '(?:{ICC}|it) (?:has |does |have )*(?<not>none |no |not |lacks |without )(?:have |has |its |it |any )*(?:police|enforcement)(?: (?:force|forces|of|it|own|power|powers))*',
  ),
  law('police', /police/, '{ICC} has (?:it )?(?:own )?police(?: force)?'),
  law(
    'temporal',
    /crimes/,
    '{ICC} (?:(?:has|can|could|only|does|may) )*(?:jurisdiction over|prosecute|jurisdiction for)(?: only)? (?:crimes )(?:committed )?(?:only )?(?:after|since|on or after|as_of|from) D\\d+(?: (?:onwards|when .*))?',
    false,
    (m) => firstYear(m, '2002-07-01'),
  ),
  law(
    'before-2002',
    /before/,
    '{ICC} (?:(?:has|can|could|does) )*(?<not>none |no |not |cannot |lacks |never )(?:can |have |retroactive )*(?:jurisdiction over|prosecute|hear|jurisdiction for)? ?crimes (?:committed )?before D\\d+(?: .{0,40})?',
    true,
    (m) => firstYear(m, '2002-07-01'),
  ),
  law('before-2002-can', /before/, '{ICC} (?:can|could|may|has jurisdiction to) prosecute crimes (?:committed )?before D\\d+', false, (m) =>
    firstYear(m, '2002-07-01'),
  ),
  law('retroactive', /retroactiv/, '{ICC} (?:.{0,20} )?(?<not>not |no |none )?(?:have )?retroactive(?:ly)?(?: jurisdiction)?'),
  law(
    'council-may-refer',
    /UNSC/,
    'jurisdiction (?:could|can|may|is|also) (?:be )?(?:come|triggered|derive|arise|flow|granted|conferred|stem)(?: (?:from|since|by|through))* UNSC(?: referral)?',
  ),
  law(
    'council-may-refer',
    /UNSC/,
    'UNSC (?:can|could|may|has power to|is able to)(?: also)? refer (?:situations?|cases?|matters?|crimes)(?: .{0,60})?',
  ),
  law(
    'council-may-refer',
    /UNSC/,
    '(?:unless|except when|except if|only if|{ICC} can .{0,60}if) (?:situation is |it is |case is |matter is )?(?:referred by UNSC|UNSC (?:refers?|referred) .{0,20})',
  ),
  law(
    'council-may-defer',
    /UNSC/,
    'UNSC (?:can|could|may|has power to)(?: also)? (?:defer|suspend|halt|postpone|freeze|delay)(?: .{0,80})?',
  ),
  law(
    'article-12-heads',
    /jurisdiction/,
    '(?:{ICC} (?:has|exercises) )?jurisdiction (?:covers|extends to|over|applies to|is limited to|is over)(?: (?:crimes|committed|by|crimes committed by|only))* nationals of PARTY(?: ,)?(?: (?:or|and|,|on|in|crimes|committed))* territory of PARTY(?: .{0,80})?',
  ),
  law(
    'article-12-heads',
    /jurisdiction|prosecute/,
    '{ICC} (?:can|has|may|could|only)(?: .{0,40})? crimes? committed (?:(?:on|in|by|or|territory|nationals|of|,|individuals|within|the|COUNTRY|that) )+PARTY(?: .{0,80})?',
  ),
  law(
    'one-year',
    /year|month/,
    '(?:withdrawal|notice|it|leave|leaving|withdrawing)(?: (?:from|of|{BOTH}|{S}))* (?:(?:will|would|only|can|does|shall|not) )*entered_force(?: only)? (?:N\\d+ (?:year|months|years)|year) (?:after|from|following|later)(?: .{0,80})?',
    false,
    duration,
  ),
  law(
    'one-year',
    /year|month/,
    '(?:withdrawal|leaving|process|exit) (?:process )?takes? N\\d+ (?:year|months|years)(?: .{0,60})?',
    false,
    duration,
  ),
  law(
    'duty-after-withdrawal',
    /withdrawal/,
    '(?:withdrawing |COUNTRY |{S} )?(?:.{0,20} )?remain(?:s)? (?:bound|obliged)(?: .{0,30})? until withdrawal (?:is |has )?(?:complete|completed|entered_force)',
  ),
  law(
    'no-immunity',
    /immunity/,
    '(?:HEADOFSTATE|office|position|official capacity|official position|{P})(?: .{0,30})? (?:(?:does|do|has|have|is|enjoy|enjoys|give|gives|provide|grant) )*(?<not>not |no |none |without )(?:have |enjoy |give |grant |provide |has |any |confer )*immunity(?: .{0,60})?',
    true,
  ),
  law(
    'no-immunity',
    /immunity/,
    '(?:{TREATY}|{ICC}|article N\\d+)(?: .{0,20})? (?:does |do )?(?:not )?(?:recogni[sz]e|accepted|provides? for|grants?|gives?|allows?|removes?|strips?|lifts|excludes)(?: .{0,30})?immunity(?: .{0,60})?',
    false,
    (m) => (/(?:not|removes?|strips?|lifts|excludes)/.test(m.text) ? null : false),
  ),
  law(
    'has-immunity',
    /immunity/,
    '(?:HEADOFSTATE|{P}|sitting HEADOFSTATE)(?: (?:of non PARTY|,|as HEADOFSTATE|as))* (?:(?:enjoys?|has|have|is|are) )+(?:full |absolute |complete |diplomatic )?immunity(?: from)?(?: (?:prosecution|arrest|before|by|at|{ICC}|jurisdiction|and|against))*',
  ),
  law(
    'four-crimes',
    /GENOCIDE|AGGRESSION/,
    '{ICC} (?:(?:can|has|is|only|prosecute|jurisdiction|over|with|responsible|for|charged|prosecuting|individuals|accused|of|international|court|deals|hears|cases|that|to|N\\d+|crimes|:|mandate|the|investigates?|investigate|and|,) )+(?:(?:GENOCIDE|WARCRIMES|CAH|AGGRESSION|,|and|or|as well as) ?){2,8}',
    false,
  ),
  law(
    'complementary',
    /complementary/,
    '{ICC} (?:(?:is|as|can|only|crimes|acts?|was|designed|prosecute|steps? in|intervene|intervenes|established|to|be|investigate|meant) )*complementary(?: .{0,80})?',
  ),
  law(
    'in-absentia',
    /absentia/,
    '{ICC} (?:does |can |may |could |is )*(?<not>not |never |cannot )?(?:can )?(?:allow |hold |prosecute |hold trial |conduct |permit |individuals |trial )*(?:trial )?absentia',
  ),
  law(
    'no-limitation',
    /limitation/,
    '(?:crimes|{ICC}|{TREATY})(?: .{0,40})? (?<not>not|no|none|without)(?: .{0,20})? (?:statute|statutes|STATUTE|treaty)?(?: of)? ?limitations?',
    true,
  ),
  law(
    'aggression-since-2018',
    /AGGRESSION/,
    '{ICC} (?:(?:has|can|could|is|jurisdiction|over|prosecute|able|to|exercise|gained|acquired) )+AGGRESSION(?: (?:since|as_of|from|in|only|after))+ D\\d+',
    false,
    (m) => overlapsDay(m, '2018-07-17'),
  ),
  law(
    'aggression-since-2018',
    /AGGRESSION/,
    '(?:(?:in|on|since) D\\d+ ,? )?jurisdiction over AGGRESSION (?:(?:is|was|has|been) )*(?:activated|entered_force|opened)(?: (?:in|on|since))* D\\d+',
    false,
    (m) => overlapsDay(m, '2018-07-17'),
  ),
  law(
    'aggression-since-2018',
    /AGGRESSION/,
    '(?:jurisdiction over )?AGGRESSION (?:(?:is|was|has|been) )*(?:activated|entered_force)(?: (?:on|in))* D\\d+',
    false,
    (m) => overlapsDay(m, '2018-07-17'),
  ),
  law(
    'aggression-since-2018',
    /AGGRESSION/,
    '(?:since|as_of|from) D\\d+(?: ,)? {ICC} (?:has |could |can |jurisdiction |over |prosecute )+AGGRESSION',
    false,
    (m) => overlapsDay(m, '2018-07-17'),
  ),
  law(
    'non-party-aggression',
    /AGGRESSION/,
    '{ICC} (?:has |can |is |does )*(?<not>none |no |not |cannot |lacks |unable to )(?:can |have |jurisdiction over |jurisdiction to )*(?:prosecute )?AGGRESSION (?:(?:by|against|if|when|committed|nationals|of|on|in|because|territory|where) )*(?:COUNTRY (?:that|which) (?:is|has) not (?:PARTY|ratified)|non PARTY)(?: .{0,60})?',
    true,
  ),
  law(
    'all-un-members',
    /UN/,
    '(?:all )?UN PARTY (?:is|are|has) (?:all )?(?<not>not )?obliged (?:to )?(?:arrest|cooperate|recogni[sz]e|comply|enforce)(?: .{0,40})?',
  ),
  law(
    'parties-must-arrest',
    /obliged/,
    'PARTY(?: (?:of|to) {BOTH})?(?: ,)? (?:(?:and|it|is|which|all|therefore|are|thus|would|so) )+obliged (?:to )?(?:arrest|detain|surrender|hand over|execute|enforce)(?: {P}| WARRANT| him| her)?(?: .{0,30})?',
  ),
  law(
    'parties-must-arrest',
    /PARTY.*(?:obliged|arrest)/,
    '(?:all |every )?(?:COURT |STATUTE )?(?:PARTY|COUNTRY that is PARTY|SIGNATORY)(?: (?:to|of) {BOTH})? (?:(?:is|has|are|legally|therefore|in|theory|theoretically) )*(?<not>not |no )?obliged (?:to )?(?:(?:act on|arrest|execute|enforce|cooperate|comply|honour|detain|implement|and|hand over|surrender|with|on) ?)+(?:.{0,60})?',
  ),
  law(
    'sixty-ratifications',
    /N\d+ ratif/,
    '(?:N\\d+|O\\d+) ratif\\w+ (?:(?:is|was|were|has|been|needed|required|reached|deposited|obtained|received|of|to) )*(?:(?:{PREP}) )+D\\d+',
    false,
    (m) => (numbers(m)[0] === 60 ? overlapsDay(m, '2002-04-11') : false),
  ),
  law(
    'ratifications-needed',
    /N\d+ ratif/,
    '{TREATY} (?:needed|required|requires|needs|had to be|entered_force after)(?: \\S+)? N\\d+ ratif\\w+(?: .{0,30})?',
    false,
    (m) => (numbers(m)[0] === 60 ? null : false),
  ),
  law(
    'first-permanent',
    /first|permanent/,
    "{ICC} is (?:world 's )?(?:only |first )*(?:and only |and first )?permanent (?:international )?(?:criminal |war crimes |WARCRIMES )?(?:COURT|court|tribunal|international court)(?: .{0,60})?",
  ),
  law(
    'asked-ruling-myanmar',
    /ruling on jurisdiction/,
    'OTP (?:has |had )?requested ruling on jurisdiction(?: .{0,60}?)? (?:on|in) D\\d+',
    false,
    (m) => overlapsDay(m, '2018-04-09'),
  ),
  law(
    'ten-together',
    /together/,
    'N\\d+ COUNTRY ratified together(?: ,)? (?:.{0,30})?(?:number|total) to N\\d+(?: , and {TREATY} entered_force on D\\d+)?',
    false,
    (m) => (numbers(m)[0] === 10 && numbers(m)[1] === 66 ? null : false),
  ),
];

/** `flip`: the words with "not" are the point itself. `weigh` answers false where a number or a day in the words is wrong. */
function law(point: string, needs: RegExp, source: string, flip = false, weigh?: (m: Matched) => boolean | null): Rule {
  return {
    name: point,
    needs,
    pattern: pattern(source),
    make: (m): Proposition | null => {
      const negated = m.has('not');
      const wrong = weigh === undefined ? null : weigh(m);
      return { kind: 'law', point, positive: wrong === false ? false : flip ? true : !negated };
    },
  };
}

function numbers(m: Matched): number[] {
  return [...m.text.matchAll(/[NO](\d+)/g)].flatMap((found) => m.sentence.tokens[Number(found[1])]?.number ?? []);
}

function overlapsDay(m: Matched, day: string): boolean | null {
  const found = [...m.text.matchAll(/D(\d+)/g)].at(-1);
  const range = found === undefined ? undefined : m.sentence.tokens[Number(found[1])]?.date;
  return range === undefined || (day >= range.from && day < range.until) ? null : false;
}

function firstYear(m: Matched, day: string): boolean | null {
  return overlapsDay(m, day);
}

function duration(m: Matched): boolean | null {
  const [count] = numbers(m);
  if (count === undefined) return null;
  if (/months/.test(m.text)) return count === 12 ? null : false;
  return count === 1 ? null : false;
}
