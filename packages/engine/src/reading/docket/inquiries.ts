import type { StateId } from '../../record/shape.ts';
import { dateAt } from '../frames/dates.ts';
import { docketLexicon } from '../generated/docket.ts';
import type { Draft } from '../rules/pattern.ts';
import type { InquiryStep, Proposition, When } from '../statement.ts';
import type { Sentence } from '../token.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { isReasoned } from './foreign.ts';
import { clauseOf } from './marks.ts';
import { chamberOf } from './organ.ts';
import { means, type Piece, piecesOf } from './pieces.ts';
import { reasonOf } from './reasons.ts';

type Inquiry = Extract<Proposition, { readonly kind: 'inquiry' }>;
type Noun = 'examination' | 'investigation';

interface Where {
  readonly about: StateId;
  readonly orElse: readonly StateId[];
  readonly with: readonly StateId[];
  readonly further: readonly StateId[];
  readonly place?: string;
  readonly situation?: string;
}

const COURT_SIDE = ['court', 'otp', 'chamber', 'appeals-chamber'];
const CONDUCT =
  /^(?:crimes?|war crimes?|crimes against humanity|genocide|atrocit\w+|violence|events?|conduct|acts?|abuses|war|conflict|killings?|massacres?|protests?|crackdown|coup|invasion|offensive|attacks?|clashes|unrest|uprising|fighting|hostilities|deportations?|raid|boarding|election|elections|campaign|repression|situation|torture|murders?|flotilla|incidents?|stadium|bloodshed)$/;
const QUIET =
  /^(?:is|are|was|were|be|been|being|has|have|had|having|which|that|it|its|there|he|she|his|her|to|of|by|also|still|for|on|in|at|with|from|into|over|and|but|although|though|while|then|because|such|any|full|formal|preliminary|own|situation|country|matter|case|conduct|nationals|citizens|soldiers|soil|territory|alleged|possible|committed|crimes?|into|let|go|ahead|after|before|under|since|authorisation|touching|acted|act|taken|action|done|anything|nothing|claim|concerning|regarding|covering|some|years?|long|judges|court|prosecutors?|office|icc|hague)$/;

/** Without one of these no inquiry is told. */
const NEEDED = /investigat|examin|prob(?:e|ing)|i?nquir|enquir|\bfile\b|screening|look(?:s|ed|ing)? into|scrutin/i;

/** What was weighed or wished, and what was nearly done. */
const ALMOST =
  /\b(?:nearly|almost|reluctan\w+|considered|considers|considering|hesitat\w+|(?:point|verge|brink) of|thinking of|(?:reject|ignor|resist|dismiss)\w* (?:calls?|demands?|requests? (?:to|for)|appeals? to)) (?:\w+ ){0,3}(?:open|opened|opening|investigat\w+|start\w*|launch\w*|begin\w*|closed?|closing)\b/i;

/** "denied that he had opened": what was not said to be so. */
const DENIED = /\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)) (?:that|having|opening|any|ever|it|he|she)\b/i;

/** A body of the United Nations refers; it opens nothing. */
const OPENED_BY_OTHERS =
  /\b(?:opened|launched|started|begun|initiated|authori[sz]ed) (?:by|at the request of) (?:the )?(?:un |united nations )?(?:security council|general assembly)\b|\b(?:security council|general assembly) (?:has |had )?(?:opened|launched|started|began|initiated|authori[sz]ed) (?:an?|the|its) (?:\w+ )?(?:investigation|inquiry|probe|examination)\b/i;

