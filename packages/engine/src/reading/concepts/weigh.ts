import type { CheckWorld, VerdictWord } from '../check/finding.ts';
import { CRIMES } from '../docket/crimes.ts';
import { peopleLexicon } from '../generated/people.ts';
import type { Proposition } from '../statement.ts';
import type { Clause } from './clause.ts';
import type { Item } from './shape.ts';

/** Concepts that add nothing to what a clause says. */
const LIGHT: ReadonlySet<string> = new Set([
  'light',
  'of',
  'on',
  'and',
  'and-mark',
  'or',
  ',',
  ';',
  ':',
  'COURT',
  'STATUTE',
  'UN',
  'government',
  'has',
  'is',
  'ne',
  'officially',
  'so',
  'but',
  'because',
  'rel',
  'while',
  'said',
  'clause',
  'COUNTRY',
  'title',
  'for',
  'against',
  'act',
  'become',
  'ordinal-suffix',
  'put',
  'give',
  'exists',
  'person',
  'already',
  'full',
  'year-mark',
  'day-mark',
  'month-mark',
  'part',
  'issue',
  'ordinal-mark',
  'remains',
  'situation',
  'Hague',
  'light-judges',
  'despite',
  'recently',
  'both',
  'with',
  'treaty',
  'so-light',
  'until-now',
  'order',
  'agents',
  'cause',
  'quality',
  'woman',
  'nickname',
  'self',
]);
/** What limits a set of States, so that no order within it is weighed. */
const LIMITING: ReadonlySet<string> = new Set(['quality', 'situation', 'title', 'person', 'part']);
/** What only narrows a statement: if the State did it at no time, it did not do it first, or after another, or for a reason. */
const NARROWING =
  /^(?:only|first|last|still|all|more|fewer|about|second|longest|immediate|police|GROUP|SET|nationals|sealed|public|DATE\??|duration|span|same-day-each|day-after-adoption|like|before-effect|ORD|NUM|after|before|since|until|by|unlike|die|visit|crime:.*|chamber:.*|attacks|reason|closing-day|recently|home-court|jurisdiction|declare|exclude)$/;
/** Words over a whole sentence that keep it from saying what its clauses say. */
export const GOVERNING: ReadonlySet<string> = new Set([
  'if',
  'would',
  'maybe',
  'judgement',
  'motive',
  'other-court',
  'other-treaty',
  '?',
  'denied',
  'nobody-knows',
  'must',
  'foretold',
]);

/** A place in an order is told of a group, so whatever stands beside it may limit the group. */
const RANKED: ReadonlySet<Proposition['kind']> = new Set(['act-order', 'party-set', 'first-convicted', 'interval', 'count']);

/** Concepts that are verbs, or stand for one. */
const VERBS =
  /^(?:sign|unsign|ratify|accede|join|withdraw|leave|notify|announce|revoke|effect|in-force|become|cease|deposit|give|issue|open|close|authorise|request|reject|refer|arrest|surrender|charge|confirm|convict|acquit|plead|die|released|dropped|appear|vote|put|give|exists|turn-into|resume|reduce|serve|public|ruled|obliged|breach|overturn|wanted|at-large|custody|order|arrest-order)$/;
/** What is said of a thing by "is" alone. */
const PREDICATES = /^(?:party|signatory|outside|wanted|at-large|custody|guilty)$/;

/** Whether the act is told by a noun alone, so that the clause may have a verb that was not read. */
function isVerbless(clause: Clause): boolean {
  if (clause.items.some((item) => VERBS.test(item.c))) return false;
  return !(clause.items.some((item) => PREDICATES.test(item.c)) && clause.items.some((item) => /^(?:is|has|remains|become)$/.test(item.c)));
}

/** What States do toward the treaty: the treaty must be named, or nothing else may be. */
const TREATY: ReadonlySet<Proposition['kind']> = new Set([
  'signature',
  'signatory',
  'signature-withdrawn',
  'ratification',
  'joined',
  'membership',
  'left',
  'act-order',
  'party-set',
  'withdrawal-revoked',
  'withdrawal-effect',
  'in-force',
]);
const TO_THE_DEPOSITARY = ['notify', 'notice', 'deposit', 'instrument', 'intent', 'give', 'revoke', 'unsign', 'effect'] as const;

/** Words that point to another treaty or body: the United Nations as what was joined, a treaty "with" somebody. */
function strangers(clause: Clause, parts: readonly Proposition[]): readonly Item[] {
  if (!parts.some((part) => TREATY.has(part.kind))) return [];
  const un = clause.has(...TO_THE_DEPOSITARY) ? [] : clause.all('UN');
  return [...un, ...(clause.has('treaty') && clause.has('with') ? clause.all('treaty') : [])];
}

/** Whether the sentence names the Court or the Statute. */
function isNamed(clause: Clause): boolean {
  return ['COURT', 'STATUTE', 'Hague'].some((c) => clause.sentence.has(c));
}

export interface Weight {
  /** The clause has no verb that was read. */
  readonly verbless: boolean;
  /** Nothing may stand unread beside it. */
  readonly strict: boolean;
  /** What is said is said to be so, not denied. */
  readonly positive: boolean;
  readonly heavy: readonly Item[];
  /** States that another is measured by. */
  readonly beside: ReadonlySet<Item>;
  readonly unknown: number;
}

