import type { StateId } from '../../record/shape.ts';
import type { Draft } from '../rules/pattern.ts';
import type { Proposition } from '../statement.ts';
import type { Sentence, Token } from '../token.ts';
import { isCourtSide, span, verbAfter, verbBefore, verbGroup } from './clause.ts';
import { type DateHeld, dateFor } from './dates.ts';
import { isBreak, NEGATIVE } from './marks.ts';
import { verbOf } from './verbs.ts';

type Stage = Extract<Proposition, { readonly kind: 'situation' }>['stage'];

const OPERATORS = new Set([
  'open',
  'authorise',
  'approve',
  'request',
  'reject',
  'close',
  'resume',
  'announce',
  'intend',
  'decide',
  'lodge',
]);
const ASKING = new Set(['authorise', 'approve', 'request', 'reject', 'urge', 'decide', 'intend', 'announce', 'refer', 'grant']);
const PERMISSION = /^(?:permission|authorisation|authorization|approval|leave|consent|request|go|green|bid|application)$/;

/** Examinations and investigations: opened, authorised, asked for, refused, closed, under way. */
export function situations(sentence: Sentence, taken: ReadonlySet<number>): readonly Draft[] {
  const { tokens } = sentence;
  const out: Draft[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken.has(at)) continue;
    const token = tokens[at];
    const noun = token?.c === 'INVESTIGATION' || token?.c === 'EXAMINATION' || isProbe(tokens, at);
    const verb = verbOf(token)?.does === 'investigate';
    if (!noun && !verb) continue;
    const made = noun ? nominal(tokens, at) : verbal(tokens, at);
    if (made !== null) out.push(...each(made));
  }
  return out;
}

/** "approved a probe into": the noun, though it is written as the verb is. */
function isProbe(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:probe|probes|examine)/i.test(tokens[at]?.text ?? '') || verbOf(tokens[at])?.does !== 'investigate') return false;
  const before = tokens[at - 1];
  const verb = verbOf(before);
  return verb !== null && verb.does !== 'investigate'
    ? OPERATORS.has(verb.does)
    : /^(?:full|formal|new|first|war|crimes|WARCRIMES|it)$/.test(before?.c ?? '');
}

/** One statement for each country named. */
function each(draft: Made): readonly Draft[] {
  const { further, ...rest } = draft;
  const { proposition } = rest;
  if (proposition.kind !== 'situation' || further.length === 0) return [rest];
  return [rest, ...further.map((about) => ({ ...rest, proposition: { ...proposition, about } }))];
}

interface Made extends Draft {
  readonly further: readonly StateId[];
}

interface Where {
  readonly further: readonly StateId[];
  readonly orElse?: readonly StateId[];
  readonly about: StateId;
  readonly place?: string;
  readonly to: number;
  readonly used: readonly number[];
}

/** The country or place an inquiry is about: behind it, else right before it ("the Afghanistan probe"). */
function whereOf(tokens: readonly Token[], at: number): Where | null {
  const found: { readonly place: number; readonly inside: boolean }[] = [];
  let to = at;
  for (let next = at + 1; next < tokens.length && next <= at + 22; next += 1) {
    const token = tokens[next];
    if (token === undefined || isBreak(token.c)) break;
    const verb = verbOf(token);
    if (verb !== null && !/^(?:attack|accuse)$/.test(verb.does) && verb.form !== 'ing') break;
    if (
      /^(?:which|who|because|while|but|has|is|after|before|when|although|saying|making|its)$/i.test(token.text) ||
      (token.c === ',' && found.length > 0)
    )
      break;
    if (token.kind === 'state' || token.kind === 'place' || token.kind === 'adjective') {
      const before = tokens[next - 1]?.c ?? '';
      found.push({ place: next, inside: /^(?:in|into|inside|on|across)$/.test(before) });
      to = next;
    }
  }
  const place = found.find((entry) => tokens[entry.place]?.kind === 'place' && tokens[entry.place]?.placed?.situation !== undefined);
  const chosen =
    place ??
    found.filter((entry) => entry.inside && tokens[entry.place]?.kind === 'state').at(-1) ??
    found.find((entry) => tokens[entry.place]?.kind === 'state') ??
    found[0];
  if (chosen !== undefined) {
    const made = read(tokens[chosen.place]);
    // "the war between Russia and Georgia": one of them is where it was.
    const between = tokens[chosen.place - 1]?.c === 'between';
    if (made !== null) return { ...made, ...(between ? { further: [], orElse: made.further } : {}), to, used: span(at + 1, to) };
  }
  for (let before = at - 1; before >= 0 && before >= at - 2; before -= 1) {
    const token = tokens[before];
    if (token?.kind === 'state' || token?.kind === 'place' || token?.kind === 'adjective') {
      const made = read(token);
      if (made !== null) return { ...made, to: at, used: [before] };
    }
  }
  return null;
}