/** Steps of examinations and investigations: one statement for each stretch of the sentence that tells one. */
export function inquiries(sentence: Sentence): readonly Draft[] {
  if (OPENED_BY_OTHERS.test(sentence.text)) return [];
  if (!NEEDED.test(sentence.text) || DENIED.test(sentence.text) || ALMOST.test(sentence.text)) return [];
  const pieces = piecesOf(sentence);
  const about = pieces.some(
    (piece) =>
      ['examination', 'investigation', 'investigate', 'leave'].some((concept) => piece.is.has(concept)) ||
      /^(?:acted|act|action)$/.test(piece.text),
  );
  if (!about || pieces.some((piece) => piece.is.has('other-court') || piece.is.has('other-treaty') || piece.is.has('warrant'))) return [];
  const courtly = pieces.some(
    (piece) =>
      COURT_SIDE.some((kind) => piece.is.has(kind)) ||
      /^(?:preliminary examinations?|examination)$/.test(piece.text) ||
      piece.text === 'hague',
  );
  const drafts: Draft[] = [];
  let where: Where | null = null;
  let noun: Noun | null = null;
  const pending: number[] = [];
  for (const chunk of chunksOf(pieces)) {
    const used = new Set<number>();
    const why =
      /^(?:because|since|as|for)$/.test(chunk.opener) || /^for (?:want|lack)/.test(chunk.pieces.map((piece) => piece.text).join(' '))
        ? reasonOf(chunk.pieces.map((piece) => piece.text).join(' '))
        : [];
    const closing = drafts.at(-1);
    if (why.length > 0 && closing?.proposition.kind === 'inquiry') {
      drafts[drafts.length - 1] = {
        ...closing,
        proposition: { ...closing.proposition, reason: why[0] ?? '' },
        tokens: [
          ...closing.tokens,
          ...chunk.pieces.flatMap((piece) => (piece.is.has('date') || piece.is.has('number') ? [] : [piece.from, piece.to])),
        ],
      };
      continue;
    }
    const own = whereOf(sentence, chunk, used);
    where = own ?? where;
    const named = nounOf(beforeWithout(chunk.pieces));
    const steps = stepsOf(chunk.pieces, named ?? noun, named !== null || chunk.pieces.some((piece) => piece.is.has('investigate')), noun);
    if (named !== null) noun = named;
    if (steps.length === 0 || where === null || (!courtly && isForeign(sentence, chunk.pieces))) {
      if (own !== null || named !== null) pending.push(...used, ...marked(chunk.pieces));
      continue;
    }
    const place = where;
    for (const step of steps) {
      if (step.step === 'refused' && !isRuled(chunk.pieces)) continue;
      if (isForeign(sentence, chunk.pieces) && step.step !== 'referred') continue;
      const draft = draftOf(sentence, chunk, place, step, new Set([...used, ...pending]));
      if (draft === null) continue;
      drafts.push(draft, ...place.further.map((other) => ({ ...draft, proposition: { ...(draft.proposition as Inquiry), about: other } })));
      pending.length = 0;
    }
  }
  const plain = drafts.filter((draft) => !draft.hypothetical);
  return plain.length > 0 ? plain : drafts;
}

function marked(pieces: readonly Piece[]): number[] {
  return pieces.flatMap((piece) =>
    piece.is.has('examination') || piece.is.has('investigation') || QUIET.test(piece.text) ? [piece.from] : [],
  );
}

function nounOf(pieces: readonly Piece[]): Noun | null {
  if (pieces.some((piece) => piece.is.has('examination'))) return 'examination';
  return pieces.some((piece) => piece.is.has('investigation')) ? 'investigation' : null;
}

function beforeWithout(pieces: readonly Piece[]): readonly Piece[] {
  const at = pieces.findIndex((piece) => piece.text === 'without');
  return at < 0 ? pieces : pieces.slice(0, at);
}

interface Step {
  readonly step: InquiryStep;
  readonly negative: boolean;
}

/** "the stadium massacre", "the flotilla": a situation by a name of its own. */
function situationOf(pieces: readonly Piece[], used: Set<number>): string | null {
  const text = ` ${pieces.map((piece) => piece.text).join(' ')} `;
  for (const [id, names] of Object.entries(docketLexicon.situations)) {
    const name = names.find((candidate) => text.includes(` ${candidate} `));
    if (name === undefined) continue;
    for (const piece of pieces)
      if (name.split(' ').includes(piece.text.split(' ')[0] ?? '')) for (let at = piece.from; at <= piece.to; at += 1) used.add(at);
    return id;
  }
  return null;
}

