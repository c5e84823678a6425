import type { VerdictWord } from '../check/finding.ts';
import type { Proposition } from '../statement.ts';
import type { Sentence, Token } from '../token.ts';
import { JOINING } from './strangers.ts';

type Kind = Proposition['kind'];

interface Turn {
  readonly words: RegExp;
  /** Statements it could turn; all where none is named. */
  readonly kinds?: ReadonlySet<Kind>;
  readonly verdicts?: readonly VerdictWord[];
  /** Statements that weigh the words themselves. */
  readonly unless?: ReadonlySet<Kind>;
}

const FINDINGS: ReadonlySet<Kind> = new Set(['compliance', 'non-compliance', 'non-compliance-found', 'did-not-arrest']);
const COUNTED: ReadonlySet<Kind> = new Set(['count', 'party-set', 'share-of-members', 'group-order', 'withdrawal-count', 'withdrawal-set']);
const SHARES: ReadonlySet<Kind> = new Set(['share-of-members']);
const CASES: ReadonlySet<Kind> = new Set(['case-event', 'sentence', 'inquiry', 'nationals']);
const COUNCIL: ReadonlySet<Kind> = new Set(['council-act', 'council-referral']);
const ACCEPTED: ReadonlySet<Kind> = new Set(['acceptance']);
const CHANGED: ReadonlySet<Kind> = new Set(['amendment']);
const DUTIES: ReadonlySet<Kind> = new Set(['duty-to-arrest']);
/** Points told as what somebody wants. */
const WISHED: ReadonlySet<Kind> = new Set(['ecocide', 'law', 'amendment', 'membership', 'money', 'budget', 'count']);
const HELD: ReadonlySet<Kind> = new Set(['office', 'official']);

const LEAVING: ReadonlySet<Kind> = new Set(['left', 'withdrawal-effect', 'withdrawal-revoked', 'signature-withdrawn']);
const OWED: ReadonlySet<Kind> = new Set(['duty-to-arrest', 'bound-until', 'compliance', 'survives-withdrawal']);

const ORDERED: ReadonlySet<Kind> = new Set(['act-order', 'interval', 'case-event', 'inquiry']);
/** Persons set beside one another, or a step counted from another: which was first, and who is left, is not read. */
const BESIDE =
  /\bonly the (?:former|latter)\b|^of \p{Lu}.*\bonly\b|\btried (?:with|beside|alongside|together)\b|\bafter (?:he|she|they) (?:gave|turned|was handed|were handed|had given|surrendered|came)\b|\b(?:still )?alive\b|\bthe (?:one|ones|same) (?:against|for)\b|\bmonths after the first\b|\bwhile (?:he was |she was )?(?:still )?(?:wanted|at large|on the run|a fugitive|in hiding)\b/iu;
const ORDER = /\b(?:before|after|earlier|later|sooner|ahead of|same (?:day|month|year) as)\b/i;

/** Words of cases that no reader of whole sentences weighs. */
export function isSetBeside({ text, tokens }: Sentence): boolean {
  if (RANK_BEHIND.test(text) || BESIDE.test(text)) return true;
  return ORDER.test(text) && new Set(tokens.flatMap((token) => (token.kind === 'person' ? [token.text.toLowerCase()] : []))).size > 1;
}

/** A rank behind a verdict, in a clause of its own: whose, and among which, is not read. */
const RANK_BEHIND =
  /\bits (?:\p{L}+ )?(?:first|second|third|only|last|latest) (?:\p{L}+ )?(?:conviction|acquittal|verdict|trial|warrant|sentence)\b/iu;
const UNTIL = /\bnot until\b/i;

/** Acts of joining, told beside what happened in the world: which came first is not read. */
const ENTERING: ReadonlySet<Kind> = new Set(['joined', 'ratification', 'signature'] as const);
const WEIGHS_ORDER: ReadonlySet<Kind> = new Set(['interval', 'act-order', 'in-force'] as const);
const OCCASION =
  /\b(?:after|before|when|while|during|since|until|once|following)\b[^,;]{0,60}?\b(?:return\p{L}*|inva(?:d\p{L}*|sion\p{L}*)|annex\p{L}*|seiz\p{L}*|overthr\p{L}*|coup|elect\p{L}*|took (?:office|power|over)|c[ao]me to power|fell|fall|attack\p{L}*|offensive|independence|outbreak|presidency|investigation|warrant|refer\p{L}*|arrest\p{L}*)\b|\brefer(?:red|ral)\b[^,;]{0,60}\b(?:before|after|when|once|until)\b/iu;
