import type { StateId } from '../../record/shape.ts';
import { ACTS, Clause, NEGATIVE, SUPPORT } from './clause.ts';
import type { Item, TongueWords } from './shape.ts';

const BREAKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  'but',
  'because',
  'rel',
  'said',
  'while',
  'clause',
  'without',
  'so',
  'despite',
  'reason',
  'like',
  'unlike',
]);
/** What denies, reports or concedes stays with the clause it opens. */
const OPENERS: ReadonlySet<string> = new Set(['without', 'said', 'despite', 'nor', 'like', 'unlike', 'reason']);
const JOINTS: ReadonlySet<string> = new Set(['and', 'and-mark', 'or', 'nor']);
/** Words that only tell when, how many or of what: they belong to the act beside them. */
const SLOTS =
  /^(?:DATE\??|NUM|ORD|duration|PLACE|GROUP|SET|chamber:.*|crime:.*|only|first|last|second|immediate|article-124|nationals|before-force|day-after-adoption|same-day-each|span|before-effect|all)$/;

/** Cuts a sentence into clauses: at marks and joining words, where both sides say something of their own. */
export function clausesOf(items: readonly Item[], words: TongueWords, before: readonly StateId[]): readonly Clause[] {
  const parts = joined(
    withNo(cutIn(items, words).filter((part, at) => part.length > 0 && !isBackground(part) && !(at > 0 && isRulingAside(part)))),
  );
  const clauses: Clause[] = [];
  let states: readonly StateId[] = [];
  let persons: readonly string[] = [];
  const sentence = new Set(items.map((item) => item.c));
  const everyState = items.flatMap((item) => (item.c === 'STATE' ? (item.states ?? []) : []));
  for (const [at, whole] of parts.entries()) {
    const part = withoutLike(whole);
    const ahead = parts.slice(at + 1).flat();
    const own = part.filter((item) => item.c === 'STATE');
    const both = part.some((item) => item.c === 'neither' || item.c === 'both');
    const inSentence = states.length > 0 ? states : (ahead.find((item) => item.c === 'STATE')?.states ?? []);
    const carried = both ? [...new Set(everyState)] : inSentence.length > 0 ? inSentence : before;
    const carriedPersons = persons.length > 0 ? persons : (ahead.find((item) => item.c === 'PERSON')?.persons ?? []);
    clauses.push(new Clause(paired(part, words), carried, carriedPersons, sentence, words['act-last'] === true));
    const subject = own.find((item) => !/^(?:like|unlike)$/.test(part[part.indexOf(item) - 1]?.c ?? ''));
    states = subject?.states ?? states;
    persons = part.find((item) => item.c === 'PERSON')?.persons ?? persons;
  }
  return clauses;
}

/** "Unlike Guatemala, which acceded": where nobody else is named, the State likened to is the one that acts. */
function withoutLike(part: readonly Item[]): readonly Item[] {
  const states = part.filter((item) => item.c === 'STATE');
  // "As a Party": no likening at all.
  return (part[0]?.c === 'like' && states.length < 2) || (part[0]?.c === 'unlike' && states.length === 1 && acts(part))
    ? part.slice(1)
    : part;
}

function cutIn(items: readonly Item[], words: TongueWords): Item[][] {
  const parts: Item[][] = [[]];
  for (const [at, item] of items.entries()) {
    const current = parts[parts.length - 1] ?? [];
    const behind = item.c === 'unlike' && words['act-last'] === true && items[at - 1]?.c === 'STATE';
    // "Left after the charges against X were dropped": what happened to somebody is another matter.
    const sequel =
      item.c === 'after' &&
      words['act-last'] !== true &&
      isPersonal(items.slice(at + 1)) &&
      acts(current) &&
      !current.some((other) => other.c === 'PERSON');
    if (sequel) parts.push([item]);
    else if ((BREAKS.has(item.c) && !behind) || (JOINTS.has(item.c) && acts(items.slice(at + 1)) && acts(current)))
      parts.push(OPENERS.has(item.c) ? [item] : []);
    else {
      current.push(item);
      if (words['act-last'] === true && FINAL.has(item.c) && items.slice(at + 1).some((next) => FINAL.has(next.c) && next.c !== item.c))
        parts.push([]);
    }
  }
  return parts;
}

/** Whether what follows, up to the next mark, is an act toward a person. */
function isPersonal(items: readonly Item[]): boolean {
  const end = items.findIndex((item) => BREAKS.has(item.c));
  const own = end < 0 ? items : items.slice(0, end);
  return own.some((item) => item.c === 'PERSON') && acts(own);
}

/** Acts that end a clause where acts come last. */
const FINAL: ReadonlySet<string> = new Set(['sign', 'ratify', 'accede', 'join', 'leave', 'revoke']);