/** What a stretch tells of an inquiry. Two steps where one ends in another: "closed without an investigation". */
function stepsOf(pieces: readonly Piece[], noun: Noun | null, own: boolean, earlier: Noun | null): readonly Step[] {
  const has = (...concepts: readonly string[]) => pieces.some((piece) => means(piece, ...concepts));
  const text = pieces.map((piece) => piece.text).join(' ');
  const without = pieces.findIndex((piece) => piece.text === 'without');
  const negative = pieces.filter((piece, index) => piece.is.has('not') && index !== without).length % 2 === 1;
  const behind = without < 0 ? [] : pieces.slice(without);
  const before = without < 0 ? pieces : pieces.slice(0, without);
  const out: Step[] = [];
  if (without > 0 && behind.some((piece) => piece.is.has('investigation') || piece.is.has('application') || means(piece, 'seek')))
    out.push({
      step: behind.some((piece) => means(piece, 'seek') || piece.is.has('application')) ? 'requested' : 'investigation',
      negative: true,
    });
  const inner = (...concepts: readonly string[]) => before.some((piece) => means(piece, ...concepts));
  const investigate = inner('investigate');
  const both = inner('examination') && inner('investigation');
  const subject: Noun | null =
    before.some((piece) => piece.is.has('examination')) && !both
      ? 'examination'
      : (nounOf(before.filter((piece) => !piece.is.has('examination') || !both)) ?? noun);
  if (
    /\breferr(?:al|als|ed)\b/.test(text) &&
    /\b(?:grew out of|followed|came after|stems from|stemmed from|based on|after|on strength of|triggered by|following|came from|rests on|arose from|prompted by)\b/.test(
      text,
    ) &&
    !has('council') &&
    (own || noun !== null)
  )
    out.push(
      { step: 'referred', negative },
      ...(inner('open')
        ? [{ step: subject === 'examination' ? ('examination' as const) : ('investigation' as const), negative: false }]
        : []),
    );
  else if (
    inner('lead') &&
    before.some((piece) => piece.is.has('examination')) === false &&
    (noun === 'examination' || earlier === 'examination') &&
    (inner('investigation') || inner('application', 'seek'))
  )
    out.push({ step: inner('application') || inner('leave') ? 'requested' : 'investigation', negative });
  else if (inner('authorise') && /\bresum(?:ption|ing|e)\b/.test(text) && subject === 'investigation')
    out.push({ step: 'resumed', negative });
  else if (inner('refuse') && /\bappeal\b/.test(text)) return out;
  else if (inner('lead') && both) out.push({ step: inner('application') || inner('leave') ? 'requested' : 'investigation', negative });
  else if (inner('resume') && subject === 'investigation' && !inner('seek', 'application')) out.push({ step: 'resumed', negative });
  else if (inner('criteria') || /\bcriteria\b.*\b(?:met|satisfied|fulfilled)\b|\binvestigation (?:was |is )?warranted\b/.test(text))
    out.push({ step: 'criteria-met', negative });
  else if (/\basked\b.*\bfor (?:leave|permission|authori[sz]ation|approval|the go ahead|green light)\b/.test(text))
    out.push({ step: 'requested', negative });
  else if (/\bwith opening of (?:full |formal )?investigation\b/.test(text)) out.push({ step: 'investigation', negative });
  else if (
    /\b(?:not|never) (?:yet )?(?:acted|act|taken action|done anything)\b|\bdone nothing\b|\bfailed to act\b/.test(text) &&
    (inner('court', 'otp') || before.some((piece) => piece.text === 'court'))
  )
    out.push({ step: 'under-investigation', negative: true });
  else if (inner('defer')) out.push({ step: 'deferral-asked', negative });
  else if (inner('phase') && (inner('drop') || /\b(?:over|at an? end|finished)\b/.test(text))) out.push({ step: 'phase-ended', negative });
  else if (
    (inner('seek') || inner('application')) &&
    (inner('leave', 'authorise', 'investigate', 'chamber') || (inner('investigation') && inner('chamber', 'application')))
  ) {
    if (inner('refuse')) out.push({ step: 'refused', negative });
    else if (inner('issue')) out.push({ step: 'authorised', negative });
    else out.push({ step: 'requested', negative });
  } else if (inner('refuse') && (inner('leave', 'authorise', 'investigation', 'investigate') || noun === 'investigation'))
    out.push({ step: inner('open') ? 'investigation' : 'refused', negative: inner('open') ? !negative : negative });
  else if (negative && inner('authorise') && inner('investigate', 'investigation'))
    out.push(refusing(text) ? { step: 'refused', negative: false } : { step: 'authorised', negative: true });
  else if (inner('authorise') || (inner('leave') && inner('issue', 'give')) || (inner('issue') && subject === 'investigation')) {
    if (subject === 'investigation' || investigate || inner('leave') || /\bleave\b/.test(text)) out.push({ step: 'authorised', negative });
  } else if (inner('resume') && subject === 'investigation') out.push({ step: 'resumed', negative });
  else if (inner('drop') && subject !== null)
    out.push({ step: subject === 'examination' ? 'examination-closed' : 'investigation-closed', negative });
  else if ((inner('open', 'reopen') || /\bannounc\w+\b/.test(text)) && subject !== null)
    out.push({ step: subject === 'examination' ? 'examination' : 'investigation', negative });
  else if (
    own &&
    subject !== null &&
    /\b(?:under|ongoing|open|active|conduct(?:s|ing|ed)|there is|pending|subject of|still)\b/.test(text) &&
    inner('examination', 'investigation')
  )
    out.push({ step: /\bhad\b/.test(text) ? subject : subject === 'examination' ? 'under-examination' : 'under-investigation', negative });
  else if (isInvestigating(before) && (inner('court', 'otp') || before.some((piece) => piece.text === 'court')))
    out.push({ step: 'under-investigation', negative });
  else if (investigate && /\b(?:be|been|being|is|was) (?:under )?investigated\b/.test(text))
    out.push({ step: 'under-investigation', negative });
  return out;
}

