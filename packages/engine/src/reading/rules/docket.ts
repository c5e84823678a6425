import type { StateId } from '../../record/shape.ts';
import { peopleLexicon } from '../generated/people.ts';
import type { PersonAct, Proposition } from '../statement.ts';
import type { PersonMention } from '../token.ts';
import { type Matched, pattern, type Rule } from './pattern.ts';

const WHEN = '(?:(?: (?!WARRANT|convicted|acquitted|sentenced|requested|issued|opened|PARTY|referred)\\S+){0,9}? (?:{PREP} )*{D:day})?';
const LEAD = '(?:(?:{PREP} )+{D:lead} ,? ?)?';
const ISSUER = '(?:COURT|court|CHAMBER|judges|they|it|OTP|hague)';
const ROLE = '(?:(?!WARRANT|P\\d|not |convicted|acquitted|issued|requested|referred|D\\d|; )\\S+ ){0,9}?';
const PLACE = '(?:{L:place}|{S:state}|{A:adj})';
const IN =
  '(?:(?:{D}|ORG|{S}(?= in )|in|into|of|on|over|about|against|with|crimes|committed|alleged|possible|WARCRIMES|CAH|GENOCIDE|and|or|situation|case|conduct|by|forces|{A}|events|conflict|war|violence|killings|fighting|drug|potential|both|sides|all|parties|suspected|as|well|COUNTRY|in|the|to|for|territory|atrocities|N\\d+|crisis|concerning|its|including|post|election|rohingya|deportation|deportations|human|rights|violations|protests?|crackdown|persecution|related|AGGRESSION) )*';