/** "closed the examination of Iraq without opening an investigation": the same country. */
function sameAsBefore(tokens: readonly Token[], at: number): Where | null {
  const earlier = tokens.slice(0, at).findLastIndex((token) => token.c === 'EXAMINATION' || token.c === 'INVESTIGATION');
  if (earlier < 0 || at - earlier > 12) return null;
  const where = whereOf(tokens.slice(0, at), earlier);
  return where === null ? null : { ...where, to: at, used: [] };
}

function read(token: Token | undefined): Pick<Where, 'about' | 'place' | 'further'> | null {
  if (token?.placed !== undefined)
    return { about: token.placed.state, further: [], ...(token.place === undefined ? {} : { place: token.place }) };
  const [about, ...further] = (token?.states ?? []).map((mention) => mention.state);
  return about === undefined ? null : { about, further };
}

/** A State that inquires for itself is none of our business. */
function foreignAgent(tokens: readonly Token[], verb: number): boolean {
  const group = verbGroup(tokens, verb);
  for (let before = group.from - 1; before >= 0 && before >= group.from - 4; before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'mark') return false;
    if (isCourtSide(token)) return false;
    if (token.kind === 'state' && !/^(?:in|on|of|into|to)$/.test(tokens[before - 1]?.c ?? '')) return true;
    if (token.kind === 'person') return false;
  }
  return false;
}

function nominal(tokens: readonly Token[], at: number): Made | null {
  const examination = tokens[at]?.c === 'EXAMINATION';
  const where = whereOf(tokens, at) ?? sameAsBefore(tokens, at);
  if (where === null) return null;
  const before = verbBefore(tokens, at, OPERATORS);
  const after = before === null ? verbAfter(tokens, Math.max(at, where.to), OPERATORS, 6) : null;
  const operator = before ?? after;
  const used = [...where.used, at];
  let negative = tokens.slice(Math.max(0, at - 2), at).some((token) => NEGATIVE.has(token.c));
  let stage: Stage = examination ? 'examination' : 'under-investigation';
  let hypothetical = false;
  if (operator !== null) {
    if (foreignAgent(tokens, operator.at)) return null;
    const group = verbGroup(tokens, operator.at);
    negative = negative !== group.negative;
    used.push(...group.used, ...agents(tokens, group.from));
    const inner = tokens.slice(Math.max(0, Math.min(operator.at, at) - 9), Math.max(operator.at, at));
    const permission = inner.some((token) => PERMISSION.test(token.c));
    const does = new Set([...tokens.slice(Math.max(0, at - 12), at)].flatMap((token) => verbOf(token)?.does ?? []));
    if (operator === after) does.add(operator.verb.does);
    used.push(
      ...span(Math.max(0, at - 12), at - 1).filter(
        (place) => OPERATORS.has(verbOf(tokens[place])?.does ?? '') || PERMISSION.test(tokens[place]?.c ?? ''),
      ),
    );
    if (operator === before) used.push(...span(operator.at, at - 1).filter((place) => !hasName(tokens[place])));
    stage = examination ? 'examination' : 'investigation';
    if (does.has('reject')) {
      if (examination) return null;
      if (permission) stage = 'refused';
      else negative = !negative;
    } else if (does.has('request') || (does.has('lodge') && permission)) {
      if (examination) return null;
      stage = 'requested';
    } else if (does.has('authorise') || does.has('approve')) {
      if (examination) return null;
      stage = 'authorised';
    } else if (does.has('close')) {
      stage = examination ? 'examination-closed' : 'investigation-closed';
    } else if (does.has('intend') || (does.has('decide') && !does.has('open'))) return null;
    hypothetical = group.supposed || (group.future && !does.has('announce'));
    if (does.has('resume')) stage = 'under-investigation';
  } else {
    const court = tokens.slice(0, at).some(isCourtSide);
    if (!court && !/^(?:under|there)$/i.test(tokens[at - 1]?.text ?? '')) return null;
    used.push(
      ...agents(tokens, at),
      ...span(Math.max(0, at - 3), at - 1).filter((place) =>
        /^(?:is|has|there|under|pending|not|none|current|ongoing|active|open)$/.test(tokens[place]?.c ?? ''),
      ),
    );
  }
  const held = dateFor(tokens, { at, end: Math.max(at, where.to, operator?.at ?? 0), subject: Math.min(...used), first: true });
  const conduct = held === null ? null : timeOfConduct(tokens, at, held);
  const when: Pick<Extract<Proposition, { readonly kind: 'situation' }>, 'when' | 'conduct' | 'loose'> = held === null
    ? {}
    : conduct === 'certain'
      ? { conduct: held.when.range }
      : { when: held.when, ...(conduct === 'possible' ? { loose: true } : {}) };
  return {
    proposition: {
      kind: 'situation',
      about: where.about,
      ...(where.orElse === undefined ? {} : { orElse: where.orElse }),
      ...(where.place === undefined ? {} : { place: where.place }),
      stage,
      positive: !negative,
      ...when,
    },
    tokens: [...new Set([...used, ...(held?.used ?? [])])],
    further: where.further,
    hypothetical,
  };
}