function phaseIn(text: string): number {
  const found = /\bphase ([1-4]|one|two|three|four)\b/.exec(text)?.[1] ?? '';
  return ['one', 'two', 'three', 'four'].indexOf(found) + 1 || Number(found);
}

/** "is investigating", "has investigated": not "to investigate". */
function isInvestigating(pieces: readonly Piece[]): boolean {
  return pieces.some(
    (piece, at) =>
      piece.is.has('investigate') &&
      pieces[at - 1]?.text !== 'to' &&
      /(?:ing|ed|es|into)$/.test(piece.text) &&
      !/^(?:to|look into|inquire into)$/.test(piece.text),
  );
}

function refusing(text: string): boolean {
  return /\b(?:refus|declin)\w*/.test(text);
}

/** "rejects the probe": what a State thinks of it is no ruling. */
function isRuled(pieces: readonly Piece[]): boolean {
  return (
    pieces.some((piece) => ['court', 'chamber', 'appeals-chamber'].some((kind) => piece.is.has(kind)) || piece.text === 'judges') ||
    /\b(?:was|were|been|being) (?:refused|rejected|denied|turned down)\b/.test(pieces.map((piece) => piece.text).join(' '))
  );
}

/** A State that inquires for itself is none of our business. */
function isForeign(sentence: Sentence, pieces: readonly Piece[]): boolean {
  const verb = pieces.findIndex((piece) => means(piece, 'open', 'drop', 'authorise', 'seek', 'reopen', 'resume', 'refuse'));
  return pieces.slice(0, Math.max(0, verb)).some((piece, index) => {
    if (sentence.tokens[piece.from]?.kind !== 'state') return false;
    if (/^(?:in|of|into|on|over|to|for|with|from|by|against|inside|across|about)$/.test(pieces[index - 1]?.text ?? '')) return false;
    // "Georgia was the first in which the Court opened": the Court acts; "left the Court": it does not.
    const agent = pieces.findLastIndex(
      (next, place) => place > index && place < verb && (COURT_SIDE.some((kind) => next.is.has(kind)) || next.text === 'court'),
    );
    if (agent >= 0 && !/^(?:left|leave|quit|of|from|by|to|in|joined)$/.test(pieces[agent - 1]?.text ?? '')) return false;
    // "the Guinea examination", "Venezuela's investigation": it only names the inquiry.
    return ![pieces[index + 1], pieces[index + 2], pieces[index + 3]].some(
      (next) => next !== undefined && pieces.indexOf(next) < verb && (next.is.has('examination') || next.is.has('investigation')),
    );
  });
}

