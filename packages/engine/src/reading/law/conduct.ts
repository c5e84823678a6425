import type { StateId } from '../../record/shape.ts';
import type { Proposition, When } from '../statement.ts';
import type { DayRange, PersonMention } from '../token.ts';
import { dayOf, part, when } from './grammar.ts';
import { personsOf, type Tape } from './tape.ts';

type Reach = Extract<Proposition, { readonly kind: 'reach' }>;

/** What is told of deeds: where, by whom, when. */
export interface Conduct {
  territory: StateId | null;
  region: string | null;
  nationals: StateId[];
  persons: PersonMention[];
  group: boolean;
  when?: When;
  crime: Reach['crime'];
}

const ADJECTIVE =
  '(?:alleged|any|all|grave|gravest|such|serious|suspected|reported|mass|core|other|most|more|many|systematic|widespread|individual|extrajudicial|unlawful|indiscriminate|arbitrary|political|sexual|deadly|post election|pre election|election|electoral|ethnic|targeted|summary|state|police|military|rebel|drug war|drug|civilian|recent|earlier|later|present|past|possible|violent|enforced|forced|international|worst|atrocity|jihadist|war time|wartime|bloody|brutal|terrible|that|those|these|this|its|their|whole|entire|same|new|old)';
const DEED =
  '(?:WARCRIMES|CAH|GENOCIDE|crimes?|atrocit(?:y|ies)|abuses?|killings?|murders?|massacres?|torture|bombings?|bombardments?|attacks?|air strikes?|airstrikes?|strikes?|rapes?|deportations?|bloodshed|violence|offences?|events?|acts?|conduct|repression|persecution|disappearances|executions?|shootings?|shelling|crackdowns?|fighting|conflict|war|unrest|purges?|cruelty|ill treatment|mistreatment|detentions?|expulsions?|displacement|looting|pillage|deeds|outrages|horrors|cases|case|incidents?|operations?|campaigns?|raids?|siege|deaths|what happened|what happens|what was done|what is done|what took place|everything done|everything that happened|anything done|anything that happened|what goes on|what went on|crimes committed|violations?|human rights violations|human rights abuses)';
const PEOPLE =
  '(?:nationals?|citizens?|soldiers?|troops|forces|officials?|leaders?|fighters?|pilots?|officers?|generals?|commanders?|mercenar(?:y|ies)|personnel|agents?|policem[ae]n|police|militia(?:s|men)?|airm[ae]n|gunm[ae]n|conscripts?|commandos?|military|army|spies|spy|ministers?|operatives?|settlers?|politicians?|crews?|guards?|snipers?|advisers?|contractors?|peacekeepers?|servicem[ae]n|security forces|armed forces|special forces|air force|navy|intelligence officers|police officers|army officers|jihadists?|volunteers?|recruits?|drone operators|prison guards|border guards)';
const NOBODY =
  '(?:anyone|anybody|everyone|everybody|both sides|all sides|all parties|either side|any side|rebels|rebel groups|militias?|police|security forces|government forces|army|soldiers|troops|gangs|armed groups|gunmen|jihadists|insurgents|foreign fighters|mercenaries|own forces|own police|own soldiers|own army|own nationals|own security forces|whoever|whomever|warring parties|junta|government|regime|authorities|officials|death squads)';
const VICTIM =
  '(?:civilians|population|civilian population|protesters|protestors|demonstrators|opponents|opposition|journalists|women|girls|children|prisoners|detainees|migrants|minorities|refugees|villagers|students|hospitals|schools|suspects|drug suspects|drug users|activists|dissidents|exiles|exile|bystanders|aid workers|peacekeepers|people|thousands|hundreds|muslims|christians|men|critics|families)';
