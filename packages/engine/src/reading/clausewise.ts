import type { Sentence, Token } from './token.ts';

export type Link = 'first' | 'and' | 'because' | 'so' | 'although';

export interface Clause {
  readonly text: string;
  readonly link: Link;
  /** Its subject was left out or a pronoun, and was taken from the clause before. */
  readonly borrowed: boolean;
}

const LINKS: Readonly<Record<string, Link>> = {
  because: 'because',
  since: 'because',
  as: 'because',
  for: 'because',
  'given that': 'because',
  'now that': 'because',
  so: 'so',
  'and so': 'so',
  'and therefore': 'so',
  'and thus': 'so',
  'which is why': 'so',
  'so that': 'so',
  although: 'although',
  though: 'although',
  'even though': 'although',
  while: 'although',
  whereas: 'although',
};
const CUT =
  /(?:;\s+(?:and |but )?|,\s+(?=(?:and so|and therefore|and thus|and|but|yet|so|while|whereas|although|though|even though|since|because|as|for|which is why)\s)|\s+(?=(?:because|although|even though|whereas|and)\s)|\s[–—]\s+)/g;
const OPENING =
  /^(?:(and so|and therefore|and thus|and|but|yet|so|while|whereas|although|though|even though|since|because|as|for|which is why)\s+)/i;