function whereOf(sentence: Sentence, chunk: Chunk, used: Set<number>): Where | null {
  const found: {
    readonly states: readonly StateId[];
    readonly orElse: readonly StateId[];
    readonly place?: string;
    readonly at: number;
    readonly inside: boolean;
  }[] = [];
  for (const [index, piece] of chunk.pieces.entries()) {
    const token = sentence.tokens[piece.from];
    if (token === undefined || !['state', 'place', 'adjective'].includes(token.kind)) continue;
    const before = chunk.pieces[index - 1]?.text ?? '';
    if (
      before === 'by' &&
      /\breferr/.test(
        chunk.pieces
          .slice(0, index)
          .map((other) => other.text)
          .join(' '),
      )
    )
      continue;
    const states = token.placed === undefined ? (token.states ?? []).map((mention) => mention.state) : [token.placed.state];
    const orElse = (token.states ?? []).flatMap((mention) => mention.orElse);
    found.push({
      states,
      orElse,
      ...(token.place === undefined || token.placed?.situation === undefined ? {} : { place: token.place }),
      at: piece.from,
      inside: /^(?:in|into|inside|on|of|across)$/.test(before),
    });
    used.add(piece.from);
  }
  const called = situationOf(chunk.pieces, used);
  if (called !== null) return { about: found[0]?.states[0] ?? '', orElse: [], with: [], further: [], situation: called };
  if (found.length === 0) return null;
  const main = found.find((entry) => entry.place !== undefined) ?? found.findLast((entry) => entry.inside) ?? found[0];
  const [about, ...further] = main?.states ?? [];
  if (main === undefined || about === undefined) return null;
  const beside = found
    .filter((entry) => entry !== main)
    .flatMap((entry) => entry.states)
    .filter((state) => state !== about);
  return { about, orElse: main.orElse, with: [...new Set(beside)], further, ...(main.place === undefined ? {} : { place: main.place }) };
}

/** "the first outside Africa", "the Court's first investigation"; null where the first of something else is told. */
function firstOf(text: string): Inquiry['first'] | null {
  if (!/\bfirst\b/.test(text)) return undefined;
  if (/\boutside africa\b|\bnon african\b|\bbeyond africa\b/.test(text)) return 'outside-africa';
  if (/\b(?:latin america|americas|south america|western hemisphere)\b/.test(text)) return 'latin-america';
  if (/\bfirst (?:ever )?(?:investigation|probe|situation|inquiry|case)\b(?! (?:in|on|to|into) (?:europe|asia|which|be))/.test(text))
    return 'ever';
  return null;
}