const CONDUCT =
  /^(?:crimes|WARCRIMES|CAH|GENOCIDE|AGGRESSION|attacked|committed|events|acts|conflict|war|violence|unrest|atrocities|abuses|killings|murders|massacres?|clashes|fighting|uprising|protests|crackdown|offensive|invasion|operation)$/;

/** "crimes in Afghanistan since May 2003": the day belongs to what was done, not to the inquiry. */
function timeOfConduct(tokens: readonly Token[], at: number, held: DateHeld): 'certain' | 'possible' | null {
  const date = held.used.find((place) => tokens[place]?.kind === 'date') ?? -1;
  if (date < at || !tokens.slice(at, date).some((token) => CONDUCT.test(token.c))) return null;
  if (held.when.as === 'since' || tokens[date - 1]?.c === 'between') return 'certain';
  return tokens[date - 1]?.c === ',' ? null : 'possible';
}

function hasName(token: Token | undefined): boolean {
  return token?.kind === 'date' || token?.kind === 'person';
}

function agents(tokens: readonly Token[], from: number): number[] {
  const out: number[] = [];
  for (let before = from - 1; before >= 0 && before >= from - 6; before -= 1) if (isCourtSide(tokens[before])) out.push(before);
  return out;
}

/** "is investigating", "allowed the prosecutor to investigate", "asked judges for leave to investigate". */
function verbal(tokens: readonly Token[], at: number): Made | null {
  const group = verbGroup(tokens, at);
  const where = whereOf(tokens, at);
  if (where === null || foreignAgent(tokens, at)) return null;
  const to = tokens[group.from - 1]?.c === 'to' || tokens[at - 1]?.c === 'to';
  let stage: Stage = 'under-investigation';
  let negative = group.negative;
  const used = [...where.used, ...group.used];
  if (to) {
    const nearest = verbBefore(tokens, at, ASKING);
    // "rejected the prosecutor's request to investigate": the request is a noun.
    const noun =
      nearest !== null &&
      nearest.verb.form === 'base' &&
      /^(?:'s|the|it|of|rejected|reject|authorised|approved|granted)$/.test(tokens[nearest.at - 1]?.c ?? '');
    const operator = noun ? (verbBefore(tokens, nearest.at, ASKING) ?? nearest) : nearest;
    if (operator === null) {
      // "is to investigate", "has the power to": not an act.
      if (!/^(?:is)$/.test(tokens[group.from - 2]?.c ?? '')) return null;
      stage = 'investigation';
    } else {
      const outer = verbGroup(tokens, operator.at);
      used.push(...outer.used, ...span(operator.at, at - 1).filter((place) => !hasName(tokens[place])), ...agents(tokens, outer.from));
      const permission = tokens.slice(operator.at, at).some((token) => PERMISSION.test(token.c));
      negative = negative !== outer.negative;
      switch (operator.verb.does) {
        case 'authorise':
        case 'grant':
        case 'approve':
          stage = 'authorised';
          break;
        case 'request':
        case 'urge':
          if (!permission && !tokens.slice(0, operator.at).some((token) => token.c === 'OTP')) return null;
          stage = 'requested';
          break;
        case 'reject':
          stage = permission ? 'refused' : 'investigation';
          if (!permission) negative = !negative;
          break;
        default:
          return null;
      }
    }
  } else if (group.supposed) return null;
  else if (!tokens.slice(0, at).some(isCourtSide)) return null;
  else {
    used.push(...agents(tokens, group.from));
    if (verbOf(tokens[at])?.form === 'past' && !tokens.slice(group.from, at).some((token) => token.c === 'has')) stage = 'investigation';
  }
  const held = dateFor(tokens, { at, end: Math.max(at, where.to), subject: Math.min(...used), first: true });
  const conduct = held === null ? null : timeOfConduct(tokens, at, held);
  const when: Pick<Extract<Proposition, { readonly kind: 'situation' }>, 'when' | 'conduct' | 'loose'> = held === null
    ? {}
    : conduct === 'certain'
      ? { conduct: held.when.range }
      : { when: held.when, ...(conduct === 'possible' ? { loose: true } : {}) };
  return {
    proposition: {
      kind: 'situation',
      about: where.about,
      ...(where.orElse === undefined ? {} : { orElse: where.orElse }),
      ...(where.place === undefined ? {} : { place: where.place }),
      stage,
      positive: !negative,
      ...when,
    },
    tokens: [...new Set([...used, ...(held?.used ?? [])])],
    further: where.further,
    hypothetical: group.future && stage === 'under-investigation',
  };
}
