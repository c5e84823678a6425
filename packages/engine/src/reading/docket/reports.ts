import { dateAt } from '../frames/dates.ts';
import type { Draft } from '../rules/pattern.ts';
import type { Proposition, When } from '../statement.ts';
import type { Sentence } from '../token.ts';
import { clauseOf } from './marks.ts';
import { type Piece, piecesOf } from './pieces.ts';

type Report = Extract<Proposition, { readonly kind: 'report' }>;

const RULED =
  /\b(?:ruled|rules|ruling|held|decided|decides|decision|judgment|judgement|found|finds|concluded|determined|established|convicted|confirmed|declared|judges)\b/;
const SAID =
  /\b(?:describ\w+|said|says|found|finds|concluded|considered|class\w*|treat\w*|called|calls|spoke|characteri[sz]ed|saw|sees|regard\w*|wrote|stated|noted|reasonable basis|determined|assess\w*|qualified|labelled|report)\b/;
const ABUSE = /\b(?:crimes?|tortur\w+|abus\w+|mistreat\w+|ill treat\w+|kill\w*|murder\w*|atrocit\w+|rape\w*|cruel)\b/;

/** What reports of the Prosecutor said, and reports told as rulings of the Court. */
export function reports(sentence: Sentence, taken: ReadonlySet<number>): readonly Draft[] {
  if (!namesTopic(sentence)) return [];
  const low = sentence.text.toLowerCase();
  if (!RULED.test(low) && !SAID.test(low)) return [];
  const pieces = piecesOf(sentence);
  const text = pieces.map((piece) => piece.text).join(' ');
  const topic = topicOf(sentence, pieces, text);
  if (topic === null || pieces.some((piece) => piece.is.has('plan') || piece.is.has('other-court') || piece.is.has('person'))) return [];
  const otp = pieces.some((piece) => piece.is.has('otp')) || /\breports?\b/.test(text);
  const court = pieces.some(
    (piece) =>
      piece.is.has('court') ||
      piece.is.has('chamber') ||
      piece.is.has('appeals-chamber') ||
      piece.text === 'court' ||
      piece.text === 'judges',
  );
  const ruling = court && !otp && RULED.test(text);
  if (!ruling && !(otp && SAID.test(text) && !/\b(?:ruled|ruling|judgment|investigat\w+ into|examin\w+)\b/.test(text))) return [];
  const when: When[] = [];
  const used = new Set<number>();
  for (const piece of pieces) {
    if (piece.is.has('date')) {
      const held = dateAt(sentence.tokens, piece.from);
      if (held !== null) when.push(held.when);
      for (const at of held?.used ?? []) used.add(at);
      continue;
    }
    if (piece.is.has('number') && piece.text !== 'one') continue;
    for (let at = piece.from; at <= piece.to; at += 1) used.add(at);
  }
  if ([...used].some((at) => taken.has(at) && sentence.tokens[at]?.kind === 'state')) return [];
  const negative =
    /\b(?:not|never|no) (?:be |an? )?(?:occupi\w+|occupation|international|commit\w*|find|found|tortur\w*|evidence|reasonable|describ\w*|consider\w*)\b|\bnon international\b|\bdid not\b/.test(
      text,
    );
  const proposition: Report = { kind: 'report', topic, as: ruling ? 'ruling' : 'report', positive: !negative, when };
  return [{ proposition, tokens: [...used], hypothetical: false, clause: clauseOf(pieces) }];
}

const PLACES: ReadonlySet<string> = new Set(['crimea', 'donbas', 'eastern-ukraine', 'donetsk', 'luhansk']);
const STATES: ReadonlySet<string> = new Set(['NGA', 'AFG', 'IRQ']);

/** A place or State without which no topic is told. */
function namesTopic({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ place, states }) => (place !== undefined && PLACES.has(place)) || states?.some((mention) => STATES.has(mention.state)) === true,
  );
}

function topicOf(sentence: Sentence, pieces: readonly Piece[], text: string): Report['topic'] | null {
  const states = new Set(pieces.flatMap((piece) => (sentence.tokens[piece.from]?.states ?? []).map((mention) => mention.state)));
  const crimea = pieces.some((piece) => sentence.tokens[piece.from]?.place === 'crimea');
  if (crimea && /\boccup(?:ation|ied|ies|ying)\b/.test(text)) return 'crimea-occupation';
  if (crimea && /\barmed conflict\b/.test(text)) return 'crimea-conflict';
  const donbas = pieces.some((piece) => /^(?:donbas|eastern-ukraine|donetsk|luhansk)$/.test(sentence.tokens[piece.from]?.place ?? ''));
  if (donbas && /\barmed conflict\b/.test(text)) return 'donbas-conflict';
  if (states.has('NGA') && ABUSE.test(text) && /\bboko haram\b|\b(?:army|military|security forces|soldiers)\b/.test(text)) return 'nigeria';
  if (states.has('AFG') && (states.has('USA') || /\bcia\b/.test(text)) && ABUSE.test(text)) return 'afghanistan-us';
  return states.has('IRQ') && states.has('GBR') && ABUSE.test(text) ? 'iraq-british' : null;
}