/** Puts the pieces together to clauses that say something: names before their act, times and details to it, and an act left unsaid. */
function joined(parts: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  const out: (readonly Item[])[] = [];
  let waiting: readonly Item[] = [];
  const flush = (part: readonly Item[]) => {
    out.push([
      ...(waiting.some((item) => item.c === 'STATE' || item.c === 'PERSON') ? waiting : waiting.map((item) => ({ ...item, moved: true }))),
      ...part,
    ]);
    waiting = [];
  };
  for (const [at, part] of parts.entries()) {
    const last = out[out.length - 1];
    const next = parts[at + 1];
    const later = parts.slice(at + 1);
    if ((isOpenRuling([...waiting, ...part]) && next !== undefined) || isOpenNotice([...waiting, ...part], later.find(acts) ?? []))
      waiting = [...waiting, ...part];
    else if (next !== undefined && isNounAlone(part)) waiting = [...waiting, ...part];
    else if (isOpenVote(part, later.find(acts) ?? [])) waiting = [...waiting, ...part];
    else if (last !== undefined && isRulingDay(part) && last.some((item) => item.c === 'breach' || item.c === 'fail'))
      out[out.length - 1] = [...last, ...part];
    else if (last !== undefined && isTermAlone(last, part)) out[out.length - 1] = [...last, ...part];
    else if (last?.some((item) => item.c === 'PERSON') === true && isApposition(part)) out[out.length - 1] = [...last, ...part];
    else if (acts(part)) flush(part);
    else if (last !== undefined && isNamedLate(last, part)) out[out.length - 1] = [...last, ...part];
    else if (part.every((item) => item.c === 'light' || item.c === 'neither')) waiting = [...waiting, ...part];
    else if (isGapped([...waiting, ...part]) && last?.some((item) => item.c === 'STATE')) flush([...part, ...actsOf(last)]);
    else if (isGapped(part) && waiting.length === 0 && next !== undefined && isGapped(next.filter((item) => !ACTS.has(item.c))))
      flush([...part, ...actsOf(next)]);
    else if (isIssued(part) && last?.some((item) => WARRANT.test(item.c)) === true)
      flush([...part, { start: part[0]?.start ?? 0, end: part[0]?.start ?? 0, text: '', c: 'warrant' }]);
    else if (isDenied(part) && last?.some((item) => item.c === 'STATE') === true) flush([...part, ...actsOf(last)]);
    else if (isSubject(part) || waiting.length > 0) waiting = [...waiting, ...part];
    else if (last === undefined) waiting = part;
    else if (part.some((item) => SLOTS.test(item.c)) && !part.some((item) => NEGATIVE.has(item.c) || ENTITY.test(item.c)))
      out[out.length - 1] = [...last, ...part.map((item) => ({ ...item, moved: true }))];
    else flush(part);
  }
  if (waiting.length > 0) {
    const last = out.pop() ?? [];
    out.push([...last, ...waiting]);
  }
  return out;
}

const ENTITY = /^(?:STATE|PERSON)$/;

function acts(items: readonly Item[]): boolean {
  return items.some((item) => ACTS.has(item.c));
}

function actsOf(items: readonly Item[]): readonly Item[] {
  return items.filter((item) => ACTS.has(item.c) || SUPPORT.has(item.c));
}

/** "The Court ruled, in a decision of this week, that": what it ruled comes later. */
function isOpenRuling(part: readonly Item[]): boolean {
  return part.some((item) => item.c === 'ruled') && !part.some((item) => ENTITY.test(item.c) || item.c === 'PLACE');
}

const TOLD = /^(?:notify|announce|deposit|give|surrender)$/;
const OBJECT = /^(?:withdrawal|withdraw|leave|intent|planned|signature|instrument|notice|revoke|unsign)$/;

/** "Moscow told the Secretary-General on 30 November that it": what it told comes later. */
function isOpenNotice(part: readonly Item[], next: readonly Item[]): boolean {
  const own = part.filter((item) => ACTS.has(item.c) || SUPPORT.has(item.c));
  return (
    own.some((item) => item.c === 'notify' || item.c === 'announce' || (TOLD.test(item.c) && part.some((other) => other.c === 'UN'))) &&
    own.every((item) => TOLD.test(item.c)) &&
    part.some((item) => item.c === 'STATE') &&
    next.some((item) => OBJECT.test(item.c)) &&
    !next.some((item) => item.c === 'STATE')
  );
}

const VOTE = /^(?:veto|abstain|votes|votes-for|votes-against|unanimous)$/;

/** "Russia and China cast their veto, in May 2014, on": on what comes later. */
function isOpenVote(part: readonly Item[], next: readonly Item[]): boolean {
  return (
    (part.some((item) => VOTE.test(item.c)) && !part.some((item) => item.c === 'refer') && next.some((item) => item.c === 'refer')) ||
    (part.some((item) => item.c === 'UNSC') && part.some((item) => VOTE.test(item.c)) && next.some((item) => item.c === 'refer'))
  );
}

/** "The first to leave the Court was Burundi": who it was comes after the act. */
function isNamedLate(last: readonly Item[], part: readonly Item[]): boolean {
  return (
    last.some((item) => /^(?:first|last|ORD)$/.test(item.c)) &&
    !last.some((item) => ENTITY.test(item.c)) &&
    part.some((item) => ENTITY.test(item.c)) &&
    part.some((item) => item.c === 'become' || item.c === 'is') &&
    !acts(part)
  );
}

