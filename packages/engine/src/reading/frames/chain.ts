import type { Token } from '../token.ts';
import { NEGATIVE, SUPPOSING } from './marks.ts';
import { verbOf } from './verbs.ts';

/** How far an act toward the Statute has gone, by the words around it. */
export type Stage = 'do' | 'planned' | 'announced' | 'voted' | 'notified' | 'under-way' | 'reversed';

export interface Chain {
  readonly stage: Stage;
  readonly negative: boolean;
  readonly never: boolean;
  readonly notYet: boolean;
  readonly noLonger: boolean;
  readonly still: boolean;
  readonly former: boolean;
  readonly founding: boolean;
  /** "will", "would": to come. */
  readonly future: boolean;
  /** "should", "could", "if", "was urged to": not said to be so. */
  readonly supposed: boolean;
  /** "sent", "deposited", with an instrument or notice. */
  readonly delivered: boolean;
  readonly emphatic: boolean;
  readonly used: readonly number[];
}

const INSTRUMENT = /^(?:notice|notification|letter|instrument|instruments|document|documents|note|paperwork|papers|communication)$/;
const PLAN =
  /^(?:decision|plan|plans|intention|intentions|intent|threat|threats|bid|proposal|announcement|desire|wish|determination|vote)$/;
const COURSE = /^(?:process|procedure|procedures|proceedings|steps|course|path|preparations|formalities)$/;

/** Reads the words between a subject and an act, from the act outwards: "announced a decision not to ratify". */
export function readChain(tokens: readonly Token[], from: number, to: number, gaps: readonly number[] = [], noun = false): Chain {
  let stage: Stage = 'do';
  let negative = false;
  let never = false;
  let notYet = false;
  let noLonger = false;
  let still = false;
  let former = false;
  let founding = false;
  let future = false;
  let supposed = false;
  let instrument = false;
  let course = false;
  let delivered = false;
  let emphatic = false;
  const used: number[] = [];
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    if (token === undefined || gaps.includes(at)) continue;
    const { c } = token;
    used.push(at);
    if (NEGATIVE.has(c)) {
      negative = !negative;
      if (c === 'never') never = true;
      if (c === 'not_yet') notYet = true;
      if (c === 'no_longer') noLonger = true;
      continue;
    }
    if (c === 'still') still = true;
    else if (c === 'former' || c === 'formerly' || c === 'ex') former = true;
    else if (c === 'founding' || c === 'original') founding = true;
    else if (c === 'will' || c === 'would') future = true;
    else if (SUPPOSING.has(c)) supposed = true;
    else if (c === 'did' || c === 'do' || c === 'does') emphatic = true;
    else if (INSTRUMENT.test(c)) instrument = true;
    else if (PLAN.test(c)) stage = stage === 'do' ? 'planned' : stage;
    else if (COURSE.test(c)) course = true;
    const verb = verbOf(token);
    if (verb === null) continue;
    switch (verb.does) {
      case 'announce':
        if (stage === 'do' || stage === 'planned' || stage === 'under-way') stage = 'announced';
        break;
      case 'decide':
        if (stage === 'do') stage = /vot/i.test(token.text) ? 'voted' : 'planned';
        break;
      case 'intend':
        if (stage === 'do' || stage === 'under-way') stage = 'planned';
        break;
      case 'approve':
        if (stage === 'do' || stage === 'planned') stage = 'voted';
        break;
      case 'notify':
        if (stage !== 'reversed') stage = 'notified';
        break;
      case 'send':
      case 'lodge':
        delivered = true;
        if (instrument && stage !== 'reversed') stage = 'notified';
        break;
      case 'open':
      case 'resume':
        stage = 'under-way';
        break;
      case 'revoke':
      case 'close':
        stage = 'reversed';
        break;
      case 'withdraw':
        // "withdrew its accession": taken back.
        if (noun) stage = 'reversed';
        break;
      case 'reject':
        negative = !negative;
        break;
      case 'urge':
      case 'request':
        supposed = true;
        break;
      default:
    }
  }
  if (course && stage === 'do') stage = 'under-way';
  return { stage, negative, never, notYet, noLonger, still, former, founding, future, supposed, delivered, emphatic, used };
}
