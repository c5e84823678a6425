import type { StateId } from '../../record/shape.ts';
import { dateAt } from '../frames/dates.ts';
import type { Draft } from '../rules/pattern.ts';
import type { Proposition, When } from '../statement.ts';
import type { PersonMention, Sentence, StateMention } from '../token.ts';
import { clauseOf } from './marks.ts';
import { chamberOf } from './organ.ts';
import { means, type Piece, piecesOf } from './pieces.ts';

type Finding = Extract<Proposition, { readonly kind: 'non-compliance' }>;

const FOUND =
  /\b(?:found|finds|finding|ruled|rules|ruling|held|decided|decides|concluded|determined|determines|judged|faulted|faults|rebuked|censured|reprimanded|declared|established|blamed|cited|cleared|absolved|exonerated)\b/;
const FAILED =
  /\b(?:fail\w*(?: to| in)?|(?:in )?breach\w*|violat\w+|broke|broken|non complian\w*|noncomplian\w*|in default|not compl\w+|not (?:arrest\w*|surrender\w*|cooperat\w*|hand\w*)|without arrest\w*|flout\w+|defied|defying|shirk\w+|neglect\w+|ignor\w+|letting|let|faulted|rebuked|censured|reprimanded|should have)\b/;
const DUTY =
  /\b(?:arrest\w*|surrender\w*|cooperat\w*|dut(?:y|ies)|obligat\w+|hand\w* over|comply|complian\w+|statute|come and go|leave|go free|visit|hosting|host\w*)\b/;
const FREE =
  /^(?:state|member|party|statute|treaty|government|matter|it|rome|visit|stay|summit|trip|court|judges|of|and|that|to|in|on|by|for|over|when|during|two|days|later|home|him|having|only|just|made|subject|issued|delivered|handed|given|was|which|appeal|any|finding)$/;

/** Without one of these no finding is told. */
const NEEDED =
  /fail|breach|violat|broke|complian|default|compl[iy]|refer|report|fault|rebuk|censur|reprimand|flout|def[iy]|shirk|neglect|ignor|let|arrest|surrender|cooperat|hand|should/i;

/** "Judges found that Mongolia had failed to arrest Putin", "Hungary was referred to the Assembly". */
export function findings(sentence: Sentence): readonly Draft[] {
  if (!NEEDED.test(sentence.text)) return [];
  const pieces = piecesOf(sentence);
  const states = statesOf(sentence, pieces);
  const [state] = states;
  if (
    state === undefined ||
    pieces.some((piece) => piece.is.has('other-court') || (piece.is.has('plan') && !/^(?:whether|should)$/.test(piece.text)))
  )
    return [];
  const text = pieces.map((piece) => piece.text).join(' ');
  const refers = pieces.some((piece) => means(piece, 'refer')) || /\breport\w* to assembly\b/.test(text);
  const to = !refers
    ? null
    : pieces.some((piece) => piece.is.has('council'))
      ? 'council'
      : pieces.some((piece) => piece.is.has('assembly'))
        ? 'assembly'
        : null;
  const putOff = /\b(?:put off|deferred|postponed|left open|reserved)\b/.test(text);
  const found = FOUND.test(text) && FAILED.test(text) && DUTY.test(text);
  const faulted = /\b(?:faulted|rebuked|censured|reprimanded)\b/.test(text);
  const referred = refers && to !== null && (FAILED.test(text) || pieces.some((piece) => piece.is.has('person')));
  const persons: PersonMention[] = pieces.flatMap((piece) => piece.persons ?? []);
  if (
    !(found || referred || (faulted && persons.length > 0)) ||
    !/\b(?:found|ruled|held|judges?|chamber|court|icc|refer\w*|faulted)\b/.test(text)
  )
    return [];
  if (
    !pieces.some((piece) => piece.is.has('court') || piece.is.has('chamber') || piece.is.has('otp') || piece.text === 'court') &&
    persons.length === 0
  )
    return [];
  const used = new Set<number>();
  const whens: When[] = [];
  for (const piece of pieces) {
    const token = sentence.tokens[piece.from];
    if (token?.kind === 'date') {
      const held = dateAt(sentence.tokens, piece.from);
      if (held !== null) whens.push(held.when);
      for (const at of held?.used ?? []) used.add(at);
      continue;
    }
    if (token?.kind === 'state' && !token.states?.every((mention) => states.some((other) => other.state === mention.state))) continue;
    if (token?.kind === 'number' || token?.kind === 'ordinal' || token?.kind === 'place') continue;
    if (piece.is.size > 0 || FREE.test(piece.text) || FAILED.test(piece.text) || DUTY.test(piece.text) || FOUND.test(piece.text) || putOff)
      for (let at = piece.from; at <= piece.to; at += 1) used.add(at);
  }
  const days = /\b(\w+) days\b/.exec(text);
  if (days !== null) for (const piece of pieces) if (piece.is.has('number') && piece.text === days[1]) used.add(piece.from);
  const chamber = chamberOf(sentence, pieces);
  const unreferred =
    refers &&
    /\b(?:not|never) (?:be |been |then |further |was )?referr|without referring|no referral|declined to refer|chose not to refer|but not refer/.test(
      text,
    );
  const negated =
    /\b(?:cleared|absolved|exonerated)\b/.test(text) ||
    /\b(?:did not|never|has not|have not|had not|not) (?:find|found|rule|ruled|been found)\b/.test(text);
  const proposition: Finding = {
    kind: 'non-compliance',
    states: [state],
    persons,
    positive: !negated,
    when: whens,
    ...(chamber === null ? {} : { chamber }),
    ...(unreferred ? { to: 'nobody' as const } : to === null ? {} : { to }),
    ...(putOff && refers ? { putOff: true } : {}),
    ...(pieces.some((piece) => piece.is.has('majority')) ? { majority: true } : {}),
    ...(days === null ? {} : { daysLater: days[1] ?? '' }),
  };
  return [{ proposition, tokens: [...used], hypothetical: false, clause: clauseOf(pieces) }];
}

/** The State that is blamed: the first that is named and is not where somebody went. */
function statesOf(sentence: Sentence, pieces: readonly Piece[]): readonly StateMention[] {
  const out: StateMention[] = [];
  const seen = new Set<StateId>();
  for (const [at, piece] of pieces.entries()) {
    const token = sentence.tokens[piece.from];
    if (token?.kind !== 'state' && token?.kind !== 'adjective') continue;
    const before = pieces[at - 1]?.text ?? '';
    if (token.kind === 'adjective' && pieces[at + 1]?.is.has('person') !== false) continue;
    if (/^(?:to|from|by)$/.test(before) && token.kind === 'state' && out.length > 0) continue;
    for (const mention of token.states ?? []) {
      if (seen.has(mention.state)) continue;
      seen.add(mention.state);
      out.push(mention);
    }
  }
  return out.length > 1 ? out.slice(0, 1) : out;
}
