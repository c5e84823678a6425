import type { RecordData } from '../../record/shape.ts';
import type { Proposition } from '../statement.ts';
import type { Sentence } from '../token.ts';
import { extend, gather, isAdjunct } from './adjuncts.ts';
import { isAside, isNameOnly } from './asides.ts';
import { clauseTold } from './clause.ts';
import { absorbed } from './common.ts';
import type { Context } from './context.ts';
import { folded } from './fold/folded.ts';
import { cleft, marked } from './phrases.ts';
import { piecesOf } from './pieces.ts';
import { rephrased } from './rephrase/rephrased.ts';
import { counted } from './sets.ts';
import { BARE } from './steps.ts';
import { type Item, is, tapeOf } from './tape.ts';
import { fromNoun, withNoun } from './things.ts';
import { settled, told } from './told.ts';

/** Without one of these nothing of a case is told: a cheap look before the words are taken apart. */
const NEEDED =
  /convict|acquit|sentenc|jail|prison|warrant|summon|charg|arrest|detain|detention|captur|surrender|hand(?:ed|ing)? (?:\w+ ){0,2}over|transfer|trial|tried|guilt|wanted|\bwants\b|custody|clear|free|releas|walk|die[sd]?\b|dying|kill|dead|death|large|the run|hiding|indict|accus|counts?\b|\bcases?\b|appear|stand|stood|faced?\b|plead|sought|caught|catch|flown|years/i;

/** The statements of a sentence about persons before the Court, every word of it read; null where it is not read whole. */
export function readCases(sentence: Sentence, record: RecordData): readonly Proposition[] | null {
  if (!NEEDED.test(sentence.text)) return null;
  const items = tapeOf(sentence);
  if (items.length > 70 || items.some((one) => is(one, '?!', 'X', '$') || one.lo === '?')) return null;
  const named = items.some(
    (one, at) => is(one, 'P', 'ELSE', 'Q', 'N', 'A', 'NEG') || (is(one, '?') && (at === 0 || /^\p{Lu}/u.test(one.text))),
  );
  const eventful = items.some((one) => is(one, 'ACT', 'NOUN', 'STATE'));
  if (!named || !eventful) return null;
  const now = cleft(absorbed(marked(rephrased(folded(items, record)))));
  // What might be, or should have been, is not told as so.
  if (now.some((one) => is(one, 'MODAL'))) return null;
  const context: Context = {
    record,
    subject: null,
    noun: null,
    term: false,
    event: null,
    included: [],
    pool: null,
    first: firstIn(now),
    courtly: now.some((one) => is(one, 'B', 'BY')) || /\bicc\b/i.test(sentence.text),
    still: /\bstill\b/i.test(sentence.text),
    named: /\bicc\b|international criminal court/i.test(sentence.text),
  };
  const pieces = piecesOf(now);
  const segments = pieces.map((piece) => piece.items);
  const out: Proposition[] = [];
  const waiting: Item[] = [];
  for (let at = 0; at < segments.length; at += 1) {
    const own = segments[at] ?? [];
    if (own.length === 0) continue;
    if (own.every(isAdjunct)) {
      if (out.length === 0) waiting.push(...own);
      else if (!extend(out, own)) return null;
      continue;
    }
    if (isAside(own, context)) continue;
    // "Duterte, 80,": how old he is.
    if (own.length === 1 && is(own[0], 'N') && (own[0]?.n ?? 0) >= 20 && (own[0]?.n ?? 0) < 100) continue;
    // "Sudan's defence minister, Abdel Raheem Hussein,": what he is called before his name.
    const next = segments[at + 1];
    if (next?.length === 1 && is(next[0], 'P') && isAside(own, { ...context, subject: next[0] ?? null })) continue;
    if (own.some((one) => is(one, 'among')) && own.every((one) => is(one, 'among', 'PRON', 'P')) && !is(own[0], 'among')) {
      context.included = own.flatMap((one) => [...(one.persons ?? [])]);
      continue;
    }
    // "one of the five commanders charged in 2005".
    const among = own[0];
    if (
      own.length === 1 &&
      is(among, 'G') &&
      among?.quant?.count === 1 &&
      context.subject?.persons !== undefined &&
      among.people !== undefined
    ) {
      out.push({
        kind: 'docket-people',
        quant: 'some',
        among: among.people,
        are: { did: [] },
        persons: context.subject.persons.map((person) => ({ person })),
      });
      continue;
    }
    if (is(own[0], 'among', 'including') && own.every((one) => is(one, 'among', 'including', 'PRON', 'P'))) {
      context.included = own.flatMap((one) => [...(one.persons ?? [])]);
      continue;
    }
    if (own.length === 2 && /^(?:of|among)$/.test(own[0]?.lo ?? '') && is(own[1], 'G') && own[1]?.people !== undefined) {
      context.pool = own[1] ?? null;
      if (own[1].quant?.quant === 'count')
        out.push(counted({ ...own[1], people: { ...own[1].people, did: [] } }, { did: own[1].people.did }, own[1].quant));
      continue;
    }
    const more = own[0];
    const final = out.at(-1);
    if (own.length === 1 && is(more, 'OTHERS', 'G') && more?.quant?.quant === 'count' && final?.kind === 'docket-rank') {
      out[out.length - 1] = {
        ...final,
        among: { ...final.among, ...(more.people?.group === undefined ? {} : { group: more.people.group }) },
        others: more.quant.count ?? 0,
      };
      continue;
    }
    let made: readonly Proposition[] | null = null;
    let used = 0;
    for (let more = 0; more <= 3 && at + more < segments.length; more += 1) {
      const joined = segments.slice(at, at + more + 1).flat();
      made = clauseTold([...waiting, ...joined], context);
      if (made !== null) {
        used = more;
        break;
      }
    }
    if (made === null) {
      const before = out.at(-1);
      if (
        own.length === 1 &&
        is(own[0], 'P') &&
        before?.kind === 'docket-people' &&
        own[0]?.persons !== undefined &&
        at === segments.length - 1
      ) {
        out[out.length - 1] = { ...before, persons: own[0].persons.map((person) => ({ person })) };
        continue;
      }
      if (isNameOnly(own, segments[at + 1])) {
        context.subject = own.find((one) => is(one, 'P', 'G')) ?? context.subject;
        continue;
      }
      // "since his 2018 acquittal": that there was one.
      const event = own.length === 1 ? BARE[own[0]?.is.get('NOUN') ?? ''] : undefined;
      if (event !== undefined && own[0] !== undefined && /^(?:since|after|before|following|despite)$/.test(pieces[at]?.opener ?? '')) {
        const owner = own[0].persons === undefined ? (context.subject ?? context.first) : { ...own[0], is: new Map([['P', '']]), told: [] };
        const fact = told(event, owner, withNoun(gather([]), own[0]), context, fromNoun(own[0]), true, false, own);
        if (fact === null) return null;
        out.push(...fact);
        continue;
      }
      if (own.length === 1 && is(own[0], 'NOUN')) {
        context.noun = own[0] ?? null;
        continue;
      }
      return null;
    }
    waiting.length = 0;
    out.push(...made);
    at += used;
  }
  if (out.length === 0 || waiting.length > 0) return null;
  return settled(out);
}

function firstIn(items: readonly Item[]): Item | null {
  const found = items.find((one) => is(one, 'P') || (is(one, 'NOUN') && one.persons !== undefined));
  return found === undefined ? null : is(found, 'P') ? found : { ...found, is: new Map([['P', '']]), told: [] };
}