/** "The withdrawal of Venezuela, notified on 24 July": what became of it comes later. */
function isNounAlone(part: readonly Item[]): boolean {
  return (
    part.some((item) => item.c === 'withdrawal') &&
    part.some((item) => item.c === 'STATE') &&
    part.every((item) => /^(?:withdrawal|STATE|STATUTE|COURT|of|on|light|government|since|UN)$/.test(item.c))
  );
}

const RULING = /^(?:ruled|COURT|of|on|light|light-judges|OTP|said|Hague|chamber:.*)$/;

/** "The Court held", behind what it held. */
function isRulingAside(part: readonly Item[]): boolean {
  return part.some((item) => item.c === 'ruled') && part.every((item) => RULING.test(item.c));
}

/** "The Court held in July 2017", behind what it held. */
function isRulingDay(part: readonly Item[]): boolean {
  return part.some((item) => item.c === 'ruled') && part.every((item) => RULING.test(item.c) || item.c === 'DATE');
}

/** "Convicted X, a former commander, to 20 years in prison". */
function isTermAlone(last: readonly Item[], part: readonly Item[]): boolean {
  const has = (items: readonly Item[], pattern: RegExp) => items.some((item) => pattern.test(item.c));
  return (
    has(last, /^(?:convict|sentence)$/) &&
    has(last, /^PERSON$/) &&
    !has(last, /^(?:duration|life)$/) &&
    has(part, /^(?:duration|life)$/) &&
    part.every((item) => /^(?:duration|life|prison|sentence|of|on|light|for)$/.test(item.c))
  );
}

/** ", the Russian commissioner for children's rights": who the person named before is. */
function isApposition(part: readonly Item[]): boolean {
  return (
    part.some((item) => item.c === 'title') &&
    part.every((item) => /^(?:light|title|of|on|government|police)$/.test(item.c) || (item.c === 'STATE' && item.capital !== true))
  );
}

/** "Uzbekistan in 2000": the act is that of the clause beside it. */
function isGapped(part: readonly Item[]): boolean {
  const count = (c: string) => part.filter((item) => item.c === c).length;
  return count('STATE') === 1 && count('DATE') === 1 && !acts(part) && !part.some((item) => item.c === 'unknown');
}

const WARRANT = /^(?:warrant|sealed|public)$/;

/** "Issued in November": of the warrant told of before. */
function isIssued(part: readonly Item[]): boolean {
  return part.some((item) => item.c === 'issue') && part.some((item) => item.c === 'DATE') && !part.some((item) => ENTITY.test(item.c));
}

/** "No: Kenya has": an answer, said in full behind it. "Ethiopia, no": a denial of the act before. */
function withNo(parts: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  const out: (readonly Item[])[] = [];
  for (const part of parts) {
    const last = out[out.length - 1];
    if (!part.every((item) => item.c === 'not' || item.c === 'light') || !part.some((item) => item.c === 'not')) out.push(part);
    else if (last !== undefined) out[out.length - 1] = [...last, ...part];
  }
  return out;
}

/** "Ethiopia, no": the act is that of the clause before, denied. */
function isDenied(part: readonly Item[]): boolean {
  return (
    part.some((item) => item.c === 'STATE') &&
    part.some((item) => item.c === 'not') &&
    part.every((item) => /^(?:STATE|not|light|is|so|on)$/.test(item.c))
  );
}

/** A name alone, before what is said of it. */
function isSubject(part: readonly Item[]): boolean {
  return part.length <= 6 && part.some((item) => ENTITY.test(item.c)) && !part.some((item) => SUPPORT.has(item.c) || item.c === 'DATE');
}

/** Who said it, and in spite of what: that changes nothing about whether it is so. */
function isBackground(part: readonly Item[]): boolean {
  const opener = part.find((item) => item.c !== 'light')?.c;
  return (
    (opener === 'despite' && part.filter((item) => ACTS.has(item.c)).length < 2) || (opener === 'said' && !acts(part)) || isAside(part)
  );
}

const ASIDE = /^(?:light|die|of|on|and|after|before|months|weeks|days|fewer|more|government|so-light)$/;

/** "A few months after its independence": when, by what nothing tells. */
function isAside(part: readonly Item[]): boolean {
  return part.some((item) => item.c === 'after' || item.c === 'before') && part.every((item) => ASIDE.test(item.c));
}

/** "ne ... plus and the like: two words that mean a third together. */
function paired(items: readonly Item[], words: TongueWords): readonly Item[] {
  let out = [...items];
  // "لم ... بعد": not yet.
  const end = out[out.length - 1];
  if (words.language === 'ar' && end?.c === 'after' && out.some((item) => item.c === 'not'))
    out = [...out.slice(0, -1), { ...end, c: 'light' }];
  for (const [first, second, meaning = ''] of words.pairs ?? []) {
    const at = out.findIndex((item) => item.c === first);
    const other = out.findIndex((item, place) => place > at && item.c === second);
    if (at < 0 || other < 0) continue;
    out = out.map((item, place) => (place === other ? { ...item, c: meaning } : place === at ? { ...item, c: 'light' } : item));
  }
  return out;
}