/** Warrants, charges, judgments and sentences; examinations and investigations. */
export const docketRules: readonly Rule[] = [
  {
    name: 'applied-for-warrants',
    needs: /requested.*WARRANT/,
    pattern: pattern(
      `${LEAD}(?:OTP|COURT|court|he|she) (?:(?:has|had|announced|that|is|was|also|on {D}|{D}) )*(?<not>not |never )?requested (?:(?:CHAMBER|to|issue|N\\d+|court|judges|in|{D}|that|would|for|on|new|secretly|public) )*WARRANT (?:for|against|of)(?: arrest of)? ${ROLE}{P:who}${WHEN}`,
    ),
    make: (m) => person(m, 'applied', !m.has('not')),
  },
  {
    name: 'issued-warrant',
    needs: /issued.*WARRANT/,
    pattern: pattern(
      `${LEAD}${ISSUER} (?:(?:has|had|have|did|then|is|was|in|on|{D}|,|also|previously|later|CHAMBER|of|COURT|the) )*(?<not>not |never |not_yet )?(?:issued|issue)(?: (?:{PREP} )*{D:early} ,?)?(?: (?:it|first|{N}|{O}|public|sealed|further|new|two|three|pair|of|separate|any|such|second|an))* WARRANT(?: (?:{PREP} )+{D:mid})?(?: (?:of|for|against|naming|targeting|:|,|arrest|the))* ${ROLE}{P:who}(?:(?: and)? (?:for|against) {P:also})?${WHEN}`,
    ),
    make: (m) => person(m, 'warrant', !m.has('not')),
  },
  {
    name: 'issued-warrant-verb-last',
    needs: /WARRANT issued|issued WARRANT/,
    pattern: pattern(
      `{ICC} (?:[,"] )?(?:government |against |{S} |{A} |to |{D} |in )*{P:who} (?:against )?(?:(?:{PREP} )*{D:day} )?(?:WARRANT issued|issued WARRANT)`,
    ),
    make: (m) => person(m, 'warrant', true),
  },
  {
    name: 'warrant-issued-passive',
    needs: /WARRANT/,
    pattern: pattern(
      `${LEAD}(?:(?:there|COURT|latest|public) )*(?:has |is |exists )*(?:no |none )?WARRANT(?: (?:of|that|is|out))? (?:for|against) ${ROLE}{P:who}(?: (?:has|have|had|is|was|were|been) )?(?: ?(?:has|had|is|still|,|which|that) )*(?: ?(?<not>not |never |not_yet ))?(?: ?(?:is |has |been )*(?:issued|outstanding|pending|exists|active|in force|entered_force))?${WHEN}`,
    ),
    make: (m) =>
      person(m, 'warrant', !m.has('not') && !/(?:^| )(?:no|none|without|not|never) (?:COURT )?WARRANT/.test(`${m.before} ${m.text}`)),
  },
  {
    name: 'subject-of-warrant',
    needs: /WARRANT|wanted|charged/,
    pattern: pattern(
      `${LEAD}{P:who} (?:(?:,|who|{A}|leader|president|former|has|is|was|been|still|remain|also|became) )*(?<not>not |never )?(?:subject|subjects|target|wanted|faces|facing|under|has|subject to|sought|named in|is) (?:(?:of|by|to|on|under|for|a|an|outstanding|active|{COURT}|it|N\\d+|N|{D}|has|is|since) )*WARRANT(?: (?:for|over|on|issued by|by|from|of|COURT|issued|against|him|her))*(?: (?:WARCRIMES|CAH|GENOCIDE|and|,|in|{S}|{L}|crimes))*${WHEN}`,
    ),
    make: (m) => person(m, 'warrant', !m.has('not')),
  },
  {
    name: 'wanted',
    needs: /wanted/,
    pattern: pattern(
      `{P:who} (?:(?:,|who|has|is|was|been|still|remain) )*(?<not>not |no_longer )?wanted (?:by|at|in)? ?(?:COURT|court|hague)(?: (?:for|on|over|since|WARCRIMES|CAH|GENOCIDE|and|charges|of|WARRANT))*${WHEN}`,
    ),
    make: (m) => person(m, 'wanted', !m.has('not')),
  },
  {
    name: 'charged',
    needs: /charged/,
    pattern: pattern(
      `{P:who} (?:(?:,|who|has|have|is|was|been|were) )*(?<not>not |never )?charged (?:by|at|in|with|before)? ?(?:COURT|court|hague|OTP|judges|CHAMBER)?(?: (?:for|on|over|with|WARCRIMES|CAH|GENOCIDE|and|charges|of|by|COURT|court))*${WHEN}`,
    ),
    make: (m) => (/(?:COURT|court|OTP|hague)/.test(m.sentence.line) ? person(m, 'charged', !m.has('not')) : null),
  },
  {
    name: 'court-charged',
    needs: /charged/,
    pattern: pattern(
      `${LEAD}(?:COURT|court|OTP|CHAMBER) (?:has |had )*(?<not>not |never )?charged ${ROLE}{P:who}(?: (?:for|on|over|with|WARCRIMES|CAH|GENOCIDE|and|charges|of|by|COURT|,|in|{L}|{S}|crimes))*${WHEN}`,
    ),
    make: (m) => person(m, 'charged', !m.has('not')),
  },
  {
    name: 'court-convicted',
    needs: /convicted/,
    pattern: pattern(
      `${LEAD}(?:COURT|court|CHAMBER|judges|APPEALS) (?:has |had |did )*(?<not>not |never )?(?:convicted|convict) ${ROLE}{P:who}${WHEN}`,
    ),
    make: (m) => person(m, 'convicted', !m.has('not')),
  },
  {
    name: 'convicted',
    needs: /convicted/,
    pattern: pattern(
      `${LEAD}${ROLE}{P:who} (?:(?:,|who|has|have|had|is|was|were|been|ever|later|first|${'{A}'}|rebel|leader|warlord) )*(?<not>not |never )?convicted${WHEN}`,
    ),
    make: (m) => (/convicted (?:in absentia|by {?S|of corruption)/.test(m.text) ? null : person(m, 'convicted', !m.has('not'))),
  },
  {
    name: 'conviction-of',
    needs: /conviction/,
    pattern: pattern(`(?:COURT 's |court 's |APPEALS )?(?:first )?conviction of ${ROLE}{P:who}${WHEN}`),
    make: (m) => person(m, 'convicted', true),
  },
  {
    name: 'acquitted',
    needs: /acquitted/,
    pattern: pattern(
      `{P:who} .{0,90}?(?:(?:is|was|has|were|been|later|,|and|then|but|convicted|on|appeal|were|is) )(?<not>not |never )?acquitted(?: on appeal| by {ICC}| by APPEALS)*${WHEN}`,
    ),
    make: (m) => person(m, 'acquitted', !m.has('not')),
  },
  {
    name: 'court-acquitted',
    needs: /acquitted/,
    pattern: pattern(
      `${LEAD}(?:COURT|court|CHAMBER|judges|APPEALS) (?:has |had |, |in {D} )*(?<not>not |never )?acquitted ${ROLE}{P:who}${WHEN}`,
    ),
    make: (m) => person(m, 'acquitted', !m.has('not')),
  },
  {
    name: 'sentence',
    needs: /sentenced|sentence/,
    pattern: pattern(
      `(?:{P:who}|(?:COURT|court|CHAMBER|judges|he) (?:has |had )*(?:sentenced|handed|gave|given) ${ROLE}{P:whom})(?: (?!P\\d)\\S+){0,14}? (?:{N:years} (?:years?|year)|(?<life>life))(?: (?!P\\d)(?:in|of|prison|imprisonment|sentence|for|jail|behind|bars|term))*(?:(?: {PREP})* {D:day})?`,
    ),
    make: (m) => sentence(m),
  },
  {
    name: 'first-person-convicted',
    needs: /first/,
    pattern: pattern(
      `{P:who} (?:,? ?(?:is|became|has|who) )*first (?:individuals|person|man|defendant|suspect|persons|individual|ever|people)(?: (?:ever|to|that|be|is|has|been))* convicted(?: by| at| of)?(?: {ICC})?(?:(?: {PREP})* {D:day})?`,
    ),
    make: (m) => ({ kind: 'first-convicted', persons: m.persons('who') }),
  },
  {
    name: 'custody',
    needs: /arrested|surrendered|custody/,
    pattern: pattern(
      `${LEAD}{P:who} (?:(?:,|who|has|have|is|was|were|been|had) )*(?<not>not |never )?(?:surrendered|arrested|in custody|in COURT custody)(?: (?:and|surrendered|to|in|by|{S}|{COURT}|hague|custody|on|COURT|WARRANT|at|airport|police|detention|of|{L}|manila|authorities))*(?:(?: {PREP})* {D:day})?`,
    ),
    make: (m) =>
      / (?:to|in|at) (?:COURT|court|hague)/.test(m.text) || /COURT|court|hague/.test(m.text)
        ? person(m, 'custody', !m.has('not'))
        : person(m, 'arrested', !m.has('not')),
  },
  {
    name: 'at-large',
    needs: /at_large/,
    pattern: pattern(`{P:who} (?:(?:,|who|has|is|was|been|still|remain) )*(?<not>not |no_longer )?at_large`),
    make: (m) => person(m, 'at-large', !m.has('not')),
  },
  {
    name: 'trial',
    needs: /trial/,
    pattern: pattern(
      `(?:{P:who} 's trial|trial of ${ROLE}{P:whom}) (?:(?:at|before|in|{ICC}|has|hague) )*(?:opened|open|is opened|opening)(?: (?:{PREP} )+{D:day})?`,
    ),
    make: (m) => person(m, 'trial', true),
  },
  {
    name: 'died',
    needs: /died/,
    pattern: pattern(`{P:who} (?:(?:,|who|has|is|was) )*(?<not>not )?died(?: (?:{PREP} )+{D:day})?`),
    make: (m) => person(m, 'died', !m.has('not')),
  },
  {
    name: 'charges-withdrawn',
    needs: /charges|case/,
    pattern: pattern(
      `(?:charges|case) against ${ROLE}{P:who} (?:(?:has|had|is|was|were) )*(?<end>withdrew|dropped|collapsed|ended|closed|terminated|left|vacated|ruled inadmissible|declared inadmissible|inadmissible)(?:(?: {PREP})* {D:day})?`,
    ),
    make: (m) => person(m, /inadmissible/.test(m.groups['end'] ?? '') ? 'inadmissible' : 'charges-dropped', true),
  },
  {
    name: 'asked-for-ruling',
    needs: /requested/,
    pattern: pattern(
      `OTP (?:has |had )?requested (?:ruling on jurisdiction|(?:CHAMBER|court|judges) (?:for|to)? ?(?:rule on|ruling on|decide on)? ?jurisdiction)(?: .{0,40}?)?(?:{PREP} )+{D:day}`,
    ),
    make: () => null,
  },
  {
    name: 'asked-leave-to-investigate',
    needs: /permission|authorisation|authorization|leave/,
    pattern: pattern(
      `${LEAD}(?:OTP|court|COURT|it) (?:has |had )*(?:asked|requested|sought)(?: (?:{PREP} )*{D:day})?(?: (?:CHAMBER|court|COURT|judges|for|it))*(?: (?:{PREP} )*{D:mid})?(?: for)? (?:permission|authorisation|authorization|leave) to (?:open |investigate |opened )(?:INVESTIGATION )?${IN}${PLACE}(?: crimes)?`,
    ),
    make: (m) => situation(m, 'requested', true),
  },
  {
    name: 'conviction-overturned',
    needs: /conviction/,
    pattern: pattern(
      `(?:{P:who} 's conviction|conviction of ${ROLE}{P:whom}) (?:is |has )*(?:overturned|quashed|revoked|reversed|annulled|thrown out|set aside)(?: on appeal| by APPEALS)?${WHEN}`,
    ),
    make: (m) => person(m, 'acquitted', true),
  },
  {
    name: 'investigation-opened',
    needs: /INVESTIGATION|EXAMINATION/,
    pattern: pattern(
      `${LEAD}(?:COURT|court|OTP|CHAMBER|APPEALS|it) (?:(?:has|had|have|did|is|was|also|on {D}|in {D}|,|{D}|COURT) )*(?<not>not |never |failed_to |not_yet )?(?<verb>opened|open|announced|announce|closed|close|requested|authorised|rejected|approved)(?: (?:that|it|is|opening|opened|open|of|leave|permission|request|for|authorisation|to|OTP|any|full|new|own|by|he|has|would|{D}|first|separate|long awaited|start|she|its))* (?<what>EXAMINATION|INVESTIGATION) (?:(?:{PREP} )+{D:mid} )?${IN}${PLACE}(?: situation| crimes)?${WHEN}`,
    ),
    make: (m) => investigation(m),
  },
  {
    name: 'investigation-passive',
    needs: /INVESTIGATION|EXAMINATION/,
    pattern: pattern(
      `${LEAD}(?<what>EXAMINATION|INVESTIGATION) ${IN}${PLACE}(?: situation| crimes)? (?:(?:has|had|is|was|been|formally) )*(?<not>not |never )?(?<verb>opened|open|closed|authorised|rejected|announced|approved)${WHEN}`,
    ),
    make: (m) => investigation(m),
  },
  {
    name: 'under-investigation',
    needs: /investigating|INVESTIGATION/,
    pattern: pattern(
      `(?:COURT|court|OTP) (?:has |is |been |currently )*(?<not>not |never )?investigating ${IN}${PLACE}(?: (?:since|as_of) {D:day})?`,
    ),
    make: (m) => situation(m, 'under-investigation', !m.has('not')),
  },
  {
    name: 'has-investigation',
    needs: /INVESTIGATION|EXAMINATION/,
    pattern: pattern(
      `(?:(?:COURT|court|OTP) (?:has|is|conducts|conducting)|there is|{S:of} is under) (?:(?<not>no |none |not )|(?:ongoing|active|pending|open|an|current) )*(?<what>EXAMINATION|INVESTIGATION)(?: by COURT)? ?${IN}(?:${PLACE})?(?: (?:since|as_of) {D:day})?`,
    ),
    make: (m) =>
      m.has('of') || m.has('place') || m.has('state') || m.has('adj')
        ? situation(m, m.groups['what'] === 'EXAMINATION' ? 'examination' : 'under-investigation', !m.has('not'))
        : null,
  },
  {
    name: 'not-acted',
    needs: /acted|done nothing|ignored/,
    pattern: pattern(
      `(?:COURT|court|OTP) (?:has |is |did )*(?:not|never|failed_to|refused to) (?:acted|act|done anything|taken action|looked)(?: (?:on|in|over|against|about|into))* ${IN}${PLACE}`,
    ),
    make: (m) => situation(m, 'under-investigation', false),
  },
];

function person(m: Matched, act: PersonAct, positive: boolean): Proposition | null {
  const persons = [...m.persons('who'), ...m.persons('whom'), ...m.persons('also'), ...furtherPersons(m, act)];
  if (persons.length === 0 || strangerIn(m)) return null;
  const name = ['day', 'early', 'mid', 'lead'].find((candidate) => m.has(candidate));
  const range = name === undefined ? undefined : m.date(name);
  if (range === undefined) return { kind: 'person', persons, act, positive };
  const since = name === 'day' && new RegExp(`(?:since|as_of)(?: \\S+)? ${m.groups['day'] ?? ''}$`).test(m.text);
  return { kind: 'person', persons, act, positive, when: { range, as: since ? 'since' : 'on' } };
}

/** "Netanyahu, his former minister Gallant and the commander Deif": persons named further on in the same list. */
function furtherPersons(m: Matched, act: PersonAct): readonly PersonMention[] {
  if (act !== 'warrant' && act !== 'applied' && act !== 'convicted') return [];
  const out: PersonMention[] = [];
  const { tokens } = m.sentence;
  let pending: number[] = [];
  for (let at = m.end; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'date' || (token.kind === 'term' && token.c !== 'ORG') || STOPS.has(token.c)) break;
    pending.push(at);
    if (pending.length > 9) break;
    if (token.kind === 'person') {
      const between = pending.slice(0, -1).map((place) => tokens[place]);
      if (
        !/^(?:,|and|as_well_as)$/.test(between[0]?.c ?? '') ||
        between.some((word) => word !== undefined && !word.known && /^\p{Lu}\p{Ll}/u.test(word.text))
      )
        break;
      out.push(...(token.persons ?? []));
      m.extra.push(...pending);
      pending = [];
    }
  }
  return out;
}