/** What of a clause nothing has read: the words of weight, and how many words the language's lexicon does not know. */
export function weightOf(clause: Clause, parts: readonly Proposition[], first: number, world: CheckWorld): Weight {
  const known = relatedStates(parts, world);
  // Who asked for a warrant is what is told, not whose national is sought.
  const asked = !clause.has('OTP') && parts.some((part) => part.kind === 'case-event' && part.event === 'applied');
  const ranked = parts.some((part) => part.kind === 'act-order' || part.kind === 'party-set');
  const heavy: Item[] = [];
  let unknown = 0;
  for (const item of clause.items) {
    if (clause.used.has(item) || (LIGHT.has(item.c) && !(ranked && LIMITING.has(item.c)))) continue;
    if (item.c === 'unknown') {
      if (item.capital === true && item.start !== first) heavy.push(item);
      else unknown += item.text.length > 2 || !/^\p{Script=Han}/u.test(item.text) ? 1 : 0.5;
    } else if (!isRelated(item, clause, asked ? new Set() : known)) heavy.push(item);
  }
  const strict = parts.some(
    (part) => RANKED.has(part.kind) || (part.kind === 'case-event' && (part.details.first !== undefined || part.event === 'longest-term')),
  );
  heavy.push(...strangers(clause, parts));
  if (!isNamed(clause) && unknown > 0 && parts.some((part) => TREATY.has(part.kind)))
    heavy.push(...clause.items.filter((item) => item.c === 'unknown'));
  const positive = parts.every((part) => !('positive' in part) || part.positive);
  return {
    heavy,
    unknown,
    strict,
    positive,
    verbless: isVerbless(clause),
    beside: new Set(heavy.filter((item) => item.c === 'STATE' && clause.isBeside(item))),
  };
}

const RELATIONS: ReadonlySet<string> = new Set(['since', 'until', 'by']);

/** A word of the same meaning beside what was read: the State of the person, the place of the case, a preposition of no date. */
function isRelated(item: Item, clause: Clause, related: ReadonlySet<string>): boolean {
  if (item.c === 'STATE') return item.states?.every((state) => related.has(state)) === true;
  if (item.c === 'PLACE' || item.c.startsWith('crime:')) return related.has(item.place ?? item.c);
  if (!RELATIONS.has(item.c)) return false;
  const next = clause.items.slice(clause.items.indexOf(item) + 1).find((other) => other.c !== 'light');
  return next?.c !== 'DATE' && next?.c !== 'DATE?';
}

/** Crimes by the names under which situations hold them. */
const ALLEGED: Readonly<Record<string, string>> = {
  genocide: 'genocide',
  'war crimes': 'war_crimes',
  'crimes against humanity': 'crimes_against_humanity',
  deportation: 'crimes_against_humanity',
};

/** States and places that belong to the persons or to the situation told of. */
function relatedStates(parts: readonly Proposition[], world: CheckWorld): ReadonlySet<string> {
  const out = new Set<string>();
  for (const part of parts) {
    if (part.kind === 'inquiry')
      for (const situation of world.record.situations)
        if (situation.states.includes(part.about)) {
          addSituation(out, world, situation.id);
          for (const { crime, charged } of CRIMES)
            if (situation.crimesAlleged.some((told) => charged.test(told) || ALLEGED[crime] === told)) out.add(`crime:${crime}`);
        }
    if (!('persons' in part)) continue;
    for (const { person } of part.persons) {
      const file = world.record.persons.find((entry) => entry.id === person);
      for (const state of file?.nationalities ?? []) out.add(state);
      addSituation(out, world, file?.situation);
      const known = peopleLexicon['without-warrant'][person]?.state;
      if (known !== undefined) out.add(known);
    }
  }
  return out;
}

/** Words the lexicon does not know that a clause may hold and still be read. */
const STRANGERS: Readonly<Record<VerdictWord, number>> = { supported: 0, misleading: 1, contradicted: 0.5, unsettled: 1, uncheckable: 0 };

/** Whether what was left unread lets the verdict stand. */
export function bears(weight: Weight, verdict: VerdictWord): boolean {
  if (weight.verbless && weight.unknown > 0) return false;
  if (weight.strict && verdict !== 'supported') return weight.heavy.length === 0 && weight.unknown === 0;
  const narrowed = verdict === 'contradicted' && weight.positive;
  const heavy = narrowed
    ? weight.heavy.filter((item) => !NARROWING.test(item.c) && !weight.beside.has(item))
    : verdict === 'misleading'
      ? weight.heavy.filter((item) => !weight.beside.has(item) && !/^(?:after|before|like|unlike)$/.test(item.c))
      : weight.heavy;
  // What a denial denies may be the word that is not known.
  if (verdict === 'contradicted' && !weight.positive && weight.unknown > 0) return false;
  return heavy.length === 0 && weight.unknown <= STRANGERS[verdict];
}

function addSituation(out: Set<string>, world: CheckWorld, id: string | undefined): void {
  if (id === undefined) return;
  for (const state of world.record.situations.find((entry) => entry.id === id)?.states ?? []) out.add(state);
  for (const [place, { situation }] of Object.entries(peopleLexicon.places)) if (situation === id) out.add(place);
}
