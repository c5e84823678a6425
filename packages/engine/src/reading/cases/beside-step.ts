import type { CaseDetails, CaseEvent, Proposition } from '../statement.ts';
import type { Sentence, Token } from '../token.ts';
import { calledIn } from './called.ts';
import { doerOf } from './doer.ts';

type Fact = Extract<Proposition, { readonly kind: 'case-event' }>;

const CHARGED: ReadonlySet<CaseEvent> = new Set([
  'convicted',
  'warrant',
  'wanted',
  'charged',
  'acquitted',
  'sentenced',
  'confirmed',
  'tried',
  'unsealed',
  'summons',
]);
const HELD: ReadonlySet<CaseEvent> = new Set(['arrested', 'in-custody', 'custody']);

const SERVED =
  /\b(?:after|having|once (?:he|she) had|when (?:he|she) had) (?:serv|complet|finish)\w+ (?:out )?(?:(?:his|her|the|a|their|all of his) )?(?:[\p{L}-]+ ){0,3}(?:sentence|term)\b|\bat the end of (?:his|her|the) (?:sentence|term)\b/iu;
const PRESENT = /\bin (?:his|her|their) presence\b|\bwith (?:him|her|them) (?:present|in the dock|in the courtroom)\b/i;
const TOGETHER = /\b(?:on|in|within) the same (day|month|year)\b/i;
const STAYS =
  /\b(?:is|are|remains?|being|currently|now|still)\b (?:\w+ ){0,2}?(?:detained|held|kept|jailed|imprisoned|locked up|in (?:custody|detention|jail|prison))\b[^,;]*? (?:in|at|near) (?:the |a (?:cell|prison|jail) in (?:the )?)?/i;
const CAUGHT = /\b(?:arrested|captured|seized|apprehended|caught)\b(?: by [\p{L} ]{3,30}?)? (?:in|at|near) (?:the )?/iu;
const DIED =
  /\b(?:died|killed|dead|death|murdered)\b(?: (?!without|never|before|after|while)[^\s,;]+){0,4}? (?:in|at|near) (?:(?:icc |court |the court's |icc's )?(?:custody|detention|prison|jail)(?: in)? ?)?(?:the )?/i;
const CUSTODY =
  /\b(?:died|killed|dead|death|murdered)\b(?: (?!without|never|before|after|while)[^\s,;]+){0,4}? in (?:the )?(?:icc |court |court's |icc's )?(?:custody|detention|prison|jail|hague)\b/i;
const SCENE =
  /\b(?:crimes?(?: against humanity)?|atrocities|murders?|killings?|massacres?|attacks?|abuses|offences|rapes?|genocide)(?: (?:allegedly|that were|which were|he|she|they|had|committed|carried out|perpetrated|done|allegedly))* (?:in|inside|across|throughout) (?:the )?(?:city of |town of |region of )?$/i;

/** The step with what its sentence tells beside it: who did it, what the person is called, where it was. */
export function withBeside(sentence: Sentence, proposition: Proposition): Proposition {
  if (proposition.kind === 'either') return { ...proposition, parts: proposition.parts.map((part) => withBeside(sentence, part)) };
  if (proposition.kind !== 'case-event') return proposition;
  const { text } = sentence;
  const details: CaseDetails = {
    ...proposition.details,
    ...doerOf(text, proposition.event),
    ...(proposition.event === 'released' && SERVED.test(text) ? { served: true } : {}),
    ...(PRESENT.test(text) ? { present: true } : {}),
    ...togetherIn(text, proposition),
    ...heldIn(sentence, proposition),
    ...(CHARGED.has(proposition.event) ? sceneIn(sentence) : {}),
  };
  const persons = proposition.persons.map((mention) => {
    const called = calledIn(sentence, mention.person);
    return called.length === 0 ? mention : { ...mention, called };
  });
  // "is detained in The Hague" tells where he stays, not where he was caught.
  const stays = proposition.event === 'arrested' && details.heldIn?.includes('NLD') === true && CAUGHT.exec(text) === null;
  return { ...proposition, ...(stays ? { event: 'custody' as const } : {}), persons, details };
}

function togetherIn(text: string, { persons, event }: Fact): Pick<CaseDetails, 'together' | 'unweighed'> {
  const found = TOGETHER.exec(text);
  if (found === null) return {};
  if (persons.length < 2 || event === 'custody') return { unweighed: true };
  return { together: (found[1] ?? 'day').toLowerCase() as 'day' | 'month' | 'year' };
}

/** Where the words say that somebody is held, was arrested or died. */
function heldIn(sentence: Sentence, { event }: Fact): Pick<CaseDetails, 'heldIn'> {
  const { text } = sentence;
  const caught = event === 'arrested' ? CAUGHT.exec(text) : null;
  const found = HELD.has(event) ? (caught ?? STAYS.exec(text)) : event === 'died' ? DIED.exec(text) : null;
  if (event === 'died' && CUSTODY.test(text)) return { heldIn: /\bhague\b/i.test(text) ? ['NLD'] : ['unknown'] };
  // "is detained in The Hague" tells where he stays, not where he was caught.
  if (found === null) return {};
  const end = found.index + found[0].length;
  if (/^(?:hague|netherlands|scheveningen)\b/i.test(text.slice(end))) return { heldIn: ['NLD'] };
  const place = tokenAt(sentence, end);
  const states = statesOf(place);
  if (event === 'died' || caught !== null) return {};
  if (states.length > 0) return { heldIn: states };
  return place?.kind === 'word' && /^\p{Lu}/u.test(place.text) ? { heldIn: ['unknown'] } : {};
}

function statesOf(token: Token | undefined): readonly string[] {
  return token?.placed === undefined ? (token?.states ?? []).map(({ state }) => state) : [token.placed.state];
}

function tokenAt({ tokens, start }: Sentence, at: number): Token | undefined {
  return tokens.find((token) => token.start - start <= at && at < token.end - start);
}

function sceneIn(sentence: Sentence): Pick<CaseDetails, 'scene'> {
  const { tokens, text, start } = sentence;
  for (const token of tokens) {
    if (token.kind !== 'state' && token.kind !== 'place') continue;
    if (!SCENE.test(text.slice(0, token.start - start))) continue;
    const states = token.placed === undefined ? (token.states ?? []).map(({ state }) => state) : [token.placed.state];
    return { scene: { states, name: text.slice(token.start - start, token.end - start).replace(/^the /i, '') } };
  }
  return {};
}