const STOPS = new Set([
  'issued',
  'requested',
  'convicted',
  'acquitted',
  'sentenced',
  'withdrew',
  'is',
  'has',
  'not',
  'but',
  '(',
  ';',
  'who',
  'while',
]);

/** A name the lexicon does not know, among those named: then the statement is about somebody else as well. */
function strangerIn(m: Matched): boolean {
  const places = [...m.text.matchAll(/P(\d+)/g)].map((found) => Number(found[1]));
  const last = places[places.length - 1] ?? 0;
  for (let at = last - 1; at >= 0 && at >= last - 9; at -= 1) {
    const token = m.sentence.tokens[at];
    if (token === undefined || token.c === 'WARRANT' || token.kind === 'person') break;
    if (!token.known && token.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text) && at > 0) return true;
  }
  return false;
}

function sentence(m: Matched): Proposition | null {
  const persons = [...m.persons('who'), ...m.persons('whom')];
  const years = m.number('years');
  if (persons.length === 0 || (years === undefined && !m.has('life'))) return null;
  if (!/sentenced|sentence|gave|imprisonment|jail/.test(m.text)) return null;
  if (
    /(?: ago| old| after| before| later|released|at_large|eluded|reduced|cut)/.test(m.text) ||
    /^(?:ago|old|after|before|later|on)\b/.test(m.after)
  )
    return null;
  return { kind: 'sentence', persons, months: years === undefined ? 'life' : years * 12, ...m.when('day') };
}