/** Words of a relative clause that say no more than that somebody acted. */
const ACTING =
  '(?:served|serve|serving|fought|fight|fighting|fights|operated|operate|operating|acted|act|acting|committed|commit|commits|committing|tortured|torture|tortures|killed|kill|kills|murdered|murder|murders|raped|rape|rapes|bombed|bomb|bombs|shelled|shell|shells|attacked|attack|attacks|abused|abuse|deported|deport|deports|stationed|deployed|deploying|abducted|abduct|abducts|shot|shoot|shoots|executed|execute|executes|took part|take part|takes part|accused|suspected|crimes|atrocities|abuses|WARCRIMES|CAH|GENOCIDE|ORG|islamic state|rebels|militia|army|side|ranks|alongside|alleged|allegedly|persecution|torturing|killing|murdering|raping|bombing|shelling|attacking|abusing|deporting|and|or|of|for|with|in|have|has|had|been|were|was|are|is|be|who|that|there|what|they|he|she|did|do|done|to|from)';
const PAST_OR_OTHER = /\b(?:not|no|never|nor|without|only|except|unless|if|until|before|after|since|nobody|none|should|would)\b/;

/** Those whose deeds were done in one State, whatever else is told. */
const AT_HOME: readonly (readonly [RegExp, StateId, DayRange])[] = [
  [/^(?:pol pot|khmer rouge)(?: 's)? (?:regime )?/, 'KHM', { from: '1975-04-17', until: '1979-01-08', precision: 'day' }],
];

const HEAD = part(
  `^(?:(?:${ADJECTIVE}|\\d+|thousands of|hundreds of|dozens of|many of|some of|scene of|perpetrators of|those behind|those responsible for|people responsible for|authors of|suspects in) )*(?:(?<nat>{A}|{S} 's|{S}) (?:${ADJECTIVE} )*)?(?:(?<people>${PEOPLE})|(?<deed>${DEED}|VICTIMDEED))(?= |$)`.replace(
    'VICTIMDEED',
    `(?:${VICTIM}) (?:killed|murdered|tortured|raped)`,
  ),
);
const WHAT = part(
  `^what (?:(?<nat>{A}|{S} 's|its|their) (?:${ADJECTIVE} )*(?:${PEOPLE})|(?<x>{X})|(?<p>{P})|they|he|she|${NOBODY}) (?:did|do|does|have done|has done|had done|are doing|is doing|were doing|was doing)(?= |$)`,
);
const OF_PEOPLE = part(`^(?:${ADJECTIVE} )*(?:${PEOPLE}) (?:of|from) (?<s>{S})(?= |$)`);
const X_HEAD = part(`^(?:${ADJECTIVE} )*(?<x>{X})(?= |$)`);
const P_HEAD = part('^(?<p>{P})(?= |$)');
const ORG_HEAD = part(`^(?:ORG|rebels|jihadists|insurgents|militias|militiamen|gunmen|armed groups)(?: (?:${PEOPLE}))?(?= |$)`);
const PLACE_HEAD = part('^(?:(?:occupied|eastern|western|northern|southern|central|whole of|all of|rest of) )*(?<place>[LY]\\d+)(?= |$)');

const MODIFIERS: readonly RegExp[] = [
  part('^for (?:what|everything|anything|whatever) (?:they|he|she|it) (?:did|do|does|have done|has done|had done|may do)(?= |$)'),
  part(
    "^(?:in|on|inside|across|throughout|within|at|around|near|over|of) (?:(?:occupied|eastern|western|northern|southern|central|parts of|whole of|all of|rest of|city of|town of|region of|province of|soil of|territory of|land of|war in|prisons of|prisons in|state of|territory under control of) )*(?<place>{PLACE})(?: 's)?(?: (?:soil|territory|land|proper|region|province|valley|war|civil war|prisons|conflict|detention centres|detention centers))?(?= |$)",
  ),
  part(`^(?:of|by) (?:(?<nat>{A}|{S} 's|its|their) )(?:${ADJECTIVE} )*(?:${PEOPLE})(?: (?:and|or) (?:${PEOPLE}))?(?= |$)`),
  part(`^from (?<nat>{S})(?= |$)`),
  part(`^by (?:(?<nat>{A}|{S} 's|its|their) )?(?:${ADJECTIVE} )*(?:${PEOPLE}|${NOBODY})(?: (?:and|or) (?:${NOBODY}))?(?= |$)`),
  part('^(?:by|of) (?<x>{X})(?= |$)'),
  part('^by (?<p>{P})(?= |$)'),
  part('^by (?<org>ORG)(?: fighters| commanders| forces| militants| rebels| troops)?(?= |$)'),
  part('^(?:between|from|in|of|during) (?<from>{D}) (?:and|to|until|through) (?<to>{D})(?= |$)'),
  part(
    '^(?<rel>since|before|prior to|after|until|up to|in|on|of|during|throughout|from|as early as|as late as|as far back as|at time of|over|around|dating from|dating back to|going back to|earlier than|later than) (?:(?:early|late|mid|spring of|summer of|autumn of|winter of|start of|beginning of|end of|months of|course of) )*(?<d>{D})(?: s)?(?: (?:onwards?|on(?= ?(?:,|$))|election|elections|vote|poll|polls|coup|crisis|uprising|protests))?(?= |$)',
  ),
  part(`^against (?:(?:its|their|own|{A}|unarmed|peaceful|foreign) )*(?:${VICTIM})(?: (?:and|or) (?:${VICTIM}))?(?= |$)`),
  part(`^of (?:(?:its|their|own|{A}|unarmed|peaceful) )*(?:${VICTIM})(?= |$)`),
  part(
    '^(?:that were |which were |that are |allegedly |said to be |said to have been )?(?:committed|perpetrated|carried out|done|being committed|under way|alleged|ongoing|going on)(?= |$)',
  ),
  part(
    '^(?:that|which) (?:happened|took place|occurred|happen|occur|take place|they commit|they committed|he committed|she committed)(?= |$)',
  ),
  part(
    `^(?:who|that|accused|suspected|serving|fighting|operating|stationed|deployed|posted|for|over)(?: (?:${ACTING}|{P}|(?:${VICTIM})|(?:${DEED})|{A} (?:${VICTIM})))*?(?: (?:${ACTING}|${VICTIM}|${DEED}|{A} (?:${VICTIM})))(?= |$)`,
  ),
  part('^holding (?<nat>{A}) passports?(?= |$)'),
  part('^with (?<nat>{A}) passports?(?= |$)'),
  part('^(?:there|alone|as well|too|abroad)(?= |$)'),
];

/** Reads what the words before or behind a claim of reach say was done; null where a word of them is not known. */
export function conductOf(words: string, tape: Tape, carried: Partial<Conduct> = {}): Conduct | null {
  const out: Conduct = {
    territory: null,
    region: null,
    persons: [],
    group: false,
    crime: 'any',
    ...carried,
    nationals: [...(carried.nationals ?? [])],
  };
  let rest = words.trim().replace(/^, /, '').replace(/ ,$/, '');
  if (/\b(?:AGGRESSION|invasion|terrorism|corruption|piracy|ecocide|drug trafficking)\b/.test(rest)) return null;
  if (/\bWARCRIMES\b/.test(rest)) out.crime = 'war-crime';
  const opened = head(rest, tape, out);
  if (opened === null) return null;
  rest = opened;
  for (let round = 0; rest !== '' && round < 12; round += 1) {
    rest = rest.replace(/^(?:, |and |or )/, '');
    const next = modified(rest, tape, out);
    if (next === null) return null;
    rest = next;
  }
  if (rest !== '') return null;
  // The attack of 7 October 2023: whose nationals the attackers were is not told.
  if (out.territory === 'ISR' && out.nationals.length === 0 && out.when?.range.from.startsWith('2023-10') === true) out.group = true;
  return out;
}

function head(given: string, tape: Tape, out: Conduct): string | null {
  let words = given;
  for (const [pattern, state, days] of AT_HOME) {
    if (!pattern.test(words)) continue;
    if (out.territory !== null && out.territory !== state) return null;
    out.territory = state;
    out.when ??= when(days, 'on');
    words = words.replace(pattern, '');
  }
  for (const pattern of [WHAT, OF_PEOPLE, HEAD, X_HEAD, P_HEAD, ORG_HEAD, PLACE_HEAD]) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const { nat, x, p, s, place, deed } = found.groups ?? {};
    if (nat !== undefined && /^(?:its|their)$/.test(nat)) {
      // "its troops": of the State told of before, which stands in `carried`.
    } else if (nat !== undefined) {
      if (deed !== undefined) {
        // "the Kenyan violence", "Kenya's violence": where it was.
        if (!placed(nat, tape, out)) return null;
      } else if (!national(nat, tape, out)) return null;
    }
    if (x !== undefined && !national(x, tape, out)) return null;
    if (s !== undefined && !national(s, tape, out)) return null;
    if (p !== undefined) out.persons.push(...personsOf(tape.token(p)));
    if (place !== undefined && !placed(place, tape, out)) return null;
    if (pattern === ORG_HEAD) out.group = true;
    return words.slice(found[0].length).trim();
  }
  return null;
}

function modified(rest: string, tape: Tape, out: Conduct): string | null {
  for (const pattern of MODIFIERS) {
    const found = pattern.exec(rest);
    if (found === null || found[0] === '') continue;
    if (PAST_OR_OTHER.test(found[0]) && found.groups?.rel === undefined) continue;
    const { place, nat, x, p, org, from, to, rel, d } = found.groups ?? {};
    if (place !== undefined && !placed(place, tape, out)) return null;
    if (nat !== undefined && !/^(?:its|their)$/.test(nat) && !national(nat, tape, out)) return null;
    if (x !== undefined && !national(x, tape, out)) return null;
    if (p !== undefined) out.persons.push(...personsOf(tape.token(p)));
    if (org !== undefined) out.group = out.nationals.length === 0;
    if (from !== undefined && to !== undefined) {
      const [first, last] = [dayOf(tape, from), dayOf(tape, to)];
      if (first === null || last === null || out.when !== undefined) return null;
      out.when = when({ ...first, until: last.until }, 'on');
    }
    if (rel !== undefined) {
      const range = dayOf(tape, d);
      if (range === null) return null;
      const told = / s(?: |$)/.test(found[0]) ? decade(range) : range;
      // "the Khmer Rouge killings of the 1970s": the day told besides is that of the deeds, where it meets them.
      if (out.when !== undefined && !(isAtHome(out.when.range) && told.from < out.when.range.until && told.until > out.when.range.from))
        return null;
      out.when ??= when(told, relation(rel));
    }
    return rest.slice(found[0].length).trim();
  }
  return null;
}

function isAtHome(range: DayRange): boolean {
  return AT_HOME.some(([, , days]) => days === range);
}

/** "the 1970s", of which the scanner takes the first year. */
function decade({ from, precision }: DayRange): DayRange {
  return { from, until: `${String(Number(from.slice(0, 4)) + 10)}${from.slice(4)}`, precision };
}

function relation(word: string): When['as'] {
  if (/^(?:since|dating|going back|as early as|as far back)/.test(word) || word === 'from') return 'since';
  if (/^(?:before|prior to|earlier than)$/.test(word)) return 'before';
  if (/^(?:after|later than)$/.test(word)) return 'after';
  if (/^(?:until|up to|as late as)$/.test(word)) return 'until';
  return 'on';
}

function national(slot: string, tape: Tape, out: Conduct): boolean {
  const token = tape.token(slot.replace(/ 's$/, ''));
  const states = (token?.states ?? []).filter((mention) => mention.orElse.length === 0).map((mention) => mention.state);
  if (states.length === 0) return false;
  for (const state of states) if (!out.nationals.includes(state)) out.nationals.push(state);
  return true;
}

function placed(slot: string, tape: Tape, out: Conduct): boolean {
  const bare = slot.replace(/ 's$/, '');
  const state = tape.state(bare);
  const token = tape.token(bare);
  if (state === null || (out.territory !== null && out.territory !== state)) return false;
  out.territory = state;
  if (token?.placed !== undefined) out.region ??= token.placed.name;
  return true;
}

export function reachOf(conduct: Conduct, positive: boolean): Reach | null {
  const { territory, nationals, persons } = conduct;
  if (territory === null && nationals.length === 0 && persons.length === 0) return null;
  return {
    kind: 'reach',
    territory,
    region: conduct.region,
    nationals,
    persons,
    group: conduct.group && nationals.length === 0,
    anybody: false,
    aside: false,
    ...(conduct.when === undefined ? {} : { when: conduct.when }),
    crime: conduct.crime,
    positive,
  };
}