const LEADING = /^(Because|Since|As|Although|Though|Even though|While|Whereas|Given that|Now that)\s+(?!of\b|from\b)(.+)$/s;
const PRONOUN = /^(?:it|they|the country|that country|the state|the court|he|she)\b(?!['’]s\b)/i;
const POSSESSIVE = /^(?:its|their)\s+/i;
/** A verb that opens what is told: its subject stands in the clause before. */
const VERB =
  /^(?:(?:never|still|also|later|then|therefore|thus|only|has|had|have|is|was|were|are|can|cannot|could|may|must|did|does|do|will|would|signed|ratified|acceded|joined|left|withdrew|became|owed|owes|gave|took|deposited|remains|remained|stayed|stays|accepted|lodged|notified|announced|rejoined|belongs|belonged|voted|abstained)\b)/i;
const RISKY = /\b(?:if|unless|until|whether|provided|suppose|except|said|says|claims?|argues?)\b|^(?:had|were|should)\b/i;

/** Whether what a clause that could not be read says might reach over into its neighbours. */
export function reachesOver(text: string): boolean {
  return RISKY.test(text);
}

/** "is a member and under investigation": one copula for both. */
const SHARED_COPULA =
  /(?<=\b(is|are|was|were)\b[^,;]{0,60}\b(?:members?|part(?:y|ies)|Court|Statute|ICC)),? (and|but|yet) ((?:still |now |also |already |currently )*under )/;

/** The clauses of a sentence that stand beside one another, each as a sentence of its own; null where it has but one. */
export function clausesOf(sentence: Sentence): readonly Clause[] | null {
  const text = sentence.text
    .trim()
    .replace(/[.!]+$/, '')
    .replace(SHARED_COPULA, ', $2 $1 $3');
  if (text.length > 400 || /["“”«»?]/.test(text)) return null;
  const pieces = leading(text) ?? aside(sentence, text) ?? cut(text);
  if (pieces === null || pieces.length < 2 || pieces.length > 5) return null;
  const out: Clause[] = [];
  for (const piece of pieces) {
    const made = completed(
      piece,
      out.length === 0 ? (pieces[1]?.link === 'because' || pieces[1]?.link === 'although' ? pieces[1].text : null) : (out[0]?.text ?? null),
      sentence,
    );
    if (made === null) return null;
    out.push(made);
  }
  return out;
}

interface Piece {
  readonly text: string;
  readonly link: Link;
}

/** "Because A, B", "Although A, B". */
function leading(text: string): readonly Piece[] | null {
  const found = LEADING.exec(text);
  const [, word, rest] = found ?? [];
  if (word === undefined || rest === undefined || /^\d|^(?:a|an|the)? ?[\w-]+(?: [\w-]+)?,/.test(rest)) return null;
  const comma = rest.indexOf(', ');
  if (comma < 0) return null;
  const link = LINKS[word.toLowerCase()] ?? 'and';
  const main = rest.slice(comma + 2);
  const more = cut(main);
  return [...(more ?? [{ text: main, link: 'first' as const }]), { text: rest.slice(0, comma), link }];
}

/** "X, which A, B": A and B are both told of X. */
function aside(sentence: Sentence, text: string): readonly Piece[] | null {
  const found = /^([^,]+), (?:which|who|itself|a|an|though|having|being) ([^,]+), (.+)$/s.exec(text);
  const [, subject, inner, rest] = found ?? [];
  if (subject === undefined || inner === undefined || rest === undefined || !/^.+, (?:which|who) /.test(text)) return null;
  const first = sentence.tokens[0];
  if (first === undefined || !/^(?:state|person)$/.test(first.kind) || subject.split(' ').length > 4) return null;
  const more = cut(`${subject} ${rest}`);
  return [...(more ?? [{ text: `${subject} ${rest}`, link: 'first' as const }]), { text: `${subject} ${inner}`, link: 'and' }];
}

function cut(text: string): readonly Piece[] | null {
  const out: Piece[] = [];
  let from = 0;
  let depth = 0;
  for (const found of text.matchAll(CUT)) {
    const at = found.index;
    const before = text.slice(0, at);
    depth = (before.match(/\(/g) ?? []).length - (before.match(/\)/g) ?? []).length;
    if (depth > 0 || at === 0) continue;
    const behind = text.slice(at + found[0].length);
    if (!isClause(behind)) continue;
    // Without a comma "and" parts clauses only where each has its own subject and verb.
    if (
      /^\s/.test(found[0]) &&
      /^and\s/.test(behind) &&
      (VERB.test(behind.slice(4)) || PRONOUN.test(behind.slice(4)) || !isClause(text.slice(from, at)))
    )
      continue;
    out.push(pieceOf(text.slice(from, at), out.length === 0));
    from = at + found[0].length;
  }
  if (out.length === 0) return null;
  out.push(pieceOf(text.slice(from), false));
  return out;
}

function pieceOf(text: string, first: boolean): Piece {
  const opening = first ? null : OPENING.exec(text);
  const word = opening?.[1]?.toLowerCase();
  return {
    text: (opening === null ? text : text.slice(opening[0].length)).trim(),
    link: first ? 'first' : word === undefined ? 'and' : (LINKS[word] ?? 'and'),
  };
}

/** "and Libya" goes on with a list; "and Libya has" opens a clause. */
function isClause(behind: string): boolean {
  const rest = behind.replace(OPENING, '');
  if (/^(?:in|on|by|with|to|of|from|at|the latter|as did|as have|as has)\b/i.test(rest) && !/^as (?:the|it|its)\b/i.test(rest))
    return false;
  return /\b(?:is|are|was|were|has|have|had|can|cannot|could|may|must|did|does|do|will|would|\w+ed|\w+n['’]t|owes|made|gave|took|left|withdrew|became|lies|falls|fell|stands?|remains?|joined|never|needs?|reads?|binds?|covers?|sits?|comes?|goes)\b/.test(
    rest.split(/[,;]/)[0] ?? '',
  );
}

/** With the subject it borrows from the clause before; null where that is not plain. */
function completed(piece: Piece, before: string | null, sentence: Sentence): Clause | null {
  const { link } = piece;
  const text = countryIn(piece.text, sentence);
  if (before === null) return { text: capital(text), link, borrowed: false };
  const pronoun = PRONOUN.exec(text);
  const own = POSSESSIVE.exec(text);
  if (pronoun === null && own === null && !VERB.test(text)) return { text: capital(text), link, borrowed: false };
  const person = /^(?:he|she)$/i.test(pronoun?.[0] ?? '');
  if (/^the court$/i.test(pronoun?.[0] ?? '')) return { text: capital(text), link, borrowed: false };
  const subject = subjectOf(before, sentence, person);
  if (subject === null) return null;
  if (own !== null) return { text: `${subject}${subject.endsWith('s') ? '’' : '’s'} ${text.slice(own[0].length)}`, link, borrowed: true };
  const rest = pronoun === null ? text : text.slice(pronoun[0].length).trim();
  return { text: `${subject} ${rest}`, link, borrowed: true };
}

/** "had bound the country": the one State of the sentence. */
function countryIn(text: string, sentence: Sentence): string {
  const states = sentence.tokens.filter((token) => token.kind === 'state');
  const [only] = states;
  if (only === undefined || states.length !== 1 || only.organ !== undefined || text.includes(only.text)) return text;
  return text.replace(/\b(?:the|that) country\b/i, only.text);
}

/** The State or person a clause opens with, as it is written. */
function subjectOf(text: string, sentence: Sentence, person: boolean): string | null {
  const wanted = (token: Token) => (person ? token.kind === 'person' : token.kind === 'state');
  const inside = sentence.tokens.filter((token) => wanted(token) && text.includes(token.text));
  const [first] = inside;
  if (first !== undefined && !person) {
    const opens = text.indexOf(first.text);
    if (opens <= 4 || inside.length === 1) return first.text;
  }
  if (person) return first?.text ?? null;
  if (/^(?:The )?(?:ICC|Court|International Criminal Court|Hague court)\b/.test(text)) return 'The Court';
  return /^\p{Lu}\p{L}+/u.exec(text)?.[0] !== undefined &&
    first === undefined &&
    /^\p{Lu}[\p{L}-]+(?: (?:has|is|was|had|signed|ratified|lodged))/u.test(text)
    ? (/^\p{Lu}[\p{L}-]+/u.exec(text)?.[0] ?? null)
    : null;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
