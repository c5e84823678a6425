import type { Draft } from '../rules/pattern.ts';
import type { Proposition } from '../statement.ts';
import type { Sentence, StateMention, Token } from '../token.ts';
import { readChain } from './chain.ts';
import { span } from './clause.ts';
import { relationOf } from './dates.ts';
import { isBreak, NEGATIVE } from './marks.ts';
import { subjectOf } from './subject.ts';
import { verbOf } from './verbs.ts';

const ACCEPTING = new Set(['accept', 'grant', 'reject']);
const POWER = /^(?:jurisdiction|authority|competence|power|powers|mandate|say)$/;

/** Acceptance of jurisdiction by States: in words, or by a declaration under Article 12(3). */
export function acceptances(sentence: Sentence, taken: ReadonlySet<number>, carried: readonly StateMention[] | null): readonly Draft[] {
  const { tokens } = sentence;
  const out: Draft[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (taken.has(at)) continue;
    const verb = verbOf(tokens[at]);
    if (verb === null) continue;
    const power = ACCEPTING.has(verb.does) ? powerAfter(tokens, at) : null;
    const declaration = verb.does === 'lodge' || verb.does === 'send' || verb.does === 'issue' ? declarationAfter(tokens, at) : null;
    const to = power ?? declaration;
    if (to === null) continue;
    const subject = subjectOf({ sentence, carried }, at);
    if (subject === null || subject.states.length === 0) continue;
    const chain = readChain(tokens, subject.from, at, subject.gaps);
    let negative = chain.negative !== subject.negative;
    if (verb.does === 'reject') negative = !negative;
    if (subject.joinedBy === 'nor') negative = true;
    const scope = scopeOf(tokens, to);
    const dates = datesOf(tokens, subject.at, at, scope.end);
    const own = subject.at < 0 ? [] : tokens[subject.at - 1]?.c === 'neither' ? [subject.at - 1, subject.at] : [subject.at];
    const proposition: Proposition = {
      kind: 'acceptance',
      states: subject.states,
      positive: !negative,
      ...(power === null ? { declared: true } : {}),
      ...(dates.lodged === undefined ? {} : { lodged: { range: dates.lodged, as: 'on' as const } }),
      ...(dates.covers === undefined ? {} : { covers: { range: dates.covers, as: 'since' as const } }),
    };
    if (chain.stage !== 'do' && chain.stage !== 'notified') continue;
    out.push({
      proposition,
      tokens: [...new Set([...own, ...subject.used, ...chain.used, ...span(at, scope.end), ...dates.used])],
      hypothetical: chain.supposed || chain.future,
    });
  }
  return out;
}

/** "accepted the Court's jurisdiction", "gave the Court authority", "rejects its jurisdiction". */
function powerAfter(tokens: readonly Token[], at: number): number | null {
  let court = false;
  for (let next = at + 1; next < tokens.length && next <= at + 9; next += 1) {
    const token = tokens[next];
    if (token === undefined || isBreak(token.c) || NEGATIVE.has(token.c)) return null;
    if (token.c === 'COURT' || token.c === 'court') court = true;
    if (POWER.test(token.c))
      return court || token.c === 'jurisdiction' || token.text.includes(' ') || /^(?:of|over|to)$/.test(tokens[next + 1]?.c ?? '')
        ? next
        : null;
    if (verbOf(token) !== null && verbOf(token)?.form !== 'ing') return null;
    if (token.kind === 'state' || token.kind === 'person' || token.c === ',') return null;
  }
  return null;
}

/** "a declaration accepting jurisdiction", "an Article 12(3) declaration". */
function declarationAfter(tokens: readonly Token[], at: number): number | null {
  for (let next = at + 1; next < tokens.length && next <= at + 8; next += 1) {
    if (tokens[next]?.c !== 'declaration') continue;
    const words = tokens.slice(at + 1, next + 14);
    const power = words.findIndex((token) => POWER.test(token.c));
    const article = words.findIndex((token) => token.number === 12);
    const court = words.findIndex((token) => token.c === 'COURT' || token.c === 'court');
    if (power < 0 && article < 0 && court < 0) return null;
    return Math.max(next, at + 1 + Math.max(power, article, court));
  }
  return null;
}

/** Over what: up to the next clause. "over crimes on its soil since 2013". */
function scopeOf(tokens: readonly Token[], from: number): { readonly end: number } {
  let end = from;
  for (let next = from + 1; next < tokens.length && next <= from + 26; next += 1) {
    const token = tokens[next];
    if (token === undefined || token.c === ';' || token.c === ':' || token.c === 'but' || token.c === '(') break;
    if (/^(?:which|because|while|although|when|before)$/i.test(token.text) && token.kind === 'word') break;
    const verb = verbOf(token);
    if (verb !== null && verb.form !== 'ing') break;
    if (token.kind === 'state' || token.kind === 'person') break;
    if (token.c === 'and' && tokens[next + 1]?.c === 'it') break;
    if (
      token.kind === 'date' ||
      /^(?:over|crimes|committed|on|it|territory|since|for|in|of|COURT|court|under|with|jurisdiction|individuals|events|alleged|WARCRIMES|CAH|GENOCIDE|and|soil|after|from|from|,|situation|acts|all|any|inside|within|declaration|effect|indefinitely|retroactively|onwards|onward|on|article|exercise|by|to|twice)$/.test(
        token.c,
      ) ||
      token.kind === 'number' ||
      token.kind === 'mark'
    )
      end = next;
    else if (!token.known) continue;
  }
  while (end > from && /^(?:,|and|of|in|with|to|by|for)$/.test(tokens[end]?.c ?? '')) end -= 1;
  return { end };
}

/** The day of lodging and the first day covered. */
function datesOf(tokens: readonly Token[], subject: number, verb: number, end: number) {
  let lodged: Token['date'];
  let covers: Token['date'];
  const used: number[] = [];
  for (let at = Math.max(0, subject - 4); at <= end; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'date' || token.date === undefined) continue;
    const relation = relationOf(tokens, at);
    if (at > verb && (relation === 'since' || relation === 'after')) covers ??= token.date;
    else lodged ??= token.date;
    used.push(at);
    if (at < subject || at < verb)
      used.push(...span(Math.max(0, at - 1), at).filter((place) => /^(?:in|on|by|since|,)$/.test(tokens[place]?.c ?? '')));
  }
  return { lodged, covers, used };
}