function placeOf(m: Matched): { readonly about: StateId; readonly place?: string } | null {
  const id = m.token('place')?.place;
  if (id !== undefined) {
    const place = peopleLexicon.places[id];
    return place === undefined ? null : { about: place.state, place: id };
  }
  const about = (m.states('state')[0] ?? m.states('adj')[0] ?? m.states('of')[0])?.state;
  return about === undefined || m.states('state').length > 1 ? null : { about };
}

type Stage = Extract<Proposition, { readonly kind: 'situation' }>['stage'];

function situation(m: Matched, stage: Stage, positive: boolean): Proposition | null {
  const where = placeOf(m);
  if (where === null) return null;
  const name = ['day', 'mid', 'lead'].find((candidate) => m.has(candidate));
  const range = name === undefined ? undefined : m.date(name);
  const since = / since D\d+$/.test(m.text);
  return { kind: 'situation', ...where, stage, positive, ...(range === undefined ? {} : { when: { range, as: since ? 'since' : 'on' } }) };
}

function investigation(m: Matched): Proposition | null {
  const verb = m.groups['verb'] ?? '';
  const examination = m.groups['what'] === 'EXAMINATION';
  const inner = m.text;
  let stage: Stage = examination ? 'examination' : 'investigation';
  if (/^clos/.test(verb)) {
    if (!examination) return null;
    stage = 'examination-closed';
  } else if (verb === 'requested') stage = 'requested';
  else if (verb === 'authorised' || verb === 'approved') stage = 'authorised';
  else if (verb === 'rejected') stage = 'refused';
  if (stage !== 'requested' && /(?:request|permission|leave|authorisation)/.test(inner)) return null;
  return situation(m, stage, !m.has('not'));
}
