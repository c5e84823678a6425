import type { CheckWorld, VerdictWord } from './check/finding.ts';
import { LAW_POINTS } from './check/law-points.ts';
import { verbOf } from './frames/verbs.ts';
import type { Proposition } from './statement.ts';
import type { Sentence, Token } from './token.ts';

const EXCEPTION =
  /\b(?:except|excepting|unless|save for|other than|apart from|aside from|barring|absent|excluding|short of|but not|with the exception)\b/i;
const WAY_IN = /\bwithout\b.{0,40}\b(?:referral|referr\w+|consent|acceptance|accept\w+|declaration|Security Council|approval)\b/i;
const RESTRICTING = /\b(?:only|solely) (?:if|when|where|with|through|by|in cases?|after)\b/i;
const UPHELD = /\b(?:upheld|upholds?|affirmed|affirms?|confirmed|dismissed)\b/i;
const OTHER_COST = /\b(?:buildings?|premises|headquarters|courtroom|detention|salary|salaries)\b/i;
const SETS: ReadonlySet<Proposition['kind']> = new Set(['law', 'withdrawal-set', 'count', 'withdrawal-count', 'jurisdiction-non-parties']);
const PERSONAL: ReadonlySet<Proposition['kind']> = new Set(['person', 'sentence', 'first-convicted', 'warrant-nationals']);

/** Articles of the Statute under which a crime a text names is charged. */
const CHARGES: Readonly<Record<string, RegExp>> = {
  GENOCIDE: /^6/,
  CAH: /^7/,
  WARCRIMES: /^8(?!bis)/,
  AGGRESSION: /^8bis/,
};

/**
 * Why what was found is no ground for `verdict`: an exception, a name or a crime in the sentence that no reading took up. Null where there
 * is nothing of the kind. A contradiction must rest on more than support: a day, a number or a name left over is enough to give none.
 */
export function standsInTheWay(
  sentence: Sentence,
  used: ReadonlySet<number>,
  parts: readonly Proposition[],
  verdict: VerdictWord,
  world: CheckWorld,
): string | null {
  if (verdict === 'uncheckable') return null;
  const { text } = sentence;
  if (parts.some((part) => !SETS.has(part.kind)) && (EXCEPTION.test(text) || WAY_IN.test(text)))
    return 'It makes an exception that was not weighed.';
  if (verdict === 'contradicted' && RESTRICTING.test(text) && parts.some((part) => part.kind === 'jurisdiction'))
    return 'It names a condition that was not weighed.';
  if (verdict === 'misleading' && UPHELD.test(text) && parts.some((part) => part.kind === 'person'))
    return 'It tells of an appeal that was not weighed.';
  if (verdict === 'supported' && /\bserving\b/i.test(text) && parts.some((part) => part.kind === 'sentence'))
    return 'Whether the term still runs was not weighed.';
  if (OTHER_COST.test(text) && parts.some((part) => part.kind === 'budget')) return 'It tells of another cost.';
  const number = numberOfNoPoint(sentence.tokens, parts);
  if (number !== null) return `The number was not weighed: ${number}.`;
  const stranger = strangerInList(sentence.tokens, used);
  if (stranger !== null) return `It names somebody this reader does not know: ${stranger}.`;
  const crime = crimeNotCharged(sentence.tokens, parts, world);
  if (crime !== null) return `No record that this is charged: ${crime}.`;
  return null;
}

/** "Netanyahu and Herzog": a name that nothing knows, joined to one that a statement rests on. */
function strangerInList(tokens: readonly Token[], used: ReadonlySet<number>): string | null {
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'person' || !used.has(at)) continue;
    for (const [joint, name] of [
      [at + 1, at + 2],
      [at - 1, at - 2],
    ] as const) {
      if (!/^(?:and|or|nor)$/.test(tokens[joint]?.c ?? '')) continue;
      const other = tokens[name];
      if (other !== undefined && isName(other) && verbOf(other) === null) return other.text;
    }
  }
  return null;
}

/** "five years at a time" where the law says twelve months: a number with a point of law must be that of the point. */
function numberOfNoPoint(tokens: readonly Token[], parts: readonly Proposition[]): string | null {
  if (parts.length === 0 || parts.some((part) => part.kind !== 'law')) return null;
  const says = parts.map((part) => (part.kind === 'law' ? (LAW_POINTS[part.point]?.says ?? '') : '')).join(' ');
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'number' || !/^(?:years?|months?|days?|judges?|per|percent)$/.test(tokens[at + 1]?.c ?? '')) continue;
    const words = [token.text, String(token.number), ...(token.number === 12 ? ['twelve'] : token.number === 1 ? ['twelve months'] : [])];
    const numbers = /\d|\b(?:one|two|three|six|nine|ten|twelve|fifteen|eighteen|thirty)\b/i.test(says);
    if (numbers && !words.some((word) => new RegExp(`\\b${word}\\b`, 'i').test(says))) return token.text;
  }
  return null;
}

function isName(token: Token): boolean {
  return !token.known && token.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);
}

/** A crime said of a person whose charges on record do not hold it. */
function crimeNotCharged(tokens: readonly Token[], parts: readonly Proposition[], world: CheckWorld): string | null {
  for (const part of parts) {
    if (!PERSONAL.has(part.kind) || !('persons' in part) || ('positive' in part && !part.positive)) continue;
    for (const token of tokens) {
      const article = CHARGES[token.c];
      if (article === undefined) continue;
      for (const { person } of part.persons) {
        const file = world.record.persons.find((entry) => entry.id === person);
        if (file === undefined || file.chargedCrimes.length === 0) continue;
        if (!file.chargedCrimes.some((crime) => article.test(crime))) return token.text;
      }
    }
  }
  return null;
}