function draftOf(sentence: Sentence, chunk: Chunk, where: Where, told: Step, used: Set<number>): Draft | null {
  const { pieces } = chunk;
  const when: When[] = [];
  const conduct: When[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (!piece.is.has('date')) continue;
    const held = dateAt(sentence.tokens, piece.from);
    if (held === null) continue;
    (isConduct(pieces, index, held.when) ? conduct : when).push(held.when);
    for (const at of held.used) used.add(at);
  }
  const both = /\breferr/.test(pieces.map((piece) => piece.text).join(' ')) && pieces.some((piece) => means(piece, 'open'));
  // "opened on 12 March, grew out of a referral": the day goes with the opening.
  if (both && told.step === 'referred') when.length = 0;
  const by: StateId[] = [];
  if (told.step === 'referred')
    for (const piece of pieces) {
      const token = sentence.tokens[piece.from];
      if (token?.kind !== 'state' || used.has(piece.from)) continue;
      by.push(...(token.states ?? []).map((mention) => mention.state));
      used.add(piece.from);
    }
  if (told.step === 'referred' && by.length === 0) return null;
  const text = pieces.map((piece) => piece.text).join(' ');
  const first = firstOf(text);
  if (first === null) return null;
  for (const piece of pieces) {
    if (told.step === 'phase' && piece.is.has('number') && piece.text.length < 6) used.add(piece.from);
    if (piece.is.has('number') || piece.is.has('date') || piece.is.has('ordinal') || piece.is.has('person') || piece.is.has('plan'))
      continue;
    const meaningful = [...piece.is].some(
      (concept) => !['mark', 'adjective', 'state', 'place', 'group', 'organisation', 'money'].includes(concept),
    );
    if (
      meaningful ||
      QUIET.test(piece.text) ||
      CONDUCT.test(piece.text) ||
      (first !== undefined &&
        /^(?:first|time|outside|africa|beyond|situation|latin|america|americas|south|western|hemisphere)$/.test(piece.text)) ||
      (told.step === 'referred' &&
        /^(?:grew|out|of|referral|referrals|followed|came|stems|stemmed|based|triggered|rests|arose|prompted|strength)$/.test(piece.text))
    )
      for (let at = piece.from; at <= piece.to; at += 1) used.add(at);
  }
  const within = /\b(\w+ (?:days|weeks|months) before)\b/.exec(text)?.[1];
  if (within !== undefined) for (const piece of pieces) if (within.split(' ').includes(piece.text)) used.add(piece.from);
  const lasted = told.step === 'examination-closed' || told.step === 'investigation-closed' ? yearsIn(sentence, pieces, used) : null;
  const chamber = chamberOf(sentence, pieces);
  const prosecutor = prosecutorOf(sentence, pieces);
  const proposition: Inquiry = {
    kind: 'inquiry',
    about: where.about,
    orElse: where.orElse,
    with: where.with,
    ...(where.place === undefined ? {} : { place: where.place }),
    ...(where.situation === undefined ? {} : { situation: where.situation }),
    step: told.step,
    positive: !told.negative,
    when,
    conduct,
    by,
    persons: personsOf(pieces, used),
    ...(isReasoned(text) && reasonOf(text).length === 0 ? { unweighed: true } : {}),
    ...(chamber === null ? {} : { chamber }),
    ...(told.step === 'phase' ? { phase: phaseIn(text) } : {}),
    ...(within === undefined ? {} : { within }),
    ...(lasted === null ? {} : { lasted }),
    ...(prosecutor === null ? {} : { prosecutor }),
    ...(first === undefined ? {} : { first }),
    ...(pieces.some((piece) => piece.is.has('majority')) ? { majority: true } : {}),
  };
  return {
    proposition,
    clause: clauseOf(pieces),
    tokens: [...used],
    hypothetical: pieces.some((piece) => piece.is.has('plan') && !(told.step === 'requested' && /^asks?|asked|calls? on/.test(piece.text))),
  };
}

/** "after some seventeen years": how long it took. */
function yearsIn(sentence: Sentence, pieces: readonly Piece[], used: Set<number>): number | null {
  const at = pieces.findIndex((piece, index) => piece.is.has('number') && /^years?\b/.test(pieces[index + 1]?.text ?? ''));
  const piece = pieces[at];
  if (piece === undefined || !/^(?:after|some|for|of|in|lasting|nearly|almost|about|around|over)$/.test(pieces[at - 1]?.text ?? ''))
    return null;
  used.add(piece.from);
  return sentence.tokens[piece.from]?.number ?? null;
}

/** "crimes committed since 2002", "the 2009 coup": a day of what is inquired into. */
function isConduct(pieces: readonly Piece[], index: number, when: When): boolean {
  const next = pieces[index + 1];
  if (next !== undefined && CONDUCT.test(next.text)) return true;
  if (when.range.precision === 'day' && when.as === 'on') return false;
  for (let before = index - 1; before >= Math.max(0, index - (when.as === 'since' ? 9 : 5)); before -= 1) {
    const piece = pieces[before];
    if (piece === undefined || means(piece, 'open', 'drop', 'authorise', 'refuse', 'seek', 'reopen', 'resume', 'issue')) return false;
    if (piece.text === 'committed' || (CONDUCT.test(piece.text) && piece.text !== 'situation' && piece.text !== 'conduct')) return true;
  }
  return false;
}

/** "Duterte's war on drugs": persons of the situation may be named. */
function personsOf(pieces: readonly Piece[], used: Set<number>): Inquiry['persons'] {
  return pieces.flatMap((piece) => {
    if (piece.persons === undefined) return [];
    used.add(piece.from);
    return piece.persons;
  });
}

const PROSECUTORS = /\b(ocampo|bensouda|khan|niang)\b/;

export function prosecutorOf(sentence: Sentence, pieces: readonly Piece[]): string | null {
  for (const piece of pieces) {
    if (!piece.is.has('otp')) continue;
    const found = PROSECUTORS.exec((sentence.tokens[piece.from]?.text ?? '').toLowerCase());
    if (found !== null) return found[1] ?? null;
  }
  return null;
}