const UNDER_LEADER = /\b(?:under|during) (?:the )?(?:\p{L}+ ){0,3}?\p{Lu}\p{L}+/u;
const ONE_OF_MANY: ReadonlySet<Kind> = new Set([
  ...(['duty-to-arrest', 'did-not-arrest', 'compliance', 'non-compliance', 'non-compliance-found', 'inquiry', 'state-referral'] as const),
]);
const MEMBERS: ReadonlySet<Kind> = new Set(['membership']);
const OPTING: ReadonlySet<Kind> = new Set(['article-124']);

/** Words that turn or narrow what the readers of whole clauses take for told, each with the statements it could turn. */
const TURNS: readonly Turn[] = [
  // What somebody fears or hopes is not told as so.
  { words: /\b(?:fears?|feared|worr(?:y|ies|ied)|hopes?|hoped|suspects?|suspected) that\b/i },
  { words: /\bwanted (?:above all|only|mainly|merely|simply|badly|most of all)\b/i, kinds: CASES },
  // Whose deeds an investigation takes in is not the place it is opened over.
  { words: /\b(?:covers?|covering|includes?|including|takes in)\b/i, kinds: new Set<Kind>(['inquiry']), verdicts: ['contradicted'] },
  // A deposit makes no member at once: Article 126(2).
  {
    words: /\b(?:with immediate effect|immediately|at once|automatically|straight ?away)\b/i,
    kinds: JOINING,
    verdicts: ['misleading', 'supported'],
  },
  // "Amman let Sudan's president attend": of whose breach it tells is not the State that is named.
  { words: /['’]s (?:then[ -])?(?:president|leader|ruler|head of state)\b/i, kinds: FINDINGS, verdicts: ['contradicted'] },
  { words: /\b(?:upheld|endorsed|confirmed)\b/i, kinds: FINDINGS, verdicts: ['misleading'] },
  // How the judges of a chamber were divided is not in the record.
  {
    words: /\bunanimous(?:ly)?\b|\bby (?:a )?majority\b/i,
    kinds: new Set<Kind>(['jurisdiction', 'reach', 'inquiry', 'case-event', 'law']),
    verdicts: ['supported'],
  },
  // The years a court has lived are no term of years.
  { words: /\bin (?:its|their|the) (?:first |last )?(?:\p{L}+ )?years\b/iu, kinds: new Set<Kind>(['case-event', 'sentence']) },
  // A report told beside an act of a State: the act is what is said.
  { words: /\b(?:withdrew|quit|pulled out|walked out|left|signed|ratified)\b/i, kinds: new Set<Kind>(['report']), verdicts: ['supported'] },
  { words: /\bnothing\b|\bconfined to\b|\blimited to\b/i, kinds: new Set<Kind>(['article-124']) },
  { words: /\bfirst of (?:these|those|the)\b/i, kinds: new Set<Kind>(['withdrawal-rank']) },
  { words: /\b(?:hardly|scarcely|barely|little (?:known|noticed))\b/i },
  { words: UNTIL },
  // "Only Chad", "the only State that", "Chile alone": that no other did.
  {
    words:
      /^\W*[Oo]nly (?:the )?\p{Lu}|\bthe (?:only|sole|one) (?:\p{L}+ ){0,3}(?:[Ss]tate|country|nation|government|member|[Pp]arty|one)\b|\p{Lu}\p{L}+ alone\b/u,
    kinds: ONE_OF_MANY,
    verdicts: ['supported'],
  },
  {
    words:
      /\bin (?:the )?(?!Rome\b|Italy\b|January\b|February\b|March\b|April\b|May\b|June\b|July\b|August\b|September\b|October\b|November\b|December\b)(?:The )?\p{Lu}\p{L}+/u,
    kinds: new Set<Kind>(['statute-adopted']),
    verdicts: ['supported'],
  },
  // The duty to arrest is one of Parties.
  { words: /\bsignator(?:y|ies)\b/i, kinds: new Set<Kind>(['law']), verdicts: ['supported'] },
  // "before the attack of 7 October 2023": the day is that of the attack.
  {
    words:
      /\b(?:before|after) (?!signing|having|ratif|acced|join)(?:the |an? |its )?(?:\p{L}+ ){1,3}(?:of|on|in) (?:\d|January|February|March|April|May|June|July|August|September|October|November|December)/u,
    kinds: new Set<Kind>(['inquiry', 'joined', 'ratification', 'signature', 'membership']),
    verdicts: ['contradicted'],
  },
  { words: /\bonly (?:when|after|once)\b/i, unless: new Set<Kind>(['law']) },
  // "while it was a member": a time, not a claim of today.
  { words: /\b(?:while|when|as long as|so long as) (?:it|they|the country|still)\b/i, kinds: MEMBERS, verdicts: ['contradicted'] },
  // Who gains by another's declaration made none.
  {
    words: /\b(?:gain\w*|benefit\w*|profit\w*|protect\w*|help\w*|affect\w*|bound by|confined|limited|appl(?:y|ies|ied))\b/i,
    kinds: OPTING,
    verdicts: ['contradicted'],
  },
  { words: /\btoo \p{L}+ (?:\p{L}+ )?to\b/iu },
  {
    words:
      /\b(?:lawyers|believes?|believed|unfit|(?:calls?|called|branded|labelled) (?:the|his|her|it)|denounc\w+|slammed|thinks?|poll(?:ster|s)?|public opinion|supporters)\b/i,
    kinds: CASES,
  },
  { words: /\bnot (?:the )?(?:first|second|last|only)\b/i, kinds: CASES },
  { words: /\b(?:to|in|for) nothing\b|\bnowhere\b/i, kinds: CASES },
  { words: /\b(?:whole|entire|entirety|everything)\b|\ball of\b/i, kinds: COUNCIL, verdicts: ['supported'] },
  { words: /\bwithout\b/i, kinds: ACCEPTED, verdicts: ['contradicted'] },
  {
    words: /\b(?:leav\w+ out|left out|exclud\w+|omit\w*|stops? short|but not|not including|except\w*|minus)\b/i,
    kinds: ACCEPTED,
    verdicts: ['supported'],
  },
  { words: /\b(?:should|ought to)\b(?! (?:have|he|she|they|it|[A-Z]))/, kinds: WISHED },
  {
    words: /\b(?:not|no|never|nor)\b|\b(?:overturn|revers|quash|annul|clear|absolv|exonerat|set aside)/i,
    kinds: FINDINGS,
    verdicts: ['supported'],
  },
  { words: /\b(?:before|until|till)\b.{0,40}\b(?:did|does|do|had|has)\b(?: so)?/i, kinds: COUNTED, verdicts: ['contradicted'] },
  { words: /['’]s (?:\d+ )?(?:countries|nations|states)\b/i, kinds: SHARES },
  { words: /\b(?:off|reduc\w+|shorten\w*|cut|cuts|knocked|shav\w+|lower\w*)\b/i, kinds: CASES, verdicts: ['contradicted'] },
  { words: /\b(?:stood|stands|survived|remained intact)\b/i, kinds: CASES, verdicts: ['contradicted'] },
  { words: /\bwanted (?:out|in|to|the|a|an|more|his|her|its|their|him|nothing)\b/i, kinds: CASES },
  { words: /\b(?:whoever|nobody|no one|anyone|those) (?:who )?(?:had|has|have|with|without)\b/i, kinds: CHANGED },
  { words: /\b(?:outside|out of)\b.{0,30}\buntil\b/i, kinds: JOINING, verdicts: ['contradicted'] },
  { words: /\bonce\b|\bas soon as\b/i, kinds: DUTIES, verdicts: ['contradicted'] },
  { words: RANK_BEHIND, kinds: CASES },
  {
    words: /(?:\b(?:not|never)|n['’]t) (?:\p{L}+ )?(?:prevent|stop|keep|bar|block|hinder|shield|end|affect|deter)\p{L}*/iu,
    kinds: new Set<Kind>(['inquiry', 'case-event', 'membership', 'left']),
    verdicts: ['contradicted'],
  },
  // Two acts of two States, each with its day: which came first is weighed by those that order acts alone.
  {
    words: /\b(?:before|after|until|(?:earlier|later|sooner) than|ahead of)\s+(?:\p{L}+\s+){1,5}?(?:did|had|has|was|were|does)\b/iu,
    unless: ORDERED,
  },
  { words: /\bas (?:did|had|was|were|has)\b/i, verdicts: ['supported'] },
  { words: /\bfor (?:that|this|which) reason\b/i },
  { words: BESIDE, kinds: CASES },
  { words: /\b(?:most|half|few|fewer|some) of (?:the|his|her|their|those)\b/i, kinds: CASES, verdicts: ['contradicted'] },
  { words: /,\s(?:itself |though |although )?an? (?:member|party|state party)\b/i, kinds: FINDINGS, verdicts: ['contradicted'] },
  // "let him come and leave again": a visitor, not a State that withdraws.
  {
    words: /\b(?:come|came|visit\p{L}*|f(?:ly|lew)|enter\p{L}*|arriv\p{L}*|let|allow\p{L}*|permit\p{L}*)\b.{0,60}\b(?:leave|depart|go)\b/iu,
    kinds: LEAVING,
  },
  { words: /\bwill (?:soon|eventually|one day|probably|likely|surely|next|end up)\b/i },
  { words: /\b(?:released|freed|relieved|absolved|rid|let off)\b.{0,12}\b(?:from|of)\b/i, kinds: OWED },
  { words: /\bsign.*\b(?:never|not|without|yet|fail\p{L}*)\b.*\bratif/iu, kinds: COUNTED, verdicts: ['contradicted'] },
  { words: /\blast (?:of|among) the\b|\bthe last\b.{0,40}\bto (?:sign|ratify|accede|join)\b/i, kinds: COUNTED, verdicts: ['contradicted'] },
  { words: /\bnumber of (?:signatures|ratifications|accessions|deposits)\b/i, verdicts: ['contradicted', 'misleading'] },
  { words: /\b(?:intentions?|intends?|intended|intending)\b/i, kinds: LEAVING, verdicts: ['misleading', 'contradicted'] },
  { words: /\b(?:not|never|no longer) being\b/i, verdicts: ['contradicted'] },
  { words: /, (?:the|its) (?:longest|shortest|heaviest|highest|lightest|largest)\b/i, kinds: CASES, verdicts: ['contradicted'] },
  // The record has the charges of a person, not of each of two warrants.
  {
    words:
      /(?=.*\b(?:genocide|murder|extermination|rape|torture|war crimes?|crimes? against humanity|charges?)\b).*\b(?:first|second|initial|original|earlier|later) (?:arrest )?warrants?\b/is,
    kinds: CASES,
  },
  { words: /\bsucceeded by\b|\breplaced by\b|\bgave way to\b/i, kinds: HELD, verdicts: ['contradicted'] },
];

/** The turns that concern one statement of a kind with a verdict. */
const TURNS_OF = new Map<string, readonly Turn[]>();

function turnsFor(parts: readonly Proposition[], verdict: VerdictWord): readonly Turn[] {
  const [only] = parts;
  if (only === undefined || parts.length > 1) return concerned(parts, verdict);
  const key = `${only.kind} ${verdict}`;
  const known = TURNS_OF.get(key);
  if (known !== undefined) return known;
  const made = concerned(parts, verdict);
  TURNS_OF.set(key, made);
  return made;
}

function concerned(parts: readonly Proposition[], verdict: VerdictWord): readonly Turn[] {
  return TURNS.filter(
    ({ kinds, verdicts, unless }) =>
      (verdicts === undefined || verdicts.includes(verdict)) &&
      (unless === undefined || !parts.some((part) => unless.has(part.kind))) &&
      (kinds === undefined || parts.some((part) => kinds.has(part.kind))),
  );
}

/** Why a verdict on a sentence cannot stand for words that no reader weighs; null where there are none. */
export function turnIn(sentence: Sentence, parts: readonly Proposition[], verdict: VerdictWord, whole = false): string | null {
  const { text, tokens } = sentence;
  for (const { words } of turnsFor(parts, verdict)) {
    // Whoever read every clause has taken "not until" with its day.
    if (whole && words === UNTIL && !parts.some((part) => ACCEPTED.has(part.kind))) continue;
    const found = words.exec(text);
    if (found !== null) return `Not weighed: ${found[0]}.`;
  }
  const other = parts.some((part) => part.kind === 'law' && part.point === 'non-party-may-accept')
    ? /\barticle (?!12\b)\d+/i.exec(text)
    : null;
  if (other !== null) return `Not weighed: ${other[0]}.`;
  if (verdict === 'supported' && parts.some((part) => ENTERING.has(part.kind)) && !parts.some((part) => WEIGHS_ORDER.has(part.kind))) {
    const found = OCCASION.exec(text) ?? (tokens.some((token) => token.kind === 'person') ? UNDER_LEADER.exec(text) : null);
    if (found !== null) return `Not weighed: ${found[0]}.`;
  }
  if (verdict === 'supported' && parts.some((part) => part.kind === 'jurisdiction')) {
    const place = tokens.find((token, at) => at > 0 && token.kind === 'word' && /^\p{Lu}/u.test(token.text) && tokens[at - 1]?.c === 'in');
    if (place !== undefined) return `Not weighed: in ${place.text}.`;
  }
  if (parts.some((part) => CASES.has(part.kind)) && isSetBeside(sentence)) return 'Not weighed: who came before whom.';
  if (verdict === 'contradicted' && parts.some((part) => COUNTED.has(part.kind))) {
    const day = tokens.find((token) => token.kind === 'date' && !isTold(token, parts));
    if (day !== undefined) return `Left unread: ${day.text}.`;
  }
  if (verdict === 'supported' && parts.some((part) => part.kind === 'case-event' && part.event === 'warrant')) {
    const place = tokens.find((token, at) => token.kind !== 'word' && isPlace(token) && /^issued in$/i.test(before(tokens, at)));
    if (place !== undefined) return `Not weighed: issued in ${place.text}.`;
  }
  return null;
}

function isTold(token: Token, parts: readonly Proposition[]): boolean {
  const said = JSON.stringify(parts);
  return token.date !== undefined && (said.includes(token.date.from) || said.includes(token.date.until));
}

function isPlace(token: Token): boolean {
  return token.kind === 'place' || token.kind === 'state';
}

function before(tokens: readonly Token[], at: number): string {
  return `${tokens[at - 2]?.text ?? ''} ${tokens[at - 1]?.text ?? ''}`;
}
